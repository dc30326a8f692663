import { readInput } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { hostileDocuments, hostileObjects } from '../../fuzz/hostileValues.ts';
import { mutatePlan } from '../../fuzz/mutatePlan.ts';
import { type Place, placesIn, withAt, withoutAt } from '../../fuzz/places.ts';
import { corpusPlans } from '../../fuzz/plans.ts';
import { randomFrom } from '../../fuzz/random.ts';
import { differenceFromZod } from '../../fuzz/sameAsZod.ts';
import { isPlan, planIssues } from '../fast.ts';
import { Plan } from '../plan.ts';

const plans = corpusPlans.map(({ plan }) => plan);
const small = corpusPlans.filter(({ name }) => name.includes('small')).map(({ plan }) => plan);

const same = (input: unknown, about?: string) => {
  const difference = differenceFromZod(input);
  if (difference !== undefined) expect.fail(`Not the same ${difference}${about ? `: ${about}` : ''}`);
};

const mutants = (seed: number, count: number) =>
  Array.from({ length: count }, (_, number) => {
    const random = randomFrom(seed, number);
    return mutatePlan(random.pick(plans), random);
  });

describe('the generated code says what zod says, in the same order', () => {
  test('of the corpus', () => {
    for (const plan of plans) {
      expect(isPlan(plan)).toBe(true);
      same(plan);
    }
  });

  test('of plans changed at one to four places', () => {
    let refused = 0;
    for (const mutant of mutants(6, 3000)) {
      same(mutant);
      if (!isPlan(mutant)) refused += 1;
    }
    expect(refused).toBeGreaterThan(500);
    expect(refused).toBeLessThan(2800);
  });

  test('of every place left out, and filled with what is almost right', () => {
    const almost = [
      undefined,
      null,
      '',
      [],
      {},
      0,
      'x'.repeat(301),
      '2026-02-29',
      Array(501),
      { length: 'x' },
    ];
    for (const plan of small)
      for (const place of placesIn(plan)) {
        if (place.length > 0) same(withoutAt(plan, place), place.join('.'));
        for (const value of almost)
          same(
            withAt(plan, place, () => value),
            place.join('.'),
          );
      }
  });

  // What throws, or answers otherwise the next time, says nothing of either.
  const steady = Object.entries({ ...hostileDocuments, ...hostileObjects }).filter(
    ([name]) => !/throws|revoked|changes its mind/.test(name),
  );
  test.each(steady)('of %s', (_, make) => same(make()));

  test('of anything at all, anywhere', () => {
    const places = small.flatMap((plan) => placesIn(plan).map((place): [unknown, Place] => [plan, place]));
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, ([plan, place], value) =>
        same(
          withAt(plan, place, () => value),
          place.join('.'),
        ),
      ),
      { numRuns: 1000 },
    );
  });

  test('and the findings are those of readInput', () => {
    for (const mutant of mutants(7, 200))
      for (const locale of ['sv', 'en'])
        expect(planIssues(mutant, { locale })).toEqual(readInput(Plan, mutant, { locale }).findings);
  });
});

describe('lengths are counted in code points', () => {
  test.each([
    ['a combining mark is a point of its own', 'e\u0301'.repeat(2500), true],
    ['and one more is too much', `${'e\u0301'.repeat(2500)}e`, false],
    ['a pair of surrogates is one', '🧒'.repeat(5000), true],
    ['and one more is too much', `${'🧒'.repeat(5000)}x`, false],
    ['a lone surrogate is one', '\udfff'.repeat(5000), true],
    ['and one more is too much', '\udfff'.repeat(5001), false],
    ['one that stands before a pair', `\ud83e${'🧒'.repeat(4999)}`, true],
  ])('%s', (_, reason, fits) => {
    expect(isPlan({ ...small[0], reason })).toBe(fits);
    same({ ...small[0], reason });
  });
});

test('zod’s own compiler takes the schema too', () => {
  const compiled = z.compile(Plan, { strict: true });
  for (const plan of plans) expect(compiled.safeParse(plan)).toEqual({ success: true, data: plan });
  expect(compiled.safeParse({ ...small[0], kind: 'vip' }).success).toBe(false);
});
