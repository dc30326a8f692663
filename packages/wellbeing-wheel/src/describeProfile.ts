import { type Locale, type Text, textIn } from '@tsi/core';
import { carriedNothingLabels } from './carriedNothingLabels.ts';
import type { Said, ShownProfile, ShownResult, ShownVoice } from './carriedProfile.ts';
import type { Scale } from './scale.ts';
import { type SeenVoice, type ShowOptions, type WheelView, wheelView } from './wheelView.ts';
import { fillIn, wheelWords } from './wheelWords.ts';

/**
 * A profile in sentences: everything that the picture shows, for whoever cannot see it.
 *
 * Swedish: bilden i ord. One line for the scale, one for each informant with every part in the wheel's order, and one
 * for each thing that the reader must know (draft wheel, answers carried over, earlier day left out). Also the description inside
 * {@link wheelSvg}'s picture.
 */
export const describeProfile = (profile: ShownProfile, options: ShowOptions = {}): readonly string[] =>
  describeView(wheelView(profile, options), options.locale);

export function describeView(view: WheelView, locale: Locale | undefined): readonly string[] {
  const { profile } = view;
  return [
    `${textIn(profile.wheel.label, locale)}, ${view.dates}.`,
    ...cautions(profile, locale),
    scaleLine(profile.scale, locale),
    ...(profile.scale ? [textIn(wheelWords[profile.scale.direction], locale)] : []),
    ...view.voices.map((voice) => `${voice.label}: ${voiceLine(voice, view, locale)}.`),
    ...(view.beforeLeftOut ? [textIn(wheelWords.beforeLeftOut, locale)] : []),
    textIn(wheelWords.notCombined, locale),
  ];
}

/** What must stand with the picture as well: draft names, and answers that were given with another wheel. */
export function cautions(profile: ShownProfile, locale: Locale | undefined): readonly string[] {
  const from = 'carriedFrom' in profile ? profile.carriedFrom : [];
  const wheels = from.map(({ wheel }) => textIn(wheel.label, locale)).join(' → ');
  return [
    ...(profile.wheel.provenance === 'draft' ? [textIn(wheelWords.draft, locale)] : []),
    ...(from.length > 0 ? [fillIn(textIn(wheelWords.carriedFrom, locale), { wheels })] : []),
    ...(from.some(({ provenance }) => provenance === 'draft')
      ? [textIn(wheelWords.draftCrosswalk, locale)]
      : []),
  ];
}

/** The scale and its ends, in one sentence. */
export function scaleLine(
  scale: Scale | undefined,
  locale: Locale | undefined,
  words: Text = wheelWords.scale,
): string {
  if (!scale) return textIn(wheelWords.scaleUnknown, locale);
  return fillIn(textIn(words, locale), {
    label: textIn(scale.label, locale),
    low: shownNumber(scale.steps[0]!.value, locale),
    lowAnchor: textIn(scale.anchors.low, locale),
    high: shownNumber(scale.steps.at(-1)!.value, locale),
    highAnchor: textIn(scale.anchors.high, locale),
  });
}

/** A number as it is written in the language: two decimals at most, with a comma unless English. */
export const shownNumber = (value: number, locale: Locale | undefined): string => {
  const rounded = String(Math.round(value * 100) / 100);
  return locale === 'en' ? rounded : rounded.replace('.', ',');
};

/** How much an informant answered, and whether that is enough for a line. */
export const answeredLine = (voice: ShownVoice, locale: Locale | undefined): string => {
  const { answered, expected, completeness } = voice;
  const counted =
    'ranges' in voice
      ? fillIn(textIn(wheelWords.carried, locale), { answered, expected, ranges: voice.ranges })
      : fillIn(textIn(wheelWords.answered, locale), { answered, expected });
  return completeness === 'tooFew' ? `${counted}, ${textIn(wheelWords.noLine, locale)}` : counted;
};

function voiceLine({ after, before }: SeenVoice, view: WheelView, locale: Locale | undefined): string {
  const { profile, beforeDate } = view;
  const said = (voice: ShownVoice | undefined, position: number) => {
    const result = voice?.spokes[position];
    return result && resultInWords(result, profile, locale);
  };
  const parts = profile.wheel.spokes.map(({ label }, position) => {
    const earlier = said(before, position);
    const shown = [
      said(after, position),
      earlier !== undefined &&
        fillIn(textIn(wheelWords.onDate, locale), { value: earlier, date: beforeDate ?? '' }),
    ].filter((words) => typeof words === 'string');
    return `${textIn(label, locale)} ${shown.join(' ')}`;
  });
  const counted = after
    ? answeredLine(after, locale)
    : fillIn(textIn(wheelWords.onlyBefore, locale), { date: beforeDate ?? '' });
  return `${parts.join('; ')}; ${counted}`;
}

function resultInWords(result: ShownResult, profile: ShownProfile, locale: Locale | undefined): string {
  const answer = saidInWords(result, profile.scale, locale);
  if (!('low' in result) || !('carriedFrom' in profile)) return answer;
  // What was said stands on the scale of that day, which may be another.
  const parts = profile.carriedFrom.at(-1)?.wheel.spokes ?? [];
  const said = result.from.map((one) => {
    const label = parts.find(({ id }) => id === one.spoke)?.label;
    return `${label ? textIn(label, locale) : ''} ${saidInWords(one, undefined, locale)}`;
  });
  return `${answer} ${fillIn(textIn(wheelWords.rangeFrom, locale), { said: said.join(', ') })}`;
}

function saidInWords(result: Said, scale: Scale | undefined, locale: Locale | undefined): string {
  if ('value' in result) return valueInWords(scale, result.value, locale);
  if ('nothing' in result) return textIn(carriedNothingLabels[result.nothing], locale);
  return fillIn(textIn(wheelWords.range, locale), {
    low: valueInWords(scale, result.low, locale),
    high: valueInWords(scale, result.high, locale),
  });
}

function valueInWords(scale: Scale | undefined, value: number, locale: Locale | undefined): string {
  const label = scale?.steps.find((step) => step.value === value)?.label;
  const number = shownNumber(value, locale);
  return label ? `${number} ${textIn(label, locale)}` : number;
}
