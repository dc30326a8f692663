import type { Answer } from './assessment.ts';
import type { SpokeNothing, SpokeResult } from './profile.ts';
import { isStep, type Scale } from './scale.ts';
import type { SpokeItems } from './spokeItems.ts';

/** What several questions come to, by the wheel's own rule. `own`: the informant's answers about this part. */
export function itemsResult(
  spoke: string,
  { questions, rule, minimumAnswered }: SpokeItems,
  own: readonly Answer[],
  scale: Scale | undefined,
): SpokeResult {
  const [whole, ...more] = own.filter(({ item }) => item === undefined);
  const given = questions.map(({ id, reversed }) => {
    if (whole)
      return own.length === 1 && 'nothing' in whole
        ? { item: id, nothing: whole.nothing }
        : { item: id, nothing: 'notComputable' as const };
    return { item: id, ...answerTo(id, reversed ?? false, own, scale) };
  });
  const values = given.flatMap((result) => ('value' in result ? [result.value] : []));
  const missing = given.flatMap((result) =>
    'nothing' in result ? [{ item: result.item, nothing: result.nothing }] : [],
  );
  const items = { answered: values.length, expected: questions.length, missing };
  if (values.length >= minimumAnswered) return { spoke, value: rules[rule](values), items };

  const reasons = new Set(missing.map(({ nothing }) => nothing));
  const [reason] = reasons;
  const shared = values.length === 0 && reasons.size === 1 && more.length === 0;
  return { spoke, nothing: shared && reason ? reason : 'notComputable', items };
}

type Given = { readonly value: number } | { readonly nothing: SpokeNothing };

function answerTo(item: string, reversed: boolean, own: readonly Answer[], scale: Scale | undefined): Given {
  const [answer, ...more] = own.filter((given) => given.item === item);
  if (!answer) return { nothing: 'missing' };
  if (more.length > 0) return { nothing: 'notComputable' };
  if ('nothing' in answer) return { nothing: answer.nothing };
  if (!scale || !isStep(scale, answer.value)) return { nothing: 'notComputable' };
  return { value: reversed ? otherEnd(scale, answer.value) : answer.value };
}

/** The step as far from the other end: counted in steps, since the numbers are names. */
const otherEnd = ({ steps }: Scale, value: number) =>
  steps[steps.length - 1 - steps.findIndex((step) => step.value === value)]!.value;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const median = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
};

const rules: Readonly<Record<SpokeItems['rule'], (values: readonly number[]) => number>> = { mean, median };
