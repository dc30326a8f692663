import { expect, test } from 'vitest';
import { child, counsellor, custodian1, custodian2, grandmother, teacher } from '../examples/invented.ts';
import { placeOnAxis } from './axisPlacement.ts';
import { HeadingId } from './headingId.ts';
import type { Voice } from './voice.ts';
import { ownWeighing } from './weighingRule.ts';

const people = [child, custodian1, teacher, custodian2, counsellor, grandmother];

/** So many voices, spread over informants and headings. */
const voices = (
  direction: 'protection' | 'adversity',
  count: number,
  { stands = true, serious = false, informants = 6 } = {},
): Voice[] =>
  Array.from({ length: count }, (_, index) => ({
    heading: HeadingId.options[Math.floor(index / 6) % 21]!,
    direction,
    by: people[index % informants]!,
    stands,
    standing: stands ? 'byItself' : 'interpreted',
    serious,
    observations: [],
  }));

const place = (...all: Voice[][]) => placeOnAxis('environment', all.flat(), ownWeighing);

// (f − 2a − 2) / (f + 2a + 2), worked by hand.
test.each([
  ['inga', 0, 0, [-1, 1], 'insufficientEvidence'],
  ['en för', 1, 0, [-1 / 3, 1], 'insufficientEvidence'],
  ['två för: når mitten men inte över den', 2, 0, [0, 1], 'insufficientEvidence'],
  ['tre för, ingen emot', 3, 0, [1 / 5, 1], 'protection'],
  ['fyra för, en emot', 4, 1, [0, 9 / 11], 'mixed'],
  ['fem för, en emot', 5, 1, [1 / 9, 11 / 13], 'protection'],
  ['sju för, två emot', 7, 2, [1 / 13, 14 / 18], 'protection'],
  ['två för, sju emot: spegelbilden', 2, 7, [-14 / 18, -1 / 13], 'adversity'],
  ['hundra för, hundra emot: fortfarande brett', 100, 100, [-102 / 302, 102 / 302], 'mixed'],
  ['hundra för: aldrig en punkt', 100, 0, [0.6, 1], 'protection'],
] as const)('%s', (_, above, below, [low, high], reading) => {
  const placement = place(voices('protection', above), voices('adversity', below));
  expect(placement.interval[0]).toBeCloseTo(low, 12);
  expect(placement.interval[1]).toBeCloseTo(high, 12);
  expect(placement.reading).toBe(reading);
});

test('what is open counts against, but never for', () => {
  const open = voices('adversity', 2, { stands: false });
  expect(place(open).interval).toEqual([-1, 1]);
  expect(place(voices('protection', 3), open).interval).toEqual([(3 - 6) / (3 + 6), 1]);
});

test('one person alone names no side, however much is written', () => {
  const placement = place(voices('adversity', 20, { informants: 1 }));
  expect(placement).toMatchObject({ reading: 'insufficientEvidence', reasons: ['fewInformants'] });
});

test('no side is named when the interval is on one side but too few stand behind it', () => {
  const placement = place(voices('protection', 20, { informants: 1 }), voices('adversity', 1));
  expect(placement.interval[0]).toBeGreaterThan(0);
  expect(placement).toMatchObject({ reading: 'insufficientEvidence', reasons: ['fewInformants'] });
});

test('one serious fact, even an open one, holds the interval past the middle', () => {
  for (const stands of [true, false]) {
    const placement = place(voices('protection', 100), voices('adversity', 1, { serious: true, stands }));
    expect(placement.interval[0]).toBe(-0.25);
    expect(placement.reading).not.toBe('protection');
    expect(placement.reasons).toEqual(['acrossMiddle', 'seriousFact']);
  }
});

test.each([
  ['two voices reach the middle and name nothing', 2, 0, {}, 'insufficientEvidence'],
  ['one of them about something serious: named', 2, 0, { serious: true }, 'adversity'],
  ['four against one', 4, 1, { serious: true }, 'adversity'],
  ['three against one cross the middle', 3, 1, { serious: true }, 'mixed'],
  ['one person alone still names nothing', 2, 0, { serious: true, informants: 1 }, 'insufficientEvidence'],
] as const)(
  'something serious that stands is named one voice sooner: %s',
  (_, below, above, how, reading) => {
    const { serious = false, informants = 6 } = how as { serious?: boolean; informants?: number };
    const [first, ...others] = voices('adversity', below, { informants });
    const placement = place([{ ...first!, serious }], others, voices('protection', above));
    expect(placement.reading).toBe(reading);
  },
);

test('something serious that does not stand names nothing sooner', () => {
  const open = voices('adversity', 1, { serious: true, stands: false });
  expect(place(voices('adversity', 2), open).reading).toBe('insufficientEvidence');
});

test('no minus zero comes out', () => {
  expect(Object.is(place(voices('adversity', 2)).interval[1], 0)).toBe(true);
});
