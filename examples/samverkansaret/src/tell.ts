import type { AgeRange, ChairAnswer, CouncilTerm } from '@tsi/coordination';
import { type IsoDate, type Locale, type Text, textIn } from '@tsi/core';
import { sayIn, type Word } from './words.ts';
import type { MayRaise, Year } from './yearOf.ts';

/** Small phrases that text and page share, in one language. */
export function tell(locale: Locale) {
  const say = sayIn(locale);
  const t = (text: Text) => textIn(text, locale);
  const chair = ({ chair: role, among }: ChairAnswer) => {
    if (role !== 'notStated') return t(role);
    if (among.length === 0) return say('notStated');
    return `${say('orderNotSettled')} (${among.map(t).join(` ${say('or')} `)})`;
  };
  return {
    say,
    t,
    chair,
    /** `chefen för förskolan (våren), …`, or once when both are the same. */
    chairs: (turns: readonly { readonly term: CouncilTerm; readonly chair: ChairAnswer }[]) => {
      const told = turns.map((turn) => ({ term: say(turn.term.term), who: chair(turn.chair) }));
      const same = told.every(({ who }) => who === told[0]?.who);
      return same ? (told[0]?.who ?? '') : told.map(({ term, who }) => `${who} (${term})`).join(', ');
    },
    mayRaise: (answer: MayRaise) => say(answer === 'notStated' ? 'ruleMissing' : answer),
    state: ({ state }: AgeRange) => say(state === 'notStated' ? ('unclear' satisfies Word) : state),
    span: ({ from, to }: { readonly from: number; readonly to: number }) =>
      from === to ? `${from}` : `${from}–${to}`,
    /** Names of a year's forums by id. */
    names: ({ place }: Year, ids: readonly string[]) =>
      place.forums.filter(({ id }) => ids.includes(id)).map(({ label }) => t(label)),
    /** `14/1`. */
    day: (on: IsoDate) => `${Number(on.slice(8))}/${Number(on.slice(5, 7))}`,
  };
}
