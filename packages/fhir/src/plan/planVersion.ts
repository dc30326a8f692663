import { at, mark, textAt } from '../cursor.ts';
import type { Draft } from './draft.ts';
import { count, type Field, own } from './field.ts';

export const version: Field<number> = {
  write: (it, to, out, path) => {
    to.meta = { ...(to.meta as Draft | undefined), versionId: String(it) };
    kept.write(it, to, out, path);
  },
  read: (from, into) => {
    const own = kept.read(from, into);
    const said = textAt(from, 'meta', 'versionId');
    if (said !== undefined && (own === undefined ? /^[1-9]\d{0,5}$/.test(said) : said === String(own)))
      mark(at(from, 'meta', 'versionId'));
    return own ?? (said !== undefined && /^[1-9]\d{0,5}$/.test(said) && !into.own ? Number(said) : undefined);
  },
};
const kept: Field<number> = own('plan-version', count);
