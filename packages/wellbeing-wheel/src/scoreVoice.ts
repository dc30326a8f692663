import type { Finding, Locale, Params, Path } from '@tsi/core';
import type { Answer, Voice } from './assessment.ts';
import { finding } from './finding.ts';
import type { findingKinds } from './findingKinds.ts';
import { itemsResult } from './itemsResult.ts';
import type { Completeness, ItemsAnswered, ProfileVoice, SpokeResult, VoiceTotal } from './profile.ts';
import { isStep, type Scale } from './scale.ts';
import type { Spoke, Wheel } from './wheel.ts';

type Code = keyof typeof findingKinds;

/** How every voice of an assessment is read. */
interface Reading {
  readonly wheel: Wheel;
  readonly scale: Scale | undefined;
  /** False when the assessment was made with another wheel or version: then no answer can be read. */
  readonly sameWheel: boolean;
  /** Answers needed for a line. */
  readonly minimum: number;
  readonly total: boolean;
  readonly locale: Locale | undefined;
  /** What is wrong is put here. */
  readonly findings: Finding[];
}

/** What one voice says about every part of the wheel. `repeated`: its informant stands elsewhere too. */
export function scoreVoice(
  voice: Voice,
  position: number,
  repeated: boolean,
  reading: Reading,
): ProfileVoice {
  const { wheel, scale, sameWheel, minimum } = reading;
  const readable = sameWheel && !repeated;
  const spokes = wheel.spokes.map((spoke) => spokeResult(spoke, voice.answers, readable, scale));
  const expected = spokes.length;
  let answered = 0;
  let withoutReason = 0;
  for (const result of spokes)
    if ('value' in result) answered += 1;
    else if (result.nothing === 'missing') withoutReason += 1;
  const completeness = completenessOf(answered, expected, minimum);

  if (repeated) say(reading, 'wellbeing-wheel/duplicateInformant', ['voices', position, 'informant']);
  if (sameWheel) answerFindings(voice, position, reading);
  if (withoutReason > 0)
    say(reading, 'wellbeing-wheel/withoutReason', ['voices', position, 'answers'], {
      count: withoutReason,
      expected,
    });
  if (completeness === 'tooFew')
    say(reading, 'wellbeing-wheel/tooFewAnswers', ['voices', position, 'answers'], {
      answered,
      expected,
      minimum,
    });
  for (const result of spokes) if (result.items) sayUnevenItems(result, result.items, position, reading);

  const { informant } = voice;
  if (!reading.total) return { informant, spokes, answered, expected, completeness };
  const total = totalOf(spokes, scale);
  if ('nothing' in total)
    say(reading, 'wellbeing-wheel/totalWithheld', ['voices', position, 'answers'], {
      count: total.missing.length,
      expected,
    });
  return { informant, spokes, answered, expected, completeness, total };
}

/** How many of a wheel's parts must be answered for a line. 60 % unless told otherwise. */
export const minimumFor = ({ spokes }: Wheel, share = 0.6): number => Math.ceil(share * spokes.length);

export const completenessOf = (answered: number, expected: number, minimum: number): Completeness =>
  answered === expected ? 'complete' : answered >= minimum ? 'partial' : 'tooFew';

function spokeResult(
  { id: spoke, items }: Spoke,
  answers: readonly Answer[],
  readable: boolean,
  scale: Scale | undefined,
): SpokeResult {
  if (!readable) return { spoke, nothing: 'notComputable' };
  if (items)
    return itemsResult(
      spoke,
      items,
      answers.filter((given) => given.spoke === spoke),
      scale,
    );
  let answer: Answer | undefined;
  for (const given of answers) {
    if (given.spoke !== spoke) continue;
    if (answer || given.item !== undefined) return { spoke, nothing: 'notComputable' };
    answer = given;
  }
  if (!answer) return { spoke, nothing: 'missing' };
  if ('nothing' in answer) return { spoke, nothing: answer.nothing };
  return scale && isStep(scale, answer.value)
    ? { spoke, value: answer.value }
    : { spoke, nothing: 'notComputable' };
}

/** Says that some questions about a part were answered and some not. */
function sayUnevenItems(
  result: SpokeResult,
  { answered, expected }: ItemsAnswered,
  position: number,
  reading: Reading,
): void {
  if (answered === expected || answered === 0) return;
  const { spoke } = result;
  const minimum = spokeOf(reading.wheel, spoke)!.items!.minimumAnswered;
  const code = 'value' in result ? 'wellbeing-wheel/prorated' : 'wellbeing-wheel/tooFewItems';
  say(reading, code, ['voices', position, 'answers'], { spoke, answered, expected, minimum });
}

function say({ findings, locale }: Reading, code: Code, path: Path, params?: Params): void {
  findings.push(finding(code, { path, ...(params && { params }), locale }));
}

/** The sum of all parts, or which of them stand in its way. */
function totalOf(spokes: readonly SpokeResult[], scale: Scale | undefined): VoiceTotal {
  const missing = spokes.filter((result) => 'nothing' in result).map(({ spoke }) => spoke);
  if (missing.length > 0 || !scale) return { nothing: 'notComputable', missing };
  return {
    value: spokes.reduce((sum, result) => sum + ('value' in result ? result.value : 0), 0),
    lowest: spokes.length * scale.steps[0]!.value,
    highest: spokes.length * scale.steps.at(-1)!.value,
  };
}

/** Says which answers and words do not fit the wheel or the scale, each where it stands. */
function answerFindings({ answers, words = [] }: Voice, position: number, reading: Reading): void {
  const { wheel, scale } = reading;
  for (let at = 0; at < answers.length; at++) {
    const answer = answers[at]!;
    const spoke = spokeOf(wheel, answer.spoke);
    if (!spoke) {
      const path = ['voices', position, 'answers', at, 'spoke'];
      say(reading, 'wellbeing-wheel/unknownSpoke', path, among(wheel.spokes));
      continue;
    }
    const { item } = answer;
    const questions = spoke.items?.questions;
    if (item !== undefined && !(questions && hasQuestion(questions, item))) {
      const path = ['voices', position, 'answers', at, 'item'];
      say(reading, 'wellbeing-wheel/unknownItem', path, among(questions ?? []));
    }
    if (questions && item === undefined && 'value' in answer) {
      const path = ['voices', position, 'answers', at, 'value'];
      say(reading, 'wellbeing-wheel/withoutItem', path, among(questions));
    }
    if (answeredElsewhere(answers, at))
      say(reading, 'wellbeing-wheel/duplicateAnswer', ['voices', position, 'answers', at, 'spoke']);
    if ('value' in answer && scale && !isStep(scale, answer.value)) {
      const allowed = scale.steps.map(({ value }) => value).join(', ');
      say(reading, 'wellbeing-wheel/offScale', ['voices', position, 'answers', at, 'value'], { allowed });
    }
  }
  for (let at = 0; at < words.length; at++)
    if (!spokeOf(wheel, words[at]!.spoke)) {
      const path = ['voices', position, 'words', at, 'spoke'];
      say(reading, 'wellbeing-wheel/unknownSpoke', path, among(wheel.spokes));
    }
}

const among = (list: readonly { readonly id: string }[]): Params => ({
  allowed: list.map(({ id }) => id).join(', ') || '–',
});

const hasQuestion = (questions: readonly { readonly id: string }[], item: string) =>
  questions.some(({ id }) => id === item);

function spokeOf({ spokes }: Wheel, id: string): Spoke | undefined {
  for (const spoke of spokes) if (spoke.id === id) return spoke;
  return undefined;
}

/** A reason for the whole part and an answer to one of its questions also answer the same thing twice. */
function answeredElsewhere(answers: readonly Answer[], at: number): boolean {
  const { spoke, item } = answers[at]!;
  for (let other = 0; other < answers.length; other++) {
    if (other === at || answers[other]!.spoke !== spoke) continue;
    const otherItem = answers[other]!.item;
    if (otherItem === item || otherItem === undefined || item === undefined) return true;
  }
  return false;
}
