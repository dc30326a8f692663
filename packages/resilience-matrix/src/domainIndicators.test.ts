import { describe, expect, test } from 'vitest';
import { AgeStage } from './ageStage.ts';
import { domainIndicators } from './domainIndicators.ts';
import { type ResilienceDomain, type ResilienceLevel, resilienceDomains } from './resilienceDomains.ts';

const levels = Object.keys(resilienceDomains.levels) as ResilienceLevel[];
const cells = resilienceDomains.domains.flatMap(({ id }) =>
  AgeStage.options.flatMap((ageStage) => levels.map((level) => ({ id, ageStage, level }))),
);

test('sex områden, tre nivåer och tre åldersskeden: femtiofyra rutor med två exempel var', () => {
  expect(cells).toHaveLength(54);
  for (const { id, ...options } of cells) expect(domainIndicators(id, options)).toHaveLength(2);
});

describe.each(['sv', 'en'])('på %s', (locale) => {
  const texts = cells.flatMap(({ id, ...options }) => domainIndicators(id, { ...options, locale }));

  test('inget exempel är en kopia av ett annat, eller av rutans egen text', () => {
    const cellTexts = resilienceDomains.domains.flatMap(({ levels: own }) =>
      Object.values(own).map((text) => text[locale]!),
    );
    expect(new Set([...texts, ...cellTexts]).size).toBe(108 + 18);
  });

  test('varje exempel är en kort mening som påstår något att se, inget att mäta', () => {
    for (const text of texts) {
      expect(text).toMatch(/^[A-ZÅÄÖ].{10,85}\.$/);
      expect(text).not.toMatch(/\d|poäng|score|procent|per cent/i);
    }
  });
});

test.each([
  [
    'område',
    () => domainIndicators('Kim' as ResilienceDomain['id'], { level: 'child', ageStage: 'earlyYears' }),
  ],
  ['nivå', () => domainIndicators('values', { level: 'Kim' as ResilienceLevel, ageStage: 'earlyYears' })],
  ['åldersskede', () => domainIndicators('values', { level: 'child', ageStage: 'Kim' as AgeStage })],
])('%s som inte finns är ett fel i den anropande koden, och upprepas inte', (_, wrong) => {
  expect(wrong).toThrow(RangeError);
  expect(wrong).not.toThrow(/Kim/);
});
