import { type Finding, type Locale, type NoAnswer, type Text, textIn } from '@tsi/core';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import type { ReadinessAnswers } from './readinessAnswers.ts';
import type { ReadinessFactor, ReadinessGroup } from './readinessFactor.ts';
import { readinessFactors } from './readinessFactors.ts';

/** Where a factor stands. Swedish: på plats, delvis, inte på plats, inte aktuellt, inte känt. */
export type ReadinessStatus = 'inPlace' | 'partly' | 'notInPlace' | 'notApplicable' | 'notKnown';

/** Where one factor stands, and why. Swedish: läget för en förutsättning. */
export interface FactorReadiness {
  readonly factor: ReadinessFactor;
  readonly status: ReadinessStatus;
  /** The answer as it was given; `notAsked` when there is none, `unknown` when two answers disagree. */
  readonly answer: 'yes' | 'partly' | 'no' | NoAnswer;
  /** What it may lead to, in the asked language, when the factor is only partly or not in place. */
  readonly otherwise?: string;
}

/** What {@link readiness} answers. Swedish: läget för samverkan. */
export interface Readiness {
  /** Every factor that was asked for, in the order of the sources. */
  readonly factors: readonly FactorReadiness[];
  readonly findings: readonly Finding[];
}

/** The states in words. Swedish: läge. */
export const readinessStatusLabels: Readonly<Record<ReadinessStatus, Text>> = {
  inPlace: { sv: 'på plats', en: 'in place' },
  partly: { sv: 'delvis på plats', en: 'partly in place' },
  notInPlace: { sv: 'inte på plats', en: 'not in place' },
  notApplicable: { sv: 'inte aktuellt', en: 'not applicable' },
  notKnown: { sv: 'inte känt', en: 'not known' },
};

const statusOf = {
  yes: 'inPlace',
  partly: 'partly',
  no: 'notInPlace',
  notApplicable: 'notApplicable',
  notAsked: 'notKnown',
  declined: 'notKnown',
  unknown: 'notKnown',
} as const satisfies Record<FactorReadiness['answer'], ReadinessStatus>;

/**
 * Which of the things that collaboration rests on are in place, which are not, and which nobody knows.
 *
 * Swedish: är förutsättningarna för samverkan på plats? There is no total and no ranking, of factors or of municipalities:
 * no source weighs them, and eleven yeses do not make up for one missing mandate. Not known is not a no.
 *
 * @param answers what `readInput(ReadinessAnswers, …)` returned
 * @param options `groups`: only these; all of them when left out
 * @example
 * ```ts
 * import { readiness } from '@tsi/coordination';
 *
 * const { factors, findings } = readiness(
 *   {
 *     schemaVersion: '1',
 *     answers: [
 *       { factor: 'allChildren', answer: 'yes' },
 *       { factor: 'changedWork', answer: 'partly' },
 *       { factor: 'threeServices', answer: 'no' },
 *       { factor: 'oneWayIn', answer: 'unknown' },
 *     ],
 *   },
 *   { groups: ['tabbCriterion'], locale: 'en' },
 * );
 * factors.map(({ status }) => status); // => ['inPlace', 'partly', 'notInPlace', 'notKnown', 'notKnown']
 * factors[2]?.otherwise; // => 'A child who needs the missing one is left out.'
 * findings.map(({ code, path }) => [code, path]); // => [['coordination/tabbCriterionNotMet', ['answers', 2]], ['coordination/readinessNotAsked', ['answers']]]
 * ```
 */
export function readiness(
  { answers }: ReadinessAnswers,
  {
    groups,
    locale,
  }: {
    readonly groups?: readonly ReadinessGroup[] | undefined;
    readonly locale?: Locale | undefined;
  } = {},
): Readiness {
  const findings: Finding[] = [];
  const find = (code: CoordinationCode, path: Finding['path'], params = {}) =>
    findings.push(finding(code, { path, params, locale }));

  answers.forEach(({ factor, answer }, i) => {
    if (!readinessFactors.some(({ id }) => id === factor))
      find('coordination/readinessFactorUnknown', ['answers', i, 'factor']);
    else if (answers.slice(0, i).some((other) => other.factor === factor && other.answer !== answer))
      find('coordination/readinessAnswersDisagree', ['answers', i]);
  });

  const factors = readinessFactors
    .filter(({ group }) => groups === undefined || groups.includes(group))
    .map((factor): FactorReadiness => {
      const given = new Set(answers.filter((it) => it.factor === factor.id).map(({ answer }) => answer));
      const [first = 'notAsked'] = given;
      const answer = given.size > 1 ? 'unknown' : first;
      const status = statusOf[answer];
      const lacking = status === 'partly' || status === 'notInPlace';
      return { factor, status, answer, ...(lacking && { otherwise: textIn(factor.otherwise, locale) }) };
    });

  for (const { factor, status } of factors)
    if (factor.group === 'tabbCriterion' && status === 'notInPlace')
      find(
        factor.id === 'sharedLanguage'
          ? 'coordination/tabbRecommendationNotMet'
          : 'coordination/tabbCriterionNotMet',
        ['answers', answers.findIndex((it) => it.factor === factor.id)],
      );

  const dimensions = factors.filter(({ factor }) => factor.group === 'plugIn');
  const begun = dimensions.some(({ status }) => status === 'inPlace' || status === 'partly');
  if (begun && dimensions.some(({ status }) => status === 'notInPlace'))
    find('coordination/plugInNotInParallel', ['answers']);

  const notAsked = factors.filter(({ answer }) => answer === 'notAsked').length;
  if (notAsked > 0) find('coordination/readinessNotAsked', ['answers'], { factors: notAsked });
  return { factors, findings };
}
