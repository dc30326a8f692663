import type { Plan } from '@tsi/sip-gip';
import { at, items, mark, textAt } from '../cursor.ts';
import { ownIdentifiers } from '../ours.ts';
import { type Draft, push } from './draft.ts';
import { clean } from './exporting.ts';
import { asCode, type Field, oneOf, own } from './field.ts';

/** Consents by their ids: in a bundle of its own each is a resource. Swedish: samtycken. */
export const consents: Field<Plan['consents']> = {
  write: (all, to, out, path) => {
    for (const [index, one] of all.entries()) {
      const { ref, kind: of } = one as Partial<typeof one>;
      const here = [...path, index];
      const target: Draft = { type: 'Consent' };
      if (ref !== undefined)
        target.identifier = { system: ownIdentifiers('consent'), value: clean(ref, out, [...here, 'ref']) };
      if (of !== undefined) consentKind.write(of, target, out, [...here, 'kind']);
      push(to, 'supportingInfo', target);
    }
  },
  read: (from, into) => {
    const all = items(from, 'supportingInfo').flatMap((target): Plan['consents'][number][] => {
      const of = consentKind.read(target, into);
      const identifier = at(target, 'identifier');
      const ours = textAt(identifier, 'system') === ownIdentifiers('consent');
      const ref = ours ? textAt(identifier, 'value') : undefined;
      if (of === undefined && ref === undefined) return [];
      for (const step of ['type', 'identifier']) mark(at(target, step));
      return [
        {
          ...(of !== undefined && { kind: of }),
          ...(ref !== undefined && { ref }),
        } as Plan['consents'][number],
      ];
    });
    return all.length > 0 ? all : undefined;
  },
};
const consentKind = own(
  'consent-kind',
  asCode(oneOf(['planConsent', 'secrecyWaiver', 'interventionConsent'] as const)),
);
