import type { Voice, Wheel } from '@tsi/wellbeing-wheel';
import { at, items, mark, takeText, textAt } from '../cursor.ts';
import { type Draft, push } from '../plan/draft.ts';
import { clean } from '../plan/exporting.ts';
import { type AnyField, group, many, own, words } from '../plan/field.ts';
import { linkIds } from './wheelCodes.ts';
import { groupOf, itemsIn, sayOrder } from './wheelItems.ts';
import { ownWords } from './wheelQuestionnaire.ts';

type Words = NonNullable<Voice['words']>[number];

/** Words about a part that the wheel does not have. */
const content = group<Words>({ spoke: words, text: words });
const oneOutside = own('words-outside-wheel', content);
const allOutside = own('words-outside-wheel', many(content));

/** What was said in own words, under the part that it is about. Written after the answers. */
export const wordsAbout = (wheel: Wheel | undefined): AnyField<readonly Words[]> => ({
  write: (all, to, out, path) => {
    const written: number[] = [];
    for (const spoke of wheel?.spokes ?? []) {
      const own = [...all.entries()].filter(([, said]) => said.spoke === spoke.id);
      if (own.length === 0) continue;
      push(groupOf(spoke, to, out.locale), 'item', {
        linkId: linkIds.words(spoke.id),
        text: ownWords(out.locale),
        answer: own.map(([index, { text }]) => ({
          valueString: clean(text, out, [...path, index, 'text']),
        })),
      });
      written.push(...own.map(([index]) => index));
    }
    for (const [index, said] of all.entries())
      if (!written.includes(index)) {
        written.push(index);
        oneOutside.write(said, to, out, [...path, index]);
      }
    sayOrder(written, out, path);
    const order = wheel?.spokes.map(({ id }) => id) ?? [];
    (to.item as Draft[] | undefined)?.sort(
      (a, b) => order.indexOf(String(a.linkId)) - order.indexOf(String(b.linkId)),
    );
  },
  read: (from, into) => {
    const inside = itemsIn(from).flatMap((item) => {
      const spoke = wheel?.spokes.find(({ id }) => textAt(item, 'linkId') === linkIds.words(id))?.id;
      if (spoke === undefined) return [];
      const said = items(item, 'answer').flatMap((answer) => takeText(answer, 'valueString') ?? []);
      if (said.length > 0) for (const step of ['linkId', 'text']) mark(at(item, step));
      return said.map((text) => ({ spoke, text }));
    });
    const all = [...inside, ...(allOutside.read(from, into) ?? [])];
    return all.length > 0 ? all : undefined;
  },
});
