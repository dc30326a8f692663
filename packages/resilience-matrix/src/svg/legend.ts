import { type Informant, type Locale, type Text, textIn } from '@tsi/core';
import { informantKindLabel } from '../informantLabel.ts';
import { accent, footer, ink, line, margin, width } from './layout.ts';
import { mark } from './marks.ts';
import { textElement } from './textElement.ts';

/** The kinds of informants, and how far to the right each stands. */
const kinds: readonly (readonly [Informant['kind'], left: number])[] = [
  ['child', 0],
  ['custodian', 90],
  ['professional', 232],
  ['other', 360],
];

/** What shapes, filling, ring and box mean. */
export function legend(hatchId: string, locale: Locale | undefined): string {
  const t = (text: Text) => textIn(text, locale);
  const item = (left: number, row: number, symbol: (x: number, y: number) => string, words: string) => {
    const x = margin + 8 + left;
    const y = footer + 28 + row * 24;
    const drawn = `<g fill="${ink}" stroke="${ink}" stroke-width="1.6">${symbol(x, y)}</g>`;
    return drawn + textElement(words, x + 16, y + 4);
  };
  const shape =
    (kind: Informant['kind'], stands = true, serious = false) =>
    (x: number, y: number) =>
      mark({ by: { kind }, stands, serious }, { x, y }, 5.5);
  const boxSymbol = (x: number, y: number) =>
    `<rect x="${x - 8}" y="${y - 7}" width="16" height="14" rx="2" fill="url(#${hatchId})" stroke="${accent}" stroke-width="1.6"/>`;
  return [
    `<line x1="${margin}" y1="${footer}" x2="${width - margin}" y2="${footer}" stroke="${line}"/>`,
    ...kinds.map(([kind, left]) => item(left, 0, shape(kind), informantKindLabel(kind, locale))),
    item(0, 1, shape('child'), t(words.stands)),
    item(200, 1, shape('child', false), t(words.open)),
    item(0, 2, boxSymbol, t(words.box)),
    item(360, 2, shape('child', true, true), t(words.serious)),
  ].join('');
}

const words = {
  stands: { sv: 'fyllt: räknas fullt ut', en: 'filled: counts in full' },
  open: { sv: 'ofyllt: öppet, gör bara rutan större', en: 'hollow: open, only makes the box larger' },
  serious: { sv: 'ring: allvarligt', en: 'ring: serious' },
  box: {
    sv: 'rutan: så olika kan samma fakta läsas',
    en: 'box: how differently the same facts can be read',
  },
} satisfies Record<string, Text>;
