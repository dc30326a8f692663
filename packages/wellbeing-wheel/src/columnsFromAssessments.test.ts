import { readInput } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Assessment, Voice } from './assessment.ts';
import { nothingCodes } from './columnCodes.ts';
import { type ColumnOptions, columnsFromAssessments } from './columnsFromAssessments.ts';
import { finishSummary } from './finishSummary.ts';
import { PopulationState } from './population.ts';
import { scoreAssessment } from './scoreAssessment.ts';
import { shanarri } from './shanarri.ts';
import { summariseAssessments } from './summariseAssessments.ts';
import type { Wheel } from './wheel.ts';

const child = (...answers: Answer[]): Voice => ({ informant: { kind: 'child' }, answers });
const custodian = (ref: string, ...answers: Answer[]): Voice => ({
  informant: { kind: 'custodian', ref },
  answers,
});
const assess = (voices: readonly Voice[], change: Partial<Assessment> = {}): Assessment => ({
  schemaVersion: '1',
  id: 'invented-1',
  wheel: 'shanarri',
  wheelVersion: '1',
  scale: '1-5',
  ageForm: '10-12',
  date: '2026-02-03',
  voices,
  ...change,
});
const options: ColumnOptions = {
  scale: '1-5',
  ageForm: '10-12',
  informant: 'child',
  keys: ['year'],
  keyOf: ({ date }) => [date.slice(0, 4)],
};
const columnsOf = (assessments: readonly Assessment[], change: Partial<ColumnOptions> = {}) =>
  columnsFromAssessments(shanarri, assessments, { ...options, ...change });

describe('från skattningar till kolumner', () => {
  test('ett steg, ett skäl och en del utan något', () => {
    const { columns, findings } = columnsOf([
      assess([child({ spoke: 'safe', value: 2 }, { spoke: 'healthy', nothing: 'declined' })]),
    ]);
    expect(columns.answers.map(([code]) => code)).toEqual([1, 251, 255, 255, 255, 255, 255, 255]);
    expect(columns.keys).toEqual([{ name: 'year', values: ['2026'], positions: Uint32Array.of(0) }]);
    expect(findings).toEqual([]);
  });

  test('barnets svar och de vuxnas räknas aldrig ihop', () => {
    const both = [
      assess([
        custodian('v1', { spoke: 'safe', value: 5 }),
        child({ spoke: 'safe', value: 1 }),
        custodian('v2', { spoke: 'safe', value: 3 }),
      ]),
    ];
    expect([...columnsOf(both).columns.answers[0]!]).toEqual([0]);
    expect([...columnsOf(both, { informant: 'custodian' }).columns.answers[0]!].sort()).toEqual([2, 4]);
    expect([...columnsOf(both, { informant: 'professional' }).columns.answers[0]!]).toEqual([]);
  });

  test.each<[string, Partial<Assessment>, string, string]>([
    ['ett annat hjul', { wheel: 'behovskompassen' }, 'otherWheel', 'wheel'],
    ['en annan version', { wheelVersion: '2' }, 'otherVersion', 'wheelVersion'],
    ['en annan skala', { scale: 'faces-3' }, 'otherScale', 'scale'],
    ['en annan åldersform', { ageForm: '6-9' }, 'otherAgeForm', 'ageForm'],
  ])('%s lämnas utanför och nämns', (_, change, code, field) => {
    const { columns, findings } = columnsOf([
      assess([child({ spoke: 'safe', value: 2 })]),
      assess([child({ spoke: 'safe', value: 2 })], change),
    ]);
    expect(columns.answers[0]).toHaveLength(1);
    expect(findings).toMatchObject([
      { code: `wellbeing-wheel/${code}`, severity: 'error', path: [1, field] },
    ]);
  });

  test('ett svar utanför skalan sägs där det står, och räknas som oläsbart', () => {
    const { columns, findings } = columnsOf([
      assess([custodian('v1', { spoke: 'safe', value: 7 }), child({ spoke: 'safe', value: 7 })]),
    ]);
    expect(columns.answers[0]).toEqual(Uint8Array.of(nothingCodes.notComputable));
    expect(findings).toMatchObject([
      { code: 'wellbeing-wheel/offScale', path: [0, 'voices', 1, 'answers', 0, 'value'] },
    ]);
  });

  test('ett medelvärde av delfrågor mellan två steg avrundas inte', () => {
    const questions = ['one', 'two'].map((id) => ({ id, label: { sv: 'Påhittad', en: 'Invented' } }));
    const wheel: Wheel = {
      ...shanarri,
      spokes: shanarri.spokes.map((spoke) =>
        spoke.id === 'safe' ? { ...spoke, items: { questions, rule: 'mean', minimumAnswered: 1 } } : spoke,
      ),
    };
    const answers = (first: number, second: number) => [
      child({ spoke: 'safe', item: 'one', value: first }, { spoke: 'safe', item: 'two', value: second }),
    ];
    const { columns, findings } = columnsFromAssessments(
      wheel,
      [assess(answers(2, 3)), assess(answers(2, 4))],
      options,
    );
    expect([...columns.answers[0]!]).toEqual([nothingCodes.notComputable, 2]);
    expect(findings).toMatchObject([
      { code: 'wellbeing-wheel/betweenSteps', path: [0], params: { count: 1 } },
    ]);
  });

  test('appen slår upp det som skattningen inte säger', () => {
    const { columns } = columnsOf([assess([child()]), assess([child()]), assess([child()])], {
      keys: ['municipality', 'informant'],
      keyOf: (_, { position, informant }) => [position === 1 ? '1438' : '1439', informant.kind],
    });
    expect(columns.keys.map(({ values, positions }) => [values, [...positions]])).toEqual([
      [
        ['1439', '1438'],
        [0, 1, 0],
      ],
      [['child'], [0, 0, 0]],
    ]);
  });

  test('fel i programmet', () => {
    const one = [assess([child()])];
    expect(() => columnsOf(one, { scale: 'none' })).toThrow(RangeError);
    expect(() => columnsOf(one, { ageForm: 'none' })).toThrow(RangeError);
    expect(() => columnsOf(one, { keyOf: () => [] })).toThrow(TypeError);
    expect(() => columnsOf(one, { keyOf: () => [1439 as unknown as string] })).toThrow(TypeError);
  });
});

const anyAnswer = (spoke: string): fc.Arbitrary<Answer[]> =>
  fc.oneof(
    fc.constant<Answer[]>([]),
    fc.integer({ min: 0, max: 6 }).map((value): Answer[] => [{ spoke, value }]),
    fc
      .constantFrom('notAsked', 'declined', 'notApplicable', 'unknown')
      .map((nothing): Answer[] => [{ spoke, nothing }]),
  );
const anyAssessment = fc
  .record({
    answers: fc.tuple(...shanarri.spokes.map(({ id }) => anyAnswer(id))),
    year: fc.constantFrom('2024', '2025', '2026'),
  })
  .map(({ answers, year }) => assess([child(...answers.flat())], { date: `${Number(year)}-02-03` }));

test('sammanställningen säger samma sak som profilerna, en för en', () => {
  fc.assert(
    fc.property(fc.array(anyAssessment, { maxLength: 25 }), (assessments) => {
      const state = summariseAssessments(shanarri, columnsOf(assessments).columns);
      expect(readInput(PopulationState, JSON.parse(JSON.stringify(state)))).toEqual({
        value: state,
        findings: [],
      });
      const summary = finishSummary(shanarri, state);
      const { groups } = summary;
      for (const { key, voices, spokes } of groups) {
        const profiles = assessments
          .filter(({ date }) => date.startsWith(key[0]!))
          .map((assessment) => scoreAssessment(shanarri, assessment).voices[0]!);
        expect(voices).toBe(profiles.length);
        spokes.forEach(({ answered, steps, nothing }, part) => {
          const results = profiles.map((profile) => profile.spokes[part]!);
          summary.steps.forEach((value, step) => {
            expect(steps[step]).toBe(
              results.filter((result) => 'value' in result && result.value === value).length,
            );
          });
          for (const [reason, count] of Object.entries(nothing))
            expect(count).toBe(
              results.filter((result) => 'nothing' in result && result.nothing === reason).length,
            );
          expect(answered).toBe(results.filter((result) => 'value' in result).length);
        });
      }
      expect(groups.reduce((total, { voices }) => total + voices, 0)).toBe(assessments.length);
    }),
  );
});
