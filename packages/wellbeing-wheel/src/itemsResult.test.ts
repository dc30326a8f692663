import type { Informant, NoAnswer } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Assessment } from './assessment.ts';
import { compareAssessments } from './compareAssessments.ts';
import { defineWheel } from './defineWheel.ts';
import { describeProfile } from './describeProfile.ts';
import { scoreAssessment } from './scoreAssessment.ts';
import { shanarri } from './shanarri.ts';
import type { SpokeItems } from './spokeItems.ts';
import type { Wheel } from './wheel.ts';
import { wheelSvg } from './wheelSvg.ts';

// An invented wheel: four questions about feeling safe, at least three answered, the last one turned round.
const question = (id: string, reversed?: true) => ({
  id,
  label: { sv: 'Påhittad fråga', en: 'Invented question' },
  ...(reversed && { reversed }),
});
const items: SpokeItems = {
  questions: [question('home'), question('school'), question('online'), question('afraid', true)],
  rule: 'mean',
  minimumAnswered: 3,
};
const wheelWith = (change: Partial<SpokeItems> = {}): Wheel =>
  defineWheel({
    ...shanarri,
    id: 'items',
    provenance: 'local',
    spokes: shanarri.spokes.map((spoke, i) =>
      i === 0 ? { ...spoke, items: { ...items, ...change } } : spoke,
    ),
  });
const child: Informant = { kind: 'child' };
const assess = (answers: readonly Answer[], change: Partial<Assessment> = {}): Assessment => ({
  schemaVersion: '1',
  id: 'invented',
  wheel: 'items',
  wheelVersion: '1',
  scale: '1-5',
  ageForm: '10-12',
  date: '2026-02-03',
  voices: [{ informant: child, answers }],
  ...change,
});
const item = (id: string, said: number | NoAnswer): Answer =>
  typeof said === 'number'
    ? { spoke: 'safe', item: id, value: said }
    : { spoke: 'safe', item: id, nothing: said };
const score = (answers: readonly Answer[], wheel = wheelWith()) => {
  const { voices, findings } = scoreAssessment(wheel, assess(answers));
  return {
    result: voices[0]!.spokes[0]!,
    codes: findings
      .map(({ code }) => code.replace('wellbeing-wheel/', ''))
      .filter((code) => !common.has(code)),
    findings,
  };
};
const common = new Set(['withoutReason', 'tooFewAnswers']);

describe('several questions about one part', () => {
  test('the wheel’s rule makes one answer of them; a turned question is read from the other end', () => {
    const { result, codes } = score([
      item('home', 5),
      item('school', 4),
      item('online', 4),
      item('afraid', 2),
    ]);
    expect(result).toEqual({
      spoke: 'safe',
      value: (5 + 4 + 4 + 4) / 4,
      items: { answered: 4, expected: 4, missing: [] },
    });
    expect(codes).toEqual([]);
  });

  test.each([
    ['mean', [5, 4, 1], 10 / 3],
    ['median', [5, 4, 1], 4],
    ['median', [5, 4, 1, 5], (4 + 1) / 2],
  ] as const)('%s of %j', (rule, values, value) => {
    const ids = ['home', 'school', 'online', 'afraid'];
    const { result } = score(
      values.map((said, i) => item(ids[i]!, said)),
      wheelWith({ rule }),
    );
    expect(result).toMatchObject({ value });
  });

  test('enough answered: worked out from those, told, and what is missing is named', () => {
    const { result, codes, findings } = score([
      item('home', 2),
      item('school', 4),
      item('online', 3),
      item('afraid', 'declined'),
    ]);
    expect(result).toEqual({
      spoke: 'safe',
      value: 3,
      items: { answered: 3, expected: 4, missing: [{ item: 'afraid', nothing: 'declined' }] },
    });
    expect(codes).toEqual(['prorated']);
    expect(findings.find(({ code }) => code.endsWith('prorated'))?.params).toEqual({
      spoke: 'safe',
      answered: 3,
      expected: 4,
      minimum: 3,
    });
  });

  test('too few answered: no answer, though two are there', () => {
    const { result, codes } = score([item('home', 1), item('school', 1), item('online', 'declined')]);
    expect(result).toMatchObject({ nothing: 'notComputable', items: { answered: 2, expected: 4 } });
    expect(codes).toEqual(['tooFewItems']);
  });

  test.each(['notAsked', 'declined', 'notApplicable', 'unknown'] satisfies NoAnswer[])(
    'a reason for the whole part, %s, is the part’s reason',
    (nothing) => {
      const { result, codes } = score([{ spoke: 'safe', nothing }]);
      expect(result).toMatchObject({ nothing, items: { answered: 0, expected: 4 } });
      expect(codes).toEqual([]);
    },
  );

  test('the same reason for every question is the part’s reason; different ones are not made one', () => {
    const each = (...said: NoAnswer[]) =>
      items.questions.map(({ id }, i) => item(id, said[i % said.length]!));
    expect(score(each('declined')).result).toMatchObject({ nothing: 'declined' });
    expect(score(each('declined', 'unknown')).result).toMatchObject({ nothing: 'notComputable' });
    expect(score([]).result).toMatchObject({ nothing: 'missing' });
  });

  test.each([
    ['an answer to the part and not to a question', [{ spoke: 'safe', value: 3 }], 'withoutItem'],
    ['a question the part has not', [item('hope', 3)], 'unknownItem'],
    ['a question of a part that has one only', [{ spoke: 'healthy', item: 'home', value: 3 }], 'unknownItem'],
    ['the same question twice', [item('home', 3), item('home', 3)], 'duplicateAnswer'],
    [
      'a reason for the whole and an answer to a question',
      [{ spoke: 'safe', nothing: 'declined' }, item('home', 3)],
      'duplicateAnswer',
    ],
    ['off the scale', [item('home', 9)], 'offScale'],
  ] satisfies [string, Answer[], string][])('%s is told and does not count', (_, answers, code) => {
    const { codes, findings } = score(answers);
    expect(codes).toContain(code);
    expect(findings.find((found) => found.code.endsWith(code))?.path.slice(0, 4)).toEqual([
      'voices',
      0,
      'answers',
      0,
    ]);
    const { voices } = scoreAssessment(wheelWith(), assess(answers));
    expect(voices[0]?.answered).toBe(0);
  });

  test('the picture and its words take a value between two steps', () => {
    const profile = scoreAssessment(
      wheelWith(),
      assess([item('home', 5), item('school', 4), item('online', 1)]),
    );
    expect(describeProfile(profile).join(' ')).toContain('Trygg 3,33;');
    expect(wheelSvg(profile, { id: 'w' })).not.toMatch(/NaN|undefined/);
  });

  test('the order of answers does not matter, and a missing one changes no other part', () => {
    const said = fc.oneof(
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom<NoAnswer>('declined', 'unknown', 'notAsked', 'notApplicable'),
    );
    fc.assert(
      fc.property(fc.array(said, { minLength: 4, maxLength: 4 }), fc.nat(3), (given, gone) => {
        const answers = items.questions.map(({ id }, i) => item(id, given[i]!));
        const others: Answer[] = shanarri.spokes
          .slice(1)
          .map(({ id }, i) => ({ spoke: id, value: 1 + (i % 5) }));
        const spokes = (list: readonly Answer[]) =>
          scoreAssessment(wheelWith(), assess(list)).voices[0]!.spokes;
        const all = spokes([...answers, ...others]);
        expect(spokes([...others, ...answers].reverse())).toEqual(all);
        const fewer = spokes([...answers.filter((_, i) => i !== gone), ...others]);
        expect(fewer.slice(1)).toEqual(all.slice(1));
        // The answered ones alone decide, and only when they are enough.
        const values = answers
          .filter((_, i) => i !== gone)
          .flatMap((answer) =>
            'value' in answer ? [answer.item === 'afraid' ? 6 - answer.value : answer.value] : [],
          );
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        if (values.length >= 3) expect(fewer[0]).toMatchObject({ value: mean });
        else expect(fewer[0]).not.toHaveProperty('value');
      }),
    );
  });
});

describe('defineWheel refuses', () => {
  test.each([
    ['two questions with the same id', { questions: [question('a'), question('a')] }, 'items.questions.1.id'],
    ['more required than there are', { minimumAnswered: 5 }, 'spokes.0.items.minimumAnswered'],
    ['one question only', { questions: [question('a')] }, 'spokes.0.items.questions'],
    ['no rule', { rule: undefined as unknown as 'mean' }, 'spokes.0.items.rule'],
  ])('%s', (_, change, place) => {
    expect(() => wheelWith(change)).toThrow(place);
  });
});

describe('the sum that somebody asks for', () => {
  const all = (value: number): Answer[] => shanarri.spokes.map(({ id }) => ({ spoke: id, value }));
  const made = { wheel: 'shanarri' };

  test('is not there unless asked for', () => {
    expect(scoreAssessment(shanarri, assess(all(3), made)).voices[0]).not.toHaveProperty('total');
  });

  test('carries a warning and the ends it could have', () => {
    const { voices, findings } = scoreAssessment(shanarri, assess(all(3), made), { total: true });
    expect(voices[0]?.total).toEqual({ value: 24, lowest: 8, highest: 40 });
    expect(findings).toMatchObject([{ code: 'wellbeing-wheel/totalAsked', severity: 'warning' }]);
  });

  test.each([
    ['declined', { spoke: 'safe', nothing: 'declined' }],
    ['off the scale', { spoke: 'safe', value: 9 }],
  ] satisfies [string, Answer][])('is withheld when a part is %s', (_, answer) => {
    const answers = [answer, ...all(5).slice(1)];
    const { voices, findings } = scoreAssessment(shanarri, assess(answers, made), { total: true });
    expect(voices[0]?.total).toEqual({ nothing: 'notComputable', missing: ['safe'] });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'wellbeing-wheel/totalWithheld', params: { count: 1, expected: 8 } }),
    );
  });

  test('is never made over informants', () => {
    const voices = [
      { informant: child, answers: all(1) },
      { informant: { kind: 'custodian', ref: 'v1' } as const, answers: all(5) },
    ];
    const profile = scoreAssessment(shanarri, assess([], { ...made, voices }), { total: true });
    expect(profile.voices.map(({ total }) => total)).toMatchObject([{ value: 8 }, { value: 40 }]);
    expect(profile).not.toHaveProperty('total');
  });
});

describe('accommodation', () => {
  const on = (date: Assessment['date'], accommodation?: Assessment['voices'][number]['accommodation']) =>
    assess([{ spoke: 'safe', value: 3 }], {
      wheel: 'shanarri',
      date,
      voices: [
        { informant: child, answers: [{ spoke: 'safe', value: 3 }], ...(accommodation && { accommodation }) },
      ],
    });
  const found = (before: Assessment, after: Assessment) =>
    compareAssessments(shanarri, before, after).findings.filter(({ code }) =>
      code.endsWith('otherAccommodation'),
    );

  test.each([
    ['pictures then none', ['pictures'], undefined, 1],
    ['none then an interpreter', undefined, ['interpreter'], 1],
    ['the same in another order', ['pictures', 'breaks'], ['breaks', 'pictures'], 0],
    ['not stated on either day', undefined, undefined, 0],
  ] as const)('%s', (_, before, after, count) => {
    const told = found(on('2025-11-10', before), on('2026-02-03', after));
    expect(told).toHaveLength(count);
    for (const { path } of told) expect(path).toEqual(['after', 'voices', 0, 'accommodation']);
  });
});

test('an index on a part with several questions is not called an index on one question', () => {
  const answers = [item('home', 2), item('school', 2), item('online', 2), item('afraid', 2)];
  const { findings } = compareAssessments(
    wheelWith(),
    assess(answers, { date: '2025-11-10' }),
    assess(answers),
    {
      sd: 1,
      reliability: 0.8,
    },
  );
  expect(findings.map(({ code }) => code)).not.toContain('wellbeing-wheel/singleQuestion');
});
