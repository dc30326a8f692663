import type { ChangeSubject } from './changeTexts.ts';
import type { Difference } from './planDifferences.ts';

const subjects: Readonly<Record<string, ChangeSubject>> = {
  id: 'plan',
  kind: 'kind',
  basis: 'basis',
  agreement: 'basis',
  coordinationJudged: 'basis',
  codes: 'codes',
  child: 'child',
  custodians: 'custodian',
  custody: 'custody',
  protectedIdentity: 'protectedIdentity',
  reason: 'reason',
  initiatedBy: 'reason',
  childsVoice: 'childsVoice',
  views: 'view',
  disagreements: 'disagreement',
  needs: 'need',
  goals: 'goal',
  actions: 'action',
  measuresByOthers: 'measuresByOthers',
  risk: 'crisis',
  crisis: 'crisis',
  participants: 'participant',
  consents: 'consent',
  startsOn: 'startsOn',
  calledOn: 'meeting',
  meetingOn: 'meeting',
  meetingPlace: 'meeting',
  followUps: 'followUp',
  evaluation: 'evaluation',
  overallResponsible: 'responsible',
  discharge: 'discharge',
  closing: 'closing',
  administration: 'administration',
  parts: 'labels',
};

/** Fields of entries that have a subject of their own. */
const inside: Readonly<Record<string, ChangeSubject>> = {
  'actions.huvudman': 'actionResponsibility',
  'actions.operation': 'actionResponsibility',
  'actions.responsibleRole': 'actionResponsibility',
  'actions.responsibleName': 'actionResponsibility',
  'actions.start': 'actionDates',
  'actions.plannedEnd': 'actionDates',
  'actions.status': 'actionStatus',
  'actions.outcome': 'actionOutcome',
  'followUps.on': 'followUpDay',
  'followUps.result': 'followUpResult',
  'participants.name': 'participantFact',
  'participants.contact': 'participantFact',
};

/** What kind of thing a difference is in. */
export function subjectOf({ path: [field, second, third] }: Difference): ChangeSubject {
  if (field === 'administration' && second === 'life') return 'life';
  if (field === 'custodians' && third !== undefined) return 'custodianFact';
  return inside[`${field}.${third}`] ?? subjects[String(field)] ?? 'extensions';
}
