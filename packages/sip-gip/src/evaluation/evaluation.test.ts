import { readInput } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluationForm } from './evaluationForm.ts';
import { type EvaluationItem, evaluationItems } from './evaluationItems.ts';
import { evaluationOverview } from './evaluationOverview.ts';
import { PlanEvaluation } from './planEvaluation.ts';

const yes = (item: string, level: 'fully' | 'partly' | 'notAtAll' = 'fully') =>
  ({ item, answer: { kind: 'answered', level } }) as const;
const no = (item: string, nothing: 'declined' | 'unknown' | 'notApplicable' | 'notAsked') =>
  ({ item, answer: { kind: 'nothing', nothing } }) as const;

const evaluation: PlanEvaluation = {
  schemaVersion: '1',
  id: 'utvardering-1',
  plan: 'plan-1',
  version: 4,
  on: '2026-03-17',
  followUp: '2026-03-17',
  sheets: [
    {
      by: { kind: 'child' },
      answers: [
        yes('agenda', 'notAtAll'),
        yes('heard', 'partly'),
        no('help', 'declined'),
        no('when', 'unknown'),
      ],
      words: 'Det var långt.',
    },
    {
      by: { kind: 'custodian', ref: 'v1' },
      answers: evaluationItems.map(({ id }) => yes(id)),
    },
    { by: { kind: 'professional', operation: 'school', role: 'mentor' }, answers: [] },
  ],
};

describe('side by side', () => {
  const overview = evaluationOverview(evaluation);
  test('it is a document', () => {
    expect(readInput(PlanEvaluation, evaluation)).toEqual({ value: evaluation, findings: [] });
  });
  test('one answer beside the other; what was not asked stays not asked', () => {
    expect(overview.items[0]).toEqual({
      item: 'agenda',
      answers: [
        { by: { kind: 'child' }, answer: { kind: 'answered', level: 'notAtAll' } },
        { by: { kind: 'custodian', ref: 'v1' }, answer: { kind: 'answered', level: 'fully' } },
        {
          by: { kind: 'professional', operation: 'school', role: 'mentor' },
          answer: { kind: 'nothing', nothing: 'notAsked' },
        },
      ],
    });
  });
  test('answered of all, and the rest by reason', () => {
    expect(overview.sheets.map(({ answered, of, missing }) => [answered, of, missing])).toEqual([
      [2, 6, { notAsked: 2, declined: 1, notApplicable: 0, unknown: 1 }],
      [6, 6, { notAsked: 0, declined: 0, notApplicable: 0, unknown: 0 }],
      [0, 6, { notAsked: 6, declined: 0, notApplicable: 0, unknown: 0 }],
    ]);
    expect(overview.findings).toEqual([]);
  });
  test('a question that the form does not have, and one answered twice', () => {
    const sheets: PlanEvaluation['sheets'] = [
      { by: { kind: 'child' }, answers: [yes('Hemlig-4711'), yes('heard'), no('heard', 'declined')] },
    ];
    const { findings, items } = evaluationOverview({ ...evaluation, sheets });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['sip-gip/evaluationItemUnknown', ['sheets', 0, 'answers', 0, 'item']],
      ['sip-gip/evaluationAnsweredTwice', ['sheets', 0, 'answers', 2, 'item']],
    ]);
    expect(JSON.stringify([findings, items])).not.toContain('4711');
    expect(items[2]?.answers[0]?.answer).toEqual({ kind: 'nothing', nothing: 'declined' });
  });
  test('every statement of every sheet is either answered or missing for one reason', () => {
    const item = fc.constantFrom(...evaluationItems.map(({ id }) => id), '__proto__');
    const answer = fc.oneof(
      item.map((id) => yes(id)),
      fc
        .tuple(item, fc.constantFrom('declined', 'unknown', 'notApplicable', 'notAsked'))
        .map(([id, nothing]) => no(id, nothing)),
    );
    const sheets = fc.array(fc.array(answer).map((answers) => ({ by: { kind: 'child' }, answers }) as const));
    fc.assert(
      fc.property(sheets, (drawn) => {
        for (const { answered, of, missing } of evaluationOverview({ ...evaluation, sheets: drawn }).sheets)
          expect(answered + Object.values(missing).reduce((sum, count) => sum + count, 0)).toBe(of);
      }),
    );
  });
});

describe('the form', () => {
  const cases = (['child', 'custodian', 'professional'] as const).flatMap((audience) =>
    (['sv', 'en'] as const).map((locale) => [audience, locale] as const),
  );
  test.each(cases)(
    '%s, %s: every statement is a named group, nothing is chosen, no script',
    (audience, locale) => {
      const html = evaluationForm({ audience, locale, format: 'html', page: true });
      expect(html.match(/<fieldset>/g)).toHaveLength(6);
      expect(html.match(/<legend>\d\. [^<]{8,}<\/legend>/g)).toHaveLength(6);
      expect(html.match(/<input type="radio" name="[\w.]+" value="\w+">/g)).toHaveLength(6 * 8);
      expect(html).not.toMatch(/checked|required|<script|https?:|undefined/);
      expect(html).toContain(`<html lang="${locale}">`);
      for (const { id, wordings } of evaluationItems) {
        expect(html).toContain(`name="evaluation.answer.${id}"`);
        expect(html).toContain(wordings[audience][locale]);
      }
    },
  );
  test('each reads it in their own words', () => {
    for (const { wordings } of evaluationItems)
      for (const locale of ['sv', 'en'] as const)
        expect(new Set(Object.values(wordings).map((text) => text[locale])).size).toBe(3);
  });
  test('what a field sends is what the document takes', () => {
    const html = evaluationForm({ audience: 'child', format: 'html' });
    const sent = new Set([...html.matchAll(/value="(\w+)"/g)].map(([, value]) => value!));
    for (const value of sent) {
      const given = (answer: object) =>
        PlanEvaluation.safeParse({
          ...evaluation,
          sheets: [{ by: { kind: 'child' }, answers: [{ item: 'help', answer }] }],
        }).success;
      expect(given({ kind: 'answered', level: value }) || given({ kind: 'nothing', nothing: value })).toBe(
        true,
      );
    }
    expect(sent.size).toBe(8);
    expect(html.match(/id="[^"]+"/g)).toEqual(['id="tsi-evaluation-title"', 'id="tsi-evaluation-words"']);
  });
  test('statements of your own, escaped', () => {
    const text = { sv: '<b>Bra</b> | *möte*', en: 'Good' };
    const own: readonly EvaluationItem[] = [
      { id: 'a"b', wordings: { child: text, custodian: text, professional: text } },
    ];
    const html = evaluationForm({ audience: 'child', format: 'html', items: own, id: 'x"y' });
    expect(html).toContain('<legend>1. &lt;b&gt;Bra&lt;/b&gt; | *möte*</legend>');
    expect(html).toContain('name="evaluation.answer.a&quot;b"');
    expect(html).toContain('id="x&quot;y-words"');
    expect(evaluationForm({ audience: 'child', format: 'md', items: own })).toContain(
      '## 1. &lt;b&gt;Bra&lt;/b&gt; \\| \\*möte\\*',
    );
  });
  test('Markdown', () => {
    const lines = evaluationForm({ audience: 'custodian', format: 'md' }).split('\n');
    expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(7);
    expect(lines.filter((line) => line.startsWith('- [ ] '))).toHaveLength(6 * 8);
    expect(lines).toContain('- [ ] till stor del');
  });
});
