import { expect, test } from 'vitest';
import { indirectlyStandardisedRatio } from './indirectlyStandardisedRatio.ts';
import { rate } from './rate.ts';

const strata = [
  { exposure: 600, referenceEvents: 2000, referenceExposure: 100_000 },
  { exposure: 250, referenceEvents: 960, referenceExposure: 40_000 },
];

test.each([0, 9, 10, 18, 40])('%d observed of 18 expected is a rate per expected event', (events) => {
  const found = indirectlyStandardisedRatio(events, strata);
  const perExpected = rate(events, 18, { per: 1 });
  if (found.kind !== 'value' || perExpected.kind !== 'value') throw new Error('A value was expected.');
  expect(found).toMatchObject({ method: perExpected.method, events, expected: 18, confidence: 0.95 });
  for (const part of ['value', 'lower', 'upper'] as const)
    expect(found[part]).toBeCloseTo(perExpected[part], 12);
});

test.each([
  ['the reference has an empty part', [{ ...strata[0]!, referenceExposure: 0 }], 'emptyReference'],
  ['the reference has no events', [{ ...strata[0]!, referenceEvents: 0 }], 'nothingExpected'],
  ['nobody lives here', [{ ...strata[0]!, exposure: 0 }], 'nothingExpected'],
  ['there are no parts', [], 'nothingExpected'],
] as const)('%s', (_, parts, reason) => {
  expect(indirectlyStandardisedRatio(3, parts)).toEqual({ kind: 'notComputable', reason });
});

test('half an event is a mistake of the caller', () => {
  expect(() => indirectlyStandardisedRatio(0.5, strata)).toThrow(RangeError);
});
