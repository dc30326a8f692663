import {
  About,
  aboutLabels,
  InformationCategory,
  type ProtectedPerson,
  type SecrecyWaiver,
  SharingPurpose,
} from '@tsi/consent';
import { type Path, SecrecyHolder, textIn } from '@tsi/core';
import { ownCoding, ownConcept } from '../codings.ts';
import { at, type Cursor, items, mark, textAt } from '../cursor.ts';
import { ownCodeSystem } from '../ours.ts';
import type { Draft } from '../plan/draft.ts';
import { referTo, type Writing } from '../plan/exporting.ts';
import { asCode, oneOf, own, words } from '../plan/field.ts';
import { isSame, type Reading } from '../plan/importing.ts';
import { roles } from './consentCodes.ts';
import { takeGiver, takeParty, writeGiver, writeParty } from './consentPersons.ts';

/** What a waiver says beside what every consent says. */
export type Waived = Pick<
  SecrecyWaiver,
  'from' | 'to' | 'protects' | 'categories' | 'exclusions' | 'purpose'
>;

/**
 * A waiver as a rule that permits, and inside it a rule that denies: what is left out wins. From whom, to whom, under
 * whose secrecy, what for, about whom, and which kinds of information.
 */
export function writeWaiver(waived: Waived, out: Writing, path: Path): Draft {
  const { from, to, protects, categories, exclusions, purpose } = waived;
  return {
    type: 'permit',
    actor: [
      { role: roles.from, reference: writeParty(from, out, [...path, 'from']) },
      ...to.map((party, index) => ({
        role: roles.to,
        reference: writeParty(party, out, [...path, 'to', index]),
      })),
    ],
    securityLabel: [ownCoding('secrecy-holder', from.holder)],
    purpose: [ownCoding('sharing-purpose', purpose)],
    code: categories.map((category) => ownConcept('information-category', category)),
    data: protects.map((person, index) => writeProtected(person, out, [...path, 'protects', index])),
    ...(exclusions.length > 0 && {
      provision: [
        {
          type: 'deny',
          code: exclusions.map((category) => ownConcept('information-category', category)),
        },
      ],
    }),
  };
}

/** Reads the rule of a waiver. What is not understood is left unmarked. */
export function readWaiver(rule: Cursor, into: Reading): Partial<Waived> {
  const actors = items(rule, 'actor');
  const parties = (code: keyof typeof roles) =>
    actors.flatMap((actor) => {
      if (codeIn(at(actor, 'role'), roles[code].coding[0].system) !== roles[code].coding[0].code) return [];
      const party = takeParty(at(actor, 'reference'), into);
      if (party) mark(at(actor, 'role'));
      return party ?? [];
    });
  const [from] = parties('from');
  const holder = only(items(rule, 'securityLabel'), 'secrecy-holder', SecrecyHolder.options);
  const purpose = only(items(rule, 'purpose'), 'sharing-purpose', SharingPurpose.options);
  const [deny] = items(rule, 'provision').filter((one) => textAt(one, 'type') === 'deny');
  const exclusions = deny ? categoriesIn(deny) : [];
  // A rule that denies and names no category would deny everything: it is left unread.
  if (exclusions.length > 0) mark(at(deny, 'type'));
  mark(at(rule, 'type'));
  return {
    ...(from && holder && { from: { holder, ...from } }),
    to: parties('to'),
    protects: items(rule, 'data').flatMap((one) => readProtected(one, into) ?? []),
    categories: categoriesIn(rule),
    exclusions,
    ...(purpose && { purpose }),
  };
}

const categoriesIn = (rule: Cursor): InformationCategory[] =>
  items(rule, 'code').flatMap((concept) => {
    const code = codeIn(concept, ownCodeSystem('information-category'));
    const category = InformationCategory.options.find((one) => one === code);
    if (category) mark(concept);
    return category ?? [];
  });

const codeIn = (concept: Cursor | undefined, system: string): string | undefined => {
  const codings = items(concept, 'coding');
  return codings.length === 1 && textAt(codings[0], 'system') === system
    ? textAt(codings[0], 'code')
    : undefined;
};

/** The one coding of a list, when it is one of our words. */
function only<Word extends string>(
  codings: readonly Cursor[],
  system: string,
  among: readonly Word[],
): Word | undefined {
  const [coding] = codings;
  if (!coding || codings.length > 1 || textAt(coding, 'system') !== ownCodeSystem(system)) return undefined;
  const word = among.find((one) => one === textAt(coding, 'code'));
  if (word !== undefined) mark(coding);
  return word;
}

const about = own('about', asCode(oneOf(About.exclude(['staff']).options)));
const refOfChild = own('protected-ref', words);

/** Whose information: everything that relates to the person. FHIR does not say who that is to the child. */
function writeProtected({ about: whom, ref }: ProtectedPerson, out: Writing, path: Path): Draft {
  const draft: Draft = { meaning: 'related' };
  if (whom !== 'child' || ref !== undefined) about.write(whom, draft, out, [...path, 'about']);
  if (whom === 'child') {
    draft.reference = referTo(out.patient);
    if (ref !== undefined) refOfChild.write(ref, draft, out, [...path, 'ref']);
  } else if (ref !== undefined)
    draft.reference = writeGiver({ kind: whom === 'custodian' ? 'custodian' : 'person', ref }, out, path);
  else draft.reference = { type: 'RelatedPerson', display: textIn(aboutLabels[whom], out.locale) };
  return draft;
}

function readProtected(from: Cursor, into: Reading): ProtectedPerson | undefined {
  if (textAt(from, 'meaning') !== 'related') return undefined;
  const reference = at(from, 'reference');
  const whom = about.read(from, into);
  const isChild = isSame(into.resolve(reference), into.patient);
  if (isChild !== ((whom ?? 'child') === 'child')) return undefined;
  mark(at(from, 'meaning'));
  if (isChild) {
    mark(reference);
    const ref = refOfChild.read(from, into);
    return { about: 'child', ...(ref !== undefined && { ref }) };
  }
  const who = takeGiver(reference, into);
  if (who && who.kind !== 'child') return { about: whom!, ref: who.ref };
  if (at(reference, 'reference')) return undefined;
  mark(reference);
  return { about: whom! };
}
