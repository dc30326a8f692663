import { escapeMarkup } from '@tsi/core';

/** A generous width of a text in the fonts a browser falls back to, in the same unit as `size`. */
export const textWidth = (text: string, size: number, bold = false): number =>
  [...text].reduce((width, character) => width + size * (narrow.test(character) ? 0.36 : 0.63), 0) *
  (bold ? 1.13 : 1);

const narrow = /[ .,:;'’”“!|ijlftrI()-]/;

/** Lines that are no wider than `width`; a word too long for a line is cut. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  for (let word of text.split(/\s+/).filter(Boolean)) {
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

/** One line of text. */
export const svgText = (
  x: number,
  y: number,
  text: string,
  attributes: Readonly<Record<string, string | number>> = {},
): string => {
  const rest = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`);
  return `<text x="${px(x)}" y="${px(y)}"${rest.join('')}>${escapeMarkup(text)}</text>`;
};
