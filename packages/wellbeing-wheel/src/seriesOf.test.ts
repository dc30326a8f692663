import type { Informant, IsoDate } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Assessment } from './assessment.ts';
import { seriesOf } from './seriesOf.ts';
import { shanarri } from './shanarri.ts';

const child: Informant = { kind: 'child' };
const teacher: Informant = { kind: 'professional', operation: 'school', role: 'lärare' };
const on = (
  date: IsoDate,
  answer: Answer | undefined,
  informants: readonly Informant[] = [child],
  change: Partial<Assessment> = {},
): Assessment => ({
  schemaVersion: '1',
  id: `invented-${date}`,
  wheel: 'shanarri',
  wheelVersion: '1',
  scale: '1-5',
  ageForm: '10-12',
  date,
  voices: informants.map((informant) => ({ informant, answers: answer ? [answer] : [] })),
  ...change,
});
const safe = (value: number): Answer => ({ spoke: 'safe', value });

const four = [
  on('2025-04-08', safe(2), [child, teacher]),
  on('2025-09-02', { spoke: 'safe', nothing: 'declined' }),
  on('2025-11-10', undefined),
  on('2026-02-03', safe(4)),
];

describe('a series', () => {
  const { lines, profiles, scale } = seriesOf(shanarri, four);

  test('every day for every informant and part, gaps as gaps', () => {
    expect(lines).toHaveLength(2 * 8);
    expect(lines[0]).toEqual({
      informant: child,
      spoke: 'safe',
      points: [
        { date: '2025-04-08', assessment: 'invented-2025-04-08', value: 2 },
        { date: '2025-09-02', assessment: 'invented-2025-09-02', nothing: 'declined' },
        { date: '2025-11-10', assessment: 'invented-2025-11-10', nothing: 'missing' },
        { date: '2026-02-03', assessment: 'invented-2026-02-03', value: 4 },
      ],
    });
    expect(profiles).toHaveLength(4);
    expect(scale?.id).toBe('1-5');
  });

  test('who took no part that day is not the same as who gave no answer', () => {
    const teachers = lines.find(
      ({ informant, spoke }) => informant.kind === 'professional' && spoke === 'safe',
    );
    expect(teachers?.points.map((point) => ('value' in point ? point.value : point.nothing))).toEqual([
      2,
      'notHeard',
      'notHeard',
      'notHeard',
    ]);
  });

  test('the order in which they are given does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(four, { minLength: 4 }), (shuffled) => {
        expect(seriesOf(shanarri, shuffled).lines).toEqual(lines);
      }),
    );
  });

  test('one assessment is a series of one', () => {
    expect(seriesOf(shanarri, [four[0]!]).lines[0]?.points).toHaveLength(1);
  });

  test('none is the caller’s mistake', () => {
    expect(() => seriesOf(shanarri, [])).toThrow(RangeError);
  });
});

test.each([
  ['another wheel', { wheel: 'behovskompassen' }, 'notSameWheel', 'wheel'],
  ['another version', { wheelVersion: '2' }, 'notSameVersion', 'wheelVersion'],
  ['another scale', { scale: '0-10' }, 'notSameScale', 'scale'],
  ['another age form', { ageForm: '13-17' }, 'notSameAgeForm', 'ageForm'],
] satisfies [string, Partial<Assessment>, string, string][])(
  '%s in the series is refused by name and place, and no line is drawn',
  (_, change, code, field) => {
    const { lines, findings } = seriesOf(shanarri, [...four, on('2026-05-05', safe(1), [child], change)]);
    expect(lines).toEqual([]);
    expect(findings[0]).toMatchObject({
      code: `wellbeing-wheel/${code}`,
      severity: 'error',
      path: [4, field],
    });
  },
);

test('findings keep the place of the assessment that they are about', () => {
  const { findings } = seriesOf(shanarri, [four[3]!, on('2025-04-08', safe(9))]);
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: 'wellbeing-wheel/offScale',
      path: [1, 'voices', 0, 'answers', 0, 'value'],
    }),
  );
});
