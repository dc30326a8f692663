import { expect, test } from 'vitest';
import { child, custodian1, grandmother, teacher } from '../examples/invented.ts';
import type { Observation } from './observation.ts';
import { voicesOf } from './voice.ts';
import { ownWeighing } from './weighingRule.ts';

const on = '2026-02-09';
let count = 0;
const said = (by: Observation['by'], basis: Observation['basis'], more: Partial<Observation> = {}) =>
  ({
    id: `o${++count}`,
    heading: 'need.care',
    date: '2026-01-20',
    by,
    basis,
    direction: 'adversity',
    text: 'Påhittat.',
    ...more,
  }) satisfies Observation;

const contradicted = { contradictedBy: ['annan'] };

test.each([
  ['sett av en', [said(teacher, 'firstHand')], [['byItself', true]]],
  ['berättat för en', [said(teacher, 'reported')], [['uncorroborated', false]]],
  ['en tolkning', [said(teacher, 'interpreted')], [['interpreted', false]]],
  ['sett av en, men annat talar emot', [said(teacher, 'firstHand', contradicted)], [['contradicted', false]]],
  [
    'berättat för två',
    [said(teacher, 'reported'), said(grandmother, 'reported')],
    [
      ['corroborated', true],
      ['corroborated', true],
    ],
  ],
  [
    'berättat två gånger för samma',
    [said(teacher, 'reported'), said(teacher, 'reported')],
    [['uncorroborated', false]],
  ],
  [
    'berättat för en, sett av en annan',
    [said(custodian1, 'reported'), said(teacher, 'firstHand')],
    [
      ['corroborated', true],
      ['byItself', true],
    ],
  ],
  [
    'en tolkning styrker ingenting och blir inte styrkt',
    [said(child, 'reported'), said(teacher, 'interpreted')],
    [
      ['uncorroborated', false],
      ['interpreted', false],
    ],
  ],
  [
    'samma person: det ena motsägs, det andra är en tolkning',
    [said(child, 'firstHand', contradicted), said(child, 'interpreted')],
    [['interpreted', false]],
  ],
  [
    'det som motsägs styrker ingen annan',
    [said(child, 'reported'), said(teacher, 'firstHand', contradicted)],
    [
      ['uncorroborated', false],
      ['contradicted', false],
    ],
  ],
  [
    'samma person ser och tolkar: det sedda gäller',
    [said(child, 'interpreted'), said(child, 'firstHand')],
    [['byItself', true]],
  ],
] as const)('%s', (_, observations, expected) => {
  const voices = voicesOf(observations, ownWeighing, on);
  expect(voices.map(({ standing, stands }) => [standing, stands])).toEqual(expected);
});

test('one informant on one heading in one direction is one voice, oldest entry first', () => {
  const [voice, ...others] = voicesOf(
    [said(child, 'firstHand', { date: '2026-01-20' }), said(child, 'firstHand', { date: '2025-10-01' })],
    ownWeighing,
    on,
  );
  expect(others).toEqual([]);
  expect(voice?.observations.map(({ date }) => date)).toEqual(['2025-10-01', '2026-01-20']);
});

test('another heading, direction or informant is another voice, in the order of the triangle', () => {
  const voices = voicesOf(
    [
      said(child, 'firstHand', { heading: 'world.money' }),
      said(child, 'firstHand', { direction: 'protection' }),
      said(teacher, 'firstHand'),
      said(child, 'firstHand'),
    ],
    ownWeighing,
    on,
  );
  expect(voices.map(({ heading, direction, by }) => [heading, direction, by.kind])).toEqual([
    ['need.care', 'protection', 'child'],
    ['need.care', 'adversity', 'child'],
    ['need.care', 'adversity', 'professional'],
    ['world.money', 'adversity', 'child'],
  ]);
});

test('two professionals in the same role are one informant, in different roles two', () => {
  const principal = { ...teacher, role: 'rektor' } as const;
  expect(
    voicesOf([said(teacher, 'firstHand'), said({ ...teacher }, 'firstHand')], ownWeighing, on),
  ).toHaveLength(1);
  expect(voicesOf([said(teacher, 'firstHand'), said(principal, 'firstHand')], ownWeighing, on)).toHaveLength(
    2,
  );
});

test('only what is hard can be serious', () => {
  const serious = { severity: 'serious' } as const;
  const [hard] = voicesOf([said(child, 'firstHand', serious)], ownWeighing, on);
  const [kind] = voicesOf(
    [said(child, 'firstHand', { ...serious, direction: 'protection' })],
    ownWeighing,
    on,
  );
  expect([hard?.serious, kind?.serious]).toEqual([true, false]);
});
