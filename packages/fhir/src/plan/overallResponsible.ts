import { at, items, mark, takeText } from '../cursor.ts';
import { organization, practitionerRole, type Role, readOrganization, readRole } from './agents.ts';
import { push } from './draft.ts';
import { clean } from './exporting.ts';
import type { Field } from './field.ts';
import { isOverall } from './participants.ts';
import { planConcept } from './planConcept.ts';

/** Who has the overall responsibility, for either kind of plan. */
export interface Responsible extends Omit<Role, 'role'> {
  readonly contactRole?: string | undefined;
  readonly contactName?: string | undefined;
}

/**
 * Who has the overall responsibility: the author of the plan, and a member of its team with that role. Swedish:
 * övergripande ansvar.
 */
export const overallResponsible: Field<Responsible> = {
  write: ({ contactRole, contactName, ...where }, to, out, path) => {
    const author = organization(where, out);
    if (author) to.author = author;
    const known = author !== undefined || contactRole !== undefined;
    const role = known && practitionerRole({ ...where, role: contactRole }, out, [...path, 'contactRole']);
    const display = contactName && clean(contactName, out, [...path, 'contactName']);
    push(out.team, 'participant', {
      role: [planConcept('overall-responsible')],
      member: { ...role, ...(display && { display }) },
    });
  },
  read: (from, into) => {
    const overall = items(into.team, 'participant').find(isOverall);
    const author = at(from, 'author');
    const place = readOrganization(into.resolve(author), into);
    if (place) mark(at(author, 'reference'));
    if (!overall) return place && Object.keys(place).length > 0 ? place : undefined;
    mark(at(overall, 'role'));
    const reference = at(overall, 'member');
    const found = readRole(into.resolve(reference), into);
    if (found) mark(at(reference, 'reference'));
    const contactName = takeText(reference, 'display');
    const { role, ...where } = found ?? {};
    return {
      ...where,
      ...(role !== undefined && { contactRole: role }),
      ...(contactName !== undefined && { contactName }),
    };
  },
};
