import { type Informant, type IsoDate, type Locale, type Text, textIn } from '@tsi/core';
import { informantKindLabel } from '../informantLabel.ts';
import { accent, footer, ink, line, margin, width } from './layout.ts';
import { mark, struckOut, underlined } from './marks.ts';
import { textElement } from './textElement.ts';

/** The kinds of informants, and how far to the right each stands. */
const kinds: readonly (readonly [Informant['kind'], left: number])[] = [
  ['child', 0],
  ['custodian', 90],
  ['professional', 232],
  ['other', 360],
];

/** What shapes, filling, ring and box mean; with an earlier day, what tells the two days apart. */
export function legend(
  hatchId: string,
  { before, locale }: { readonly before: IsoDate | undefined; readonly locale: Locale | undefined },
): string {
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
  const earlierBoxSymbol = (x: number, y: number) =>
    `<rect x="${x - 8}" y="${y - 7}" width="16" height="14" rx="2" fill="none" stroke="${ink}" stroke-width="3" stroke-linecap="round" stroke-dasharray="0.1 5"/>`;
  const sign =
    (draw: typeof underlined, stands = true) =>
    (x: number, y: number) =>
      shape('child', stands)(x, y) + draw({ x, y }, 18);
  return [
    `<line x1="${margin}" y1="${footer}" x2="${width - margin}" y2="${footer}" stroke="${line}"/>`,
    ...kinds.map(([kind, left]) => item(left, 0, shape(kind), informantKindLabel(kind, locale))),
    item(0, 1, shape('child'), t(words.stands)),
    item(200, 1, shape('child', false), t(words.open)),
    item(0, 2, boxSymbol, t(words.box)),
    item(360, 2, shape('child', true, true), t(words.serious)),
    ...(before
      ? [
          item(0, 3, earlierBoxSymbol, `${t(words.before)} ${before}`),
          item(0, 4, sign(underlined), t(words.changed)),
          item(310, 4, sign(struckOut, false), t(words.went)),
        ]
      : []),
  ].join('');
}

const words = {
  stands: { sv: 'fyllt: räknas fullt ut', en: 'filled: counts in full' },
  open: { sv: 'ofyllt: öppet, gör bara rutan större', en: 'hollow: open, only makes the box larger' },
  serious: { sv: 'ring: allvarligt', en: 'ring: serious' },
  before: { sv: 'prickad ruta: som det såg ut', en: 'dotted box: as it looked on' },
  changed: { sv: 'streck under: nytt eller ändrat sedan dess', en: 'line below: new or changed since' },
  went: { sv: 'överstruket: inte längre med', en: 'struck out: no longer there' },
  box: {
    sv: 'rutan: så olika kan samma fakta läsas',
    en: 'box: how differently the same facts can be read',
  },
} satisfies Record<string, Text>;
