import type { Forum } from '../forum.ts';
import type { ForumMap } from '../forumMap.ts';
import { dalsland2022 } from '../sources.ts';
import {
  bupWish,
  cadence,
  casesWithConsent,
  crimePreventionCouncil,
  entryUnder,
  familyCentre,
  localCareCollaboration,
  miniMaria,
  plansAndRoutines,
  silent,
  sspfSteeringGroup,
  sspfWorkingGroup,
  structureWish,
  studentHealthMeeting,
  studentHealthTeam,
  wishes,
} from './dalsland.ts';

const offers = /* @__PURE__ */ entryUnder('Mellerud', '4.4', 'Befintliga insatser');
const structure = /* @__PURE__ */ entryUnder('Mellerud', '4.4', 'Samverkan');
const preschoolParties = ['childHealthCentre', 'childAndFamilyServices', 'preschool'] as const;
const speechTherapist = { sv: 'kommunens logoped', en: 'the municipality’s speech therapist' };

/** Mellerud 2022, section 4.4 of the report. */
export const mellerudForums = /* @__PURE__ */ (() =>
  ({
    mellerudSspfWorkingGroup: {
      ...offers,
      ...sspfWorkingGroup,
      id: 'mellerudSspfWorkingGroup',
      cadence: cadence(1, [1, 'week'], 'varje vecka'),
    },
    mellerudSspfSteeringGroup: {
      ...structure,
      ...sspfSteeringGroup,
      id: 'mellerudSspfSteeringGroup',
      cadence: cadence(4, [1, 'year'], '4 gånger per år'),
    },
    mellerudChildCollaborationSteering: {
      ...offers,
      id: 'mellerudChildCollaborationSteering',
      kind: 'meeting',
      label: { sv: 'Styrgrupp barnsamverkan', en: 'Steering group on preschool children' },
      description: {
        sv: 'BVC, IFO, förskolan och kommunens logoped samverkar på strategisk nivå.',
        en: 'Child health, social services, preschool and the speech therapist collaborate at a strategic level.',
      },
      convener: { sv: 'förskolan', en: 'the preschool' },
      parties: preschoolParties,
      otherParties: [speechTherapist],
      switches: { ...silent, strategicOnly: 'yes' },
      open: [
        {
          subject: 'switches',
          note: {
            sv: 'Källan kallar nivån strategisk. Att inga enskilda barn tas upp står inte, men följer av ordet så som vi läser det.',
            en: 'The source calls the level strategic. That no single children are taken up is not written, but follows from the word as we read it.',
          },
        },
      ],
    },
    mellerudChildCollaboration: {
      ...offers,
      id: 'mellerudChildCollaboration',
      kind: 'meeting',
      topic: 'childCollaboration',
      label: { sv: 'Barnsamverkan', en: 'Collaboration for preschool children' },
      description: {
        sv: 'BVC, socialtjänsten, förskolan och kommunens logoped samverkar kring ett enskilt barn när vårdnadshavarna samtycker.',
        en: 'Child health, social services, preschool and the speech therapist collaborate on a single child when the custodians consent.',
      },
      ageSpan: { from: 1, to: 5 },
      cadence: cadence(2, [1, 'schoolYear'], 'två sammankomster per läsår', {
        perTerm: { autumn: 1, spring: 1 },
      }),
      parties: preschoolParties,
      otherParties: [speechTherapist],
      switches: casesWithConsent,
    },
    mellerudStudentHealthMeeting: {
      ...offers,
      ...studentHealthMeeting,
      id: 'mellerudStudentHealthMeeting',
      cadence: 'unclear',
      open: [
        {
          subject: 'cadence',
          note: {
            sv: 'Källan skriver ”var tredje varje vecka”. Det kan vara varje vecka eller var tredje vecka.',
            en: 'The source writes “var tredje varje vecka”: every third every week. It may be every week or every third.',
          },
        },
      ],
    },
    mellerudStudentHealthTeam: { ...offers, ...studentHealthTeam, id: 'mellerudStudentHealthTeam' },
    mellerudLocalCareCollaboration: {
      ...structure,
      ...localCareCollaboration,
      id: 'mellerudLocalCareCollaboration',
    },
    mellerudCrimePreventionCouncil: {
      ...structure,
      ...crimePreventionCouncil,
      id: 'mellerudCrimePreventionCouncil',
    },
    mellerudSparet: {
      ...offers,
      id: 'mellerudSparet',
      kind: 'programme',
      project: true,
      label: { sv: '”Spåret”', en: '“Spåret” (the Track)' },
      description: {
        sv: 'Dit är det lätt att komma. Samordnare, skolkurator, coach från arbetsmarknadsenheten och socialsekreterare är där samma dag och har samverkansmöten.',
        en: 'Easy to come to. A coordinator, a school counsellor, a coach from the labour market unit and a social worker are there on the same day and hold meetings.',
      },
      ageSpan: { from: 16, to: 30 },
      cadence: cadence(1, [1, 'week'], 'en dag varje vecka'),
      parties: ['studentHealthPsychosocial', 'childAndFamilyServices'],
      otherParties: [
        { sv: 'samordnare', en: 'a coordinator' },
        { sv: 'arbetsmarknadsenheten (AME)', en: 'the labour market unit' },
      ],
      open: [
        {
          subject: 'cadence',
          note: {
            sv: 'Dagen gäller den gemensamma närvaron. Samverkansmötena är regelbundna; hur ofta står inte.',
            en: 'The day is when all are there together. The meetings are regular; how often is not said.',
          },
        },
      ],
    },
    mellerudFamilyCentre: { ...offers, ...familyCentre, id: 'mellerudFamilyCentre' },
    mellerudMiniMaria: { ...offers, ...miniMaria, id: 'mellerudMiniMaria' },
  }) satisfies Record<string, Forum>)();

export const mellerud = /* @__PURE__ */ ((): ForumMap => ({
  schemaVersion: '1',
  municipality: 'Mellerud',
  forums: Object.values<Forum>(mellerudForums),
  statements: [
    ...plansAndRoutines('4.4', ['sip', 'gip'], ['sip', 'absence', 'concernReport']),
    ...wishes('4.4', [bupWish, structureWish]),
  ],
  sources: [dalsland2022('4.4')],
}))();
