import { describe, expect, test } from 'vitest';
import { counterpartSteps } from './counterpartSteps.ts';
import { type StairsId, stairs } from './stairs.ts';
import { stairsCrosswalk } from './stairsCrosswalk.ts';

const ids = Object.keys(stairs) as StairsId[];
const everyStep = ids.flatMap((id) => stairs[id].steps.map(({ step }) => ({ stairs: id, step })));

describe('varje steg har en motsvarighet i varje annan modell, eller ett skäl till att den saknas', () => {
  test.each(everyStep.flatMap((step) => ids.map((to) => [step.stairs, step.step, to] as const)))(
    '%s %i i %s',
    (from, step, to) => {
      const there = counterpartSteps({ stairs: from, step }, to);
      const reasons = stairsCrosswalk.withoutCounterpart.filter(
        (without) => without.step.stairs === from && without.step.step === step && without.in === to,
      );
      expect(reasons).toHaveLength(there.kind === 'none' ? 1 : 0);
      if (there.kind === 'none') return;
      for (const { step: counterpart, fit } of there.steps) {
        const back = counterpartSteps({ stairs: to, step: counterpart }, from);
        expect(back.kind === 'steps' && back.steps).toContainEqual(expect.objectContaining({ step, fit }));
      }
    },
  );
});

test.each<[StairsId, number, StairsId, [number, string][]]>([
  ['tabbTrappan', 0, 'kronoberg', [[1, 'same']]],
  ['tabbTrappan', 1, 'kronoberg', [[2, 'same']]],
  ['tabbTrappan', 2, 'kronoberg', [[3, 'overlaps']]],
  ['tabbTrappan', 3, 'kronoberg', []],
  ['tabbTrappan', 2, 'kavlinge', [[2, 'overlaps']]],
  [
    'kavlinge',
    2,
    'kronoberg',
    [
      [2, 'overlaps'],
      [3, 'overlaps'],
    ],
  ],
  ['kavlinge', 3, 'tabbTrappan', []],
])('%s %i i %s', (from, step, to, expected) => {
  const there = counterpartSteps({ stairs: from, step }, to);
  expect(there.kind === 'none' ? [] : there.steps.map((one) => [one.step, one.fit])).toEqual(expected);
});

test('inget som rör ett utkast kallas samma sak', () => {
  const isDraft = ({ stairs: id, step }: (typeof everyStep)[number]) =>
    stairs[id].steps.find((one) => one.step === step)?.provenance === 'draft';
  for (const { steps, fit } of stairsCrosswalk.links) if (steps.some(isDraft)) expect(fit).toBe('overlaps');
});

test('en trappa eller ett steg som inte finns är ett fel i koden', () => {
  expect(() => counterpartSteps({ stairs: 'tabbTrappan', step: 4 }, 'kronoberg')).toThrow(RangeError);
  expect(() => counterpartSteps({ stairs: 'tabbTrappan', step: 1 }, 'toString' as StairsId)).toThrow(
    RangeError,
  );
});
