import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directlyStandardisedRate, type Stratum } from './directlyStandardisedRate.ts';
import { rate } from './rate.ts';

const known = (strata: readonly Stratum[], options: { per: number; confidence?: number }) => {
  const found = directlyStandardisedRate(strata, options);
  if (found.kind !== 'value') throw new Error('A value was expected.');
  return found;
};
const close = (found: number, expected: number) => expect(Math.abs(found / expected - 1)).toBeLessThan(1e-12);

const young = { events: 12, exposure: 600, weight: 60 };
const old = { events: 20, exposure: 250, weight: 40 };
const byPerson = [
  {
    repeatEvents: [
      { eventsEach: 1, persons: 7 },
      { eventsEach: 2, persons: 1 },
      { eventsEach: 3, persons: 1 },
    ],
    exposure: 600,
    weight: 60,
  },
  {
    repeatEvents: [
      { eventsEach: 1, persons: 10 },
      { eventsEach: 2, persons: 5 },
    ],
    exposure: 250,
    weight: 40,
  },
];

describe('direkt standardiserat tal enligt Dobson', () => {
  // Dobson's formula with Byar's bounds, computed with mpmath 1.3 at 40 digits.
  test.each([
    [0.95, 29.78378864327185, 62.51678050267489],
    [0.998, 23.323028897165877, 74.44431561442437],
  ])('två åldersgrupper, konfidens %d', (confidence, lower, upper) => {
    const found = known([young, old], { per: 1000, confidence });
    expect(found).toMatchObject({ method: 'dobson', events: 32, per: 1000, confidence });
    close(found.value, 44);
    close(found.lower, lower);
    close(found.upper, upper);
  });

  test('samma antal händelser men av färre barn ger ett vidare intervall', () => {
    const found = known(byPerson, { per: 1000 });
    expect(found).toMatchObject({ method: 'dobsonRepeatEvents', events: 32 });
    close(found.lower, 26.40606386609183);
    close(found.upper, 66.91630627842866);
  });

  test('var och en med en händelse är samma sak som händelser', () => {
    const each = (events: number) => [{ eventsEach: 1, persons: events }];
    const found = known(
      [
        { ...old, events: undefined as never, repeatEvents: each(20) },
        { ...young, events: undefined as never, repeatEvents: each(12) },
      ],
      { per: 1000 },
    );
    close(found.lower, known([young, old], { per: 1000 }).lower);
  });

  test('mycket ojämna vikter: den undre gränsen slutar vid 0', () => {
    const found = known(
      [
        { events: 3, exposure: 1200, weight: 9 },
        { events: 5, exposure: 810, weight: 11 },
        { events: 2, exposure: 95, weight: 30 },
      ],
      { per: 100_000 },
    );
    expect(found.lower).toBe(0);
    close(found.upper, 3820.6066202066527);
  });
});

test('with the own population as standard it is the crude rate and its interval', () => {
  const stratum = fc.record({
    events: fc.integer({ min: 10, max: 500 }),
    exposure: fc.integer({ min: 1, max: 100_000 }),
  });
  fc.assert(
    fc.property(fc.array(stratum, { minLength: 1, maxLength: 8 }), (parts) => {
      const found = known(
        parts.map((part) => ({ ...part, weight: part.exposure })),
        { per: 1000 },
      );
      const sum = (of: 'events' | 'exposure') => parts.reduce((total, part) => total + part[of], 0);
      const crude = rate(sum('events'), sum('exposure'), { per: 1000 });
      if (crude.kind !== 'value') throw new Error('A value was expected.');
      close(found.value, crude.value);
      close(found.lower, crude.lower);
      close(found.upper, crude.upper);
    }),
  );
});

test.each([
  ['nine events are too few', [{ events: 9, exposure: 997, weight: 1 }], 'fewEvents'],
  ['a part without children', [young, { ...old, exposure: 0 }], 'emptyDenominator'],
] as const)('%s', (_, strata, reason) => {
  expect(directlyStandardisedRate(strata, { per: 1000 })).toEqual({ kind: 'notComputable', reason });
});

test.each([
  ['no parts', []],
  ['no weights', [{ ...young, weight: 0 }]],
  ['a negative weight', [young, { ...old, weight: -1 }]],
  ['half an event', [{ ...young, events: 12.5 }]],
  ['a negative exposure', [{ ...young, exposure: -600 }]],
])('%s is a mistake of the caller', (_, strata) => {
  expect(() => directlyStandardisedRate(strata, { per: 1000 })).toThrow(RangeError);
});
