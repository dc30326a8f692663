import type { Finding, Locale, OperationNeed, Text } from '@tsi/core';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import type { FiveQuestionAnswers } from './fiveQuestionAnswers.ts';
import { type FiveQuestionId, fiveQuestions, fiveQuestionsSources } from './fiveQuestions.ts';
import { isSameService, withoutRepeats } from './isSameService.ts';

/** Where the five questions lead. Swedish: väg vidare. */
export type FiveQuestionsRoute = 'blocked' | 'staysWithMe' | 'staysWithMyService' | 'needsOthers';

/** The routes in words. Swedish: väg vidare. */
export const fiveQuestionsRouteLabels: Readonly<Record<FiveQuestionsRoute, Text>> = {
  blocked: { sv: 'Går inte att avgöra än', en: 'Cannot be settled yet' },
  staysWithMe: { sv: 'Räcker med det jag gör', en: 'What I do is enough' },
  staysWithMyService: { sv: 'Räcker med det min verksamhet gör', en: 'What my service does is enough' },
  needsOthers: { sv: 'Andra verksamheter behövs', en: 'Other services are needed' },
};

/** What {@link routeFiveQuestions} answers. Swedish: svar. */
export interface FiveQuestionsAnswer {
  readonly route: FiveQuestionsRoute;
  /** The questions without an answer, in order. */
  readonly unanswered: readonly FiveQuestionId[];
  /** The operations whose interventions the child needs: what the question of which plan begins with. */
  readonly needs: readonly OperationNeed[];
  /** The operations to bring in besides the own one: whom to ask, once consent or another route is there. */
  readonly bringIn: readonly OperationNeed[];
  /** Must someone be asked for consent before `bringIn` is? Whose, and to what, `@tsi/consent` answers. */
  readonly consentNeeded: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Where do the answers to the five questions lead: to me, to my service, or to others as well?
 *
 * Swedish: vart leder de fem frågorna?
 *
 * - Question 2 without an answer blocks. A no to it does not: the child need not wait for complete information.
 * - Someone named in question 5 means that others are needed, whatever 3 and 4 say. The needs are those named, and the
 *   own operation when it has something to contribute (an action in 3 or 4).
 * - Otherwise the first of 3 and 4 that is enough. If none is, the route is blocked: the need is nobody's task yet.
 *
 * `needs` is what `planKind` of `@tsi/sip-gip` asks for; its other questions (what each huvudman judges, consent,
 * suspected harm) these answers do not settle. With more than one service a coordinator is due: `chooseCoordinator`.
 *
 * `consentNeeded` is the normal way in Sweden, not the only one: `assessSharing` in `@tsi/consent` knows the others.
 * Suspicion that a child is harmed is reported at once (orosanmälan) and waits for none of these questions.
 *
 * @param answers what `readInput(FiveQuestionAnswers, …)` returned
 * @example
 * ```ts
 * import { routeFiveQuestions } from '@tsi/coordination';
 *
 * const answer = routeFiveQuestions({
 *   schemaVersion: '1',
 *   own: { operation: 'school' },
 *   obstacle: { description: 'Kommer sällan till första lektionen (påhittat).' },
 *   information: 'enough',
 *   me: { actions: ['Möter upp vid entrén.'], enough: 'no' },
 *   myService: 'notAsked',
 *   others: { operations: [{ operation: 'childPsychiatry' }] },
 * });
 * answer.route; // => 'needsOthers'
 * answer.needs; // => [{ operation: 'school' }, { operation: 'childPsychiatry' }]
 * answer.bringIn; // => [{ operation: 'childPsychiatry' }]
 * answer.consentNeeded; // => true
 * answer.unanswered; // => ['myService']
 * ```
 */
export function routeFiveQuestions(
  answers: FiveQuestionAnswers,
  { locale }: { readonly locale?: Locale | undefined } = {},
): FiveQuestionsAnswer {
  const findings: Finding[] = [];
  const find = (code: CoordinationCode, path: Finding['path'], params = {}) =>
    findings.push(finding(code, { path, params, locale, sources: fiveQuestionsSources }));

  const unanswered = fiveQuestions.filter(({ id }) => isUnanswered(answers, id));
  for (const { id, number } of unanswered)
    if (id === 'information') find('coordination/informationUnanswered', [id]);
    else find('coordination/questionUnanswered', [id], { question: number });
  if (answers.information === 'notEnough') find('coordination/informationIncomplete', ['information']);

  const { own } = answers;
  const named = typeof answers.others === 'object' ? answers.others.operations : [];
  named.forEach((need, i) => {
    if (isOwn(need, own)) find('coordination/ownOperationAmongOthers', ['others', 'operations', i]);
  });
  const others = withoutRepeats(named.filter((need) => !isOwn(need, own)));
  const enough = (['me', 'myService'] as const).find((id) => supportOf(answers[id])?.enough === 'yes');
  if (enough && others.length > 0) find('coordination/answersDisagree', [enough, 'enough']);

  const route = routeOf();
  const contributes = (['me', 'myService'] as const).some(
    (id) => (supportOf(answers[id])?.actions.length ?? 0) > 0,
  );
  const needs =
    route === 'blocked' ? [] : route === 'needsOthers' ? [...(contributes ? [own] : []), ...others] : [own];
  return {
    route,
    unanswered: unanswered.map(({ id }) => id),
    needs,
    bringIn: route === 'needsOthers' ? others : [],
    consentNeeded: route === 'needsOthers',
    findings,
  };

  function routeOf(): FiveQuestionsRoute {
    if (isUnanswered(answers, 'information')) return 'blocked';
    if (others.length > 0) return 'needsOthers';
    if (enough) return enough === 'me' ? 'staysWithMe' : 'staysWithMyService';
    find('coordination/needNotCovered', []);
    return 'blocked';
  }
}

const supportOf = (answer: FiveQuestionAnswers['me']) => (typeof answer === 'object' ? answer : undefined);

const isUnanswered = (answers: FiveQuestionAnswers, id: FiveQuestionId) =>
  typeof answers[id] === 'string' && answers[id] !== 'enough' && answers[id] !== 'notEnough';

const isOwn = (need: OperationNeed, own: OperationNeed) =>
  (need.operation === own.operation && need.huvudman === undefined) || isSameService(need, own);
