import { readPersonalNumber } from '@tsi/core';
import type { Plan } from '@tsi/sip-gip';
import { items, mark, textAt } from '../cursor.ts';
import { identifierSystems } from '../identifiers.ts';
import { ownExtension, ownIdentifiers } from '../ours.ts';
import { push } from './draft.ts';
import { clean } from './exporting.ts';
import { day, element, type Field, fieldsOf, type Mapping, own, reference, text, words } from './field.ts';
import { name } from './personName.ts';

/** A personal number by HL7 Sweden where it is one, otherwise under a name of ours. As it was written, too. */
const personalNumber: Field<string> = {
  write: (number, to, out, path) => {
    const read = readPersonalNumber(number, { on: out.born.onOrBefore });
    if (!read)
      push(to, 'identifier', {
        system: ownIdentifiers('personal-number-as-written'),
        value: clean(number, out, path),
      });
    else
      push(to, 'identifier', {
        system: identifierSystems[read.kind],
        value: read.digits,
        ...(read.digits !== number && {
          extension: [{ url: asWritten, valueString: clean(number, out, path) }],
        }),
      });
  },
  read: (from) => {
    const systems: readonly (string | undefined)[] = [
      ...Object.values(identifierSystems),
      ownIdentifiers('personal-number-as-written'),
    ];
    const found = items(from, 'identifier').find((one) => systems.includes(textAt(one, 'system')));
    const written = items(found, 'extension').find((one) => textAt(one, 'url') === asWritten);
    const number = textAt(written, 'valueString') ?? textAt(found, 'value');
    if (number !== undefined) mark(found);
    return number;
  },
};
const asWritten = ownExtension('number-as-written');

/** The child, as the patient of every resource. Swedish: barnet. */
export const child: Mapping<Child> = fieldsOf<Child>({
  ref: reference('child'),
  name,
  personalNumber,
  birthDate: element(day, 'birthDate'),
  address: element(text, 'address', 0, 'text'),
  schoolUnit: own('school-unit', words),
  communicationNeeds: own('communication-needs', words),
});

type Child = Plan['child'];
