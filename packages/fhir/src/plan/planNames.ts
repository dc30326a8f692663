import type { Huvudman, Text } from '@tsi/core';

/** The public bodies, in words. */
export const huvudmanNames: Readonly<Record<Huvudman, Text>> = {
  kommun: { sv: 'Kommunen', en: 'The municipality' },
  region: { sv: 'Regionen', en: 'The region' },
  state: { sv: 'Staten', en: 'The state' },
  private: { sv: 'Privat huvudman', en: 'A private body' },
};

/** Who a person is to the child, in words. */
export const relationshipNames = {
  custodian: { sv: 'Vårdnadshavare', en: 'Custodian' },
  other: { sv: 'Annan närstående', en: 'Somebody else close' },
} satisfies Record<string, Text>;

/** What an observation or a task of a plan is, in words. */
export const conceptNames = {
  'childs-words': { sv: 'Barnets egna ord', en: 'The child’s own words' },
  view: { sv: 'Synpunkt', en: 'View' },
  disagreement: { sv: 'Det vi inte är överens om', en: 'Where we do not agree' },
  'goal-result': { sv: 'Så gick det med målet', en: 'How the goal stood' },
  need: { sv: 'Behov', en: 'Need' },
  'follow-up': { sv: 'Uppföljning', en: 'Follow-up' },
  'follow-up-words': { sv: 'Vad som kom fram', en: 'What came of it' },
  'follow-up-agreed': { sv: 'Det nya vi kom överens om', en: 'What was newly agreed' },
  'measure-by-others': { sv: 'Det någon annan gör', en: 'What somebody else does' },
  'overall-responsible': { sv: 'Huvudansvarig för planen', en: 'Overall responsible for the plan' },
  invited: { sv: 'Inbjuden', en: 'Invited' },
  attended: { sv: 'Var med', en: 'Attended' },
  declined: { sv: 'Tackade nej', en: 'Declined' },
} satisfies Record<string, Text>;

/** Whose goal it is, and for how long, in words. */
export const goalKindNames = {
  'childs-own': { sv: 'Barnets eget mål', en: 'The child’s own goal' },
  step: { sv: 'Delmål', en: 'Step' },
  longTerm: { sv: 'På sikt', en: 'In the long run' },
} satisfies Record<string, Text>;

/** How a goal stood, in words. */
export const goalStateNames = {
  reached: { sv: 'nått', en: 'reached' },
  partlyReached: { sv: 'delvis nått', en: 'partly reached' },
  notReached: { sv: 'inte nått', en: 'not reached' },
  notAssessed: { sv: 'inte bedömt', en: 'not assessed' },
} satisfies Record<string, Text>;
