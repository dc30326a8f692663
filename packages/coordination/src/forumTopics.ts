import type { Text } from '@tsi/core';

/** A kind of forum, programme, plan, routine or wish that several municipalities can be compared by. Swedish: ämne. */
export interface ForumTopic {
  readonly id: string;
  readonly group: ForumTopicGroup;
  readonly label: Text;
}

/** Under which heading a topic stands in a comparison. */
export type ForumTopicGroup = 'forum' | 'programme' | 'plan' | 'routine' | 'wish';

/** The headings in Swedish and English. */
export const forumTopicGroupLabels = {
  forum: { sv: 'Forum och team', en: 'Forums and teams' },
  programme: { sv: 'Verksamheter', en: 'Programmes' },
  plan: { sv: 'Planer som erbjuds', en: 'Plans that are offered' },
  routine: { sv: 'Rutiner för samverkan', en: 'Routines for collaboration' },
  wish: { sv: 'Det som efterfrågas', en: 'What is asked for' },
} satisfies Record<ForumTopicGroup, Text>;

/**
 * What the five municipalities of Dalsland can be compared by, in the order of the table.
 *
 * Swedish: ämnen att jämföra. Which names mean the same thing is our reading of the report, which draws no table of its
 * own: a topic holds what the municipalities call by the same name, or by the same parties and purpose.
 *
 * @example
 * ```ts
 * import { forumTopics } from '@tsi/coordination';
 *
 * forumTopics.find(({ id }) => id === 'familyCentre')?.label.sv; // => 'Familjecentral'
 * ```
 */
export const forumTopics: readonly ForumTopic[] = [
  {
    id: 'sspfWorkingGroup',
    group: 'forum',
    label: { sv: 'SSPF arbetsgrupp (ärenden lyfts)', en: 'SSPF working group (cases raised)' },
  },
  {
    id: 'sspfSteeringGroup',
    group: 'forum',
    label: { sv: 'SSPF styrgrupp (inga ärenden)', en: 'SSPF steering group (no cases)' },
  },
  {
    id: 'crimePreventionCouncil',
    group: 'forum',
    label: { sv: 'Brottsförebyggande råd (BRÅ)', en: 'Crime prevention council (BRÅ)' },
  },
  {
    id: 'childCollaboration',
    group: 'forum',
    label: { sv: 'Barnsamverkan', en: 'Collaboration for preschool children' },
  },
  {
    id: 'pupilCollaboration',
    group: 'forum',
    label: { sv: 'Elevsamverkan', en: 'Collaboration for pupils' },
  },
  {
    id: 'studentHealthMeeting',
    group: 'forum',
    label: { sv: 'Elevhälsans samverkansmöte', en: 'Student health collaboration meeting' },
  },
  {
    id: 'studentHealthTeam',
    group: 'forum',
    label: { sv: 'Elevhälsoteam på varje skola', en: 'Student health team at every school' },
  },
  {
    id: 'localCareCollaboration',
    group: 'forum',
    label: { sv: 'Lokal vårdsamverkan', en: 'Local care collaboration' },
  },
  { id: 'familyCentre', group: 'programme', label: { sv: 'Familjecentral', en: 'Family centre' } },
  { id: 'miniMaria', group: 'programme', label: { sv: 'Mini-Maria', en: 'Mini-Maria (youth clinic)' } },
  { id: 'sip', group: 'plan', label: { sv: 'SIP', en: 'SIP (joint individual plan)' } },
  { id: 'gip', group: 'plan', label: { sv: 'GIP', en: 'GIP (plan within the municipality)' } },
  { id: 'sipRoutine', group: 'routine', label: { sv: 'Rutin för SIP', en: 'Routine for SIP' } },
  { id: 'gipRoutine', group: 'routine', label: { sv: 'Rutin för GIP', en: 'Routine for GIP' } },
  { id: 'vibRoutine', group: 'routine', label: { sv: 'Rutin för VIB', en: 'Routine for VIB' } },
  {
    id: 'absenceRoutine',
    group: 'routine',
    label: { sv: 'Rutin för skolfrånvaro', en: 'Routine for school absence' },
  },
  {
    id: 'concernReportRoutine',
    group: 'routine',
    label: { sv: 'Rutin för orosanmälan', en: 'Routine for concern reports' },
  },
  {
    id: 'bupCollaboration',
    group: 'wish',
    label: { sv: 'Fungerande samverkan med BUP', en: 'Collaboration with BUP that works' },
  },
  {
    id: 'holdingStructure',
    group: 'wish',
    label: { sv: 'Sammanhållen struktur', en: 'A structure that holds together' },
  },
  {
    id: 'traumaTraining',
    group: 'wish',
    label: {
      sv: 'Utbildning i traumamedveten omsorg',
      en: 'Training in trauma-informed care',
    },
  },
];
