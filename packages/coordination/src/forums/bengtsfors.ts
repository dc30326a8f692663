import type { Forum } from '../forum.ts';
import type { ForumMap } from '../forumMap.ts';
import { dalsland2022 } from '../sources.ts';
import {
  bupWish,
  cadence,
  crimePreventionCouncil,
  entryUnder,
  familyCentre,
  localCareCollaboration,
  miniMaria,
  plansAndRoutines,
  sspfSteeringGroup,
  sspfWorkingGroup,
  structureWish,
  studentHealthMeeting,
  studentHealthTeam,
  wishes,
} from './dalsland.ts';

const offers = /* @__PURE__ */ entryUnder('Bengtsfors', '4.1', 'Befintliga insatser');
const structure = /* @__PURE__ */ entryUnder('Bengtsfors', '4.1', 'Samverkan');
const jointForcesParties = ['primaryCare', 'childPsychiatry', 'school', 'childAndFamilyServices'] as const;

/** Bengtsfors 2022, section 4.1 of the report. */
export const bengtsforsForums = /* @__PURE__ */ (() =>
  ({
    bengtsforsSspfWorkingGroup: {
      ...offers,
      ...sspfWorkingGroup,
      id: 'bengtsforsSspfWorkingGroup',
      cadence: cadence(1, [1, 'month'], 'en gång per månad'),
    },
    bengtsforsSspfSteeringGroup: {
      ...structure,
      ...sspfSteeringGroup,
      id: 'bengtsforsSspfSteeringGroup',
      cadence: cadence(1, [3, 'month'], 'var tredje månad'),
    },
    bengtsforsStudentHealthMeeting: {
      ...offers,
      ...studentHealthMeeting,
      id: 'bengtsforsStudentHealthMeeting',
      cadence: cadence(1, [1, 'month'], 'en gång per månad'),
    },
    bengtsforsStudentHealthTeam: { ...offers, ...studentHealthTeam, id: 'bengtsforsStudentHealthTeam' },
    bengtsforsLocalCareCollaboration: {
      ...structure,
      ...localCareCollaboration,
      id: 'bengtsforsLocalCareCollaboration',
    },
    bengtsforsCrimePreventionCouncil: {
      ...structure,
      ...crimePreventionCouncil,
      id: 'bengtsforsCrimePreventionCouncil',
    },
    bengtsforsFamilyCentre: { ...offers, ...familyCentre, id: 'bengtsforsFamilyCentre' },
    bengtsforsEarlyJointForces: {
      ...offers,
      id: 'bengtsforsEarlyJointForces',
      kind: 'programme',
      project: true,
      label: { sv: 'Med tidiga gemensamma krafter', en: 'Joint forces early' },
      description: {
        sv: 'Stöd till vårdnadshavare, och vägledare och språkstödjare för barnen, så att skolan inte misslyckas för dem.',
        en: 'Support for custodians, and guides and language supporters for the children, so that school does not fail them.',
      },
      ageSpan: { from: 7, to: 11 },
      target: { sv: 'barn med utländsk bakgrund', en: 'children with a foreign background' },
      parties: jointForcesParties,
    },
    bengtsforsJointForces: {
      ...offers,
      id: 'bengtsforsJointForces',
      kind: 'programme',
      project: true,
      label: { sv: 'Med gemensamma krafter', en: 'Joint forces' },
      description: {
        sv: 'Samma stöd som i Med tidiga gemensamma krafter, för äldre barn.',
        en: 'The same support as in Joint forces early, for older children.',
      },
      ageSpan: { from: 12, to: 16 },
      target: { sv: 'barn med utländsk bakgrund', en: 'children with a foreign background' },
      parties: jointForcesParties,
    },
    bengtsforsMyFuture: {
      ...offers,
      id: 'bengtsforsMyFuture',
      kind: 'programme',
      project: true,
      label: { sv: '”Min framtid” för ökad skolnärvaro', en: '“My future” for school attendance' },
      description: {
        sv: 'En socialpedagog förebygger och bryter skolfrånvaro.',
        en: 'A social educator prevents and breaks absence from school.',
      },
      ageSpan: { from: 7, to: 16 },
      target: {
        sv: 'barn med skolfrånvaro, eller risk för det',
        en: 'children absent from school, or at risk of it',
      },
    },
    bengtsforsMiniMaria: { ...offers, ...miniMaria, id: 'bengtsforsMiniMaria' },
  }) satisfies Record<string, Forum>)();

export const bengtsfors = /* @__PURE__ */ ((): ForumMap => ({
  schemaVersion: '1',
  municipality: 'Bengtsfors',
  forums: Object.values<Forum>(bengtsforsForums),
  statements: [
    ...plansAndRoutines('4.1', ['sip', 'gip'], ['sip', 'gip', 'absence', 'concernReport']),
    {
      id: 'projectLeader',
      group: 'coordination',
      presence: 'present',
      label: {
        sv: 'En projektledare samordnar Med gemensamma krafter.',
        en: 'A project leader coordinates Joint forces.',
      },
      sources: structure.sources,
    },
    ...wishes('4.1', [
      {
        label: {
          sv: 'Lärdomarna av projekten hoppas man få in i en modell som varar.',
          en: 'It is hoped that what the projects taught can become a model that lasts.',
        },
      },
      {
        topic: 'holdingStructure',
        label: {
          sv: 'Många grupper rådgör bredvid varandra; ett samlat koncept skulle göra kartan tydligare.',
          en: 'Many groups consult side by side; one concept would make the map clearer.',
        },
      },
      bupWish,
      structureWish,
    ]),
  ],
  sources: [dalsland2022('4.1')],
}))();
