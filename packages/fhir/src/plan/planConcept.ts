import { ownCoding } from '../codings.ts';
import { at, type Cursor, items } from '../cursor.ts';
import type { CodeableConcept } from '../fhirTypes.ts';
import { ownCodeSystem } from '../ours.ts';
import { conceptNames } from './planNames.ts';
import { hasCoding } from './resourceField.ts';

type Part = keyof typeof conceptNames;

/** What a resource of a plan is, in a code of ours and in words. */
export const planConcept = (part: Part): CodeableConcept => ({
  coding: [ownCoding('plan-part', part, conceptNames[part].en)],
  text: conceptNames[part].sv,
});

/** Does the concept, or one of the concepts, in the element say that it is this? */
export const saysPart =
  (part: Part, element: string) =>
  (from: Cursor): boolean => {
    const concept = at(from, element);
    if (!concept) return false;
    return hasCoding(
      Array.isArray(concept.value) ? items(concept) : [concept],
      ownCodeSystem('plan-part'),
      part,
    );
  };
