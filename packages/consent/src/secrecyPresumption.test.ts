import { SecrecyHolder } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { harmTestLabels, secrecyPresumption } from './secrecyPresumption.ts';

describe('sekretessens styrka hos den som har uppgiften', () => {
  test.each([
    ['preschool', '2026-02-09', 'reverse', '23 kap. 1 §'],
    ['school.studenthealth.psych', '2026-02-09', 'reverse', '23 kap. 2 § första stycket'],
    ['school.specialSupport', '2026-02-09', 'straight', '23 kap. 2 § andra stycket'],
    ['school.other', '2026-02-09', 'weak', '23 kap. 2 § tredje stycket'],
    ['school.studenthealth.medical', '2026-02-09', 'reverse', '25 kap. 1 §'],
    ['afterschool.studenthealth', '2026-02-09', 'reverse', '23 kap. 3 § första stycket'],
    ['afterschool.other', '2026-02-09', 'straight', '23 kap. 3 § andra stycket'],
    ['healthcare', '2026-02-09', 'reverse', '25 kap. 1 §'],
    ['socialservices', '2026-02-09', 'reverse', '26 kap. 1 §'],
    ['socialservices.familycounselling', '2026-02-09', 'absolute', '26 kap. 3 §'],
    ['anyReporter.orosanmalan', '2026-01-15', 'reverse', '40 kap. 7 g §'],
    ['school.other', '2028-07-01', 'weak', '23 kap. 2 § tredje stycket'],
  ] as const)('%s den %s: %s', (holder, on, harmTest, section) => {
    expect(secrecyPresumption(holder, on)).toMatchObject({
      kind: 'known',
      test: harmTest,
      version: { sources: [{ act: 'SFS 2009:400', section }] },
    });
    expect(harmTestLabels[harmTest].sv).not.toBe('');
  });

  test.each([
    ['anyReporter.orosanmalan', '2026-01-14', 'noVersionForDay'],
    ['preschool', '2011-06-30', 'noVersionForDay'],
    ['police', '2026-02-09', 'notModelled'],
  ] as const)('%s den %s: %s', (holder, on, kind) => {
    expect(secrecyPresumption(holder, on)).toEqual({ kind });
  });

  test('bara polisen saknas bland dem som kan ha uppgifter', () => {
    const missing = SecrecyHolder.options.filter(
      (holder) => secrecyPresumption(holder, '2026-02-09').kind !== 'known',
    );
    expect(missing).toEqual(['police']);
  });

  test('en dag som inte finns är ett fel hos den som anropar', () => {
    expect(() => secrecyPresumption('preschool', '2026-02-30')).toThrow(RangeError);
  });
});
