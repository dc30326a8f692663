import { readInput } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { checkIndicator } from './checkIndicator.ts';
import { defineIndicator } from './defineIndicator.ts';
import { Indicator } from './indicator.ts';

test.each(Object.entries(catalogue))('%s is a complete definition under its own id', (id, indicator) => {
  expect(readInput(Indicator, indicator).findings).toEqual([]);
  expect(checkIndicator(indicator)).toEqual([]);
  expect(indicator.id).toBe(id);
});

test('orosanmälningar har ingen riktning och räknar händelser, inte barn', () => {
  expect(catalogue.concernReportsPerMonth).toMatchObject({
    polarity: 'none',
    period: 'month',
    numerator: { counts: 'events' },
  });
});

test('åldersgränserna är en del av definitionen', () => {
  expect(catalogue.dependencyRatio.numerator.ages).toEqual([{ from: 0, to: 19 }, { from: 65 }]);
  expect(catalogue.dependencyRatio.denominator.ages).toEqual([{ from: 20, to: 64 }]);
  expect(catalogue.concernReportsPerMonth.numerator.ages).not.toEqual(
    catalogue.concernReportsPerMonth.denominator.ages,
  );
});

describe('a definition of one’s own', () => {
  const base = catalogue.concernReportsPerMonth;
  const { per: _, ...withoutPer } = base;

  test.each([
    [
      'ages reversed',
      { ...base, numerator: { ...base.numerator, ages: [{ from: 17, to: 0 }] } },
      'indicators/agesReversed',
    ],
    ['a rate per nothing', withoutPer, 'indicators/perMissing'],
    ['a share per thousand', { ...catalogue.youthUnemployment, per: 1000 }, 'indicators/perNotUsed'],
    ['a share of events in persons', { ...withoutPer, measure: 'share' }, 'indicators/shareOfEvents'],
  ] as const)('%s', (_name, definition, code) => {
    expect(checkIndicator(definition as Indicator).map((finding) => finding.code)).toContain(code);
    expect(() => defineIndicator(definition as Indicator)).toThrow(TypeError);
  });

  test('polarity has to be chosen', () => {
    const { polarity: _polarity, ...rest } = base;
    expect(() => defineIndicator(rest as Indicator)).toThrow('core/missing at polarity');
  });

  test('the error does not repeat what was written', () => {
    const definition = { ...base, id: 'a secret name', per: 0, 'Kim Invented': 1 };
    expect(() => defineIndicator(definition)).toThrow(TypeError);
    expect(() => defineIndicator(definition)).not.toThrow(/secret|Kim/);
  });
});
