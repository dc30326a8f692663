import { type Locale, textIn } from '@tsi/core';
import { valueLabels } from './planLabels.ts';
import { type Bar, dots, lacksDay, paint } from './planOverviewBars.ts';
import { ink, px, textElement, textWidth, width } from './planOverviewText.ts';
import { overviewWords } from './planOverviewWords.ts';

/** What the bars’ looks mean; only those that are in the picture. */
export function overviewLegend(
  bars: readonly Bar[],
  { id, top, locale }: { readonly id: string; readonly top: number; readonly locale: Locale | undefined },
): { readonly drawn: string; readonly height: number } {
  const items: { readonly words: string; readonly sign: (x: number, y: number) => string }[] = [];
  for (const look of ['planned', 'ongoing', 'done', 'stopped', 'several'] as const)
    if (bars.some((bar) => bar.look === look))
      items.push({
        words: textIn(look === 'several' ? overviewWords.several : valueLabels[look], locale),
        sign: (x, y) => `<rect x="${px(x)}" y="${px(y - 5)}" width="22" height="10" ${paint(look, id)}/>`,
      });
  if (bars.some(({ open }) => open))
    items.push({
      words: textIn(overviewWords.noEnd, locale),
      sign: (x, y) =>
        `<path d="M${px(x)} ${px(y)}h14m-1 -6l9 6l-9 6z" fill="${ink}" stroke="${ink}" stroke-width="1.4"/>`,
    });
  if (bars.some(lacksDay))
    items.push({
      words: textIn(overviewWords.noDay, locale),
      sign: (x, y) => dots(x + 1, x + 22, y),
    });

  let x = 0;
  let y = top;
  const drawn = items.map(({ words, sign }) => {
    const wide = 30 + textWidth(words, 11);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += 20;
    }
    const at = x;
    x += wide + 16;
    return sign(at + 1, y - 4) + textElement(words, at + 30, y, { size: 11 });
  });
  return { drawn: drawn.join('\n'), height: items.length > 0 ? y - top + 12 : 0 };
}
