import { escapeMarkup, type Locale, type Text, textIn } from '@tsi/core';
import { cadenceText } from './cadenceText.ts';
import type { ForumCell, ForumComparison, ForumOfOnePlace, ForumRow } from './compareForums.ts';
import { forumTopicGroupLabels } from './forumTopics.ts';
import { presenceLabels } from './presence.ts';

/**
 * A comparison of municipalities as an accessible HTML table: a row a topic, a column a municipality, and last what only
 * one of them speaks of.
 *
 * Swedish: jämförelsetabell. A fragment without styles. It belongs beside the picture of `forumComparisonSvg`, which says
 * the same but for the last rows.
 *
 * @example
 * ```ts
 * import { compareForums, forumComparisonTable, forumMaps } from '@tsi/coordination';
 *
 * const { bengtsfors, mellerud } = forumMaps;
 * const html = forumComparisonTable(compareForums([bengtsfors, mellerud]), { locale: 'en' });
 * html.includes('<th scope="col">Bengtsfors</th><th scope="col">Mellerud</th>'); // => true
 * html.includes('<td>in place, every month</td><td>in place, every week</td>'); // => true
 * ```
 */
export function forumComparisonTable(
  { places, rows, ofOnePlace }: ForumComparison,
  { locale }: { readonly locale?: Locale | undefined } = {},
): string {
  const t = (text: Text) => escapeMarkup(textIn(text, locale));
  const heading = (text: Text) =>
    `<tr><th scope="rowgroup" colspan="${places.length + 1}">${t(text)}</th></tr>`;
  const row = ({ topic, cells }: ForumRow) =>
    `<tr><th scope="row">${t(topic.label)}</th>${cells.map((cell) => `<td>${escapeMarkup(cellText(cell, locale))}</td>`).join('')}</tr>`;
  const bodies = groupsOf(rows).map(([group, ofGroup]) =>
    ['<tbody>', heading(forumTopicGroupLabels[group]), ...ofGroup.map(row), '</tbody>'].join('\n'),
  );

  const item = ({ label, presence }: ForumOfOnePlace) =>
    `<li>${t(label)}${presence === 'present' ? '' : ` (${t(presenceLabels[presence])})`}</li>`;
  const own = (Object.keys(ownLabels) as ForumOfOnePlace['group'][]).flatMap((group) => {
    const ofGroup = ofOnePlace.filter((one) => one.group === group);
    if (ofGroup.length === 0) return [];
    const cells = places.map((place) => {
      const here = ofGroup.filter((one) => one.place === place);
      return here.length > 0 ? `<td><ul>${here.map(item).join('')}</ul></td>` : '<td>–</td>';
    });
    return [`<tr><th scope="row">${t(ownLabels[group])}</th>${cells.join('')}</tr>`];
  });

  return [
    `<table lang="${locale === 'en' ? 'en' : 'sv'}"><caption>${t(comparisonWords.title)}. ${t(comparisonWords.limits)}</caption>`,
    `<thead><tr><th scope="col">${t(words.topic)}</th>${places.map((place) => `<th scope="col">${escapeMarkup(place)}</th>`).join('')}</tr></thead>`,
    ...bodies,
    ...(own.length > 0 ? ['<tbody>', heading(words.own), ...own, '</tbody>'] : []),
    '</table>',
  ].join('\n');
}

/** Rows by their heading, in the order in which the headings first come. */
export function groupsOf(rows: readonly ForumRow[]) {
  const groups = new Map<ForumRow['topic']['group'], ForumRow[]>();
  for (const row of rows) groups.set(row.topic.group, [...(groups.get(row.topic.group) ?? []), row]);
  return [...groups];
}

/** How often, where that is known or known to be unclear. */
export const cadenceOf = ({ cadence }: ForumCell, locale: Locale | undefined): string | undefined => {
  if (cadence === 'notStated') return undefined;
  return cadence === 'unclear' ? textIn(words.unclear, locale) : cadenceText(cadence, { locale });
};

const cellText = (cell: ForumCell, locale: Locale | undefined): string => {
  const cadence = cadenceOf(cell, locale);
  return [textIn(presenceLabels[cell.presence], locale), ...(cadence ? [cadence] : [])].join(', ');
};

/** What table and picture have in common. */
export const comparisonWords = {
  title: { sv: 'Samverkan i kommunerna, ämne för ämne', en: 'Collaboration in the municipalities, by topic' },
  limits: {
    sv: 'Så som källan beskriver det. Att något inte nämns betyder inte att det saknas, och fler rutor är inte bättre samverkan.',
    en: 'As the source describes it. What is not mentioned may still be there, and more boxes are not better collaboration.',
  },
} satisfies Record<string, Text>;

const ownLabels: Readonly<Record<ForumOfOnePlace['group'], Text>> = {
  ...forumTopicGroupLabels,
  coordination: { sv: 'Den som samordnar', en: 'Who coordinates' },
};

const words = {
  topic: { sv: 'Ämne', en: 'Topic' },
  own: { sv: 'Nämns bara i den egna kommunen', en: 'Mentioned only in their own municipality' },
  unclear: { sv: 'oklart hur ofta', en: 'unclear how often' },
} satisfies Record<string, Text>;
