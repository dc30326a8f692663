import { escapeMarkup, type Locale } from '@tsi/core';
import type { RoundingMode } from '../roundRatio.ts';
import { light, lineHeight, margin, size, soft, width } from './layout.ts';
import { svgText, wrapText } from './svgText.ts';

/** A picture and the table that says the same, so that neither goes without the other. Swedish: bild med tabell. */
export interface Picture {
  /** An SVG element without script, fonts or links. */
  readonly svg: string;
  /** An HTML table element with a caption and headings. */
  readonly table: string;
}

/** What every picture is asked for. */
export interface PictureOptions {
  /** Makes the ids unique on a page: a letter, then letters, digits, `-` or `_`. */
  readonly id: string;
  /** What the picture shows, for whom and when, in the asked language. */
  readonly title: string;
  readonly display: Display;
  readonly locale?: Locale | undefined;
}

/** How values are written; an indicator's own `display` will do. Swedish: visning. */
export interface Display {
  /** `percent` writes a share as percent; `number` writes the value as it is. */
  readonly as: 'percent' | 'number';
  /** 1 unless something else is said. */
  readonly decimals?: number;
  /** How a value that is made of counts is shortened; half away from zero unless something else is said. */
  readonly rounding?: RoundingMode;
  /** Words at the axis, such as ”per 1 000 barn”. */
  readonly unit?: string;
}

function requireSvgId(id: string): void {
  if (!/^[A-Za-z][\w-]*$/.test(id))
    throw new RangeError('id must be a letter followed by letters, digits, - or _.');
}

/** Where the picture's own drawing begins, below the title. */
export const bodyTop = (title: string): number => margin + titleLines(title).length * 20 + 8;

const titleLines = (title: string) => wrapText(title, width - 2 * margin, 16, true);

/** The SVG element round a drawing: title, description, hatching, heading and notes at the foot. */
export function frame(
  { id, title, locale = 'sv' }: Pick<PictureOptions, 'id' | 'title' | 'locale'>,
  {
    description,
    body,
    height,
    notes,
  }: {
    readonly description: string;
    readonly body: readonly string[];
    /** Where the drawing ends. */
    readonly height: number;
    readonly notes: readonly string[];
  },
): string {
  requireSvgId(id);
  const foot = notes.flatMap((note) => wrapText(note, width - 2 * margin, size));
  const whole = Math.ceil(height + foot.length * lineHeight + margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}"` +
      ` role="img" lang="${escapeMarkup(locale)}" aria-labelledby="${id}-title ${id}-desc" font-family="sans-serif">`,
    `<title id="${id}-title">${escapeMarkup(title)}</title>`,
    `<desc id="${id}-desc">${escapeMarkup(description)}</desc>`,
    `<defs><pattern id="${id}-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
      `<rect width="7" height="7" fill="#fff"/><path d="M0 0V7" stroke="${light}" stroke-width="4"/></pattern></defs>`,
    `<rect width="${width}" height="${whole}" fill="#fff"/>`,
    ...titleLines(title).map((line, row) =>
      svgText(margin, margin + 14 + row * 20, line, { 'font-size': 16, 'font-weight': '700' }),
    ),
    ...body,
    ...foot.map((line, row) => svgText(margin, height + 4 + row * lineHeight, line, { fill: soft })),
    '</svg>',
  ].join('\n');
}

/** Hatching of this picture. */
export const hatch = (id: string): string => `url(#${id}-hatch)`;
