import { expect, test } from 'vitest';
import { ratio } from './ratio.ts';

test('en kvot har inget intervall', () => {
  expect(ratio(8925, 9300)).toEqual({
    kind: 'value',
    value: 8925 / 9300,
    method: 'quotient',
    numerator: 8925,
    denominator: 9300,
    per: 1,
  });
  expect(ratio(8925, 9300, { per: 100 })).toMatchObject({ value: 892500 / 9300 });
});

test('ingenting under strecket', () => {
  expect(ratio(3, 0)).toEqual({ kind: 'notComputable', reason: 'emptyDenominator' });
});

test('half a person is a mistake of the caller', () => {
  expect(() => ratio(0.5, 2)).toThrow(RangeError);
  expect(() => ratio(1, 2, { per: 0 })).toThrow(RangeError);
});
