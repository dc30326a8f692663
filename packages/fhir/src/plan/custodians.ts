import type { Plan } from '@tsi/sip-gip';
import { at, items, mark, takeText, textAt } from '../cursor.ts';
import { ownExtension, ownIdentifiers } from '../ours.ts';
import { relatedPerson, takeInformant } from './agents.ts';
import { push } from './draft.ts';
import { addressOf, clean, referTo } from './exporting.ts';
import { element, type Field, fieldsOf, type Mapping, own, text, words } from './field.ts';
import { name } from './personName.ts';

type Custodian = Plan['custodians'][number];

const custodian: Mapping<Omit<Custodian, 'ref'>> = fieldsOf<Omit<Custodian, 'ref'>>({
  name,
  address: element(text, 'address', 0, 'text'),
  contact: {
    write: (contact, to, out, path) =>
      push(to, 'telecom', { system: 'other', value: clean(contact, out, path) }),
    read: (from) => {
      const contact = takeText(from, 'telecom', 0, 'value');
      if (contact !== undefined) mark(at(from, 'telecom', 0));
      return contact;
    },
  },
  communicationNeeds: own('communication-needs', words),
});

/** Which of the related persons are the plan's custodians, in their order. */
const custodianOf = ownExtension('custodian');

/**
 * The custodians. That somebody is a custodian is a matter of law that a related person in FHIR does not tell: it is
 * read from our own extension only. Swedish: vårdnadshavare.
 */
export const custodians: Field<readonly Custodian[]> = {
  write: (all, _to, out, path) => {
    for (const [index, one] of all.entries()) {
      const here = [...path, index];
      const draft = relatedPerson('custodian', out);
      const { ref } = one as Partial<Custodian>;
      if (ref !== undefined) {
        push(draft, 'identifier', {
          system: ownIdentifiers('custodian'),
          value: clean(ref, out, [...here, 'ref']),
        });
        const key = JSON.stringify(['custodian', ref]);
        if (!out.agents.has(key)) out.agents.set(key, addressOf(draft));
      }
      custodian.write(one, draft, out, here);
      push(out.patient, 'extension', { url: custodianOf, valueReference: referTo(draft) });
    }
  },
  read: (_from, into) => {
    const all = items(into.patient, 'extension').flatMap((extension): Custodian[] => {
      if (textAt(extension, 'url') !== custodianOf) return [];
      const reference = at(extension, 'valueReference');
      const from = into.resolve(reference);
      const who = takeInformant(reference, into);
      if (!from || who?.kind !== 'custodian') return [];
      mark(at(extension, 'url'));
      const { kind: _, ...ref } = who;
      return [{ ...ref, ...custodian.read(from, into) }];
    });
    return all.length > 0 ? all : undefined;
  },
};
