import type { CountState, NoFigure } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { indicatorState } from './indicatorState.ts';
import { repeatEventsState } from './repeatEventsState.ts';
import { type StratumRow, standardisedRateState } from './standardisedRateState.ts';
import type { StateMonoid } from './stateMonoid.ts';
import { wholeMeanState } from './wholeMeanState.ts';

// The largest of these, a thousand times over, is far below 2^53.
const count = fc.integer({ min: 0, max: 1_000_000_000 });
const asDatabase = count.map(BigInt);
const nothing = fc.constantFrom<NoFigure>(
  'missing',
  'suppressed',
  'notYetPublished',
  'notComputable',
  'removed',
);
const fewCounts = fc.integer({ min: 0, max: 5 });
const pair = fc.record({
  numerator: fc.oneof({ weight: 8, arbitrary: fewCounts }, asDatabase, nothing, fc.constant(-1)),
  denominator: fc.oneof({ weight: 8, arbitrary: count }, asDatabase, nothing, fc.constant(2.5)),
});
const onlyCounts = fc.record({ numerator: fewCounts, denominator: fc.integer({ min: 5, max: 99 }) });
const stratumRow: fc.Arbitrary<StratumRow> = fc.record({
  stratum: fc.constantFrom('0-12', '13-17'),
  events: count,
  exposure: fc.oneof(count, asDatabase),
});
const strata = [
  { id: '0-12', weight: 60 },
  { id: '13-17', weight: 40 },
];

interface Case<Row = never> {
  readonly name: string;
  readonly monoid: StateMonoid<Row, unknown>;
  readonly row: fc.Arbitrary<Row>;
}
const caseOf = <Row>(name: string, monoid: StateMonoid<Row, unknown>, row: fc.Arbitrary<Row>) =>
  ({ name, monoid, row }) as unknown as Case;

const cases = [
  caseOf('share', indicatorState(catalogue.sipOffered), onlyCounts),
  caseOf('share with all that can be wrong', indicatorState(catalogue.sipOffered), pair),
  caseOf('rate', indicatorState(catalogue.concernReportsPerThousandChildYears), pair),
  caseOf('ratio', indicatorState(catalogue.gapDays), pair),
  caseOf('standardised rate', standardisedRateState(strata, { per: 1000 }), stratumRow),
  caseOf('mean', wholeMeanState(), fc.oneof(count, asDatabase)),
  caseOf('repeat events', repeatEventsState(), fc.integer({ min: -1, max: 1001 })),
];

describe.each(cases)('$name', ({ monoid: { zero, add, merge, finish }, row }) => {
  const rows = fc.array(row, { maxLength: 30 });
  const stateOf = (all: readonly never[]): CountState => all.reduce((state, next) => add(state, next), zero);
  const state = rows.map(stateOf);

  test('merge is associative and commutative, and zero changes nothing', () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        expect(merge(merge(a, b), c)).toStrictEqual(merge(a, merge(b, c)));
        expect(merge(a, b)).toStrictEqual(merge(b, a));
        expect(merge(zero, a)).toStrictEqual(a);
        expect(merge(a, zero)).toStrictEqual(a);
      }),
    );
  });

  test('any partition, in any order, finishes to the same, bit for bit', () => {
    const withPlaces = rows.chain((all) =>
      fc.record({
        all: fc.constant(all),
        parts: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: all.length, maxLength: all.length }),
        order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
      }),
    );
    fc.assert(
      fc.property(withPlaces, ({ all, parts, order }) => {
        const shards = order.map((shard) => stateOf(all.filter((_, at) => parts[at] === shard)));
        const merged = shards.reduce(merge, zero);
        expect(merged).toStrictEqual(stateOf(all));
        expect(finish(merged)).toStrictEqual(finish(stateOf(all)));
      }),
    );
  });

  test('nothing that is given is changed', () => {
    const before = structuredClone(zero);
    fc.assert(
      fc.property(state, state, rows, (a, b, more) => {
        const copies = structuredClone([a, b]);
        merge(a, b);
        more.reduce((sum, next) => add(sum, next), a);
        expect([a, b]).toStrictEqual(copies);
      }),
      { numRuns: 30 },
    );
    expect(zero).toStrictEqual(before);
  });
});

describe('a state that cannot be trusted', () => {
  const { zero, add, merge } = indicatorState(catalogue.sipOffered);
  const large = add(zero, { numerator: 1, denominator: Number.MAX_SAFE_INTEGER });

  test('sums that would not be exact are refused, not rounded', () => {
    expect(() => merge(large, large)).toThrow(RangeError);
    expect(() => add(large, { numerator: 1, denominator: 1 })).toThrow(RangeError);
    expect(add(zero, { numerator: 1, denominator: 2n ** 60n }).counts).toMatchObject({
      denominator: 0,
      countUnreadable: 1,
    });
  });

  test.each([
    ['another kind', wholeMeanState().zero],
    ['a name too many', { ...zero, counts: { ...zero.counts, extra: 1 } }],
    ['a histogram that does not belong', { ...zero, histograms: { extra: [1] } }],
    ['a negative count', { ...zero, counts: { ...zero.counts, rows: -1 } }],
    ['a fraction', { ...zero, counts: { ...zero.counts, rows: 0.5 } }],
  ])('%s is refused', (_, other) => {
    expect(() => merge(zero, other)).toThrow(RangeError);
  });
});
