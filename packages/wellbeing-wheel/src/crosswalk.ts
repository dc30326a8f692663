import type { Finding, Locale } from '@tsi/core';
import type {
  CarriedNothing,
  CarriedProfile,
  CarriedResult,
  CarriedVoice,
  NotCarried,
  Said,
  ShownProfile,
  ShownResult,
  ShownVoice,
} from './carriedProfile.ts';
import { convertScale, narrowest } from './convertScale.ts';
import type { Crosswalk } from './crosswalkData.ts';
import { finding } from './finding.ts';
import { type Scale, sameScale } from './scale.ts';
import { type AnswerRange, asRange, type ScaleConversion } from './scaleConversion.ts';
import { completenessOf, minimumFor } from './scoreVoice.ts';

/** How a profile is carried over. */
export interface CrosswalkOptions {
  readonly locale?: Locale | undefined;
  /** How answers are read when the second wheel does not have the scale that was used. Never guessed. */
  readonly conversion?: ScaleConversion;
}

/**
 * A profile read on another wheel: for a service that meets several wheels, one for each municipality.
 *
 * Swedish: läs en profil på ett annat hjul. Nothing is averaged and nothing made up:
 *
 * - one part to one part: the answer, or the reason why there is none, as it is.
 * - several parts to one: the range from the lowest of their answers to the highest; nothing, unless all of them are
 *   answered, since a skipped part must not let the others speak for it.
 * - one part to several: a range over the whole scale for each of them, since the answer was about all together and
 *   does not say how they differ. `from` keeps what was said.
 *
 * What could not be carried over is listed. The way there and back never gives a narrower answer than the one that was
 * given. `wheelSvg` draws ranges as ranges. Answers to several questions about a part come as the part's one answer.
 *
 * @throws RangeError when the profile's wheel or version is not the crosswalk's first, or the conversion does not go
 * from the profile's scale to one of the second wheel's.
 * @example
 * ```ts
 * import { crosswalk, crosswalks, scoreAssessment, shanarri } from '@tsi/wellbeing-wheel';
 *
 * const profile = scoreAssessment(shanarri, {
 *   schemaVersion: '1',
 *   id: 'invented-1',
 *   wheel: 'shanarri',
 *   wheelVersion: '1',
 *   scale: '1-5',
 *   ageForm: '10-12',
 *   date: '2026-02-03',
 *   voices: [{ informant: { kind: 'child' }, answers: [{ spoke: 'safe', value: 4 }, { spoke: 'healthy', nothing: 'declined' }] }],
 * });
 * const ystad = crosswalk(profile, crosswalks.shanarriToBehovskompassen);
 * ystad.voices[0]?.spokes[0]; // => { spoke: 'safety', value: 4, from: [{ spoke: 'safe', value: 4 }] }
 * ystad.voices[0]?.spokes[4]; // => { spoke: 'health', nothing: 'declined', from: [{ spoke: 'healthy', nothing: 'declined' }] }
 * ystad.notCarried; // => []
 * ```
 */
export function crosswalk(
  profile: ShownProfile,
  links: Crosswalk,
  { locale, conversion }: CrosswalkOptions = {},
): CarriedProfile {
  const { wheel, scale: used } = profile;
  if (wheel.id !== links.from.id || wheel.version !== links.from.version)
    throw new RangeError('crosswalk: the profile was made with another wheel or version.');
  const scale = used && scaleOn(links, used, conversion);
  const carried = profile.voices.map((voice) => carryVoice(voice, links, scale, conversion));
  const notCarried = carried.flatMap((one) => one.notCarried);
  return {
    wheel: links.to,
    assessment: profile.assessment,
    date: profile.date,
    ageForm: profile.ageForm,
    ...(scale && { scale }),
    voices: carried.map(({ voice }) => voice),
    carriedFrom: [
      ...('carriedFrom' in profile ? profile.carriedFrom : []),
      { wheel: links.from, provenance: links.provenance },
    ],
    notCarried,
    findings: findingsOn(
      links,
      { used, scale, notCarried, voices: carried.map(({ voice }) => voice) },
      locale,
    ),
  };
}

/** The scale that the answers have on the second wheel; none when they cannot be read there. */
function scaleOn({ to }: Crosswalk, used: Scale, conversion: ScaleConversion | undefined): Scale | undefined {
  if (!conversion) return to.scales.find((scale) => sameScale(scale, used));
  if (!sameScale(conversion.from, used))
    throw new RangeError('crosswalk: conversion.from: not the scale of the profile.');
  const scale = to.scales.find((one) => sameScale(one, conversion.to));
  if (!scale) throw new RangeError('crosswalk: conversion.to: not a scale of the second wheel.');
  return scale;
}

function carryVoice(
  { informant, spokes }: ShownVoice,
  { links, to }: Crosswalk,
  scale: Scale | undefined,
  conversion: ScaleConversion | undefined,
): { readonly voice: CarriedVoice; readonly notCarried: readonly NotCarried[] } {
  const said = spokes.map(saidOf);
  const lost = new Map<Said, NotCarried['why']>();
  const shown = new Set<Said>();
  for (const one of said) if (!links.some(({ from }) => from === one.spoke)) lost.set(one, 'noLink');

  const results = to.spokes.map(({ id: spoke }): CarriedResult => {
    const from = said.filter((one) => links.some((link) => link.from === one.spoke && link.to === spoke));
    const answers = from.flatMap((one) => {
      const answer = answerIn(one);
      return answer === undefined ? [] : [{ answer, of: one.spoke }];
    });
    if (from.length > 0 && answers.length === from.length && scale) {
      const ranges = answers.map(({ answer, of }) =>
        links.filter((link) => link.from === of).length > 1
          ? wholeOf(scale)
          : asRange(conversion ? convertScale(answer, conversion) : answer),
      );
      for (const one of from) shown.add(one);
      return { ...saidAs(spoke, ranges), from };
    }
    const reasons = [...new Set(from.flatMap((one) => ('nothing' in one ? [one.nothing] : [])))];
    const [reason] = reasons;
    if (reason && reasons.length === 1 && answers.length === 0) {
      for (const one of from) shown.add(one);
      return { spoke, nothing: reason, from };
    }
    const why = answers.length === from.length ? 'noConversion' : 'otherPartMissing';
    for (const one of from) lost.set(one, why);
    return { spoke, nothing: 'notCarried', from };
  });

  const answered = results.filter((result) => 'value' in result).length;
  const voice = {
    informant,
    spokes: results,
    answered,
    ranges: results.filter((result) => 'low' in result).length,
    expected: results.length,
    completeness: completenessOf(answered, results.length, minimumFor(to)),
  };
  // What was never entered is not lost on the way.
  const notCarried = said.flatMap((one): NotCarried[] => {
    const why = lost.get(one);
    const entered = !('nothing' in one && (one.nothing === 'missing' || one.nothing === 'notCarried'));
    return why && entered && !shown.has(one) ? [{ informant, said: one, why }] : [];
  });
  return { voice, notCarried };
}

const saidOf = (result: ShownResult): Said => {
  const { spoke } = result;
  if ('value' in result) return { spoke, value: result.value };
  if ('low' in result) return { spoke, low: result.low, high: result.high };
  return { spoke, nothing: result.nothing as CarriedNothing };
};

const answerIn = (said: Said): number | AnswerRange | undefined =>
  'value' in said ? said.value : 'low' in said ? { low: said.low, high: said.high } : undefined;

const wholeOf = ({ steps }: Scale): AnswerRange => ({ low: steps[0]!.value, high: steps.at(-1)!.value });

function saidAs(spoke: string, ranges: readonly AnswerRange[]): Said {
  const answer = narrowest(
    Math.min(...ranges.map(({ low }) => low)),
    Math.max(...ranges.map(({ high }) => high)),
  );
  return typeof answer === 'number' ? { spoke, value: answer } : { spoke, ...answer };
}

function findingsOn(
  links: Crosswalk,
  {
    used,
    scale,
    notCarried,
    voices,
  }: {
    readonly used: Scale | undefined;
    readonly scale: Scale | undefined;
    readonly notCarried: readonly NotCarried[];
    readonly voices: readonly CarriedVoice[];
  },
  locale: Locale | undefined,
): Finding[] {
  const ranges = voices.reduce((sum, voice) => sum + voice.ranges, 0);
  const params = { from: links.from.id, to: links.to.id };
  const findings: Finding[] = [finding('wellbeing-wheel/carriedOver', { path: ['wheel'], params, locale })];
  if (links.provenance === 'draft')
    findings.push(finding('wellbeing-wheel/draftCrosswalk', { path: ['wheel'], params, locale }));
  if (used && !scale)
    findings.push(
      finding('wellbeing-wheel/noConversion', {
        path: ['scale'],
        params: { allowed: links.to.scales.map(({ id }) => id).join(', ') },
        locale,
      }),
    );
  if (ranges > 0)
    findings.push(
      finding('wellbeing-wheel/carriedAsRange', { path: ['voices'], params: { count: ranges }, locale }),
    );
  if (notCarried.length > 0)
    findings.push(
      finding('wellbeing-wheel/notCarried', {
        path: ['notCarried'],
        params: { count: notCarried.length },
        locale,
      }),
    );
  return findings;
}
