import { expect, test } from 'vitest';
import { contradictory, oneSeriousThing, oneSided } from '../examples/invented.ts';
import { findingKinds } from './findingKinds.ts';
import { placeInMatrix } from './placeInMatrix.ts';

test.each(Object.entries(findingKinds))('%s says what and in both languages', (code, { message }) => {
  expect(code).toMatch(/^resilience-matrix\/[a-z][A-Za-z]+$/);
  expect(message.sv).not.toBe(message.en);
});

test.each(['sv', 'en'])('every place in a message is filled (%s)', (locale) => {
  for (const observations of [[], contradictory, oneSided, oneSeriousThing])
    for (const { message, hint } of placeInMatrix(observations, { on: '2026-02-09', locale }).findings)
      expect(`${message} ${hint}`).not.toMatch(/[{}]|undefined/);
});
