import { type Locale, textIn } from '@tsi/core';
import type { Profile, ProfileVoice } from './profile.ts';
import type { Scale } from './scale.ts';
import { spokeNothingLabels } from './spokeNothingLabels.ts';
import { type SeenVoice, type ShowOptions, type WheelView, wheelView } from './wheelView.ts';
import { fillIn, wheelWords } from './wheelWords.ts';

/**
 * A profile in sentences: everything that the picture shows, for whoever cannot see it.
 *
 * Swedish: bilden i ord. One line for the scale, one for each informant with every part in the wheel's order, and one
 * for each thing that the reader must know (draft wheel, earlier day left out). Also the description inside
 * {@link wheelSvg}'s picture.
 */
export const describeProfile = (profile: Profile, options: ShowOptions = {}): readonly string[] =>
  describeView(wheelView(profile, options), options.locale);

export function describeView(view: WheelView, locale: Locale | undefined): readonly string[] {
  const { profile } = view;
  return [
    `${textIn(profile.wheel.label, locale)}, ${view.dates}.`,
    ...(profile.wheel.provenance === 'draft' ? [textIn(wheelWords.draft, locale)] : []),
    scaleLine(profile.scale, locale),
    ...(profile.scale ? [textIn(wheelWords[profile.scale.direction], locale)] : []),
    ...view.voices.map((voice) => `${voice.label}: ${voiceLine(voice, view, locale)}.`),
    ...(view.beforeLeftOut ? [textIn(wheelWords.beforeLeftOut, locale)] : []),
    textIn(wheelWords.notCombined, locale),
  ];
}

/** The scale and its ends, in one sentence. */
export function scaleLine(scale: Scale | undefined, locale: Locale | undefined): string {
  if (!scale) return textIn(wheelWords.scaleUnknown, locale);
  return fillIn(textIn(wheelWords.scale, locale), {
    label: textIn(scale.label, locale),
    low: shownNumber(scale.steps[0]!.value, locale),
    lowAnchor: textIn(scale.anchors.low, locale),
    high: shownNumber(scale.steps.at(-1)!.value, locale),
    highAnchor: textIn(scale.anchors.high, locale),
  });
}

/** A number as it is written in the language: decimal comma unless English. */
export const shownNumber = (value: number, locale: Locale | undefined): string =>
  locale === 'en' ? String(value) : String(value).replace('.', ',');

/** How much an informant answered, and whether that is enough for a line. */
export const answeredLine = (voice: ProfileVoice, locale: Locale | undefined): string => {
  const { answered, expected, completeness } = voice;
  const counted = fillIn(textIn(wheelWords.answered, locale), { answered, expected });
  return completeness === 'tooFew' ? `${counted}, ${textIn(wheelWords.noLine, locale)}` : counted;
};

function voiceLine({ after, before }: SeenVoice, view: WheelView, locale: Locale | undefined): string {
  const { profile, beforeDate } = view;
  const said = (voice: ProfileVoice | undefined, position: number) => {
    const result = voice?.spokes[position];
    if (!result) return undefined;
    return 'value' in result
      ? valueInWords(profile.scale, result.value, locale)
      : textIn(spokeNothingLabels[result.nothing], locale);
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

function valueInWords(scale: Scale | undefined, value: number, locale: Locale | undefined): string {
  const label = scale?.steps.find((step) => step.value === value)?.label;
  const number = shownNumber(value, locale);
  return label ? `${number} ${textIn(label, locale)}` : number;
}
