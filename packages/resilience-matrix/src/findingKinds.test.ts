import { translateFinding } from '@tsi/core';
import { expect, test } from 'vitest';
import { contradictory, oneSeriousThing, oneSided } from '../examples/invented.ts';
import { olderSibling, youngerSibling } from '../examples/inventedOverTime.ts';
import { comparePlacements } from './comparePlacements.ts';
import { findingKinds } from './findingKinds.ts';
import { placeInMatrix } from './placeInMatrix.ts';
import { placeSiblings } from './placeSiblings.ts';
import { ownWeighing } from './weighingRule.ts';

test.each(Object.entries(findingKinds))('%s says what and in both languages', (code, { message }) => {
  expect(code).toMatch(/^resilience-matrix\/[a-z][A-Za-z]+$/);
  expect(message.sv).not.toBe(message.en);
});

const on = '2026-02-09';
const rule = { ...ownWeighing, id: 'invented-fading', fading: { afterDays: 10 } };
const everyFinding = (locale: string) => {
  const placed = [[], contradictory, oneSided, oneSeriousThing].map((observations) =>
    placeInMatrix(observations, { on, locale, rule }),
  );
  const [empty, some] = placed;
  return [
    ...placed.flatMap(({ findings }) => findings),
    ...comparePlacements(empty!, some!, { locale }).findings,
    ...comparePlacements(some!, some!, { locale }).findings,
    ...comparePlacements(some!, placeInMatrix([], { on }), { locale }).findings,
    ...placeSiblings(olderSibling, youngerSibling, { on, locale }).findings,
  ];
};

test.each(['sv', 'en'])('every place in a message is filled (%s)', (locale) => {
  for (const { message, hint } of everyFinding(locale))
    expect(`${message} ${hint}`).not.toMatch(/[{}]|undefined/);
});

test('a finding can be told in the other language from its code and params alone', () => {
  const english = everyFinding('en');
  expect(english.length).toBeGreaterThan(15);
  expect(everyFinding('sv').map((found) => translateFinding(found, findingKinds, 'en'))).toEqual(english);
});
