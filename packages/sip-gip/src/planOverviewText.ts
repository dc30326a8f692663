import { escapeMarkup } from '@tsi/core';

/** A generous width of a text in the letters that a browser falls back to, in the unit of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * size * (bold ? 1.12 : 1);
}

const characterWidth = (character: string): number => {
  if (/[ .,:;'’”“!|ijlftrI()\-–]/.test(character)) return 0.38;
  if (/[A-ZÅÄÖmwMW…→←]/.test(character)) return 0.75;
  return (character.codePointAt(0) ?? 0) >= 0x1100 ? 1.05 : 0.62;
};

interface LineLook {
  readonly size: number;
  readonly bold?: boolean;
  /** No more lines than this. */
  readonly most: number;
}

/** Lines no wider than `width`; a word too long for a line is broken, and where lines are cut the last ends with “…”. */
export function fitLines(
  text: string,
  width: number,
  { size, bold = false, most }: LineLook,
): { readonly lines: readonly string[]; readonly cut: boolean } {
  const measure = (words: string) => textWidth(words, size, bold);
  const lines: string[] = [];
  // More than the narrowest letters could fill is not looked at.
  const begin = text.slice(0, 200 * most);
  for (const word of begin.split(/\s+/).filter(Boolean)) {
    if (lines.length > most) break;
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...broken(word, width, measure));
  }
  if (lines.length <= most && begin.length === text.length) return { lines, cut: false };
  const kept = lines.slice(0, most);
  const last = kept.pop()?.replace(/-$/, '') ?? '';
  return { lines: [...kept, `${firstOf(last, width - measure('…'), measure).trimEnd()}…`], cut: true };
}

/** A word on as many lines as it takes, each but the last with a hyphen. */
function broken(word: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let rest = word;
  while (measure(rest) > width) {
    const head = firstOf(rest, width - measure('-'), measure);
    lines.push(`${head}-`);
    rest = rest.slice(head.length);
  }
  return [...lines, rest];
}

/** As many whole characters from the beginning as are no wider than this, but at least one. */
function firstOf(text: string, width: number, measure: (text: string) => number): string {
  let taken = '';
  let wide = 0;
  for (const character of text) {
    wide += measure(character);
    if (taken !== '' && wide > width) break;
    taken += character;
  }
  return taken;
}

/** A coordinate with no more digits than a picture needs. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);

/** One line of text. On `paper`, no line of the picture runs through it. */
export function textElement(
  content: string,
  x: number,
  y: number,
  look: {
    readonly size?: number;
    readonly bold?: boolean;
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly fill?: string;
    readonly paper?: boolean;
  } = {},
): string {
  const { size = 12, bold = false, anchor = 'start', fill = ink, paper = false } = look;
  const attributes = [
    `x="${px(x)}" y="${px(y)}" font-size="${size}" fill="${fill}"`,
    ...(bold ? ['font-weight="700"'] : []),
    ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
  ];
  const text = `<text ${attributes.join(' ')}>${escapeMarkup(content)}</text>`;
  if (!paper) return text;
  const wide = textWidth(content, size, bold) + 4;
  const from = x - 2 - (anchor === 'middle' ? wide / 2 - 2 : anchor === 'end' ? wide - 4 : 0);
  return `<rect x="${px(from)}" y="${px(y - size)}" width="${px(wide)}" height="${px(size * 1.3)}" fill="#fff"/>${text}`;
}

export const ink = '#1a1a1a';
export const soft = '#4a4a4a';
export const faint = '#b5b5b5';

/** The picture is as wide as the text of an A4 sheet at 96 px an inch, so that letters print in their own size. */
export const width = 672;
/** Time runs from here … */
export const left = 260;
/** … to here. */
export const right = width - 4;
