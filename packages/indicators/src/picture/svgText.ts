import { escapeMarkup } from '@tsi/core';
import { ink, size } from './layout.ts';

/** A generous width of a text in the fonts a browser falls back to, in the same unit as `size`. */
export const textWidth = (text: string, size: number, bold = false): number =>
  [...text].reduce((width, character) => width + size * (narrow.test(character) ? 0.36 : 0.63), 0) *
  (bold ? 1.13 : 1);

const narrow = /[ .,:;'’”“!|ijlftrI()-]/;

/** Lines no wider than `width`; a word too long for a line is cut with a hyphen. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  for (let word of text.split(/ +/).filter(Boolean)) {
    const joined = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(joined)) {
      lines[lines.length - 1] = joined;
      continue;
    }
    while (!fits(word)) {
      // Whole characters, so that none that takes two code units is torn apart.
      const characters = [...word];
      if (characters.length < 2) break;
      let head = characters.length - 1;
      while (head > 1 && !fits(`${characters.slice(0, head).join('')}-`)) head -= 1;
      lines.push(`${characters.slice(0, head).join('')}-`);
      word = characters.slice(head).join('');
    }
    lines.push(word);
  }
  return lines;
}

/** A coordinate with no more digits than a picture needs. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);

type Attributes = Readonly<Record<string, string | number>>;

/** An element without content; numbers are shortened. */
export const element = (name: string, attributes: Attributes): string => `<${name}${written(attributes)}/>`;

/** One line of text, left-aligned in the usual size and colour unless the attributes say otherwise. */
export const svgText = (x: number, y: number, text: string, attributes: Attributes = {}): string =>
  `<text${written({ x, y, 'font-size': size, fill: ink, ...attributes })}>${escapeMarkup(text)}</text>`;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? px(value) : escapeMarkup(value)}"`)
    .join('');
