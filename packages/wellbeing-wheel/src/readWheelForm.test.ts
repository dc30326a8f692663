import { type Informant, NoAnswer, readInput } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Assessment } from './assessment.ts';
import { behovskompassen } from './behovskompassen.ts';
import { defineWheel } from './defineWheel.ts';
import { orebrohjulet } from './orebrohjulet.ts';
import { readWheelForm } from './readWheelForm.ts';
import { scoreAssessment } from './scoreAssessment.ts';
import { shanarri } from './shanarri.ts';
import { wheelForm } from './wheelForm.ts';

const child: Informant = { kind: 'child' };
const given = { id: 'invented-1', date: '2026-02-03', informant: child } as const;
const head = [
  ['wheel.id', 'shanarri'],
  ['wheel.version', '1'],
  ['wheel.scale', '1-5'],
  ['wheel.ageForm', '10-12'],
  ['wheel.informant', 'child'],
] as const;
const read = (...more: (readonly [string, unknown])[]) => readWheelForm(shanarri, [...head, ...more], given);

/** The pairs that a browser posts for a form: hidden fields, checked choices, and every text field. */
function posted(form: string): [string, string][] {
  const unescaped = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  const fields = form.matchAll(
    /<input type="(?<kind>hidden|radio)" name="(?<name>[^"]+)" value="(?<value>[^"]*)"(?<checked> checked)?|<textarea id="[^"]+" name="(?<area>[^"]+)"[^>]*>\n?(?<text>[^<]*)<\/textarea>/g,
  );
  return [...fields].flatMap(({ groups = {} }): [string, string][] => {
    const { kind, name = '', value = '', checked, area, text = '' } = groups;
    if (area !== undefined) return [[area, unescaped(text).replace(/\r?\n/g, '\r\n')]];
    return kind === 'hidden' || checked ? [[name, unescaped(value)]] : [];
  });
}

describe('what is posted comes back as an assessment', () => {
  test('answers, reasons and own words, in the wheel’s order', () => {
    const { value, findings } = read(
      ['token', 'the app’s own'],
      ['wheel.words.safe', '  Påhittade ord.\r\nPå två rader. '],
      ['wheel.words.active', '   '],
      ['wheel.answer.included', 'unknown'],
      ['wheel.answer.safe', 'step:2'],
    );
    expect(findings).toEqual([]);
    expect(value).toEqual({
      schemaVersion: '1',
      id: 'invented-1',
      wheel: 'shanarri',
      wheelVersion: '1',
      scale: '1-5',
      ageForm: '10-12',
      date: '2026-02-03',
      voices: [
        {
          informant: child,
          answers: [
            { spoke: 'safe', value: 2 },
            { spoke: 'included', nothing: 'unknown' },
          ],
          words: [{ spoke: 'safe', text: 'Påhittade ord.\nPå två rader.' }],
        },
      ],
    });
    expect(readInput(Assessment, value).findings).toEqual([]);
  });

  test('an untouched form is an assessment where every answer is missing, not bad and not good', () => {
    const { value } = read();
    expect(value?.voices[0]?.answers).toEqual([]);
    const [voice] = scoreAssessment(shanarri, value!).voices;
    expect(voice?.spokes.every((result) => 'nothing' in result && result.nothing === 'missing')).toBe(true);
  });

  test('several questions about a part: a choice for each, scored by the wheel’s own rule', () => {
    const label = (text: string) => ({ sv: text, en: text });
    const [safe, ...others] = shanarri.spokes;
    const wheel = defineWheel({
      ...shanarri,
      id: 'several',
      spokes: [
        {
          ...safe!,
          items: {
            questions: [
              { id: 'home', label: label('Hemma') },
              { id: 'school', label: label('I skolan') },
            ],
            rule: 'mean',
            minimumAnswered: 1,
          },
        },
        ...others,
      ],
    });
    const asked = { id: 'f', scale: '1-5', ageForm: '10-12', informant: child, action: '/' };
    const filled = [
      ['wheel.answer.safe.home', 'step:2'],
      ['wheel.answer.safe.school', 'declined'],
    ] as const;
    const sent = posted(wheelForm(wheel, { ...asked, filled }));
    const { value, findings } = readWheelForm(wheel, sent, given);
    expect(findings).toEqual([]);
    expect(value?.voices[0]?.answers).toEqual([
      { spoke: 'safe', item: 'home', value: 2 },
      { spoke: 'safe', item: 'school', nothing: 'declined' },
    ]);
    expect(scoreAssessment(wheel, value!).voices[0]?.spokes[0]).toMatchObject({ spoke: 'safe', value: 2 });
    const whole = [...sent, ['wheel.answer.safe', 'step:2']] as const;
    expect(readWheelForm(wheel, whole, given).findings[0]?.code).toBe('wellbeing-wheel/unknownFormField');
  });

  test('what the app knows of the voice is kept', () => {
    const voice = { present: [{ kind: 'custodian', ref: 'v1' }], accommodation: ['interpreter'] } as const;
    const { value } = readWheelForm(shanarri, head, { ...given, voice });
    expect(value?.voices[0]).toEqual({ informant: child, answers: [], ...voice });
  });

  test.each([shanarri, behovskompassen, orebrohjulet])(
    'round trip on every scale: $id, whatever is chosen and written',
    (wheel) => {
      const informants: readonly Informant[] = [
        child,
        { kind: 'custodian', ref: 'v1' },
        { kind: 'professional', operation: 'school', role: 'lärare' },
        { kind: 'other', role: 'moster' },
      ];
      const filledIn = fc.constantFrom(...wheel.scales).chain((scale) =>
        fc.record({
          scale: fc.constant(scale),
          ageForm: fc.constantFrom(...wheel.ageForms.map(({ id }) => id)),
          informant: fc.constantFrom(...informants),
          answers: fc.tuple(
            ...wheel.spokes.map(() =>
              fc.option(
                fc.oneof(
                  fc.constantFrom(...scale.steps.map(({ value }) => ({ value }))),
                  fc.constantFrom(...NoAnswer.options.map((nothing) => ({ nothing }))),
                ),
                { nil: undefined },
              ),
            ),
          ),
          words: fc.tuple(...wheel.spokes.map(() => fc.constantFrom('', 'åäö <&>"\'', '\nEn\n\ntill rad'))),
        }),
      );
      fc.assert(
        fc.property(filledIn, ({ scale, ageForm, informant, answers, words }) => {
          const filled = wheel.spokes.flatMap(({ id }, position): [string, string][] => {
            const answer = answers[position];
            const choice = answer && ('value' in answer ? `step:${answer.value}` : answer.nothing);
            return [
              ...(choice === undefined ? [] : ([[`wheel.answer.${id}`, choice]] as [string, string][])),
              [`wheel.words.${id}`, words[position] ?? ''],
            ];
          });
          const form = wheelForm(wheel, {
            id: 'f',
            scale: scale.id,
            ageForm,
            informant,
            action: '/',
            filled,
          });
          const sent = new URLSearchParams(new URLSearchParams(posted(form)).toString());
          const { value, findings } = readWheelForm(wheel, sent, { ...given, informant });
          expect(findings).toEqual([]);
          expect(readInput(Assessment, value).findings).toEqual([]);
          expect(value?.voices[0]?.answers).toEqual(
            wheel.spokes.flatMap(({ id: spoke }, position) => {
              const answer = answers[position];
              return answer ? [{ spoke, ...answer }] : [];
            }),
          );
          expect(value?.voices[0]?.words ?? []).toEqual(
            wheel.spokes.flatMap(({ id: spoke }, position) => {
              const text = (words[position] ?? '').trim();
              return text === '' ? [] : [{ spoke, text }];
            }),
          );
        }),
        { numRuns: 60 },
      );
    },
  );
});

const secret = 'Hemligt Påhittatnamn';

describe('what a form cannot have posted', () => {
  const without = (name: string) => head.filter(([field]) => field !== name);
  const withHead = (name: string, value: unknown) =>
    head.map(([field, was]) => [field, field === name ? value : was] as const);

  test.each([
    ['another wheel', withHead('wheel.id', secret), 'wellbeing-wheel/otherWheel', [0, 1]],
    ['another version', withHead('wheel.version', secret), 'wellbeing-wheel/otherVersion', [1, 1]],
    ['an unknown scale', withHead('wheel.scale', secret), 'wellbeing-wheel/unknownScale', [2, 1]],
    ['an unknown age form', withHead('wheel.ageForm', secret), 'wellbeing-wheel/unknownAgeForm', [3, 1]],
    ['another informant', withHead('wheel.informant', 'custodian'), 'wellbeing-wheel/otherInformant', [4, 1]],
    ['no wheel', without('wheel.id'), 'core/missing', []],
    ['no scale', without('wheel.scale'), 'core/missing', []],
    ['nothing at all', [], 'core/missing', []],
    [
      'an unknown part',
      [...head, [`wheel.answer.${secret}`, 'step:1']],
      'wellbeing-wheel/unknownFormField',
      [5, 0],
    ],
    ['an unknown field', [...head, [`wheel.${secret}`, secret]], 'wellbeing-wheel/unknownFormField', [5, 0]],
    [
      'two answers to one part',
      [...head, ['wheel.answer.safe', 'step:1'], ['wheel.answer.safe', 'step:2']],
      'wellbeing-wheel/repeatedFormField',
      [6, 0],
    ],
    ['a step off the scale', [...head, ['wheel.answer.safe', 'step:6']], 'core/notAllowed', [5, 1]],
    ['a bare number', [...head, ['wheel.answer.safe', '4']], 'core/notAllowed', [5, 1]],
    ['an empty answer', [...head, ['wheel.answer.safe', '']], 'core/notAllowed', [5, 1]],
    ['a figure’s reason', [...head, ['wheel.answer.safe', 'suppressed']], 'core/notAllowed', [5, 1]],
    ['a file for an answer', [...head, ['wheel.answer.safe', { name: secret }]], 'core/notAllowed', [5, 1]],
    ['a file for words', [...head, ['wheel.words.safe', { name: secret }]], 'core/wrongType', [5, 1]],
    ['words too long', [...head, ['wheel.words.safe', secret.repeat(300)]], 'core/tooLarge', [5, 1]],
    ['too many fields', Array.from({ length: 1001 }, () => ['x', secret] as const), 'core/tooLarge', []],
  ] as const)('%s is a finding, no value, and never repeated', (_, entries, code, path) => {
    for (const locale of ['sv', 'en'] as const) {
      const { value, findings } = readWheelForm(shanarri, entries, { ...given, locale });
      expect(value).toBeUndefined();
      expect(findings.find((found) => found.code === code)?.path).toEqual(path);
      expect(JSON.stringify(findings)).not.toContain(secret);
    }
  });

  test('anything posted gives an assessment or findings, never both, and never throws', () => {
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom(...head.map(([name]) => name), 'wheel.answer.safe', 'wheel.words.safe'),
    );
    const values = fc.oneof(
      fc.string(),
      fc.constantFrom(...head.map(([, value]) => value), 'step:1'),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values)), (entries) => {
        const { value, findings } = readWheelForm(shanarri, entries, given);
        expect(value === undefined).toBe(findings.length > 0);
      }),
    );
  });
});

test('a day that is none, and entries that are no pairs, are the caller’s mistake', () => {
  expect(() => readWheelForm(shanarri, head, { ...given, date: '2026-02-30' })).toThrow(RangeError);
  const noPairs = ['hej'] as unknown as [string, string][];
  expect(() => readWheelForm(shanarri, noPairs, given)).toThrow(/^entries: pairs/);
});
