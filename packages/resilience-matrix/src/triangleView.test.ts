import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyObservations } from '../examples/anyObservations.ts';
import { absentFromSchool, oneSided } from '../examples/invented.ts';
import { directions } from './direction.ts';
import type { Observation } from './observation.ts';
import type { Observations } from './observations.ts';
import { placeInMatrix } from './placeInMatrix.ts';
import { type HeadingView, triangleView } from './triangleView.ts';

const on = '2026-02-09';
const headingsOf = (view: ReturnType<typeof triangleView>): readonly HeadingView[] =>
  view.sides.flatMap(({ headings }) => headings);
const codes = (view: ReturnType<typeof triangleView>) => view.findings.map(({ code }) => code);

test('rubrikerna står i triangelns ordning, sju på varje sida, också utan iakttagelser', () => {
  const empty = triangleView([], { on });
  expect(empty.sides.map(({ id, headings }) => [id, headings.length])).toEqual([
    ['grow', 7],
    ['need', 7],
    ['world', 7],
  ]);
  expect(headingsOf(empty).every(({ nothing }) => nothing[0] === 'missing')).toBe(true);
  expect(codes(empty)).toEqual([
    'resilience-matrix/growNotConsidered',
    'resilience-matrix/needNotConsidered',
    'resilience-matrix/worldNotConsidered',
  ]);
});

test('styrkor och påfrestningar hålls isär under samma rubrik', () => {
  const world = triangleView(absentFromSchool, { on }).sides[2]!;
  const filled = world.headings
    .filter(({ strengths, pressures }) => strengths.length + pressures.length > 0)
    .map(({ heading, strengths, pressures }) => [heading, strengths.length, pressures.length]);
  expect(filled).toEqual([
    ['world.support', 1, 0],
    ['world.school', 0, 2],
    ['world.money', 0, 1],
    ['world.work', 0, 1],
  ]);
});

const one: Observation = {
  id: 'o1',
  heading: 'grow.health',
  date: '2026-01-20',
  by: { kind: 'child' },
  basis: 'firstHand',
  direction: 'vulnerability',
  text: 'Påhittat.',
};

describe('det som inte räknas in', () => {
  test.each([
    ['dagen efter', { date: '2026-02-10' }, 'afterDay'],
    ['om ett syskon', { about: { kind: 'sibling', ref: 's' } }, 'aboutSibling'],
  ] as const)('%s läggs åt sidan och sägs', (_, part, why) => {
    const view = triangleView([{ ...one, ...part }], { on });
    expect(view.setAside).toEqual([{ id: 'o1', why }]);
    expect(codes(view)).toContain(`resilience-matrix/${why}`);
    expect(view.sides[0]?.considered).toBe(false);
  });

  test('på dagen själv räknas det', () => {
    expect(triangleView([{ ...one, date: on }], { on }).sides[0]?.considered).toBe(true);
  });
});

test.each([
  ['den som inte ville svara har blivit tillfrågad', 'declined', true],
  ['den som inte är tillfrågad har inte det', 'notAsked', false],
] as const)('%s', (_, nothing, considered) => {
  const document: Observations = {
    schemaVersion: '1',
    observations: [],
    unanswered: [{ heading: 'need.safety', nothing, by: { kind: 'child' }, date: '2026-01-20' }],
  };
  const view = triangleView(document, { on });
  expect(view.sides[1]?.considered).toBe(considered);
  expect(view.sides[1]?.headings[1]?.nothing).toEqual([nothing]);
});

test.each([
  ['bara påfrestningar', oneSided, ['resilience-matrix/noStrengthWritten']],
  ['bara styrkor', [{ ...one, direction: 'resilience' }], ['resilience-matrix/noPressureWritten']],
  ['båda', absentFromSchool, []],
  ['ingetdera', [], []],
] as const)('%s', (_, observations, expected) => {
  const said = codes(triangleView(observations, { on })).filter((code) => /Written$/.test(code));
  expect(said).toEqual(expected);
});

test('en iakttagelse pekas ut där den står, i en lista och i ett dokument', () => {
  const late = { ...one, date: '2026-03-01' } as const;
  const inDocument: Observations = { schemaVersion: '1', observations: [one, late] };
  const path = (input: Parameters<typeof triangleView>[0]) =>
    triangleView(input, { on }).findings.find(({ code }) => code === 'resilience-matrix/afterDay')?.path;
  expect(path([one, late])).toEqual([1, 'date']);
  expect(path(inDocument)).toEqual(['observations', 1, 'date']);
});

test('ingen iakttagelse försvinner', () => {
  fc.assert(
    fc.property(anyObservations, (observations) => {
      const view = triangleView(observations, { on });
      const shown = headingsOf(view).flatMap(({ strengths, pressures }) => [...strengths, ...pressures]);
      expect(shown.length + view.setAside.length).toBe(observations.length);
      for (const { strengths } of headingsOf(view))
        expect(strengths.every(({ direction }) => directions[direction].sign === 1)).toBe(true);
    }),
  );
});

test('samma sidor som i placeringen är genomgångna', () => {
  fc.assert(
    fc.property(anyObservations, (observations) => {
      const { coverage } = placeInMatrix(observations, { on });
      const missing = triangleView(observations, { on }).sides.flatMap(({ id, considered }) =>
        considered ? [] : [id],
      );
      expect(missing).toEqual(coverage.sidesNotConsidered);
    }),
  );
});

test('en dag som inte finns är ett fel i den anropande koden', () => {
  expect(() => triangleView([], { on: '2026-02-30' })).toThrow(RangeError);
});
