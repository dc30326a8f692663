import { NoAnswer, Nothing } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { dataAbsent, dataAbsentReason, nothingOf, nothingOfCode } from './dataAbsent.ts';

describe('varför svar saknas', () => {
  test.each(Nothing.options)('%s står kvar som sig självt', (nothing) => {
    expect(nothingOf(dataAbsentReason(nothing))).toBe(nothing);
  });

  test.each(NoAnswer.options)('%s har en egen kod i FHIR, också utan vår', (nothing) => {
    expect(nothingOfCode(dataAbsent(nothing).valueCode)).toBe(nothing);
  });

  test.each(['unsupported', 'error', 'performed', 'toString', undefined])(
    '%s säger inget vi känner',
    (code) => {
      expect(nothingOfCode(code)).toBeUndefined();
    },
  );
});
