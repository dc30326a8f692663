import { goldenRule } from './goldenRule.ts';
import type { GoldenRuleAnswer, GoldenRuleId } from './goldenRuleAnswer.ts';

/** What the golden rule comes to. `undefined` answers mean that it was not asked. */
export interface GoldenRuleResult {
  readonly asked: boolean;
  readonly blockedBy: readonly GoldenRuleId[];
  readonly warns: readonly GoldenRuleId[];
  readonly suspicion: 'yes' | 'no' | 'unknown';
  readonly protectedIdentity: 'yes' | 'no' | 'unknown';
}

const notAsked: GoldenRuleResult = {
  asked: false,
  blockedBy: [],
  warns: [],
  suspicion: 'no',
  protectedIdentity: 'no',
};

/**
 * Once asked, the whole rule is asked: a question without an answer counts as unknown, and of two answers to the same
 * question the more careful one counts.
 */
export function applyGoldenRule(
  answers: readonly GoldenRuleAnswer[] | undefined,
  concernsOthers: boolean,
): GoldenRuleResult {
  if (!answers) return notAsked;
  const answerTo = (id: GoldenRuleId, lets: 'yes' | 'no'): 'yes' | 'no' | 'unknown' => {
    const given = new Set(answers.filter(({ question }) => question === id).map(({ answer }) => answer));
    const stops = lets === 'yes' ? 'no' : 'yes';
    return given.has(stops) ? stops : given.has('unknown') || given.size === 0 ? 'unknown' : lets;
  };
  const stopped = goldenRule.filter(({ id, lets }) => answerTo(id, lets) !== lets);
  return {
    asked: true,
    blockedBy: stopped
      .filter(({ effect }) => effect === 'blocks')
      .map(({ id }) => id)
      // Parts about others are labelled and need a ground of their own: the question has then been dealt with.
      .filter((id) => !(id === 'R3' && concernsOthers)),
    warns: stopped.filter(({ effect }) => effect === 'warns').map(({ id }) => id),
    suspicion: answerTo('L3', 'no'),
    protectedIdentity: answerTo('L4', 'no'),
  };
}
