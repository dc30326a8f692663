import type { Forum } from '../forum.ts';
import type { ForumMap } from '../forumMap.ts';
import { dalsland2022 } from '../sources.ts';
import {
  bupWish,
  cadence,
  entryUnder,
  localCareCollaboration,
  miniMaria,
  plansAndRoutines,
  studentHealthMeeting,
  studentHealthTeam,
  wishes,
} from './dalsland.ts';

const offers = /* @__PURE__ */ entryUnder('Färgelanda', '4.3', 'Befintliga insatser');
const structure = /* @__PURE__ */ entryUnder('Färgelanda', '4.3', 'Samverkan');

/** Färgelanda 2022, section 4.3 of the report. */
export const fargelandaForums = /* @__PURE__ */ (() =>
  ({
    fargelandaStudentHealthMeeting: {
      ...offers,
      ...studentHealthMeeting,
      id: 'fargelandaStudentHealthMeeting',
      cadence: cadence(1, [1, 'month'], 'en gång per månad'),
    },
    fargelandaStudentHealthTeam: { ...offers, ...studentHealthTeam, id: 'fargelandaStudentHealthTeam' },
    fargelandaLocalCareCollaboration: {
      ...structure,
      ...localCareCollaboration,
      id: 'fargelandaLocalCareCollaboration',
    },
    fargelandaCollaboratingSocialWorkers: {
      ...offers,
      id: 'fargelandaCollaboratingSocialWorkers',
      kind: 'programme',
      project: true,
      label: { sv: 'Samverkande socialsekreterare', en: 'Collaborating social workers' },
      description: {
        sv: 'Socialsekreterare ger förskola och skola råd, är med på möten med familjen när det behövs och återkopplar.',
        en: 'Social workers advise preschool and school, join meetings with the family when needed, and report back.',
      },
      parties: ['childAndFamilyServices', 'preschool', 'school'],
    },
    fargelandaMiniMaria: { ...offers, ...miniMaria, id: 'fargelandaMiniMaria' },
  }) satisfies Record<string, Forum>)();

export const fargelanda = /* @__PURE__ */ ((): ForumMap => ({
  schemaVersion: '1',
  municipality: 'Färgelanda',
  forums: Object.values<Forum>(fargelandaForums),
  statements: [
    ...plansAndRoutines('4.3', ['sip'], ['sip', 'vib', 'absence', 'concernReport']),
    {
      id: 'structureBegun',
      group: 'coordination',
      topic: 'holdingStructure',
      presence: 'planned',
      label: {
        sv: 'Arbetet med en struktur för samverkan mellan IFO, skola, öppenvård och BUP har börjat.',
        en: 'Work on a structure for social services, school, open care and child psychiatry (BUP) has begun.',
      },
      sources: structure.sources,
    },
    ...wishes('4.3', [
      {
        label: {
          sv: 'För lite förebyggs; man behöver börja med de yngre barnen.',
          en: 'Too little is done to prevent; one needs to begin with the younger children.',
        },
      },
      {
        label: {
          sv: 'SIP kan utvecklas gemensamt, utifrån lag och överenskommelse.',
          en: 'SIP can be developed together, from law and agreement.',
        },
      },
      bupWish,
    ]),
  ],
  sources: [dalsland2022('4.3')],
}))();
