import type { Finding, Locale, Path } from '@tsi/core';
import type { Answer, Voice } from './assessment.ts';
import { finding } from './finding.ts';
import { itemsResult } from './itemsResult.ts';
import type { Completeness, ProfileVoice, SpokeResult, VoiceTotal } from './profile.ts';
import { isStep, type Scale } from './scale.ts';
import type { Spoke, Wheel } from './wheel.ts';

interface Reading {
  readonly wheel: Wheel;
  readonly scale: Scale | undefined;
  /** False when the assessment was made with another wheel or version: then no answer can be read. */
  readonly sameWheel: boolean;
  /** The informant stands several times in the assessment. */
  readonly repeated: boolean;
  /** Answers needed for a line. */
  readonly minimum: number;
  readonly total: boolean;
  readonly path: Path;
  readonly locale: Locale | undefined;
}

/** What one voice says about every part of the wheel, and what is wrong with it. */
export function scoreVoice(
  voice: Voice,
  reading: Reading,
): { readonly voice: ProfileVoice; readonly findings: readonly Finding[] } {
  const { wheel, repeated, sameWheel, path, locale } = reading;
  const spokes = wheel.spokes.map((spoke) => spokeResult(spoke, voice.answers, reading));
  const expected = spokes.length;
  const answered = spokes.filter((result) => 'value' in result).length;
  const withoutReason = spokes.filter((result) => 'nothing' in result && result.nothing === 'missing').length;
  const completeness = completenessOf(answered, expected, reading.minimum);

  const findings: Finding[] = [];
  if (repeated)
    findings.push(finding('wellbeing-wheel/duplicateInformant', { path: [...path, 'informant'], locale }));
  if (sameWheel) findings.push(...answerFindings(voice, reading));
  if (withoutReason > 0)
    findings.push(
      finding('wellbeing-wheel/withoutReason', {
        path: [...path, 'answers'],
        params: { count: withoutReason, expected },
        locale,
      }),
    );
  if (completeness === 'tooFew')
    findings.push(
      finding('wellbeing-wheel/tooFewAnswers', {
        path: [...path, 'answers'],
        params: { answered, expected, minimum: reading.minimum },
        locale,
      }),
    );
  findings.push(
    ...spokes.flatMap((result, position) => itemFindings(result, wheel.spokes[position]!, reading)),
  );
  const total = reading.total ? totalOf(spokes, reading.scale) : undefined;
  if (total && 'nothing' in total)
    findings.push(
      finding('wellbeing-wheel/totalWithheld', {
        path: [...path, 'answers'],
        params: { count: total.missing.length, expected },
        locale,
      }),
    );
  const { informant } = voice;
  return {
    voice: { informant, spokes, answered, expected, completeness, ...(total && { total }) },
    findings,
  };
}

/** How many of a wheel's parts must be answered for a line. 60 % unless told otherwise. */
export const minimumFor = ({ spokes }: Wheel, share = 0.6): number => Math.ceil(share * spokes.length);

export const completenessOf = (answered: number, expected: number, minimum: number): Completeness =>
  answered === expected ? 'complete' : answered >= minimum ? 'partial' : 'tooFew';

function spokeResult(
  { id: spoke, items }: Spoke,
  answers: readonly Answer[],
  { scale, sameWheel, repeated }: Reading,
): SpokeResult {
  if (!sameWheel || repeated) return { spoke, nothing: 'notComputable' };
  const own = answers.filter((given) => given.spoke === spoke);
  if (items) return itemsResult(spoke, items, own, scale);
  const [answer] = own;
  if (!answer) return { spoke, nothing: 'missing' };
  if (own.length > 1 || answer.item !== undefined) return { spoke, nothing: 'notComputable' };
  if ('nothing' in answer) return { spoke, nothing: answer.nothing };
  return scale && isStep(scale, answer.value)
    ? { spoke, value: answer.value }
    : { spoke, nothing: 'notComputable' };
}

/** What a reader must know about a part that has several questions. */
function itemFindings({ spoke, ...result }: SpokeResult, { items }: Spoke, reading: Reading): Finding[] {
  if (!items || !result.items) return [];
  const { answered, expected } = result.items;
  if (answered === expected || answered === 0) return [];
  const about = { path: [...reading.path, 'answers'], locale: reading.locale };
  const params = { spoke, answered, expected, minimum: items.minimumAnswered };
  return [
    'value' in result
      ? finding('wellbeing-wheel/prorated', { ...about, params })
      : finding('wellbeing-wheel/tooFewItems', { ...about, params }),
  ];
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

/** Answers and words that do not fit the wheel or the scale, each where it stands. */
function answerFindings(voice: Voice, { wheel, scale, path, locale }: Reading): Finding[] {
  const parts = wheel.spokes.map(({ id }) => id);
  const unknownSpoke = (place: Path) =>
    finding('wellbeing-wheel/unknownSpoke', { path: place, params: { allowed: parts.join(', ') }, locale });

  const inAnswers = voice.answers.flatMap((answer, position) => {
    const place = [...path, 'answers', position];
    if (!parts.includes(answer.spoke)) return [unknownSpoke([...place, 'spoke'])];
    const found: Finding[] = [];
    const questions = wheel.spokes.find(({ id }) => id === answer.spoke)?.items?.questions ?? [];
    if (answer.item !== undefined && !questions.some(({ id }) => id === answer.item))
      found.push(
        finding('wellbeing-wheel/unknownItem', {
          path: [...place, 'item'],
          params: { allowed: questions.map(({ id }) => id).join(', ') || '–' },
          locale,
        }),
      );
    if (questions.length > 0 && answer.item === undefined && 'value' in answer)
      found.push(
        finding('wellbeing-wheel/withoutItem', {
          path: [...place, 'value'],
          params: { allowed: questions.map(({ id }) => id).join(', ') },
          locale,
        }),
      );
    // A reason for the whole part and an answer to one of its questions also answer the same thing twice.
    const same = ({ spoke, item }: Answer) =>
      spoke === answer.spoke && (item === answer.item || item === undefined || answer.item === undefined);
    if (voice.answers.filter(same).length > 1)
      found.push(finding('wellbeing-wheel/duplicateAnswer', { path: [...place, 'spoke'], locale }));
    if ('value' in answer && scale && !isStep(scale, answer.value))
      found.push(
        finding('wellbeing-wheel/offScale', {
          path: [...place, 'value'],
          params: { allowed: scale.steps.map(({ value }) => value).join(', ') },
          locale,
        }),
      );
    return found;
  });
  const inWords = (voice.words ?? []).flatMap(({ spoke }, position) =>
    parts.includes(spoke) ? [] : [unknownSpoke([...path, 'words', position, 'spoke'])],
  );
  return [...inAnswers, ...inWords];
}
