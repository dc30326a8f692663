import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyObservation, anyObservations } from '../examples/anyObservations.ts';
import { axisDirections, Direction, directions } from './direction.ts';
import type { Observation } from './observation.ts';
import { placeInMatrix } from './placeInMatrix.ts';
import type { Placement } from './placement.ts';
import { ownWeighing, type WeighingRule } from './weighingRule.ts';

const on = '2026-02-09';
const place = (observations: readonly Observation[]) => placeInMatrix(observations, { on });

/** Any rule within the limits that `WeighingRule` sets, with and without fading. */
const anyRule: fc.Arbitrary<WeighingRule> = fc
  .record({
    standsWith: fc.record({
      firstHand: fc.constantFrom(1, 2),
      reported: fc.constantFrom(1, 2, 3, 'never' as const),
      interpreted: fc.constantFrom(1, 2, 'never' as const),
    }),
    against: fc.double({ min: 1, max: 5, noNaN: true }),
    unheard: fc.double({ min: 0.1, max: 5, noNaN: true }),
    innermost: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    seriousReach: fc.double({ min: 0.1, max: 1, noNaN: true }),
    informants: fc.integer({ min: 1, max: 4 }),
    fading: fc.constantFrom(undefined, { afterDays: 30 }, { afterDays: 0, except: ['grow.health' as const] }),
  })
  .map(({ fading, ...rule }) => ({ ...ownWeighing, id: 'any', ...rule, ...(fading && { fading }) }));

const rank = (axis: 'child' | 'environment', reading: string) => {
  const [low, high] = axisDirections[axis];
  return reading === low ? -1 : reading === high ? 1 : 0;
};
const facts = ({ axes, quadrant, evidence, coverage, agreement }: Placement) => ({
  axes,
  quadrant,
  evidence,
  coverage,
  agreement,
});

describe.each(Direction.options)('one more fact for %s', (direction) => {
  const { axis, sign } = directions[direction];
  const other = axis === 'child' ? 'environment' : 'child';

  test('never moves its axis the other way, and leaves the other axis where it is', () => {
    fc.assert(
      fc.property(anyObservations, anyObservation, (observations, one) => {
        const before = place(observations).axes;
        const after = place([...observations, { ...one, direction }]).axes;
        for (const edge of [0, 1] as const)
          expect(sign * (after[axis].interval[edge] - before[axis].interval[edge])).toBeGreaterThanOrEqual(0);
        expect(
          sign * (rank(axis, after[axis].reading) - rank(axis, before[axis].reading)),
        ).toBeGreaterThanOrEqual(0);
        expect(after[other]).toEqual(before[other]);
      }),
    );
  });

  test('never moves its axis the other way under any rule that may be passed', () => {
    fc.assert(
      fc.property(anyRule, anyObservations, anyObservation, (rule, observations, one) => {
        const before = placeInMatrix(observations, { on, rule }).axes;
        const after = placeInMatrix([...observations, { ...one, direction }], { on, rule }).axes;
        for (const edge of [0, 1] as const)
          expect(sign * (after[axis].interval[edge] - before[axis].interval[edge])).toBeGreaterThanOrEqual(0);
        expect(
          sign * (rank(axis, after[axis].reading) - rank(axis, before[axis].reading)),
        ).toBeGreaterThanOrEqual(0);
        expect(after[axis].interval[0]).toBeLessThan(after[axis].interval[1]);
        expect(after[other]).toEqual(before[other]);
      }),
    );
  });

  test('that is an interpretation only widens', () => {
    fc.assert(
      fc.property(anyObservations, anyObservation, (observations, one) => {
        const before = place(observations).axes[axis].interval;
        const interpreted = { ...one, direction, basis: 'interpreted' } as const;
        const after = place([...observations, interpreted]).axes[axis].interval;
        expect(after[0]).toBeLessThanOrEqual(before[0]);
        expect(after[1]).toBeGreaterThanOrEqual(before[1]);
      }),
    );
  });
});

test('the same informant saying the same thing again does not strengthen', () => {
  fc.assert(
    fc.property(
      anyObservations,
      fc.nat(),
      fc.string({ minLength: 1, maxLength: 9 }),
      (observations, pick, text) => {
        const repeated = observations[pick % Math.max(observations.length, 1)];
        fc.pre(repeated !== undefined);
        const again = { ...repeated!, id: 'again', text };
        expect(place([...observations, again]).axes).toEqual(place(observations).axes);
      },
    ),
  );
});

test('the order does not matter', () => {
  const shuffled = anyObservations.chain((observations) =>
    fc.tuple(
      fc.constant(observations),
      fc.shuffledSubarray(observations, { minLength: observations.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([observations, other]) => {
      expect(facts(place(other))).toEqual(facts(place(observations)));
    }),
  );
});

test('siblings and later days change nothing but what is set aside and found', () => {
  fc.assert(
    fc.property(anyObservations, anyObservation, (observations, one) => {
      const before = facts(place(observations));
      const sibling = { ...one, about: { kind: 'sibling', ref: 's' } } as const;
      const later = { ...one, date: '2026-02-10' } as const;
      expect(facts(place([...observations, sibling]))).toEqual(before);
      expect(facts(place([...observations, later]))).toEqual(before);
    }),
  );
});

test('an interval stays on its axis and is never narrow; a field is named only when the box lies within it', () => {
  fc.assert(
    fc.property(anyObservations, (observations) => {
      const { axes, quadrant } = place(observations);
      for (const { interval } of Object.values(axes)) {
        const [low, high] = interval;
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(high - low).toBeGreaterThan(0.25);
      }
      const crosses = Object.values(axes).some(({ interval: [low, high] }) => low <= 0 && high >= 0);
      if (crosses) expect(['mixed', 'insufficientEvidence']).toContain(quadrant);
    }),
  );
});

test('strengths and strains are treated alike: turning every direction round mirrors the picture', () => {
  const opposite = {
    resilience: 'vulnerability',
    vulnerability: 'resilience',
    protection: 'adversity',
    adversity: 'protection',
  } as const;
  const mildOnly = anyObservations.map((all) => all.map((one) => ({ ...one, severity: 'slight' as const })));
  fc.assert(
    fc.property(mildOnly, (observations) => {
      const straight = place(observations).axes;
      const turned = place(observations.map((one) => ({ ...one, direction: opposite[one.direction] }))).axes;
      for (const axis of ['child', 'environment'] as const) {
        expect(turned[axis].interval[0]).toBeCloseTo(-straight[axis].interval[1], 12);
        expect(turned[axis].interval[1]).toBeCloseTo(-straight[axis].interval[0], 12);
      }
    }),
  );
});

test('with something serious on an axis its better end is never named', () => {
  fc.assert(
    fc.property(anyObservations, anyObservation, (observations, one) => {
      const serious = {
        ...one,
        direction: 'adversity',
        severity: 'serious',
        date: '2025-09-01',
        about: { kind: 'child' },
      } as const;
      expect(place([...observations, serious]).axes.environment.reading).not.toBe('protection');
    }),
  );
});
