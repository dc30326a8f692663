import { type Informant, type Locale, type Text, textIn } from '@tsi/core';
import type { AxisChange } from './axisChange.ts';
import { axisLabel, headline, readingLabel } from './describePlacement.ts';
import { type AxisId, Direction, directions } from './direction.ts';
import { changedVoice, type EvidenceChange, type VoiceShift } from './evidenceChange.ts';
import { publicInformantLabel } from './informantLabel.ts';
import type { ComparedPlacements, InformantChange, PlacementComparison } from './placementComparison.ts';
import { refusalFinding } from './refusalFinding.ts';
import { triangleHeading } from './triangleHeading.ts';

/**
 * A comparison told in words: then and now, what came, went and changed, who has said something new.
 *
 * Swedish: förändringen i ord. Repeats no text, name or role that was entered. A refused comparison says why.
 *
 * @example
 * ```ts
 * import { comparePlacements, describeComparison, placeInMatrix } from '@tsi/resilience-matrix';
 *
 * const autumn = placeInMatrix([], { on: '2025-11-10' });
 * const spring = placeInMatrix([], { on: '2026-02-09' });
 * describeComparison(comparePlacements(spring, autumn), { locale: 'en' }); // => 'The last day comes before the first.'
 * describeComparison(comparePlacements(autumn, spring)).startsWith('2025-11-10: Underlaget räcker inte'); // => true
 * ```
 */
export function describeComparison(
  comparison: PlacementComparison,
  { locale }: { readonly locale?: Locale | undefined } = {},
): string {
  if (comparison.outcome === 'refused')
    return comparison.reasons.map((reason) => refusalFinding(reason, locale).message).join(' ');
  const { before, after, axes, evidence, limits } = comparison;
  return [
    `${before.on}: ${headline(before, locale)}.`,
    `${after.on}: ${headline(after, locale)}.`,
    axisSentence('child', axes.child, locale),
    axisSentence('environment', axes.environment, locale),
    ...Direction.options.map((direction) => evidenceSentence(direction, evidence[direction], locale)),
    ...agreementSentences(comparison, locale),
    ...informantSentences(comparison, locale),
    textIn(limits, locale),
  ].join(' ');
}

/** In words, what became different about one piece of evidence; nothing when it is as before. */
export function changeLabels(change: EvidenceChange, locale: Locale | undefined): readonly string[] {
  if (change.kind === 'same') return [];
  if (change.kind === 'changed') return change.shifts.map((shift) => textIn(shiftLabels[shift], locale));
  return [textIn(words[change.kind], locale)];
}

function axisSentence(axis: AxisId, change: AxisChange, locale: Locale | undefined): string {
  const t = (text: Text) => textIn(text, locale);
  const { before, after, box } = change;
  const moved =
    box === 'same' || box === 'narrower' || box === 'wider'
      ? t(boxLabels[box])
      : `${t(words.movedTowards)} ${t(directions[box].label).toLowerCase()}`;
  const readings =
    before.reading === after.reading
      ? `${t(words.still)} ${readingLabel(after.reading, locale)}`
      : `${t(words.atThatTime)} ${readingLabel(before.reading, locale)}, ${t(words.now)} ${readingLabel(after.reading, locale)}`;
  return `${axisLabel(axis, locale)}: ${readings}. ${moved}.`;
}

function evidenceSentence(
  direction: Direction,
  changes: readonly EvidenceChange[],
  locale: Locale | undefined,
): string {
  const t = (text: Text) => textIn(text, locale);
  const parts = changes.flatMap((change) => {
    const labels = changeLabels(change, locale);
    if (labels.length === 0) return [];
    const { heading, by } = changedVoice(change);
    return [
      `${t(triangleHeading(heading).label)} (${publicInformantLabel(by, locale)} – ${labels.join(', ')})`,
    ];
  });
  return `${t(directions[direction].label)}: ${parts.length > 0 ? parts.join('; ') : t(words.asBefore)}.`;
}

function agreementSentences({ agreement }: ComparedPlacements, locale: Locale | undefined): string[] {
  const headings = (differed: 'before' | 'after') => {
    const found = agreement.flatMap((change) => {
      const one = change[differed];
      return one?.kind === 'differ' ? [textIn(triangleHeading(one.heading).label, locale)] : [];
    });
    return [...new Set(found)].join('; ');
  };
  return sentences(
    [
      [words.differNow, headings('after')],
      [words.differedThen, headings('before')],
    ],
    locale,
  );
}

function informantSentences({ informants }: ComparedPlacements, locale: Locale | undefined): string[] {
  const who = (kind: InformantChange['kind']) =>
    informants
      .filter((one) => one.kind === kind)
      .map(({ informant }: { readonly informant: Informant }) => publicInformantLabel(informant, locale))
      .join(', ');
  return sentences(
    [
      [words.newVoices, who('new')],
      [words.silent, who('silent')],
      [words.gone, who('gone')],
    ],
    locale,
  );
}

const sentences = (pairs: readonly (readonly [Text, string])[], locale: Locale | undefined): string[] =>
  pairs.flatMap(([label, list]) => (list === '' ? [] : [`${textIn(label, locale)}: ${list}.`]));

const boxLabels: Readonly<Record<'same' | 'narrower' | 'wider', Text>> = {
  same: { sv: 'Rutan ligger där den låg', en: 'The box lies where it lay' },
  narrower: { sv: 'Rutan är smalare längs axeln', en: 'The box is narrower along the axis' },
  wider: { sv: 'Rutan är bredare längs axeln', en: 'The box is wider along the axis' },
};

/** In words, what became different about a voice. */
export const shiftLabels: Readonly<Record<VoiceShift, Text>> = {
  nowStands: { sv: 'räknas nu fullt ut', en: 'now counts in full' },
  nowOpen: { sv: 'är nu öppet', en: 'is now open' },
  otherStanding: { sv: 'räknas av ett annat skäl', en: 'counts for another reason' },
  nowSerious: { sv: 'nu noterat som allvarligt', en: 'now noted as serious' },
  noLongerSerious: { sv: 'inte längre noterat som allvarligt', en: 'no longer noted as serious' },
  entriesCame: { sv: 'mer har berättats', en: 'more has been told' },
  entriesWent: { sv: 'något är inte längre med', en: 'something is no longer there' },
};

const words = {
  came: { sv: 'nytt', en: 'new' },
  went: { sv: 'inte längre med', en: 'no longer there' },
  atThatTime: { sv: 'då', en: 'then' },
  now: { sv: 'nu', en: 'now' },
  still: { sv: 'fortfarande', en: 'still' },
  movedTowards: { sv: 'Rutan har flyttat mot', en: 'The box has moved towards' },
  asBefore: { sv: 'som förut', en: 'as before' },
  differNow: { sv: 'De som berättat ser nu olika på', en: 'Those who told now see differently' },
  differedThen: { sv: 'De ser inte längre olika på', en: 'They no longer see differently' },
  newVoices: { sv: 'Nya röster', en: 'New voices' },
  silent: { sv: 'Inget nytt från', en: 'Nothing new from' },
  gone: { sv: 'Inte längre med bland dem som berättat', en: 'No longer among those who told' },
} satisfies Record<string, Text>;
