/**
 * Lets validators by others judge what this package exports, and ends with the line `N passed, N failed`.
 *
 * An export must give no error and no warning. Every fault in `mutations.ts` must be refused by at least one of them or
 * by our own `checkBundle`, but for those known to pass everybody; the table of who refuses what is printed.
 */
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { exampleSip, PlanKindName } from '../../sip-gip/src/index.ts';
import {
  type Bundle,
  checkBundle,
  ownCodeSystems,
  planProfile,
  type Resource,
  toFhir,
} from '../src/index.ts';
import { documentBundles } from './documentBundles.ts';
import { mutations, passesEverybody, profileMutations } from './mutations.ts';
import { planBundles } from './planBundles.ts';
import { fhirWith, medplum, medplumOfAll } from './validators.mjs';

interface Message {
  readonly severity: string;
  readonly text: string;
}
interface CodeSystem {
  readonly url: string;
  readonly concept: readonly { readonly code: string }[];
}

const codes = new Map(
  (Object.values(ownCodeSystems()) as CodeSystem[]).map(({ url, concept }) => [
    url,
    new Set(concept.map(({ code }) => code)),
  ]),
);
/** Is the code one that we have said there is? The parts of a wheel and the steps of a scale stand in its questionnaire. */
const declared = (system = '', code = ''): boolean =>
  codes.get(system)?.has(code) === true ||
  /^https:\/\/fhir\.tsi\.invalid\/CodeSystem\/(wheel|scale|kva|ksi|local)\b/.test(system) ||
  (system === 'https://fhir.inera.se/CodeSystem/typeofcareplan-cs' &&
    /^(SIP|SPLPTLRV|SPU|VP|HP|RP|GP|SVP)$/.test(code));
const fhir: (resource: unknown) => readonly Message[] = fhirWith(declared);
const profiles = new Map(PlanKindName.options.map((kind) => [planProfile(kind).url, planProfile(kind)]));

let passed = 0;
let failed = 0;
function judge(name: string, messages: readonly Message[]): void {
  if (messages.length === 0) passed += 1;
  else {
    failed += 1;
    console.log(`${name}: ${messages.length}`);
    for (const { severity, text } of messages.slice(0, 5)) console.log(`    ${severity}: ${text}`);
  }
}
const asMessages = (bundle: unknown): Message[] =>
  checkBundle(bundle, { locale: 'en' }).map(({ severity, message, path }) => ({
    severity,
    text: `${message} (${path.join('.')})`,
  }));

for (const resource of [...profiles.values(), ...Object.values(ownCodeSystems())]) {
  const { url } = resource as { url: string };
  judge(`medplum of ${url}`, medplum(resource));
  judge(`fhir of ${url}`, fhir(resource));
}

const plans = planBundles();
const documents = documentBundles();
let profiled = 0;
for (const [name, bundle] of [...plans, ...documents]) {
  judge(`medplum, ${name}`, medplumOfAll(bundle));
  judge(`fhir, ${name}`, fhir(bundle));
  if (!name.startsWith('invented')) judge(`checkBundle, ${name}`, asMessages(bundle));
  for (const { resource } of bundle.entry)
    for (const url of resource.meta?.profile ?? []) {
      profiled += 1;
      judge(`medplum with ${url}, ${name}`, medplum(resource, profiles.get(url)));
    }
}
console.log(
  `${plans.length} bundles of plans and ${documents.length} of assessments and consents; ${profiled} plans against their profile.\n`,
);

const right = (): Bundle => structuredClone(toFhir(exampleSip).bundle);
const refused = { medplum: 0, fhir: 0, checkBundle: 0 };
console.log('| fault | medplum | fhir | checkBundle |\n| --- | --- | --- | --- |');
for (const [fault, change] of Object.entries(mutations)) {
  const bundle = right();
  change(bundle);
  const by = {
    medplum: medplumOfAll(bundle).length > 0,
    fhir: fhir(bundle).length > 0,
    checkBundle: asMessages(bundle).length > 0,
  };
  for (const name of ['medplum', 'fhir', 'checkBundle'] as const) if (by[name]) refused[name] += 1;
  const mark = (it: boolean) => (it ? '✔' : '–');
  console.log(`| ${fault} | ${mark(by.medplum)} | ${mark(by.fhir)} | ${mark(by.checkBundle)} |`);
  if (Object.values(by).includes(true) !== passesEverybody.has(fault)) passed += 1;
  else failed += 1;
}
const all = Object.keys(mutations).length;
console.log(`| **${all}** | **${refused.medplum}** | **${refused.fhir}** | **${refused.checkBundle}** |\n`);

for (const [fault, change] of Object.entries(profileMutations)) {
  const carePlan = right().entry[0]?.resource as Resource;
  change(carePlan as never);
  const [url = ''] = carePlan.meta?.profile ?? [];
  if (medplum(carePlan, profiles.get(url)).length > 0) passed += 1;
  else {
    failed += 1;
    console.log(`The profile lets through: ${fault}`);
  }
}

console.log(`${passed} passed, ${failed} failed`);
const file = process.env.COUNTS_FILE;
if (file) {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify({ passed, failed, skipped: 0 })}\n`);
}
process.exitCode = failed > 0 ? 1 : 0;
