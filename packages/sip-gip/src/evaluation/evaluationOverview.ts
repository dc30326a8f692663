import { type Finding, type Informant, type Locale, NoAnswer } from '@tsi/core';
import { finding } from '../finding.ts';
import { type EvaluationItem, evaluationItems } from './evaluationItems.ts';
import type { EvaluationAnswer, PlanEvaluation } from './planEvaluation.ts';

/** An evaluation with everybody's answers side by side. */
export interface EvaluationOverview {
  /** Each statement with one answer for each sheet, in the order of the sheets. */
  readonly items: readonly {
    readonly item: string;
    readonly answers: readonly { readonly by: Informant; readonly answer: EvaluationAnswer }[];
  }[];
  /** Each sheet: how many statements were answered out of all, and why the others were not. */
  readonly sheets: readonly {
    readonly by: Informant;
    readonly answered: number;
    readonly of: number;
    readonly missing: Readonly<Record<NoAnswer, number>>;
  }[];
  readonly findings: readonly Finding[];
}

/**
 * Everybody's answers to an evaluation, side by side.
 *
 * Swedish: sammanställning av utvärderingen för en plan.
 *
 * One answer beside the other, with how many were given and why the rest are missing. Nothing is added up or
 * averaged, over persons or over statements: where they differ is what to talk about.
 *
 * @example
 * ```ts
 * import { evaluationOverview } from '@tsi/sip-gip';
 *
 * const overview = evaluationOverview({
 *   schemaVersion: '1',
 *   id: 'utvardering-1',
 *   plan: 'plan-1',
 *   on: '2026-03-17',
 *   sheets: [
 *     { by: { kind: 'child' }, answers: [{ item: 'heard', answer: { kind: 'answered', level: 'hardly' } }] },
 *     {
 *       by: { kind: 'custodian', ref: 'v1' },
 *       answers: [{ item: 'heard', answer: { kind: 'nothing', nothing: 'declined' } }],
 *     },
 *   ],
 * });
 * overview.items[2]?.answers.map(({ answer }) => answer); // => [{ kind: 'answered', level: 'hardly' }, { kind: 'nothing', nothing: 'declined' }]
 * [overview.sheets[0]?.answered, overview.sheets[0]?.of]; // => [1, 6]
 * overview.sheets[1]?.missing; // => { notAsked: 5, declined: 1, notApplicable: 0, unknown: 0 }
 * ```
 */
export function evaluationOverview(
  { sheets }: PlanEvaluation,
  {
    items = evaluationItems,
    locale,
  }: { readonly items?: readonly EvaluationItem[] | undefined; readonly locale?: Locale | undefined } = {},
): EvaluationOverview {
  const known = new Set(items.map(({ id }) => id));
  const findings: Finding[] = [];
  const columns = sheets.map(({ by, answers }, sheet) => {
    const given = new Map<string, EvaluationAnswer>();
    answers.forEach(({ item, answer }, index) => {
      const path = ['sheets', sheet, 'answers', index, 'item'];
      if (!known.has(item)) findings.push(finding('sip-gip/evaluationItemUnknown', { path, locale }));
      if (given.has(item)) findings.push(finding('sip-gip/evaluationAnsweredTwice', { path, locale }));
      given.set(item, answer);
    });
    const answerTo = (item: string): EvaluationAnswer =>
      given.get(item) ?? { kind: 'nothing', nothing: 'notAsked' };
    return { by, answerTo };
  });
  return {
    items: items.map(({ id }) => ({
      item: id,
      answers: columns.map(({ by, answerTo }) => ({ by, answer: answerTo(id) })),
    })),
    sheets: columns.map(({ by, answerTo }) => {
      const answers = items.map(({ id }) => answerTo(id));
      const because = (nothing: NoAnswer) =>
        answers.filter((answer) => answer.kind === 'nothing' && answer.nothing === nothing).length;
      return {
        by,
        answered: answers.filter(({ kind }) => kind === 'answered').length,
        of: items.length,
        missing: Object.fromEntries(NoAnswer.options.map((nothing) => [nothing, because(nothing)])) as Record<
          NoAnswer,
          number
        >,
      };
    }),
    findings,
  };
}
