import type { Text } from '@tsi/core';

/** What it is that changed, as the subject of a sentence. Never what it says. */
export const changeSubjects = {
  plan: { sv: 'Planens beteckning', en: 'The plan’s id' },
  kind: { sv: 'Vilken sorts plan det är', en: 'Which kind of plan it is' },
  basis: { sv: 'Vad planen vilar på', en: 'What the plan rests on' },
  codes: { sv: 'Planens koder', en: 'The plan’s codes' },
  child: { sv: 'En uppgift om barnet', en: 'A fact about the child' },
  custodian: { sv: 'En vårdnadshavare', en: 'A custodian' },
  custodianFact: { sv: 'En uppgift om en vårdnadshavare', en: 'A fact about a custodian' },
  custody: { sv: 'Uppgiften om vårdnaden', en: 'The fact about custody' },
  protectedIdentity: { sv: 'Uppgiften om skyddade personuppgifter', en: 'The fact about protected identity' },
  reason: { sv: 'Varför planen görs', en: 'Why the plan is made' },
  childsVoice: { sv: 'Barnets egna ord', en: 'The child’s own words' },
  view: { sv: 'Någons syn', en: 'Somebody’s view' },
  disagreement: { sv: 'En fråga där ni tycker olika', en: 'A point of disagreement' },
  need: { sv: 'Ett behov', en: 'A need' },
  goal: { sv: 'Ett mål', en: 'A goal' },
  action: { sv: 'En insats', en: 'An action' },
  actionResponsibility: { sv: 'Ansvaret för en insats', en: 'The responsibility for an action' },
  actionDates: { sv: 'Tiden för en insats', en: 'The time of an action' },
  actionStatus: { sv: 'Läget för en insats', en: 'The status of an action' },
  actionOutcome: { sv: 'Resultatet av en insats', en: 'The outcome of an action' },
  measuresByOthers: { sv: 'Det som andra gör', en: 'What others do' },
  crisis: { sv: 'Risker eller vad ni gör om det blir sämre', en: 'Risks, or what to do if it gets worse' },
  participant: { sv: 'En deltagare', en: 'A participant' },
  participantFact: { sv: 'En uppgift om en deltagare', en: 'A fact about a participant' },
  consent: { sv: 'Ett samtycke som planen vilar på', en: 'A consent that the plan rests on' },
  startsOn: { sv: 'Planens första dag', en: 'The plan’s first day' },
  meeting: { sv: 'Kallelsen eller mötet', en: 'The call or the meeting' },
  followUp: { sv: 'En uppföljning', en: 'A follow-up' },
  followUpDay: { sv: 'Dagen för en uppföljning', en: 'The day of a follow-up' },
  followUpResult: { sv: 'Resultatet av en uppföljning', en: 'The result of a follow-up' },
  evaluation: { sv: 'Hur ni utvärderar', en: 'How you evaluate' },
  responsible: { sv: 'Det övergripande ansvaret', en: 'The overall responsibility' },
  discharge: { sv: 'En dag vid utskrivningen', en: 'A day of the discharge' },
  closing: { sv: 'Avslutet', en: 'The closing' },
  life: { sv: 'Ett steg i planens liv', en: 'A step in the plan’s life' },
  administration: { sv: 'Planens administration', en: 'The plan’s administration' },
  labels: { sv: 'Märkningen av vem som håller vad', en: 'The labels of who holds what' },
  extensions: { sv: 'Egna tillägg', en: 'Additions of your own' },
} as const satisfies Record<string, Text>;

/** What kind of thing changed. */
export type ChangeSubject = keyof typeof changeSubjects;

/** The order of a list, as the subject of a sentence. */
export const changedOrders = {
  custodians: { sv: 'Ordningen bland vårdnadshavarna', en: 'The order of the custodians' },
  views: { sv: 'Ordningen bland synpunkterna', en: 'The order of the views' },
  disagreements: { sv: 'Ordningen bland det ni tycker olika om', en: 'The order of the disagreements' },
  needs: { sv: 'Ordningen bland behoven', en: 'The order of the needs' },
  goals: { sv: 'Ordningen bland målen', en: 'The order of the goals' },
  actions: { sv: 'Ordningen bland insatserna', en: 'The order of the actions' },
  participants: { sv: 'Ordningen bland deltagarna', en: 'The order of the participants' },
  consents: { sv: 'Ordningen bland samtyckena', en: 'The order of the consents' },
  followUps: { sv: 'Ordningen bland uppföljningarna', en: 'The order of the follow-ups' },
} as const satisfies Record<string, Text>;

/** What happened to it. The Swedish forms fit every subject. */
export const changeVerbs = {
  added: { sv: 'har kommit till', en: 'has been added' },
  removed: { sv: 'har tagits bort', en: 'has been removed' },
  changed: { sv: 'har ändrats', en: 'has been changed' },
} as const satisfies Record<string, Text>;
