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

test('minst 25 nyckeltal, och varje Kolada-id bara en gång', () => {
  const all = Object.values(catalogue);
  expect(all.length).toBeGreaterThanOrEqual(25);
  const ids = all.flatMap(({ koladaId }) => koladaId ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(Object.values(catalogue).map((one) => [one.id, one] as const))(
  '%s säger hur det visas, vad det får summeras över och vad läsaren måste veta',
  (_, { display, additive, notes, sources, koladaId }) => {
    expect(display).toBeDefined();
    expect(additive).toBeDefined();
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect([note.sv, note.en]).not.toContain('');
    expect(sources.some(({ act, section }) => act === 'Kolada' && section === koladaId)).toBe(
      koladaId !== undefined,
    );
  },
);

test('det som läsaren lätt gör fel med är en del av definitionen', () => {
  const {
    fullGradesYear9,
    fullGradesYear9SchoolsInMunicipality,
    fullGradesYear9MunicipalSchools,
    inResidentialOrFosterCare,
    qualifiedAt17Placed,
    childrenReported,
    dependencyRatio,
  } = catalogue;
  const bases = [fullGradesYear9, fullGradesYear9SchoolsInMunicipality, fullGradesYear9MunicipalSchools];
  expect(new Set(bases.map(({ populationBase }) => populationBase)).size).toBe(3);
  expect(inResidentialOrFosterCare.additive).toEqual({ time: false, place: false, age: false });
  expect(qualifiedAt17Placed.pooledYears).toBe(6);
  expect(childrenReported.additive?.time).toBe(false);
  expect(dependencyRatio.additive?.time).toBe(false);
  expect(catalogue.lowEconomicStandard.seriesBreaks?.map(({ from }) => from)).toEqual([2021]);
});

test('alla mått på orosanmälningar saknar riktning', () => {
  const about = Object.values(catalogue).filter(({ id }) => /report/i.test(id));
  expect(about.length).toBeGreaterThanOrEqual(4);
  for (const { polarity } of about) expect(polarity).toBe('none');
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
