import type { Finding, Locale, Path } from '@tsi/core';
import type { Answer, Voice } from './assessment.ts';
import { finding } from './finding.ts';
import type { Completeness, ProfileVoice, SpokeResult } from './profile.ts';
import type { Scale } from './scale.ts';
import type { Wheel } from './wheel.ts';

interface Reading {
  readonly wheel: Wheel;
  readonly scale: Scale | undefined;
  /** False when the assessment was made with another wheel or version: then no answer can be read. */
  readonly sameWheel: boolean;
  /** The informant stands several times in the assessment. */
  readonly repeated: boolean;
  /** Answers needed for a line. */
  readonly minimum: number;
  readonly path: Path;
  readonly locale: Locale | undefined;
}

/** What one voice says about every part of the wheel, and what is wrong with it. */
export function scoreVoice(
  voice: Voice,
  reading: Reading,
): { readonly voice: ProfileVoice; readonly findings: readonly Finding[] } {
  const { wheel, repeated, sameWheel, path, locale } = reading;
  const spokes = wheel.spokes.map(({ id }) => spokeResult(id, voice.answers, reading));
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
  return { voice: { informant: voice.informant, spokes, answered, expected, completeness }, findings };
}

const completenessOf = (answered: number, expected: number, minimum: number): Completeness =>
  answered === expected ? 'complete' : answered >= minimum ? 'partial' : 'tooFew';

const isStep = (scale: Scale, value: number) => scale.steps.some((step) => step.value === value);

function spokeResult(
  spoke: string,
  answers: readonly Answer[],
  { scale, sameWheel, repeated }: Reading,
): SpokeResult {
  if (!sameWheel || repeated) return { spoke, nothing: 'notComputable' };
  const [answer, ...more] = answers.filter((given) => given.spoke === spoke);
  if (!answer) return { spoke, nothing: 'missing' };
  if (more.length > 0) return { spoke, nothing: 'notComputable' };
  if ('nothing' in answer) return { spoke, nothing: answer.nothing };
  return scale && isStep(scale, answer.value)
    ? { spoke, value: answer.value }
    : { spoke, nothing: 'notComputable' };
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
    if (voice.answers.filter(({ spoke }) => spoke === answer.spoke).length > 1)
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
