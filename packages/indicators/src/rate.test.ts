import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rate } from './rate.ts';

const known = (events: number, exposure: number, options: { per: number; confidence?: number }) => {
  const found = rate(events, exposure, options);
  if (found.kind !== 'value') throw new Error('A value was expected.');
  return found;
};

// The exact bounds as in poissonBounds.test.ts; Byar's formula with mpmath 1.3 at 40 digits.
test.each([
  [0, 0.95, 'exactPoisson', 0, 3.6888794541139354],
  [9, 0.95, 'exactPoisson', 4.115373097378333, 17.08480345141917],
  [10, 0.95, 'byar', 4.787449913967563, 18.391458605756473],
  [10, 0.998, 'byar', 2.9163183746956856, 24.193724927880538],
  [46, 0.95, 'byar', 33.67476728693954, 61.35896862651039],
  [168, 0.998, 'byar', 130.76261103217055, 212.05225926566462],
  [331_000, 0.95, 'byar', 329873.32919629494, 332129.56681229954],
] as const)('%d events at confidence %d: %s', (events, confidence, method, lower, upper) => {
  const found = known(events, 1, { per: 1, confidence });
  expect(found.method).toBe(method);
  expect(Math.abs(found.lower - lower)).toBeLessThanOrEqual(1e-12 * lower);
  expect(Math.abs(found.upper - upper)).toBeLessThanOrEqual(1e-12 * upper);
});

test('the answer carries what it was made of', () => {
  expect(rate(3, 2.5, { per: 1000 })).toMatchObject({
    kind: 'value',
    value: 1200,
    events: 3,
    exposure: 2.5,
    per: 1000,
    confidence: 0.95,
  });
});

test('no exposure gives no rate, and not 0', () => {
  expect(rate(0, 0, { per: 1000 })).toEqual({ kind: 'notComputable', reason: 'emptyDenominator' });
});

test('the interval always holds the value and scales with the unit', () => {
  const exposure = fc.double({ min: 0.1, max: 1e7, noNaN: true });
  fc.assert(
    fc.property(fc.nat(10_000), exposure, (events, exposed) => {
      const one = known(events, exposed, { per: 1 });
      const thousand = known(events, exposed, { per: 1000 });
      expect(one.lower <= one.value && one.value < one.upper).toBe(true);
      expect(Math.abs(thousand.upper - 1000 * one.upper)).toBeLessThanOrEqual(1e-12 * thousand.upper);
    }),
  );
});

test.each([
  ['half an event', 0.5, 10, { per: 1000 }],
  ['negative events', -3, 10, { per: 1000 }],
  ['negative exposure', 3, -10, { per: 1000 }],
  ['exposure that is no number', 3, Number.NaN, { per: 1000 }],
  ['per nothing', 3, 10, { per: 0 }],
  ['a confidence in percent', 3, 10, { per: 1000, confidence: 95 }],
])('%s is a mistake of the caller', (_, events, exposure, options) => {
  expect(() => rate(events, exposure, options)).toThrow(RangeError);
});
