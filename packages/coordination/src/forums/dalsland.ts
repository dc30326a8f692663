import type { Source, Text } from '@tsi/core';
import type { Cadence, Forum } from '../forum.ts';
import type { ForumMap } from '../forumMap.ts';
import { dalsland2022 } from '../sources.ts';

/** The three headings under which section 4 of the report treats each municipality. */
type Heading = 'Befintliga insatser' | 'Samverkan' | 'Det som saknas';
type Statement = ForumMap['statements'][number];

/** Where in the report: `4.1 Samverkan`. The headings are shortened. */
const place = (section: string, heading: Heading): Source => dalsland2022(`${section} ${heading}`);

/** A source that says nothing of what may be raised. */
export const silent = {
  individualCases: 'notStated',
  consentNeeded: 'notStated',
  deidentified: 'notStated',
  strategicOnly: 'notStated',
} as const satisfies Forum['switches'];

/** Takes up no individual cases, and stays at a general level. */
export const strategic = {
  individualCases: 'no',
  consentNeeded: 'notStated',
  deidentified: 'notStated',
  strategicOnly: 'yes',
} as const satisfies Forum['switches'];

/** Takes up individual children. That it then is not strategic only is our reading. */
const casesRaised = {
  individualCases: 'yes',
  consentNeeded: 'notStated',
  deidentified: 'notStated',
  strategicOnly: 'no',
} as const satisfies Forum['switches'];

/** Takes up individual children when the custodians consent. */
export const casesWithConsent = {
  individualCases: 'yes',
  consentNeeded: 'yes',
  deidentified: 'notStated',
  strategicOnly: 'no',
} as const satisfies Forum['switches'];

/** Consults on children who cannot be recognised. */
const casesDeidentified = {
  individualCases: 'yes',
  consentNeeded: 'notStated',
  deidentified: 'yes',
  strategicOnly: 'no',
} as const satisfies Forum['switches'];

/** The beginning of an entry: where and by which source, there when the source was written, and of the rest nothing said. */
export const entryOf = (municipality: string, sources: readonly Source[]) =>
  ({
    schemaVersion: '1',
    municipality,
    presence: 'present',
    ageSpan: 'notStated',
    cadence: 'notStated',
    convener: 'notStated',
    parties: 'notStated',
    switches: silent,
    sources,
  }) as const satisfies Partial<Forum>;

/** The same for an entry that stands under one of the report's headings. */
export const entryUnder = (municipality: string, section: string, heading: Heading) =>
  entryOf(municipality, [place(section, heading)]);

const sspfParties = ['school', 'childAndFamilyServices', 'police', 'leisure'] as const;

/** The working group on young people at risk of crime, in the two municipalities that have one. */
export const sspfWorkingGroup = {
  kind: 'meeting',
  topic: 'sspfWorkingGroup',
  label: { sv: 'SSPF arbetsgrupp', en: 'SSPF working group' },
  description: {
    sv: 'Skola, socialtjänst, polis och fritid arbetar med unga som riskerar att dras in i brott, och med deras vårdnadshavare.',
    en: 'School, social services, police and leisure work with young people at risk of crime, and with their custodians.',
  },
  target: {
    sv: 'barn och unga i riskzon för kriminalitet',
    en: 'children and young people at risk of crime',
  },
  convener: { sv: 'SSPF-koordinatorn', en: 'the SSPF coordinator' },
  parties: sspfParties,
  switches: casesRaised,
} as const satisfies Partial<Forum>;

/** The group of the same four parties that takes stock at a general level. */
export const sspfSteeringGroup = {
  kind: 'meeting',
  topic: 'sspfSteeringGroup',
  label: { sv: 'SSPF styrgrupp', en: 'SSPF steering group' },
  description: {
    sv: 'Samma fyra parter stämmer av läget för barn och unga i stort och hur var och en förebygger.',
    en: 'The same four parties take stock of how children fare in general and how each of them works to prevent harm.',
  },
  parties: sspfParties,
  switches: strategic,
} as const satisfies Partial<Forum>;

export const crimePreventionCouncil = {
  kind: 'meeting',
  topic: 'crimePreventionCouncil',
  label: { sv: 'Brottsförebyggande rådet (BRÅ)', en: 'Crime prevention council (BRÅ)' },
  description: {
    sv: 'Den struktur som SSPF hör till. Källan säger inte mer om den.',
    en: 'The structure that SSPF belongs to. The source says no more of it.',
  },
} as const satisfies Partial<Forum>;

export const studentHealthMeeting = {
  kind: 'meeting',
  topic: 'studentHealthMeeting',
  label: { sv: 'Elevhälsans samverkansmöte', en: 'Student health collaboration meeting' },
  description: {
    sv: 'Rektor, specialpedagog, speciallärare, skolsköterska, kurator och socialsekreterare rådgör utan att barnet går att känna igen.',
    en: 'Head, special educators, school nurse, counsellor and social worker consult without the child being recognisable.',
  },
  ageSpan: { from: 6, to: 19 },
  parties: ['school', 'studentHealthPsychosocial', 'studentHealthMedical', 'childAndFamilyServices'],
  switches: casesDeidentified,
} as const satisfies Partial<Forum>;

/** Mentioned inside the point on the collaboration meeting, which gives the ages. */
export const studentHealthTeam = {
  kind: 'team',
  topic: 'studentHealthTeam',
  label: { sv: 'Elevhälsoteam', en: 'Student health team' },
  description: {
    sv: 'Finns på varje skola och arbetar främjande och förebyggande. Källan säger inte mer om det.',
    en: 'At every school, working to promote health and prevent harm. The source says no more of it.',
  },
  ageSpan: { from: 6, to: 19 },
  parties: ['school', 'studentHealthPsychosocial', 'studentHealthMedical'],
  open: [
    {
      subject: 'ageSpan',
      note: {
        sv: 'Åldern står vid samverkansmötet. Att den gäller teamet också är vår läsning.',
        en: 'The ages stand beside the collaboration meeting. That they hold for the team too is our reading.',
      },
    },
    {
      subject: 'parties',
      note: {
        sv: 'Att teamet rymmer elevhälsans båda delar är vår läsning av namnet.',
        en: 'That the team holds both parts of student health is our reading of its name.',
      },
    },
  ],
} as const satisfies Partial<Forum>;

export const localCareCollaboration = {
  kind: 'meeting',
  topic: 'localCareCollaboration',
  label: { sv: 'Lokal vårdsamverkansgrupp', en: 'Local care collaboration group' },
  description: {
    sv: 'Kommunen och hälso- och sjukvården inom Vårdsamverkan Fyrbodal talar om vård, stöd, omsorg och skola i stort.',
    en: 'The municipality and health care within Vårdsamverkan Fyrbodal talk about care, support and school in general.',
  },
  switches: strategic,
} as const satisfies Partial<Forum>;

export const familyCentre = {
  kind: 'programme',
  topic: 'familyCentre',
  label: { sv: 'Familjecentralen', en: 'Family centre' },
  description: {
    sv: 'Öppna förskolan, mödrahälsovården, BVC och IFO arbetar ihop.',
    en: 'Open preschool, maternity care, the child health centre and social services work together.',
  },
  ageSpan: { from: 0, to: 5 },
  parties: ['maternityCare', 'childHealthCentre', 'childAndFamilyServices'],
  otherParties: [{ sv: 'öppna förskolan', en: 'the open preschool' }],
} as const satisfies Partial<Forum>;

export const miniMaria = {
  kind: 'programme',
  topic: 'miniMaria',
  presence: 'planned',
  label: { sv: 'Mini-Maria', en: 'Mini-Maria' },
  description: {
    sv: 'Integrerad mottagning för unga med beroende eller psykisk ohälsa. Beslutad till 2023, fanns inte när källan skrevs.',
    en: 'An integrated clinic on addiction and mental ill-health. Decided for 2023; not there when the source was written.',
  },
  ageSpan: { from: 13, to: 21 },
  target: {
    sv: 'unga med beroende eller psykisk ohälsa',
    en: 'young people with addiction or mental ill-health',
  },
  otherParties: [
    { sv: 'socionomer', en: 'social workers' },
    { sv: 'sjuksköterskor', en: 'nurses' },
    { sv: 'psykologer', en: 'psychologists' },
    { sv: 'läkare', en: 'physicians' },
  ],
} as const satisfies Partial<Forum>;

/** Once a month, once in so many weeks … with the report's own words. */
export const cadence = (
  times: number,
  [every, unit]: readonly [number, Cadence['unit']],
  verbatim: string,
  more: Pick<Cadence, 'weeks' | 'perTerm'> = {},
): Cadence => ({ times, every, unit, ...more, verbatim });

const labels = {
  sip: { sv: 'Samordnad individuell plan (SIP) erbjuds', en: 'A joint individual plan (SIP) is offered' },
  gip: {
    sv: 'Gemensam individuell plan (GIP) inom kommunen erbjuds',
    en: 'A joint plan within the municipality (GIP) is offered',
  },
  sipRoutine: { sv: 'Samverkansrutin för SIP', en: 'Routine for SIP' },
  gipRoutine: { sv: 'Samverkansrutin för GIP', en: 'Routine for GIP' },
  vibRoutine: { sv: 'Samverkansrutin för VIB', en: 'Routine for VIB' },
  absenceRoutine: {
    sv: 'Samverkansrutin för hög och ogiltig skolfrånvaro',
    en: 'Routine for high and unexcused school absence',
  },
  concernReportRoutine: { sv: 'Samverkansrutin för orosanmälan', en: 'Routine for concern reports' },
} satisfies Record<string, Text>;

/** The plans that a municipality offers, and the routines that it says it has. */
export const plansAndRoutines = (
  section: string,
  plans: readonly ('sip' | 'gip')[],
  routines: readonly ('sip' | 'gip' | 'vib' | 'absence' | 'concernReport')[],
): readonly Statement[] => [
  ...plans.map(
    (topic): Statement => ({
      id: topic,
      group: 'plan',
      topic,
      presence: 'present',
      label: labels[topic],
      sources: [place(section, 'Befintliga insatser')],
    }),
  ),
  ...routines.map((routine): Statement => {
    const topic = `${routine}Routine` as const;
    return {
      id: topic,
      group: 'routine',
      topic,
      presence: 'present',
      label: labels[topic],
      sources: [place(section, 'Samverkan')],
    };
  }),
];

/** What stands under the report's heading on what is lacking, point by point. */
export const wishes = (
  section: string,
  points: readonly { readonly label: Text; readonly topic?: string }[],
): readonly Statement[] =>
  points.map((point, index) => ({
    id: `wish${index + 1}`,
    group: 'wish',
    presence: 'statedMissing',
    ...point,
    sources: [place(section, 'Det som saknas')],
  }));

/** The point on child psychiatry, which four of the five make. */
export const bupWish = {
  topic: 'bupCollaboration',
  label: {
    sv: 'Det upplevs svårt att få till samverkan med BUP.',
    en: 'Collaboration with child psychiatry (BUP) is found hard to bring about.',
  },
} as const;

/** The point on a structure that holds together, made alike in two of them. */
export const structureWish = {
  topic: 'holdingStructure',
  label: {
    sv: 'Mycket görs, men en tydlig struktur som håller ihop det saknas.',
    en: 'Much is done, but a clear structure to hold it together is lacking.',
  },
} as const;
