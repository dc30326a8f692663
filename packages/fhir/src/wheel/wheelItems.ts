import { type Locale, type Path, textIn } from '@tsi/core';
import type { Spoke, Wheel } from '@tsi/wellbeing-wheel';
import { at, type Cursor, items, mark, textAt } from '../cursor.ts';
import { type Draft, push } from '../plan/draft.ts';
import { lose, type Writing } from '../plan/exporting.ts';

/** The group of a part, made when it is first needed: parts are written in the wheel's order. */
export function groupOf({ id, label }: Spoke, to: Draft, locale: Locale | undefined): Draft {
  const groups = (to.item ?? []) as Draft[];
  const known = groups.find(({ linkId }) => linkId === id);
  if (known) return known;
  const made: Draft = { linkId: id, text: textIn(label, locale) };
  push(to, 'item', made);
  return made;
}

/** Every item, however deep it lies. */
export function itemsIn(from: Cursor): Cursor[] {
  return items(from, 'item').flatMap((item) => [item, ...itemsIn(item)]);
}

/** The questionnaire's order is the wheel's: when things were entered in another, that is lost. */
export function sayOrder(written: readonly number[], out: Writing, path: Path): void {
  if (written.some((position, index) => position !== index)) lose(out, 'fhir/order', path);
}

/** Marks the groups that an answer or words were found in: they say no more than the wheel. */
export function markGroups(response: Cursor, { spokes }: Wheel): void {
  for (const item of items(response, 'item'))
    if (spokes.some(({ id }) => id === textAt(item, 'linkId')))
      for (const step of ['linkId', 'text']) mark(at(item, step));
}
