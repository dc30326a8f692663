import type { Informant } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Assessment, Voice } from './assessment.ts';
import { compareAssessments } from './compareAssessments.ts';
import { shanarri } from './shanarri.ts';

const child: Informant = { kind: 'child' };
const custodian: Informant = { kind: 'custodian', ref: 'v1' };
const teacher: Informant = { kind: 'professional', operation: 'school', role: 'lärare' };

const assess = (
  date: Assessment['date'],
  voices: readonly Voice[],
  change: Partial<Assessment> = {},
): Assessment => ({
  schemaVersion: '1',
  id: `invented-${date}`,
  wheel: 'shanarri',
  wheelVersion: '1',
  scale: '1-5',
  ageForm: '10-12',
  date,
  voices,
  ...change,
});
const said = (informant: Informant, ...answers: Answer[]): Voice => ({ informant, answers });
const safe = (value: number): Answer => ({ spoke: 'safe', value });
const codes = (...given: Parameters<typeof compareAssessments>) =>
  compareAssessments(...given).findings.map(({ code }) => code);

const autumn = assess('2025-11-10', [said(child, safe(2)), said(custodian, safe(4))]);
const spring = assess('2026-02-03', [said(child, safe(3)), said(teacher, safe(1))]);

describe('change', () => {
  test.each([
    ['towards the good end', 2, 3, 1, 'better'],
    ['towards the bad end', 4, 1, -3, 'worse'],
    ['the same answer', 3, 3, 0, 'neither'],
  ] as const)('%s', (_, before, after, step, towards) => {
    const { changes } = compareAssessments(
      shanarri,
      assess('2025-11-10', [said(child, safe(before))]),
      assess('2026-02-03', [said(child, safe(after))]),
    );
    expect(changes[0]).toEqual({
      kind: 'step',
      informant: child,
      spoke: 'safe',
      before,
      after,
      step,
      towards,
      reliability: 'reliabilityUnknown',
    });
  });

  test('where lower is better, a lower number is towards the good end', () => {
    const reversed = {
      ...shanarri,
      scales: shanarri.scales.map((scale) => ({ ...scale, direction: 'lowerIsBetter' as const })),
    };
    expect(compareAssessments(reversed, autumn, spring).changes[0]).toMatchObject({
      step: 1,
      towards: 'worse',
    });
  });

  test('a part that is missing on one day is a gap with its reason, not a step', () => {
    const { changes } = compareAssessments(
      shanarri,
      assess('2025-11-10', [said(child, { spoke: 'safe', nothing: 'declined' })]),
      assess('2026-02-03', [said(child, safe(1))]),
    );
    expect(changes[0]).toEqual({
      kind: 'gap',
      informant: child,
      spoke: 'safe',
      before: 'declined',
      after: 1,
    });
    expect(changes[1]).toMatchObject({ kind: 'gap', before: 'missing', after: 'missing' });
    expect(changes.some(({ kind }) => kind === 'step')).toBe(false);
  });

  test('who was heard once only is listed, with a finding each, and not compared', () => {
    const { heardOnce, changes, findings, days } = compareAssessments(shanarri, autumn, spring);
    expect(heardOnce).toEqual([
      { informant: custodian, in: 'before' },
      { informant: teacher, in: 'after' },
    ]);
    expect(new Set(changes.map(({ informant }) => informant.kind))).toEqual(new Set(['child']));
    expect(
      findings.filter(({ code }) => code === 'wellbeing-wheel/heardOnce').map(({ path }) => path),
    ).toEqual([
      ['before', 'voices', 1],
      ['after', 'voices', 1],
    ]);
    expect(days).toBe(85);
  });

  test('findings of each day keep their place', () => {
    const { findings } = compareAssessments(shanarri, assess('2025-11-10', [said(child, safe(9))]), spring);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'wellbeing-wheel/offScale',
        path: ['before', 'voices', 0, 'answers', 0, 'value'],
      }),
    );
  });
});

describe('reliability', () => {
  test('unknown unless the municipality has figures, and said so', () => {
    expect(codes(shanarri, autumn, spring)).toContain('wellbeing-wheel/reliabilityUnknown');
  });

  test('with figures every step carries an index, and the reader is told what a single question is worth', () => {
    const { changes, findings } = compareAssessments(shanarri, autumn, spring, { sd: 1, reliability: 0.5 });
    expect(changes[0]).toMatchObject({ reliability: { index: 1, smallest: 1.96, reliable: false } });
    const found = findings.map(({ code }) => code);
    expect(found).toContain('wellbeing-wheel/singleQuestion');
    expect(found).not.toContain('wellbeing-wheel/reliabilityUnknown');
  });

  test('one without the other is the caller’s mistake', () => {
    // @ts-expect-error the types say it too
    expect(() => compareAssessments(shanarri, autumn, spring, { sd: 1 })).toThrow(TypeError);
  });

  test('figures that cannot be are refused even when nothing is compared', () => {
    const empty = assess('2025-11-10', [said(child)]);
    expect(() => compareAssessments(shanarri, empty, empty, { sd: 0, reliability: 0.5 })).toThrow(RangeError);
  });
});

describe('what may not be compared is refused by name', () => {
  test.each([
    ['another wheel', { wheel: 'behovskompassen' }, 'wellbeing-wheel/notSameWheel', 'wheel'],
    ['another version', { wheelVersion: '2' }, 'wellbeing-wheel/notSameVersion', 'wheelVersion'],
    ['another scale', { scale: '1-10' }, 'wellbeing-wheel/notSameScale', 'scale'],
    ['another age form', { ageForm: '13-17' }, 'wellbeing-wheel/notSameAgeForm', 'ageForm'],
    ['days in the wrong order', { date: '2025-11-09' }, 'core/datesReversed', 'date'],
  ] satisfies [string, Partial<Assessment>, string, string][])('%s', (_, change, code, field) => {
    const { changes, findings } = compareAssessments(shanarri, autumn, { ...spring, ...change });
    expect(findings[0]).toMatchObject({ code, severity: 'error', path: ['after', field] });
    expect(changes).toEqual([]);
  });

  test('two conversations on the same day may be compared', () => {
    const { changes, days } = compareAssessments(shanarri, autumn, { ...spring, date: autumn.date });
    expect(days).toBe(0);
    expect(changes[0]).toMatchObject({ kind: 'step', step: 1 });
  });

  test('everything that differs is named at once', () => {
    expect(
      codes(shanarri, autumn, { ...spring, scale: '0-10', ageForm: '13-17', date: '2024-01-01' }),
    ).toEqual(
      expect.arrayContaining([
        'wellbeing-wheel/notSameScale',
        'wellbeing-wheel/notSameAgeForm',
        'core/datesReversed',
      ]),
    );
  });
});

test('the way back is the same steps with the other sign', () => {
  const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(answers, answers, (one, other) => {
      const day = (values: number[]) =>
        assess('2026-02-03', [
          said(child, ...shanarri.spokes.map(({ id }, i) => ({ spoke: id, value: values[i]! }))),
        ]);
      const steps = (from: number[], to: number[]) =>
        compareAssessments(shanarri, day(from), day(to)).changes.map((change) =>
          change.kind === 'step' ? change.step : Number.NaN,
        );
      expect(steps(one, other)).toEqual(steps(other, one).map((step) => 0 - step));
    }),
  );
});
