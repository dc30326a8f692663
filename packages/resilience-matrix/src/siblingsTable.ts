import { escapeMarkup, type Locale, type Text, textIn } from '@tsi/core';
import { axisLabel } from './describePlacement.ts';
import { directions } from './direction.ts';
import { publicInformantLabel } from './informantLabel.ts';
import type { SiblingHeading, SiblingId, SiblingPlacements } from './siblingPlacements.ts';
import { triangleHeading } from './triangleHeading.ts';

/**
 * Two siblings side by side as an accessible HTML table: one row for each heading on each axis, one column a child.
 *
 * Swedish: syskontabell. A fragment without styles. It says in which direction each child's evidence speaks and from
 * which kinds of informants, and repeats no text, role or reference that was entered. `labels` are the children's names
 * in the table, in your own words.
 *
 * @example
 * ```ts
 * import { placeSiblings, siblingsTable } from '@tsi/resilience-matrix';
 *
 * const html = siblingsTable(placeSiblings([], [], { on: '2026-02-09' }), { locale: 'en' });
 * html.includes('<th scope="col">Child A</th><th scope="col">Child B</th>'); // => true
 * ```
 */
export function siblingsTable(
  siblings: SiblingPlacements,
  options: { readonly locale?: Locale | undefined; readonly labels?: SiblingLabels | undefined } = {},
): string {
  const { locale, labels = siblingLabels(locale) } = options;
  const t = (text: Text) => escapeMarkup(textIn(text, locale));
  const columns = [
    t(words.heading),
    t(words.axis),
    escapeMarkup(labels.first),
    escapeMarkup(labels.second),
    t(words.together),
  ];
  const toThinkOf = (kind: SiblingHeading['kind']) => {
    if (kind === 'alike' || kind === 'differ') return textIn(words[kind], locale);
    return `${textIn(words.askAbout, locale)}: ${kind === 'onlyFirst' ? labels.second : labels.first}`;
  };
  const row = (one: SiblingHeading) =>
    [
      `<tr><th scope="row">${t(triangleHeading(one.heading).label)}</th>`,
      `<td>${escapeMarkup(axisLabel(one.axis, locale))}</td>`,
      ...(['first', 'second'] as const).map((id) => `<td>${escapeMarkup(said(one, id, locale))}</td>`),
      `<td>${escapeMarkup(toThinkOf(one.kind))}</td></tr>`,
    ].join('');
  const none = `<tr><td colspan="${columns.length}">${t(words.none)}</td></tr>`;
  return [
    `<table lang="${locale === 'en' ? 'en' : 'sv'}"><caption>${t(words.caption)} ${escapeMarkup(siblings.first.on)}. ${t(siblings.limits)}</caption>`,
    `<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...(siblings.headings.length > 0 ? siblings.headings.map(row) : [none]),
    '</tbody>',
    '</table>',
  ].join('\n');
}

/** What the two children are called in table and picture. */
export type SiblingLabels = Readonly<Record<SiblingId, string>>;

/** What they are called when the caller has not said. */
export const siblingLabels = (locale: Locale | undefined): SiblingLabels => ({
  first: textIn(words.first, locale),
  second: textIn(words.second, locale),
});

function said({ evidence, directions: spoken }: SiblingHeading, id: SiblingId, locale: Locale | undefined) {
  if (spoken[id].length === 0) return textIn(words.nothing, locale);
  return spoken[id]
    .map((direction) => {
      const who = evidence[id]
        .filter((voice) => voice.direction === direction)
        .map(({ by, stands, serious }) =>
          [
            publicInformantLabel(by, locale),
            ...(stands ? [] : [textIn(words.open, locale)]),
            ...(serious ? [textIn(words.serious, locale)] : []),
          ].join(' – '),
        );
      return `${textIn(directions[direction].label, locale)} (${who.join(', ')})`;
    })
    .join('; ');
}

const words = {
  caption: { sv: 'Syskon sida vid sida', en: 'Siblings side by side' },
  heading: { sv: 'Rubrik', en: 'Heading' },
  axis: { sv: 'Var', en: 'Where' },
  together: { sv: 'Att tänka på', en: 'To think of' },
  alike: { sv: 'lika för båda', en: 'alike for both' },
  differ: { sv: 'olika för dem', en: 'different for them' },
  askAbout: { sv: 'fråga om', en: 'ask about' },
  first: { sv: 'Barn A', en: 'Child A' },
  second: { sv: 'Barn B', en: 'Child B' },
  nothing: { sv: 'inga iakttagelser', en: 'no observations' },
  none: { sv: 'Inga iakttagelser om något av barnen', en: 'No observations about either child' },
  open: { sv: 'öppen', en: 'open' },
  serious: { sv: 'allvarligt', en: 'serious' },
} satisfies Record<string, Text>;
