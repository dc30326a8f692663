import type { Plan } from '../plan.ts';
import type { Situation } from '../situation.ts';

/**
 * The plan as a question of which plan it should be: its actions stand for the needs, and what speaks for a plan is
 * taken as said, so that only the needs decide.
 */
export const situationOf = (plan: Plan, actions: Plan['actions'] = plan.actions): Situation => ({
  schemaVersion: '1',
  needs: actions.map(({ operation, huvudman }) => ({ operation, huvudman })),
  coordinationJudged: { kommun: 'needed', region: 'notAsked' },
  planConsent: 'given',
  suspectedHarm: 'unknown',
  discharge: false,
  early: false,
  ...(plan.child.birthDate && { birthDate: plan.child.birthDate }),
});
