import { at, items, takeText } from '../cursor.ts';
import { element, type Field, text } from './field.ts';

/** A name as one text; from others, also given and family names. */
export const name: Field<string> = {
  write: element(text, 'name', 0, 'text').write,
  read: (from) => {
    const [first] = items(from, 'name');
    const whole = takeText(first, 'text');
    if (whole !== undefined) return whole;
    const parts = [...items(first, 'given'), ...[at(first, 'family')].flatMap((one) => one ?? [])];
    const said = parts.flatMap((part) => takeText(part) ?? []);
    return said.length > 0 ? said.join(' ') : undefined;
  },
};
