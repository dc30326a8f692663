import type { Informant } from '@tsi/core';
import { at, items, mark, textAt } from '../cursor.ts';
import { ownExtension } from '../ours.ts';
import { takeInformant, writeInformant } from './agents.ts';
import { push } from './draft.ts';
import { lose } from './exporting.ts';
import type { Field } from './field.ts';

/** Who said it: the first where FHIR has one place, the others in an extension of ours. */
export const saidBy = (first: string): Field<readonly Informant[]> => ({
  write: ([one, ...more], to, out, path) => {
    const reference = one && writeInformant(one, out, [...path, 0]);
    if (reference) to[first] = reference;
    if (more.length > 0) lose(out, 'fhir/ownExtension', path);
    for (const [index, another] of more.entries()) {
      const also = writeInformant(another, out, [...path, index + 1]);
      if (also) push(to, 'extension', { url: alsoSaidBy, valueReference: also });
    }
  },
  read: (from, into) => {
    const one = takeInformant(at(from, first), into);
    const more = items(from, 'extension').flatMap((extension) => {
      if (textAt(extension, 'url') !== alsoSaidBy) return [];
      const another = takeInformant(at(extension, 'valueReference'), into);
      if (another) mark(at(extension, 'url'));
      return another ?? [];
    });
    const all = one ? [one, ...more] : more;
    return all.length > 0 ? all : undefined;
  },
});
const alsoSaidBy = ownExtension('also-said-by');
