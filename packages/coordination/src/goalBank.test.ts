import { readInput } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { Goal } from './goal.ts';
import { goalBank } from './goalBank.ts';

describe('målbanken har källans egen uppbyggnad (Kävlinge 2007, 4.2)', () => {
  test.each([
    ['4.2.1', 'adults', 'overall', 12],
    ['4.2.2', 'children', 'overall', 23],
    ['4.2.3, 1–13 år', 'children', 'preventive', 9],
    ['4.2.3, 13–20 år', 'children', 'preventive', 9],
    ['4.2.4, 1–13 år', 'children', 'atRisk', 12],
    ['4.2.4, 13–20 år', 'children', 'atRisk', 11],
    ['4.2.5, 1–13 år', 'children', 'alreadyHarmed', 13],
    ['4.2.5, 13–20 år', 'children', 'alreadyHarmed', 12],
  ] as const)('%s: %s, %s: %i mål', (section, audience, direction, count) => {
    const here = goalBank.filter(({ source }) => source.section === section);
    expect(here.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    expect(new Set(here.map((goal) => `${goal.audience} ${goal.direction}`))).toEqual(
      new Set([`${audience} ${direction}`]),
    );
  });

  test('101 mål, och inga andra rubriker', () => expect(goalBank).toHaveLength(101));

  // The first word of each goal in the source, counted there: 20 Känna, 18 Uppleva, … Seven words stand once each:
  // Har, Vågar and Lätt (kunna), which count with ha, våga and kunna here, and Lita, Märka, Se and Höra.
  test.each([
    ['feel', 20],
    ['experience', 18],
    ['know', 17],
    ['say', 10],
    ['have', 9 + 1],
    ['dare', 8 + 1],
    ['want', 5],
    ['think', 3],
    ['meet', 2],
    ['beAbleTo', 2 + 1],
    ['trust', 1],
    ['notice', 1],
    ['see', 1],
    ['hear', 1],
  ] as const)('%s: %i', (verb, count) => {
    expect(goalBank.filter((goal) => goal.verb === verb)).toHaveLength(count);
  });

  // Order within a heading, so that a number leads to the right line of the source.
  test.each([
    ['4.2.1', 'know experience know know think feel experience meet know say think say'],
    [
      '4.2.2',
      'know experience beAbleTo say say experience know know experience meet feel have feel know know dare trust feel feel dare think feel feel',
    ],
    ['4.2.3, 1–13 år', 'experience experience experience feel have feel feel have dare'],
    ['4.2.3, 13–20 år', 'experience experience experience notice beAbleTo experience have know feel'],
    ['4.2.4, 1–13 år', 'know experience know feel dare want want see dare say have say'],
    ['4.2.4, 13–20 år', 'know feel experience feel dare feel dare want say have say'],
    ['4.2.5, 1–13 år', 'know experience feel experience feel know have have feel dare want have say'],
    ['4.2.5, 13–20 år', 'experience experience feel know know feel hear dare want beAbleTo have say'],
  ])('%s: verben i källans ordning', (section, verbs) => {
    const here = goalBank.filter(({ source }) => source.section === section);
    expect(here.map(({ verb }) => verb).join(' ')).toBe(verbs);
  });
});

test('varje mål är ett giltigt mål med eget id och egna ord på två språk', () => {
  for (const goal of goalBank) expect(readInput(Goal, goal).findings).toEqual([]);
  expect(new Set(goalBank.map(({ id }) => id)).size).toBe(101);
  expect(new Set(goalBank.map(({ statement }) => statement.sv)).size).toBe(101);
  expect(new Set(goalBank.map(({ statement }) => statement.en)).size).toBe(101);
});

test.each([
  ['know', /^Jag vet /, /^I know /],
  ['experience', /^Jag upplever /, /^I (find|see) /],
  ['feel', /^Jag känner /, /^I feel /],
  ['say', /^Jag säger\b/, /^I (say|tell)\b/],
  ['have', /^Jag har /, /^I have /],
  ['dare', /^Jag vågar/, /^I dare/],
  ['want', /^Jag vill /, /^I want /],
] as const)('%s: påståendet börjar med målets verb', (verb, sv, en) => {
  for (const { statement } of goalBank.filter((goal) => goal.verb === verb)) {
    expect(statement.sv).toMatch(sv);
    expect(statement.en).toMatch(en);
  }
});

test('ett enda mål är inte avgjort: det sista i källan', () => {
  expect(goalBank.filter(({ agreeing }) => agreeing !== 'hopedFor')).toEqual([goalBank.at(-1)]);
});
