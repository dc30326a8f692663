import { describe, expect, test } from 'vitest';
import { behovskompassen } from './behovskompassen.ts';
import { defineWheel } from './defineWheel.ts';
import { orebrohjulet } from './orebrohjulet.ts';
import { scales } from './scales.ts';
import { shanarri } from './shanarri.ts';
import { verifiedArticles } from './verifiedArticles.ts';
import { wheels } from './wheels.ts';

test.each(wheels.map((wheel) => [wheel.id, wheel] as const))(
  '%s is a wheel that defineWheel accepts',
  (_, wheel) => {
    expect(defineWheel(wheel)).toEqual(wheel);
  },
);

test('shipped ids are unique', () => {
  expect(new Set(wheels.map(({ id }) => id)).size).toBe(wheels.length);
});

describe('SHANARRI', () => {
  test('eight indicators in the order of s. 96(2) of the 2014 Act', () => {
    expect(shanarri.spokes.map(({ id }) => id)).toEqual([
      'safe',
      'healthy',
      'achieving',
      'nurtured',
      'active',
      'respected',
      'responsible',
      'included',
    ]);
    expect(shanarri.spokes.map(({ label }) => label.en[0]).join('')).toBe('SHANARRI');
    expect(shanarri.provenance).toBe('official');
  });

  // Child Rights and Wellbeing Impact Assessment guidance 2015, p. 35, as far as the page could be read.
  test.each([
    ['safe', [11, 19, 22, 32, 33, 34, 35, 36, 37, 38]],
    ['healthy', [3, 6, 24, 39]],
    ['achieving', [4, 18, 28, 29]],
    ['nurtured', [4, 5, 18, 20, 21, 25, 27]],
    ['active', [3, 23, 31]],
    ['respected', [2]],
    ['responsible', []],
    ['included', []],
  ])('%s: verified articles %j, the rest not shown as the source’s', (id, articles) => {
    expect(verifiedArticles(shanarri.spokes.find((spoke) => spoke.id === id)!)).toEqual(articles);
  });
});

test('Behovskompassen: Ystads åtta områden, lokalt hjul, inga artiklar', () => {
  expect(behovskompassen.spokes.map(({ label }) => label.sv)).toEqual([
    'Trygghet',
    'Tillhörighet',
    'Omsorg',
    'Fritid',
    'Hälsa',
    'Utveckling',
    'Respekt',
    'Ansvar',
  ]);
  expect(behovskompassen.provenance).toBe('local');
  expect(behovskompassen.spokes.flatMap(({ articles }) => articles)).toEqual([]);
});

test('Örebrohjulet: seven parts, and every id, the version and the label say draft', () => {
  expect(orebrohjulet.spokes).toHaveLength(7);
  expect(orebrohjulet.provenance).toBe('draft');
  expect(orebrohjulet.version).toMatch(/^draft/);
  expect(orebrohjulet.label.sv).toContain('utkast');
  for (const { id } of orebrohjulet.spokes) expect(id).toMatch(/^draft-/);
});

test.each([
  ['1–5', scales.oneToFive, [1, 2, 3, 4, 5]],
  ['1–10', scales.oneToTen, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ['0–10', scales.zeroToTen, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ['tre ansikten', scales.threeFaces, [1, 2, 3]],
  ['trafikljus', scales.trafficLight, [1, 2, 3]],
] as const)('skalan %s', (_, scale, values) => {
  expect(scale.steps.map(({ value }) => value)).toEqual(values);
});

test.each([shanarri, behovskompassen])(
  '$id: every part has a meaning that says more than its card',
  ({ spokes }) => {
    for (const { card, meaning } of spokes)
      for (const language of ['sv', 'en'])
        expect(meaning?.[language]?.length).toBeGreaterThan(card[language]!.length);
  },
);

test('the draft wheel has no meanings: we do not know what its parts take in', () => {
  for (const { meaning } of orebrohjulet.spokes) expect(meaning).toBeUndefined();
});
