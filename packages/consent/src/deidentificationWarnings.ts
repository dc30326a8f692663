import { type Finding, type IsoDate, type Locale, requireDay } from '@tsi/core';
import { type ConsentCode, finding } from './finding.ts';
import {
  emails,
  exactDates,
  personalNumbers,
  phones,
  postalAddresses,
  type Span,
  schoolClasses,
} from './identifyingPatterns.ts';
import {
  everydayWords,
  rareBeginnings,
  schoolEndings,
  siblingBeginnings,
  streetEndings,
  workBeginnings,
} from './identifyingWords.ts';
import { nameParts, phrasesIn } from './phrasesIn.ts';
import { type Word, wordsOf } from './wordsOf.ts';

/** What is known about the child and those around, so that it can be looked for, and how small a group may be. */
export interface DeidentificationOptions {
  /** The day the text is read: it settles the century of a short personal number. */
  readonly on: IsoDate;
  /** Names of the child, the family and others. Each part is looked for, also with a genitive `s`. */
  readonly names?: readonly string[];
  /** Villages, districts, workplaces, anything on the map. */
  readonly places?: readonly string[];
  /** Names of schools, preschools, classes, departments. */
  readonly units?: readonly string[];
  /** Words for what is rare about this child: a diagnosis, an event, a parent's work. */
  readonly rare?: readonly string[];
  /** How many children it could be, as the text describes the child. */
  readonly groupSize?: number;
  /** The smallest such group that the local practice accepts. */
  readonly minGroupSize?: number;
  readonly locale?: Locale | undefined;
}

/** What kind of thing may point out the child. `reminder` is always there, last. */
export type IdentifyingKind =
  | 'personalNumber'
  | 'phone'
  | 'email'
  | 'name'
  | 'address'
  | 'place'
  | 'unit'
  | 'exactDate'
  | 'siblings'
  | 'rareFact'
  | 'smallGroup'
  | 'groupNotStated'
  | 'reminder';

/** Something that may point out the child, and where. Never the words themselves. */
export interface DeidentificationWarning extends Finding<ConsentCode> {
  readonly kind: IdentifyingKind;
  /** In UTF-16 code units from 0, the end not included. Absent when it is not about a place in the text. */
  readonly at?: Span;
}

const codes = {
  personalNumber: 'consent/textPersonalNumber',
  phone: 'consent/textPhone',
  email: 'consent/textEmail',
  name: 'consent/textName',
  address: 'consent/textAddress',
  place: 'consent/textPlace',
  unit: 'consent/textUnit',
  exactDate: 'consent/textExactDate',
  siblings: 'consent/textSiblings',
  rareFact: 'consent/textRareFact',
  smallGroup: 'consent/smallGroup',
  groupNotStated: 'consent/groupNotStated',
  reminder: 'consent/neverSurelyAnonymous',
} as const satisfies Readonly<Record<IdentifyingKind, ConsentCode>>;

/**
 * What in a Swedish text may point out the child, before a de-identified consultation.
 *
 * Swedish: avidentifierad konsultation; varningar innan en text lämnas. Warnings only: whatever is found or not found, the last one says that a
 * person must judge, and there is no answer that means anonymous. In the text they stand in order; those that overlap
 * become one, of the more telling kind.
 *
 * Limits: Swedish texts. A name that was not given is not found, nor a nickname, a misspelling, the last four digits of a number alone, or
 * a rare fact in words of its own. In a small place everything together may be enough.
 *
 * @throws RangeError when `on` is not a calendar day, or a group size is not a whole number from 0.
 * @example
 * ```ts
 * import { deidentificationWarnings } from '@tsi/consent';
 *
 * const text = 'Kims storasyster går i 5B på Påhittade skolan.';
 * const warnings = deidentificationWarnings(text, {
 *   on: '2026-02-09',
 *   names: ['Kim'],
 *   units: ['Påhittade skolan'],
 *   groupSize: 4,
 *   minGroupSize: 20,
 * });
 * warnings.map(({ kind, at }) => [kind, at?.start, at?.end]); // => [['name', 0, 4], ['siblings', 5, 16], ['unit', 23, 25], ['unit', 29, 45], ['smallGroup', undefined, undefined], ['reminder', undefined, undefined]]
 * ```
 */
export function deidentificationWarnings(
  text: string,
  options: DeidentificationOptions,
): readonly DeidentificationWarning[] {
  requireDay(options.on);
  const { on, names = [], places = [], units = [], rare = [], groupSize, minGroupSize, locale } = options;
  for (const size of [groupSize, minGroupSize])
    if (size !== undefined && !(Number.isInteger(size) && size >= 0))
      throw new RangeError('A group size is a whole number from 0.');

  const words = wordsOf(text);
  const phrase = (phrases: readonly string[]) => phrasesIn(words, { phrases, match: 'word' });
  const beginning = (phrases: readonly string[]) => phrasesIn(words, { phrases, match: 'beginning' });
  // The more telling kinds first: where two overlap the first is kept.
  const found: readonly (readonly [IdentifyingKind, readonly Span[]])[] = [
    ['personalNumber', personalNumbers(text, on)],
    ['email', emails(text)],
    ['phone', phones(text)],
    ['unit', phrase(units)],
    ['place', phrase(places)],
    ['address', [...streets(words), ...postalAddresses(text)]],
    ['name', phrase(nameParts(names))],
    ['unit', [...schoolClasses(text), ...schools(words)]],
    ['exactDate', exactDates(text)],
    ['siblings', beginning(siblingBeginnings)],
    [
      'rareFact',
      [...phrase(rare), ...beginning([...rareBeginnings, ...workBeginnings]), ...syndromes(words)],
    ],
  ];
  return [
    ...withoutOverlaps(found).map(([kind, at]) => ({
      ...finding(codes[kind], { locale, params: { start: at.start, end: at.end } }),
      kind,
      at,
    })),
    ...groupWarning(groupSize, minGroupSize, locale),
    { ...finding(codes.reminder, { locale }), kind: 'reminder' },
  ];
}

function groupWarning(
  size: number | undefined,
  smallest: number | undefined,
  locale: Locale | undefined,
): readonly DeidentificationWarning[] {
  if (size === undefined || smallest === undefined)
    return [{ ...finding(codes.groupNotStated, { locale }), kind: 'groupNotStated' }];
  return size < smallest
    ? [{ ...finding(codes.smallGroup, { locale, params: { smallest } }), kind: 'smallGroup' }]
    : [];
}

/** In the order of the text. Those that overlap become one warning, of the more telling kind, that covers both. */
function withoutOverlaps(
  found: readonly (readonly [IdentifyingKind, readonly Span[]])[],
): readonly (readonly [IdentifyingKind, Span])[] {
  const ranked = found.flatMap(([kind, spans], rank) => spans.map((at) => ({ kind, at, rank })));
  ranked.sort((a, b) => a.at.start - b.at.start || a.rank - b.rank || b.at.end - a.at.end);
  const kept: (typeof ranked)[number][] = [];
  for (const next of ranked) {
    const before = kept.at(-1);
    if (!before || before.at.end <= next.at.start) kept.push(next);
    else {
      const at = { start: before.at.start, end: Math.max(before.at.end, next.at.end) };
      kept[kept.length - 1] = { ...(next.rank < before.rank ? next : before), at };
    }
  }
  return kept.map(({ kind, at }) => [kind, at]);
}

const endsIn = (word: Word, endings: readonly string[]) =>
  endings.some((ending) => word.folded.endsWith(ending) && word.folded.length > ending.length) &&
  !everydayWords.has(word.folded);

const houseNumber = (word: Word | undefined) => word !== undefined && /^\d{1,4}\p{L}?$/u.test(word.folded);

/** Streets: by their ending, with the number of the house where there is one. */
const streets = (words: readonly Word[]): readonly Span[] =>
  words.flatMap((word, i) => {
    const next = words[i + 1];
    const numbered = next !== undefined && houseNumber(next) && next.start - word.end <= 2;
    const street = endsIn(word, streetEndings.sure) || (numbered && endsIn(word, streetEndings.weak));
    return street ? [{ start: word.start, end: numbered ? next.end : word.end }] : [];
  });

const schools = (words: readonly Word[]): readonly Span[] =>
  words
    .filter((word) => word.capital && endsIn(word, [...schoolEndings, ...schoolEndings.map((e) => `${e}s`)]))
    .map(({ start, end }) => ({ start, end }));

/** `…syndrom`: a diagnosis that few have is told by its ending. */
const syndromes = (words: readonly Word[]): readonly Span[] =>
  words
    .filter((word) => /.(?:syndrom|sjukdomen|syndromet)$/u.test(word.folded))
    .map(({ start, end }) => ({ start, end }));
