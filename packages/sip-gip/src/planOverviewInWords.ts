import { type IsoDate, type Locale, type Text, textIn } from '@tsi/core';
import type { PlanOverview } from './planOverview.ts';
import { barInWords } from './planOverviewBars.ts';
import type { Lanes } from './planOverviewLanes.ts';
import { overviewWords } from './planOverviewWords.ts';

/** The picture in words, in its own order and as short as it is. */
export function overviewInWords(
  { rows, days }: PlanOverview,
  { lanes }: Lanes,
  {
    on,
    notes,
    locale,
  }: { readonly on: IsoDate; readonly notes: readonly string[]; readonly locale: Locale | undefined },
): string {
  const say = (text: Text) => textIn(text, locale);
  const told = lanes.map(({ number, lines, bar, status, inWords = status }) => {
    const words = lines.join(' ');
    if (!bar) return `${words}:`;
    const rest = [barInWords(bar, locale, false), inWords].filter((part) => part !== undefined).join(', ');
    return sentence(`${number === undefined ? '' : `${number}. `}${words.replace(/[.]$/, '')}: ${rest}`);
  });
  return [
    sentence(say(overviewWords.today).replace('{day}', on)),
    ...days.map(({ on: day, what }) => sentence(`${day} ${what}`)),
    ...(rows.length === 0 ? [say(overviewWords.noActions)] : []),
    ...told,
    ...notes,
  ].join(' ');
}

const sentence = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`);
