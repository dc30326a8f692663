import { ProposedNeed } from '@tsi/core';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { absentFromSchool, child, custodian1, teacher } from '../examples/invented.ts';
import type { Observation } from './observation.ts';
import { placeInMatrix } from './placeInMatrix.ts';
import { proposedNeeds } from './proposedNeeds.ts';

const on = '2026-02-09';
const proposals = (observations: readonly Observation[]) =>
  proposedNeeds(placeInMatrix(observations, { on })).map(({ from, target }) => `${target} ${from.part}`);

test('the environment comes before the child, each in the order of the triangle', () => {
  expect(proposals(absentFromSchool)).toEqual([
    'environment need.presence',
    'environment need.guidance',
    'environment need.predictability',
    'environment world.school',
    'environment world.work',
    'child grow.health',
    'child grow.learning',
    'child grow.identity',
    'child grow.relationships',
  ]);
});

const one: Observation = {
  id: 'o1',
  heading: 'world.money',
  date: '2026-01-20',
  by: teacher,
  basis: 'reported',
  direction: 'adversity',
  text: 'Påhittat.',
};

test('hearsay from one is a question, not a need; when another says the same it may be one', () => {
  expect(proposals([one])).toEqual([]);
  expect(proposals([one, { ...one, id: 'o2', by: custodian1 }])).toEqual(['environment world.money']);
});

test('the same heading can concern both, the environment first', () => {
  const seen = { ...one, basis: 'firstHand', by: child, heading: 'grow.learning' } as const;
  expect(
    proposals([
      { ...seen, direction: 'vulnerability' },
      { ...seen, id: 'o2' },
    ]),
  ).toEqual(['environment grow.learning', 'child grow.learning']);
});

test('strengths propose no need', () => {
  expect(proposals([{ ...one, basis: 'firstHand', direction: 'protection' }])).toEqual([]);
});

test('proposals have the shape that a plan takes', () => {
  const needs = proposedNeeds(placeInMatrix(absentFromSchool, { on }));
  expect(z.array(ProposedNeed).parse(needs)).toEqual(needs);
});
