import { Nothing } from '@tsi/core';
import { codeSystems, ownCoding } from './codings.ts';
import type { CodeableConcept, Coding, Extension } from './fhirTypes.ts';
import { ownCodeSystem } from './ours.ts';

/** FHIR's extension for an element that has no value. */
export const dataAbsentExtension = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/**
 * What each kind of nothing is called in FHIR's data-absent-reason. Several may share a code there: our own code
 * stands beside it and keeps them apart.
 */
const dataAbsentCodes: Readonly<Record<Nothing, string>> = {
  notAsked: 'not-asked',
  declined: 'asked-declined',
  notApplicable: 'not-applicable',
  unknown: 'unknown',
  missing: 'unknown',
  suppressed: 'masked',
  notYetPublished: 'temp-unknown',
  notComputable: 'not-a-number',
  removed: 'unknown',
};

/** FHIR's reasons that say the same as one of our kinds. Those that say something else are not read. */
const kinds: Readonly<Record<string, Nothing>> = {
  'not-asked': 'notAsked',
  'asked-declined': 'declined',
  'not-applicable': 'notApplicable',
  unknown: 'unknown',
  'asked-unknown': 'unknown',
  masked: 'suppressed',
  'temp-unknown': 'notYetPublished',
  'not-a-number': 'notComputable',
};

/**
 * A kind of nothing as a `dataAbsentReason`, never as a zero.
 *
 * Swedish: varför svar saknas.
 */
export const dataAbsentReason = (nothing: Nothing): CodeableConcept => ({
  coding: [
    { system: codeSystems.dataAbsentReason, code: dataAbsentCodes[nothing] },
    ownCoding('nothing', nothing),
  ],
});

/** Which kind of nothing a `dataAbsentReason` says; our own code first. Undefined: none that we know. */
export function nothingOf(concept: CodeableConcept): Nothing | undefined {
  // What is read from elsewhere need not have the shape that its type says.
  const codings = (Array.isArray(concept.coding) ? concept.coding : []).filter(
    (one: unknown): one is Coding => typeof one === 'object' && one !== null,
  );
  const own = codings.find(({ system }) => system === ownCodeSystem('nothing'))?.code;
  const known = Nothing.safeParse(own);
  if (known.success) return known.data;
  const code = codings.find(({ system }) => system === codeSystems.dataAbsentReason)?.code;
  return nothingOfCode(code);
}

/** Which kind of nothing a code of data-absent-reason says. */
export const nothingOfCode = (code: string | undefined): Nothing | undefined =>
  typeof code === 'string' && Object.hasOwn(kinds, code) ? kinds[code] : undefined;

/** The extension that says why an element has no value. */
export const dataAbsent = (nothing: Nothing): Extension => ({
  url: dataAbsentExtension,
  valueCode: dataAbsentCodes[nothing],
});
