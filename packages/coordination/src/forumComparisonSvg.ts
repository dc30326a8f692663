import { escapeMarkup, type Locale, type Text, textIn } from '@tsi/core';
import type { ForumCell, ForumComparison, ForumRow } from './compareForums.ts';
import { cadenceOf, comparisonWords, groupsOf } from './forumComparisonTable.ts';
import { forumTopicGroupLabels } from './forumTopics.ts';
import { Presence, presenceLabels } from './presence.ts';

/**
 * A comparison of municipalities as a picture: a row a topic, a column a municipality, a box in each.
 *
 * Swedish: jämförelsebild. An SVG string without script, fonts or links. Each box says in words what its pattern says:
 * filled is in place, hatched is planned, dashed is stated as missing, and without a box is not mentioned. The description
 * tells the rows; `forumComparisonTable` belongs beside it, with what only one municipality speaks of.
 *
 * @throws RangeError when `id` is not a letter followed by letters, digits, `-` or `_`.
 * @example
 * ```ts
 * import { compareForums, forumComparisonSvg, forumMaps } from '@tsi/coordination';
 *
 * const svg = forumComparisonSvg(compareForums([forumMaps.mellerud, forumMaps.amal]), { id: 'map', locale: 'en' });
 * svg.includes('Family centre: in place in Mellerud, Åmål.'); // => true
 * ```
 */
export function forumComparisonSvg(
  { places, rows, ofOnePlace }: ForumComparison,
  { id, locale }: { readonly id: string; readonly locale?: Locale | undefined },
): string {
  if (!/^[A-Za-z][\w-]*$/.test(id))
    throw new RangeError('id must be a letter followed by letters, digits, - or _.');
  const t = (text: Text) => textIn(text, locale);
  const width = Math.max(760, left + places.length * columnWidth + margin);

  const drawn: string[] = [];
  let y = top;
  for (const [group, ofGroup] of groupsOf(rows)) {
    drawn.push(text(t(forumTopicGroupLabels[group]), margin, y + 25, { size: 13, bold: true }));
    y += headingHeight;
    for (const row of ofGroup) {
      drawn.push(`<line x1="${margin}" y1="${y}" x2="${width - margin}" y2="${y}" stroke="${line}"/>`);
      drawn.push(rowPicture(row, y, id, locale));
      y += rowHeight;
    }
  }

  const notes = [
    ...wrap(t(comparisonWords.limits), Math.floor((width - 2 * margin) / 6.2)),
    ...(ofOnePlace.length > 0 ? [`${t(words.inTable)} ${ofOnePlace.length}.`] : []),
  ];
  const height = y + 62 + notes.length * 17 + 8;
  const title = t(comparisonWords.title);
  const description = [...rows.map((row) => inWords(row, locale)), t(comparisonWords.limits)].join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${locale === 'en' ? 'en' : 'sv'}" aria-labelledby="${id}-title" aria-describedby="${id}-desc" font-family="system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif">`,
    `<title id="${id}-title">${escapeMarkup(title)}</title>`,
    `<desc id="${id}-desc">${escapeMarkup(description)}</desc>`,
    `<defs><pattern id="${id}-planned" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="1.4" height="6" fill="#a9bcc4"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(title, margin, 36, { size: 18, bold: true }),
    ...places.map((place, column) =>
      text(place, columnAt(column) + boxWidth / 2, 68, {
        size: sizeFor(place, 13),
        bold: true,
        anchor: 'middle',
      }),
    ),
    ...drawn,
    `<line x1="${margin}" y1="${y}" x2="${width - margin}" y2="${y}" stroke="${line}"/>`,
    ...Presence.options.map((presence, index) => {
      const x = margin + index * 176;
      const swatch = box(presence, { x, y: y + 16, width: 26, height: 18 }, id);
      return `${swatch}${text(t(presenceLabels[presence]), x + 36, y + 30)}`;
    }),
    ...notes.map((note, index) => text(note, margin, y + 62 + index * 17, { size: 11.5, fill: soft })),
    '</svg>',
  ].join('\n');
}

const margin = 24;
const left = 264;
const top = 78;
const columnWidth = 130;
const boxWidth = 124;
const rowHeight = 42;
const headingHeight = 38;
const ink = '#17262e';
const soft = '#4c5c65';
const line = '#c9d2d6';
const filled = '#0f5b78';

const columnAt = (column: number) => left + column * columnWidth;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function box(presence: Presence, { x, y, width, height }: Place, id: string): string {
  const looks: Readonly<Record<Presence, string>> = {
    present: `fill="${filled}"`,
    planned: `fill="url(#${id}-planned)" stroke="${soft}" stroke-width="1.2"`,
    statedMissing: `fill="#fff" stroke="${ink}" stroke-width="2" stroke-dasharray="5 3"`,
    notMentioned: '',
  };
  if (presence === 'notMentioned') {
    const middle = x + width / 2;
    return `<line x1="${middle - 5}" y1="${y + height / 2}" x2="${middle + 5}" y2="${y + height / 2}" stroke="${soft}" stroke-width="1.5"/>`;
  }
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" ${looks[presence]}/>`;
}

function rowPicture({ topic, cells }: ForumRow, y: number, id: string, locale: Locale | undefined): string {
  const label = wrap(textIn(topic.label, locale), 33);
  const labelTop = y + rowHeight / 2 + 4 - ((label.length - 1) * 15) / 2;
  return [
    ...label.map((words, index) => text(words, margin, labelTop + index * 15, { size: 12.5 })),
    ...cells.map((cell, column) => cellPicture(cell, columnAt(column), y + 3, id, locale)),
  ].join('');
}

function cellPicture(cell: ForumCell, x: number, y: number, id: string, locale: Locale | undefined): string {
  const place = { x, y, width: boxWidth, height: rowHeight - 6 };
  if (cell.presence === 'notMentioned') {
    const label = escapeMarkup(textIn(presenceLabels.notMentioned, locale));
    return `<g><title>${label}</title>${box('notMentioned', place, id)}</g>`;
  }
  const cadence = cadenceOf(cell, locale);
  const words = [textIn(presenceLabels[cell.presence], locale), ...(cadence ? [cadence] : [])];
  const isFilled = cell.presence === 'present';
  const first = y + place.height / 2 + 4 - (words.length - 1) * 7.5;
  return [
    box(cell.presence, place, id),
    ...words.map((word, index) => {
      const size = sizeFor(word, index === 0 ? 12 : 11);
      const look = { size, anchor: 'middle', fill: isFilled ? '#fff' : ink } as const;
      const shade =
        cell.presence === 'planned'
          ? `<rect x="${x + boxWidth / 2 - word.length * 3.4 - 4}" y="${first + index * 15 - 11}" width="${word.length * 6.8 + 8}" height="15" fill="#fff"/>`
          : '';
      return shade + text(word, x + boxWidth / 2, first + index * 15, look);
    }),
  ].join('');
}

/** A row in words: where it is, where it is planned and where it is said to be missing. Silence is left unsaid. */
function inWords({ topic, cells }: ForumRow, locale: Locale | undefined): string {
  const parts = Presence.options.flatMap((presence) => {
    const places = cells.filter((cell) => cell.presence === presence).map(({ place }) => place);
    if (presence === 'notMentioned' || places.length === 0) return [];
    return [`${textIn(presenceLabels[presence], locale)} ${textIn(words.in, locale)} ${places.join(', ')}`];
  });
  return `${textIn(topic.label, locale)}: ${parts.join('; ')}.`;
}

/** Words that would not fit in a box are written smaller. */
const sizeFor = (words: string, most: number) =>
  Math.max(6, Math.min(most, Math.floor(((boxWidth - 6) / (words.length * 0.58)) * 10) / 10));

function text(
  content: string,
  x: number,
  y: number,
  look: {
    readonly size?: number;
    readonly bold?: boolean;
    readonly anchor?: 'middle';
    readonly fill?: string;
  } = {},
): string {
  const { size = 12, bold = false, anchor, fill = ink } = look;
  const more = `${bold ? ' font-weight="700"' : ''}${anchor ? ` text-anchor="${anchor}"` : ''}`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${more}>${escapeMarkup(content)}</text>`;
}

/** Words laid into lines of at most so many characters; a longer word gets a line of its own. */
function wrap(words: string, characters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const words = {
  in: { sv: 'i', en: 'in' },
  inTable: {
    sv: 'Uppgifter som bara en kommun har, och som står i tabellen:',
    en: 'What only one municipality has, and which stands in the table:',
  },
} satisfies Record<string, Text>;
