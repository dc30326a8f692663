import { escapeMarkup, type Informant, type Locale, type Text, textIn } from '@tsi/core';
import { Direction, directions } from './direction.ts';
import { informantLabel } from './informantLabel.ts';
import type { Observation } from './observation.ts';
import type { Placement } from './placement.ts';
import { basisLabels, standingLabels } from './standingLabels.ts';
import { triangleHeading } from './triangleHeading.ts';
import type { Voice } from './voice.ts';
import { weightLabels } from './weightLabels.ts';

/**
 * The evidence behind a placement as an accessible HTML table: one body for each direction, one row for each
 * observation, and how it counts.
 *
 * Swedish: tabell över underlaget. A fragment without styles. It shows what was entered, role and reference included, so
 * it is for those who may read the observations. Pass `nameOf` to show informants in words of your own.
 *
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
    readonly nameOf?: ((informant: Informant) => string) | undefined;
  } = {},
): string {
  const { locale, nameOf = (informant: Informant) => informantLabel(informant, locale) } = options;
  const t = (text: Text) => escapeMarkup(textIn(text, locale));
  const row = (voice: Voice, one: Observation, first: boolean) =>
    [
      `<tr><th scope="row">${t(triangleHeading(voice.heading).label)}</th>`,
      `<td>${escapeMarkup(one.text)}${one.wouldContradict === undefined ? '' : `<br>${t(words.wouldContradict)}: ${escapeMarkup(one.wouldContradict)}`}</td>`,
      `<td>${escapeMarkup(nameOf(voice.by))}</td>`,
      `<td>${t(basisLabels[one.basis])}</td>`,
      `<td>${escapeMarkup(one.date)}</td>`,
      `<td>${escapeMarkup(weightLabels(one, locale).join(', '))}</td>`,
      `<td>${t(first ? standingLabels[voice.standing] : words.together)}</td></tr>`,
    ].join('');

  const bodies = Direction.options.map((direction) => {
    const rows = placement.evidence[direction].flatMap((voice) =>
      voice.observations.map((one, index) => row(voice, one, index === 0)),
    );
    const none = `<tr><td colspan="${columns.length}">${t(words.none)}</td></tr>`;
    return [
      `<tbody><tr><th scope="rowgroup" colspan="${columns.length}">${t(directions[direction].label)}</th></tr>`,
      ...(rows.length > 0 ? rows : [none]),
      '</tbody>',
    ].join('\n');
  });

  const head = columns.map((column) => `<th scope="col">${t(column)}</th>`).join('');
  return [
    `<table lang="${locale === 'en' ? 'en' : 'sv'}"><caption>${t(words.caption)} ${escapeMarkup(placement.on)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    ...bodies,
    '</table>',
  ].join('\n');
}

const columns: readonly Text[] = [
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
  together: { sv: 'räknas ihop med raden ovanför', en: 'counts together with the row above' },
  wouldContradict: { sv: 'Skulle tala emot', en: 'Would speak against it' },
} satisfies Record<string, Text>;
