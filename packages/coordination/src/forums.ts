import type { Forum } from './forum.ts';
import { dalsland2022 } from './sources.ts';

const inBengtsfors: Pick<Forum, 'schemaVersion' | 'municipality' | 'presence' | 'sources'> = {
  schemaVersion: '1',
  municipality: 'Bengtsfors',
  presence: 'present',
  sources: [dalsland2022('4.1')],
};

/**
 * Forums as the sources describe them, by id. So far those of Bengtsfors in 2022.
 *
 * Swedish: samverkansforum. SIP and GIP are ways to plan for one child and no forums, so they are in `@tsi/sip-gip`.
 * A switch that stands as `notStated` is the source's silence. One value is our reading: a group that raises individual
 * cases is not strategic only.
 *
 * @example
 * ```ts
 * import { forums } from '@tsi/coordination';
 *
 * forums.bengtsforsSspfWorkingGroup.switches.consentNeeded; // => 'notStated'
 * ```
 */
export const forums = {
  bengtsforsSspfWorkingGroup: {
    ...inBengtsfors,
    id: 'bengtsforsSspfWorkingGroup',
    label: { sv: 'SSPF arbetsgrupp', en: 'SSPF working group' },
    description: {
      sv: 'Skola, socialtjänst, polis och fritid arbetar med unga som riskerar att dras in i brott, och med deras vårdnadshavare.',
      en: 'School, social services, police and leisure work with young people at risk of crime, and with their custodians.',
    },
    ageSpan: 'notStated',
    cadence: { times: 1, every: 1, unit: 'month', verbatim: 'en gång per månad' },
    convener: { sv: 'SSPF-koordinatorn', en: 'the SSPF coordinator' },
    parties: ['school', 'childAndFamilyServices', 'police', 'leisure'],
    switches: {
      individualCases: 'yes',
      consentNeeded: 'notStated',
      deidentified: 'notStated',
      strategicOnly: 'no',
    },
  },
  bengtsforsSspfSteeringGroup: {
    ...inBengtsfors,
    id: 'bengtsforsSspfSteeringGroup',
    label: { sv: 'SSPF styrgrupp', en: 'SSPF steering group' },
    description: {
      sv: 'Samma fyra parter stämmer av läget för barn och unga i stort och hur var och en förebygger.',
      en: 'The same four parties take stock of how children fare in general and how each of them works to prevent harm.',
    },
    ageSpan: 'notStated',
    cadence: { times: 1, every: 3, unit: 'month', verbatim: 'var tredje månad' },
    convener: 'notStated',
    parties: ['school', 'childAndFamilyServices', 'police', 'leisure'],
    switches: {
      individualCases: 'no',
      consentNeeded: 'notStated',
      deidentified: 'notStated',
      strategicOnly: 'yes',
    },
  },
  bengtsforsStudentHealthMeeting: {
    ...inBengtsfors,
    id: 'bengtsforsStudentHealthMeeting',
    label: { sv: 'Elevhälsans samverkansmöte', en: 'Student health collaboration meeting' },
    description: {
      sv: 'Rektor, specialpedagog, speciallärare, skolsköterska, kurator och socialsekreterare rådgör utan att barnet går att känna igen.',
      en: 'Head, special educators, school nurse, counsellor and social worker consult without the child being recognisable.',
    },
    ageSpan: { from: 6, to: 19 },
    cadence: { times: 1, every: 1, unit: 'month', verbatim: 'en gång per månad' },
    convener: 'notStated',
    parties: ['school', 'studentHealthPsychosocial', 'studentHealthMedical', 'childAndFamilyServices'],
    switches: {
      individualCases: 'yes',
      consentNeeded: 'notStated',
      deidentified: 'yes',
      strategicOnly: 'no',
    },
  },
  bengtsforsLocalCareCollaboration: {
    ...inBengtsfors,
    id: 'bengtsforsLocalCareCollaboration',
    label: { sv: 'Lokal vårdsamverkansgrupp', en: 'Local care collaboration group' },
    description: {
      sv: 'Kommunen och hälso- och sjukvården inom Vårdsamverkan Fyrbodal talar om vård, stöd, omsorg och skola i stort.',
      en: 'The municipality and health care within Vårdsamverkan Fyrbodal talk about care, support and school in general.',
    },
    ageSpan: 'notStated',
    cadence: 'notStated',
    convener: 'notStated',
    parties: 'notStated',
    switches: {
      individualCases: 'no',
      consentNeeded: 'notStated',
      deidentified: 'notStated',
      strategicOnly: 'yes',
    },
  },
  bengtsforsCrimePreventionCouncil: {
    ...inBengtsfors,
    id: 'bengtsforsCrimePreventionCouncil',
    label: { sv: 'Brottsförebyggande rådet (BRÅ)', en: 'Crime prevention council (BRÅ)' },
    description: {
      sv: 'Den struktur som SSPF hör till. Källan säger inte mer om den.',
      en: 'The structure that SSPF belongs to. The source says no more of it.',
    },
    ageSpan: 'notStated',
    cadence: 'notStated',
    convener: 'notStated',
    parties: 'notStated',
    switches: {
      individualCases: 'notStated',
      consentNeeded: 'notStated',
      deidentified: 'notStated',
      strategicOnly: 'notStated',
    },
  },
} satisfies Record<string, Forum>;
