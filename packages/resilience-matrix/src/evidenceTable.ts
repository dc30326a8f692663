import { escapeMarkup, type Informant, type IsoDate, type Locale, type Text, textIn } from '@tsi/core';
import { comparePlacements } from './comparePlacements.ts';
import { Direction, directions } from './direction.ts';
import { type EvidenceRow, rowsOf, rowsSince } from './evidenceRows.ts';
import { hasFadedOn } from './fading.ts';
import { informantLabel } from './informantLabel.ts';
import type { Placement } from './placement.ts';
import { basisLabels } from './standingLabels.ts';
import { triangleHeading } from './triangleHeading.ts';
import { weightLabels } from './weightLabels.ts';

/**
 * The evidence behind a placement as an accessible HTML table: one body for each direction, one row for each
 * observation, and how it counts.
 *
 * Swedish: tabell över underlaget. A fragment without styles. It shows what was entered, role and reference included, so
 * it is for those who may read the observations. Pass `nameOf` to show informants in words of your own. With `before`,
 * the placement of an earlier day by the same rule, one more column says what is new or has changed, and what is no longer
 * there stands with the rest. The foot says how many observations were set aside and why.
 *
 * @throws RangeError when `before` is of a later day or by another rule: ask {@link comparePlacements} first where that
 * can happen.
 * @example
 * ```ts
 * import { evidenceTable, placeInMatrix } from '@tsi/resilience-matrix';
 *
 * const html = evidenceTable(placeInMatrix([], { on: '2026-02-09' }), { locale: 'en' });
 * html.startsWith('<table lang="en"><caption>'); // => true
 * ```
 */
export function evidenceTable(
  placement: Placement,
  options: {
    readonly locale?: Locale | undefined;
    readonly before?: Placement | undefined;
    readonly nameOf?: ((informant: Informant) => string) | undefined;
  } = {},
): string {
  const { locale, before, nameOf = (informant: Informant) => informantLabel(informant, locale) } = options;
  const comparison = before && comparePlacements(before, placement, { locale });
  if (comparison?.outcome === 'refused')
    throw new RangeError('before cannot be compared with the placement; see comparePlacements.');
  const t = (text: Text) => escapeMarkup(textIn(text, locale));
  const hasFaded = hasFadedOn(placement.on, placement.rule.fading);
  const columns = before ? [...ownColumns, sinceColumn(before.on)] : ownColumns;
  const row = ({ voice, one, counts, since }: EvidenceRow) =>
    [
      `<tr><th scope="row">${t(triangleHeading(voice.heading).label)}</th>`,
      `<td>${escapeMarkup(one.text)}${one.wouldContradict === undefined ? '' : `<br>${t(words.wouldContradict)}: ${escapeMarkup(one.wouldContradict)}`}</td>`,
      `<td>${escapeMarkup(nameOf(voice.by))}</td>`,
      `<td>${t(basisLabels[one.basis])}</td>`,
      `<td>${escapeMarkup(one.date)}${hasFaded(one) ? `<br>${t(words.old)}` : ''}</td>`,
      `<td>${escapeMarkup(weightLabels(one, locale).join(', '))}</td>`,
      `<td>${t(counts)}</td>`,
      ...(since ? [`<td>${since.map(t).join('; ')}</td>`] : []),
      '</tr>',
    ].join('');

  const bodies = Direction.options.map((direction) => {
    const rows = comparison
      ? comparison.evidence[direction].flatMap(rowsSince)
      : placement.evidence[direction].flatMap(rowsOf);
    const none = `<tr><td colspan="${columns.length}">${t(words.none)}</td></tr>`;
    return [
      `<tbody><tr><th scope="rowgroup" colspan="${columns.length}">${t(directions[direction].label)}</th></tr>`,
      ...(rows.length > 0 ? rows.map(row) : [none]),
      '</tbody>',
    ].join('\n');
  });

  const asides = (['afterDay', 'aboutSibling'] as const)
    .flatMap((reason) => {
      const count = placement.setAside.filter(({ why }) => why === reason).length;
      return count > 0 ? [`${t(words[reason])}: ${count}.`] : [];
    })
    .join(' ');
  const head = columns.map((column) => `<th scope="col">${t(column)}</th>`).join('');
  return [
    `<table lang="${locale === 'en' ? 'en' : 'sv'}"><caption>${t(words.caption)} ${escapeMarkup(placement.on)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    ...bodies,
    ...(asides === '' ? [] : [`<tfoot><tr><td colspan="${columns.length}">${asides}</td></tr></tfoot>`]),
    '</table>',
  ].join('\n');
}

const sinceColumn = (day: IsoDate): Text => ({ sv: `Sedan ${day}`, en: `Since ${day}` });

const ownColumns: readonly Text[] = [
  { sv: 'Rubrik', en: 'Heading' },
  { sv: 'Iakttagelse', en: 'Observation' },
  { sv: 'Vem', en: 'Who' },
  { sv: 'Hur personen vet', en: 'How they know' },
  { sv: 'Dag', en: 'Day' },
  { sv: 'Hur ofta, länge, allvarligt', en: 'How often, long, serious' },
  { sv: 'Hur det räknas', en: 'How it counts' },
];

const words = {
  caption: { sv: 'Underlaget bakom resiliensmatrisen', en: 'Evidence behind the resilience matrix' },
  none: { sv: 'Inga iakttagelser', en: 'No observations' },
  old: { sv: 'gammalt enligt regeln', en: 'old by the rule' },
  afterDay: { sv: 'Inte invägda, daterade efter dagen', en: 'Set aside, dated after the day' },
  aboutSibling: { sv: 'Inte invägda, handlar om syskon', en: 'Set aside, about a sibling' },
  wouldContradict: { sv: 'Skulle tala emot', en: 'Would speak against it' },
} satisfies Record<string, Text>;
