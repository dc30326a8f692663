import { coreFinding, type Finding, type Informant, type Locale, NoAnswer, type ReadResult } from '@tsi/core';
import { finding } from '../finding.ts';
import { answerField, fieldPrefix, wordsField } from './evaluationFormFields.ts';
import { type EvaluationItem, evaluationItems } from './evaluationItems.ts';
import { type EvaluationAnswer, EvaluationLevel, type EvaluationSheet } from './planEvaluation.ts';

/** What the receiving app knows and the form does not say. */
export interface ReadEvaluationFormOptions {
  /** Who answered. */
  readonly by: Informant;
  /** The statements that the form was made with, when they are not ours. */
  readonly items?: readonly EvaluationItem[] | undefined;
  readonly locale?: Locale | undefined;
}

/**
 * Reads what a browser posted of {@link evaluationForm}, as one sheet of a `PlanEvaluation`.
 *
 * Swedish: läs ett ifyllt utvärderingsblad.
 *
 * A statement without a choice was asked, and why it has no answer is not known: the sheet says `unknown`. Only fields
 * whose name begins with `evaluation.` are read; yours are left alone. A browser cannot send what is not in the form,
 * so anything else (another statement, a value that is no choice, a field twice) is an error finding, and then there is
 * no sheet rather than half of one. A finding points at the pair's position among the entries; nothing posted is
 * repeated.
 *
 * @throws TypeError when the entries are not pairs of a name and a value.
 * @example
 * ```ts
 * import { readEvaluationForm } from '@tsi/sip-gip';
 *
 * const posted = new URLSearchParams({
 *   'evaluation.answer.heard': 'partly',
 *   'evaluation.answer.help': 'declined',
 *   'evaluation.words': 'Det var långt (påhittat).',
 * });
 * const { value } = readEvaluationForm(posted, { by: { kind: 'child' } });
 * value?.answers.filter(({ item }) => item === 'heard'); // => [{ item: 'heard', answer: { kind: 'answered', level: 'partly' } }]
 * value?.words; // => 'Det var långt (påhittat).'
 * ```
 */
export function readEvaluationForm(
  entries: Iterable<readonly [name: string, value: unknown]>,
  { by, items = evaluationItems, locale }: ReadEvaluationFormOptions,
): ReadResult<EvaluationSheet> {
  const known = new Set([wordsField, ...items.map(({ id }) => answerField(id))]);
  const posted = new Map<string, { readonly position: number; readonly value: unknown }>();
  const findings: Finding[] = [];
  let position = -1;
  for (const entry of entries) {
    position += 1;
    if (position >= mostEntries) {
      findings.push(coreFinding('core/tooLarge', { params: { maximum: mostEntries }, locale }));
      break;
    }
    if (!Array.isArray(entry) || typeof entry[0] !== 'string')
      throw new TypeError('entries: pairs of a name and a value.');
    const [name, value] = entry;
    if (!name.startsWith(fieldPrefix)) continue;
    if (!known.has(name))
      findings.push(finding('sip-gip/evaluationItemUnknown', { path: [position, 0], locale }));
    else if (posted.has(name))
      findings.push(finding('sip-gip/evaluationFieldTwice', { path: [position, 0], locale }));
    else posted.set(name, { position, value });
  }

  const answers = items.map(({ id: item }): EvaluationSheet['answers'][number] => {
    const field = posted.get(answerField(item));
    const answer = field ? choices.get(field.value) : notChosen;
    if (answer) return { item, answer };
    const path = [field?.position ?? 0, 1];
    findings.push(
      coreFinding('core/notAllowed', { path, params: { allowed: [...choices.keys()].join(', ') }, locale }),
    );
    return { item, answer: notChosen };
  });

  const said = posted.get(wordsField);
  const words = plainText(said?.value);
  if (said && words === undefined)
    findings.push(
      coreFinding('core/wrongType', { path: [said.position, 1], params: { expected: 'text' }, locale }),
    );
  else if (said && words !== undefined && words.length > longestWords)
    findings.push(
      coreFinding('core/tooLarge', { path: [said.position, 1], params: { maximum: longestWords }, locale }),
    );
  return findings.length > 0 ? { findings } : { value: { by, answers, ...(words && { words }) }, findings };
}

const mostEntries = 1000;
const longestWords = 5000;

const notChosen: EvaluationAnswer = { kind: 'nothing', nothing: 'unknown' };

/** What the form's fields may send. Nobody chooses that they were not asked. */
const choices: ReadonlyMap<unknown, EvaluationAnswer> = new Map<string, EvaluationAnswer>([
  ...EvaluationLevel.options.map((level) => [level, { kind: 'answered', level }] as const),
  ...NoAnswer.options
    .filter((nothing) => nothing !== 'notAsked')
    .map((nothing) => [nothing, { kind: 'nothing', nothing }] as const),
]);

/** A browser posts every line break as two characters; they are one again here. */
const plainText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : undefined;
