import { NoAnswer, readInput } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluationForm } from './evaluationForm.ts';
import { type EvaluationItem, evaluationItems } from './evaluationItems.ts';
import { evaluationOverview } from './evaluationOverview.ts';
import { EvaluationLevel, type EvaluationSheet, PlanEvaluation } from './planEvaluation.ts';
import { readEvaluationForm } from './readEvaluationForm.ts';

const by = { kind: 'child' } as const;
const read = (...entries: (readonly [string, unknown])[]) => readEvaluationForm(entries, { by });
const found = (...entries: (readonly [string, unknown])[]) => {
  const { value, findings } = read(...entries);
  expect(value).toBeUndefined();
  expect(JSON.stringify(findings)).not.toContain('Hemlig-4711');
  return findings.map(({ code, path }) => [code, path]);
};

/** The pairs that a browser posts when these choices are made: every text field, and of radio buttons the chosen. */
function posted(form: string, chosen: ReadonlySet<string>, text: string): [string, string][] {
  const unescaped = (value: string) => value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const radios = [...form.matchAll(/<input type="radio" name="([^"]+)" value="([^"]+)">/g)]
    .map(([, name = '', value = '']): [string, string] => [unescaped(name), value])
    .filter((pair) => chosen.has(pair.join('=')));
  const areas = [...form.matchAll(/<textarea id="[^"]+" name="([^"]+)"/g)].map(
    ([, name = '']): [string, string] => [name, text.replace(/\n/g, '\r\n')],
  );
  return [...radios, ...areas];
}

test('any choices in the form come back as they were made', () => {
  const own: readonly EvaluationItem[] = ['words', 'a"b', '__proto__'].map((id) => ({
    ...evaluationItems[0]!,
    id,
  }));
  const choice = fc.constantFrom(
    undefined,
    ...EvaluationLevel.options,
    'declined',
    'notApplicable',
    'unknown',
  );
  fc.assert(
    fc.property(
      fc.constantFrom('child', 'custodian', 'professional'),
      fc.constantFrom(evaluationItems, own),
      fc.array(choice, { minLength: 6, maxLength: 6 }),
      fc.constantFrom('', 'En rad.', 'Två\nrader (påhittat).'),
      (audience, items, drawn, words) => {
        const chosen = new Set(items.map(({ id }, index) => `evaluation.answer.${id}=${drawn[index]}`));
        const form = evaluationForm({ audience, format: 'html', items });
        const { value, findings } = readEvaluationForm(posted(form, chosen, words), { by, items });
        expect(findings).toEqual([]);
        expect(value?.words ?? '').toBe(words);
        expect(value?.answers.map(({ item }) => item)).toEqual(items.map(({ id }) => id));
        value?.answers.forEach(({ answer }, index) => {
          const made = drawn[index] ?? 'unknown';
          expect(answer.kind === 'answered' ? answer.level : answer.nothing).toBe(made);
          expect(answer.kind).toBe(NoAnswer.safeParse(made).success ? 'nothing' : 'answered');
        });
      },
    ),
  );
});

test('the sheet goes into an evaluation, and that into the overview', () => {
  const sheet = read(['evaluation.answer.heard', 'mostly'], ['csrf', 'the app’s own'])
    .value as EvaluationSheet;
  const evaluation = { schemaVersion: '1', id: 'u1', plan: 'p1', on: '2026-03-17', sheets: [sheet] } as const;
  expect(readInput(PlanEvaluation, evaluation).findings).toEqual([]);
  expect(evaluationOverview(evaluation).sheets[0]?.answered).toBe(1);
});

describe('what a browser cannot send from the form', () => {
  test.each([
    ['a statement that is not there', 'evaluation.answer.Hemlig-4711', 'fully', 'evaluationItemUnknown', 0],
    ['another field with the prefix', 'evaluation.Hemlig-4711', 'fully', 'evaluationItemUnknown', 0],
    ['a value that is no choice', 'evaluation.answer.heard', 'Hemlig-4711', 'notAllowed', 1],
    ['that nobody asked', 'evaluation.answer.heard', 'notAsked', 'notAllowed', 1],
    ['a file for a choice', 'evaluation.answer.heard', { name: 'Hemlig-4711' }, 'notAllowed', 1],
    ['a file for own words', 'evaluation.words', { name: 'Hemlig-4711' }, 'wrongType', 1],
    ['more words than fit', 'evaluation.words', 'Hemlig-4711'.repeat(500), 'tooLarge', 1],
  ] as const)('%s', (_, name, value, code, at) => {
    const codes = found(['csrf', ''], [name, value]);
    expect(codes).toEqual([[expect.stringMatching(new RegExp(`/${code}$`)), [1, at]]]);
  });
  test('a field twice', () => {
    const twice = ['evaluation.answer.heard', 'fully'] as const;
    expect(found(twice, twice)).toEqual([['sip-gip/evaluationFieldTwice', [1, 0]]]);
  });
  test('fields without end', () => {
    const endless = function* (): Generator<readonly [string, string]> {
      for (;;) yield ['x', ''];
    };
    const { findings } = readEvaluationForm(endless(), { by });
    expect(findings.map(({ code }) => code)).toEqual(['core/tooLarge']);
  });
});

test('entries that are no pairs are a mistake in the program', () => {
  expect(() => readEvaluationForm('evaluation.words' as never, { by })).toThrow(TypeError);
});
