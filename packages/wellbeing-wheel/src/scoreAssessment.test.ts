import type { Informant, NoAnswer } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Assessment, Voice } from './assessment.ts';
import { orebrohjulet } from './orebrohjulet.ts';
import { scoreAssessment } from './scoreAssessment.ts';
import { shanarri } from './shanarri.ts';

const child: Informant = { kind: 'child' };
const custodian: Informant = { kind: 'custodian', ref: 'v1' };
const teacher: Informant = { kind: 'professional', operation: 'school', role: 'lärare' };

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
const eight = (...values: number[]): Answer[] =>
  shanarri.spokes.map(({ id }, position) => ({ spoke: id, value: values[position] ?? 3 }));
const codes = (assessment: Assessment, wheel = shanarri) =>
  scoreAssessment(wheel, assessment).findings.map(({ code }) => code.replace('wellbeing-wheel/', ''));

describe('one voice', () => {
  test('all eight answered is complete and gives no finding', () => {
    const { voices, findings } = scoreAssessment(
      shanarri,
      assess([{ informant: child, answers: eight(1, 5) }]),
    );
    expect(voices[0]).toMatchObject({ answered: 8, expected: 8, completeness: 'complete' });
    expect(voices[0]?.spokes.slice(0, 2)).toEqual([
      { spoke: 'safe', value: 1 },
      { spoke: 'healthy', value: 5 },
    ]);
    expect(findings).toEqual([]);
  });

  test.each([
    ['8 of 8', 8, 'complete'],
    ['7 of 8', 7, 'partial'],
    ['5 of 8: 60 % of eight is 4.8', 5, 'partial'],
    ['4 of 8', 4, 'tooFew'],
    ['none', 0, 'tooFew'],
  ] as const)('%s', (_, answered, completeness) => {
    const answers = eight().map(
      (answer, position): Answer =>
        position < answered ? answer : { spoke: answer.spoke, nothing: 'declined' },
    );
    expect(scoreAssessment(shanarri, assess([{ informant: child, answers }])).voices[0]).toMatchObject({
      answered,
      completeness,
    });
  });

  test.each(['notAsked', 'declined', 'notApplicable', 'unknown'] satisfies NoAnswer[])(
    'the reason %s is kept',
    (nothing) => {
      const answers: Answer[] = [{ spoke: 'safe', nothing }];
      expect(scoreAssessment(shanarri, assess([{ informant: child, answers }])).voices[0]?.spokes[0]).toEqual(
        {
          spoke: 'safe',
          nothing,
        },
      );
    },
  );

  test('on 0–10 the zero is an answer', () => {
    const answers: Answer[] = [{ spoke: 'safe', value: 0 }];
    const { voices } = scoreAssessment(shanarri, assess([{ informant: child, answers }], { scale: '0-10' }));
    expect(voices[0]?.spokes[0]).toEqual({ spoke: 'safe', value: 0 });
  });
});

describe('what does not fit is told where it stands, and counts as nothing', () => {
  test.each([
    ['off the scale', [{ spoke: 'safe', value: 6 }], 'offScale', ['voices', 0, 'answers', 0, 'value']],
    ['between steps', [{ spoke: 'safe', value: 2.5 }], 'offScale', ['voices', 0, 'answers', 0, 'value']],
    ['zero on 1–5', [{ spoke: 'safe', value: 0 }], 'offScale', ['voices', 0, 'answers', 0, 'value']],
    [
      'answered twice',
      [
        { spoke: 'safe', value: 2 },
        { spoke: 'safe', value: 2 },
      ],
      'duplicateAnswer',
      ['voices', 0, 'answers', 0, 'spoke'],
    ],
    [
      'a value and a reason',
      [
        { spoke: 'safe', value: 2 },
        { spoke: 'safe', nothing: 'declined' },
      ],
      'duplicateAnswer',
      ['voices', 0, 'answers', 0, 'spoke'],
    ],
  ] satisfies [string, Answer[], string, (string | number)[]][])('%s', (_, answers, code, path) => {
    const { voices, findings } = scoreAssessment(shanarri, assess([{ informant: child, answers }]));
    expect(findings[0]).toMatchObject({ code: `wellbeing-wheel/${code}`, severity: 'error', path });
    expect(voices[0]?.spokes[0]).toEqual({ spoke: 'safe', nothing: 'notComputable' });
  });

  test('a part the wheel does not have, among answers and among words', () => {
    const voice: Voice = {
      informant: child,
      answers: [...eight(), { spoke: 'hopeful', value: 3 }],
      words: [{ spoke: 'hopeful', text: 'påhittat' }],
    };
    expect(scoreAssessment(shanarri, assess([voice])).findings).toMatchObject([
      { code: 'wellbeing-wheel/unknownSpoke', path: ['voices', 0, 'answers', 8, 'spoke'] },
      { code: 'wellbeing-wheel/unknownSpoke', path: ['voices', 0, 'words', 0, 'spoke'] },
    ]);
  });

  test.each([
    ['another wheel', { wheel: 'behovskompassen' }, 'otherWheel', ['wheel']],
    ['another version', { wheelVersion: '2' }, 'otherVersion', ['wheelVersion']],
    ['an unknown scale', { scale: '1-7' }, 'unknownScale', ['scale']],
  ] satisfies [string, Partial<Assessment>, string, string[]][])(
    '%s: no answer counts',
    (_, change, code, path) => {
      const profile = scoreAssessment(shanarri, assess([{ informant: child, answers: eight() }], change));
      expect(profile.findings[0]).toMatchObject({ code: `wellbeing-wheel/${code}`, severity: 'error', path });
      expect(profile.voices[0]?.answered).toBe(0);
      for (const result of profile.voices[0]!.spokes)
        expect(result).toMatchObject({ nothing: 'notComputable' });
      expect(profile.disagreements).toEqual([]);
    },
  );

  test('with an unknown scale there is no scale in the profile, and reasons are kept', () => {
    const answers: Answer[] = [{ spoke: 'safe', nothing: 'declined' }];
    const profile = scoreAssessment(shanarri, assess([{ informant: child, answers }], { scale: 'x' }));
    expect('scale' in profile).toBe(false);
    expect(profile.voices[0]?.spokes[0]).toEqual({ spoke: 'safe', nothing: 'declined' });
  });

  test('an unknown age form is told; the answers stay', () => {
    const profile = scoreAssessment(
      shanarri,
      assess([{ informant: child, answers: eight() }], { ageForm: '18-20' }),
    );
    expect(profile.findings).toMatchObject([{ code: 'wellbeing-wheel/unknownAgeForm', path: ['ageForm'] }]);
    expect(profile.voices[0]?.answered).toBe(8);
  });

  test('the same informant twice: neither voice counts, both places are told', () => {
    const twice = assess([
      { informant: child, answers: eight() },
      { informant: teacher, answers: eight() },
      { informant: teacher, answers: eight() },
    ]);
    const { voices, findings } = scoreAssessment(shanarri, twice);
    expect(voices.map(({ answered }) => answered)).toEqual([8, 0, 0]);
    expect(
      findings.filter(({ code }) => code === 'wellbeing-wheel/duplicateInformant').map(({ path }) => path),
    ).toEqual([
      ['voices', 1, 'informant'],
      ['voices', 2, 'informant'],
    ]);
  });

  test('two teachers with different roles are two informants', () => {
    const other: Informant = { ...teacher, role: 'mentor' };
    expect(
      codes(
        assess([
          { informant: child, answers: eight() },
          { informant: teacher, answers: eight() },
          { informant: other, answers: eight() },
        ]),
      ),
    ).toEqual([]);
  });
});

describe('what else is worth knowing', () => {
  test('barnets röst saknas', () => {
    expect(codes(assess([{ informant: teacher, answers: eight() }]))).toEqual(['childNotHeard']);
  });

  test('a child who was asked and declined has been heard', () => {
    const declined = shanarri.spokes.map(({ id }): Answer => ({ spoke: id, nothing: 'declined' }));
    expect(codes(assess([{ informant: child, answers: declined }]))).toEqual(['tooFewAnswers']);
  });

  test('an answer left out is not a reason', () => {
    const { findings } = scoreAssessment(
      shanarri,
      assess([{ informant: child, answers: eight().slice(0, 6) }]),
      { locale: 'en' },
    );
    expect(findings).toMatchObject([
      {
        code: 'wellbeing-wheel/withoutReason',
        params: { count: 2, expected: 8 },
        message: '2 of 8 parts have neither an answer nor a reason why there is none.',
      },
    ]);
  });

  test('a draft wheel warns', () => {
    const answers = orebrohjulet.spokes.map(({ id }): Answer => ({ spoke: id, value: 3 }));
    const made = { wheel: 'orebrohjulet', wheelVersion: orebrohjulet.version };
    expect(codes(assess([{ informant: child, answers }], made), orebrohjulet)).toEqual(['draftWheel']);
  });
});

describe('disagreements', () => {
  const profile = scoreAssessment(
    shanarri,
    assess([
      { informant: teacher, answers: eight(1, 3) },
      { informant: child, answers: eight(4, 3) },
      { informant: custodian, answers: [{ spoke: 'safe', value: 4 }] },
    ]),
  );

  test('size and direction for each pair that differs; agreement and missing answers are none', () => {
    expect(profile.disagreements).toEqual([
      { spoke: 'safe', first: child, second: teacher, difference: -3, better: 'first' },
      { spoke: 'safe', first: custodian, second: teacher, difference: -3, better: 'first' },
    ]);
  });

  test('the child comes first, then custodians, then professionals', () => {
    expect(profile.voices.map(({ informant }) => informant.kind)).toEqual([
      'child',
      'custodian',
      'professional',
    ]);
  });

  test('where lower is better, the lower answer is the better one', () => {
    const reversed = {
      ...shanarri,
      scales: shanarri.scales.map((scale) => ({ ...scale, direction: 'lowerIsBetter' as const })),
    };
    const { disagreements } = scoreAssessment(
      reversed,
      assess([
        { informant: child, answers: [{ spoke: 'safe', value: 1 }] },
        { informant: teacher, answers: [{ spoke: 'safe', value: 3 }] },
      ]),
    );
    expect(disagreements).toMatchObject([{ difference: 2, better: 'first' }]);
  });
});

describe('conversation triggers', () => {
  const asked = assess([
    { informant: child, answers: eight(1, 2, 3) },
    { informant: teacher, answers: [{ spoke: 'safe', nothing: 'unknown' }] },
  ]);
  const attention = { name: 'attention', scale: '1-5', atOrWorseThan: 2 } as const;
  const concern = { name: 'concern', scale: '1-5', atOrWorseThan: 1 } as const;

  test('none are tried unless given', () => {
    expect('triggered' in scoreAssessment(shanarri, asked)).toBe(false);
  });

  test('each level that is reached is told; a missing answer reaches none', () => {
    expect(scoreAssessment(shanarri, asked, { triggers: [attention, concern] }).triggered).toEqual([
      { spoke: 'safe', informant: child, trigger: 'attention' },
      { spoke: 'safe', informant: child, trigger: 'concern' },
      { spoke: 'healthy', informant: child, trigger: 'attention' },
    ]);
  });

  test('where lower is better, the level and everything above it', () => {
    const reversed = {
      ...shanarri,
      scales: shanarri.scales.map((scale) => ({ ...scale, direction: 'lowerIsBetter' as const })),
    };
    const { triggered } = scoreAssessment(reversed, assess([{ informant: child, answers: eight(3, 4, 5) }]), {
      triggers: [{ ...attention, atOrWorseThan: 4 }],
    });
    expect(triggered?.map(({ spoke }) => spoke)).toEqual(['healthy', 'achieving']);
  });

  test('only for the parts it names', () => {
    const { triggered } = scoreAssessment(shanarri, asked, {
      triggers: [{ ...attention, spokes: ['healthy'] }],
    });
    expect(triggered).toEqual([{ spoke: 'healthy', informant: child, trigger: 'attention' }]);
  });

  test('tried and none reached is an empty list', () => {
    const { triggered } = scoreAssessment(shanarri, assess([{ informant: child, answers: eight() }]), {
      triggers: [concern],
    });
    expect(triggered).toEqual([]);
  });

  test('triggers for another scale are not tried, and that is said', () => {
    const profile = scoreAssessment(shanarri, asked, {
      triggers: [{ name: 'attention', scale: '0-10', atOrWorseThan: 4 }],
    });
    expect('triggered' in profile).toBe(false);
    expect(profile.findings.at(-1)).toMatchObject({
      code: 'wellbeing-wheel/noTriggerForScale',
      params: { allowed: '0-10' },
    });
  });

  test.each([
    ['a scale the wheel has not', { ...attention, scale: '1-7' }],
    ['a level off its scale', { ...attention, atOrWorseThan: 6 }],
    ['a part the wheel has not', { ...attention, spokes: ['hopeful'] }],
  ])('%s is the caller’s mistake', (_, trigger) => {
    expect(() => scoreAssessment(shanarri, asked, { triggers: [trigger] })).toThrow(RangeError);
  });
});

test.each([0, -1, 1.01, Number.NaN])('minimumShare %d is the caller’s mistake', (minimumShare) => {
  expect(() => scoreAssessment(shanarri, assess([]), { minimumShare })).toThrow(RangeError);
});

// Informants and answers as a form might give them, right and wrong alike.
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    spoke: fc.constantFrom(...shanarri.spokes.map(({ id }) => id), 'hopeful'),
    value: fc.integer({ min: -1, max: 7 }),
  }),
  fc.record({
    spoke: fc.constantFrom(...shanarri.spokes.map(({ id }) => id)),
    nothing: fc.constantFrom<NoAnswer>('notAsked', 'declined', 'notApplicable', 'unknown'),
  }),
);
const anyVoice: fc.Arbitrary<Voice> = fc.record({
  informant: fc.constantFrom(child, custodian, teacher, { kind: 'other', role: 'tränare' } as const),
  answers: fc.array(anyAnswer, { maxLength: 10 }),
});
const anyAssessment = fc.array(anyVoice, { minLength: 1, maxLength: 4 }).map((voices) => assess(voices));

describe('always', () => {
  test('the order of informants and of answers does not matter', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const turned = assess(
          assessment.voices.map((voice) => ({ ...voice, answers: [...voice.answers].reverse() })).reverse(),
        );
        const [one, other] = [scoreAssessment(shanarri, assessment), scoreAssessment(shanarri, turned)];
        expect(new Set(other.voices.map((voice) => JSON.stringify(voice)))).toEqual(
          new Set(one.voices.map((voice) => JSON.stringify(voice))),
        );
        expect(other.disagreements).toEqual(one.disagreements);
        expect(other.findings.map(({ code }) => code).sort()).toEqual(
          one.findings.map(({ code }) => code).sort(),
        );
      }),
    );
  });

  test('one answer taken away changes that part for that informant, and nothing else in any voice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 8, maxLength: 8 }),
        fc.nat(7),
        (values, gone) => {
          const answers = eight(...values);
          const fewer = answers.map(
            (answer, position): Answer =>
              position === gone ? { spoke: answer.spoke, nothing: 'declined' } : answer,
          );
          const others = { informant: teacher, answers: eight() };
          const before = scoreAssessment(shanarri, assess([{ informant: child, answers }, others]));
          const after = scoreAssessment(shanarri, assess([{ informant: child, answers: fewer }, others]));
          const kept = (spokes: readonly unknown[]) => spokes.filter((_, position) => position !== gone);
          expect(kept(after.voices[0]!.spokes)).toEqual(kept(before.voices[0]!.spokes));
          expect(after.voices[0]!.spokes[gone]).toEqual({ spoke: answers[gone]!.spoke, nothing: 'declined' });
          expect(after.voices[1]).toEqual(before.voices[1]);
        },
      ),
    );
  });

  test('every part is there for every informant, as a step of the scale or a reason', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        for (const { spokes, answered, expected } of scoreAssessment(shanarri, assessment).voices) {
          expect(spokes.map(({ spoke }) => spoke)).toEqual(shanarri.spokes.map(({ id }) => id));
          expect(expected).toBe(8);
          expect(spokes.filter((result) => 'value' in result)).toHaveLength(answered);
          for (const result of spokes) if ('value' in result) expect([1, 2, 3, 4, 5]).toContain(result.value);
        }
      }),
    );
  });

  test('no finding repeats what was entered', () => {
    const secret = 'Påhittad Persson 20140512-2383';
    const entered = assess(
      [
        {
          informant: { kind: 'other', role: secret },
          answers: [
            { spoke: secret, value: 98765 },
            { spoke: 'safe', value: 98765 },
          ],
          words: [{ spoke: secret, text: secret }],
        },
        { informant: { kind: 'other', role: secret }, answers: [] },
      ],
      { id: secret, ageForm: secret, scale: '1-5', extensions: { [secret]: secret } },
    );
    for (const change of [{}, { scale: secret }, { wheel: secret }, { wheelVersion: secret }])
      for (const locale of ['sv', 'en']) {
        const { findings } = scoreAssessment(shanarri, { ...entered, ...change }, { locale });
        expect(findings.length).toBeGreaterThan(2);
        expect(JSON.stringify(findings)).not.toMatch(/Persson|20140512|98765/);
      }
  });
});
