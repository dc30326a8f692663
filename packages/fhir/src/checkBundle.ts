import { type Finding, isDay, type Locale, type Path, readPersonalNumber } from '@tsi/core';
import { deepest } from './cursor.ts';
import { choices, isElementName } from './elementNames.ts';
import { finding } from './finding.ts';
import { identifierSystems } from './identifiers.ts';

/** In which language it is said. */
export interface CheckBundleOptions {
  readonly locale?: Locale | undefined;
}

/**
 * Finds in a bundle the faults that validators of FHIR pass over: a day that no calendar has, a period that ends
 * before it begins, a reference to something that is not there, an empty element, two values for one question, and a
 * personal number whose check digit is wrong.
 *
 * Swedish: kontrollera ett paket.
 *
 * It is no validator: whether an element exists and a code is allowed is asked of one. Never throws for what was
 * entered, and repeats nothing of it. Limits: a reference to an absolute address outside the bundle is not followed.
 *
 * @example
 * ```ts
 * import { checkBundle } from '@tsi/fhir';
 *
 * const goal = { resourceType: 'Goal', id: 'g1', startDate: '2026-02-30', subject: { reference: 'Patient/p1' } };
 * const found = checkBundle({ resourceType: 'Bundle', type: 'collection', entry: [{ resource: goal }] });
 * found.map(({ code, path }) => [code, path.join('.')]);
 * // => [['fhir/notADay', 'entry.0.resource.startDate'], ['fhir/danglingReference', 'entry.0.resource.subject.reference']]
 * ```
 */
export function checkBundle(bundle: unknown, { locale }: CheckBundleOptions = {}): readonly Finding[] {
  if (!isObject(bundle) || bundle.resourceType !== 'Bundle') return [finding('fhir/notABundle', { locale })];
  const findings: Finding[] = [];
  const known = addressesIn(bundle);

  const walk = (value: unknown, path: Path, contained: ReadonlySet<string>, depth: number): void => {
    if (depth > deepest) {
      findings.push(finding('fhir/tooDeep', { path, params: { limit: deepest }, locale }));
      return;
    }
    if (value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)) {
      findings.push(finding('fhir/emptyElement', { path, locale }));
      return;
    }
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, [...path, index], contained, depth + 1);
      return;
    }
    if (!isObject(value)) return;
    const inside = Array.isArray(value.contained) ? new Set(value.contained.flatMap(idOf)) : contained;
    findings.push(...faultsOf(value, path, inside, known, locale));
    for (const [name, item] of Object.entries(value))
      walk(item, isElementName(name) ? [...path, name] : path, inside, depth + 1);
  };
  walk(bundle, [], new Set(), 0);
  return findings;
}

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (resource: unknown): string[] =>
  isObject(resource) && typeof resource.id === 'string' ? [resource.id] : [];

/** Everything that a reference inside the bundle can point at: full addresses, and `Type/id`. */
function addressesIn(bundle: Members): ReadonlySet<string> {
  const addresses = new Set<string>();
  for (const entry of Array.isArray(bundle.entry) ? bundle.entry : []) {
    if (!isObject(entry)) continue;
    if (typeof entry.fullUrl === 'string') addresses.add(entry.fullUrl);
    if (!isObject(entry.resource)) continue;
    const { resourceType } = entry.resource;
    if (typeof resourceType === 'string')
      for (const id of idOf(entry.resource)) addresses.add(`${resourceType}/${id}`);
  }
  return addresses;
}

function faultsOf(
  value: Members,
  path: Path,
  contained: ReadonlySet<string>,
  known: ReadonlySet<string>,
  locale: Locale | undefined,
): Finding[] {
  const faults: Finding[] = [];
  for (const [name, item] of Object.entries(value))
    if (typeof item === 'string' && isDated(name) && /^\d{4}-\d{2}-\d{2}(T|$)/.test(item))
      if (!isDay(item.slice(0, 10)))
        faults.push(finding('fhir/notADay', { path: isElementName(name) ? [...path, name] : path, locale }));

  const { start, end, reference, system, value: number } = value;
  if (typeof start === 'string' && typeof end === 'string' && isReversed(start, end))
    faults.push(finding('fhir/reversedPeriod', { path, locale }));

  if (typeof reference === 'string' && !resolves(reference, contained, known))
    faults.push(finding('fhir/danglingReference', { path: [...path, 'reference'], locale }));

  const personal =
    system === identifierSystems.personnummer || system === identifierSystems.samordningsnummer;
  if (personal && typeof number === 'string' && !isPersonalNumber(number))
    faults.push(finding('fhir/personalNumber', { path: [...path, 'value'], locale }));

  for (const elements of rivalsIn(value))
    faults.push(finding('fhir/twoValues', { path, params: { elements: elements.join(', ') }, locale }));
  return faults;
}

const dated = new Set([
  ...[
    'authored',
    'authoredOn',
    'birthDate',
    'created',
    'date',
    'dateAsserted',
    'end',
    'issued',
    'lastModified',
  ],
  ...['lastUpdated', 'recorded', 'recordedDate', 'sent', 'start', 'startDate', 'statusDate', 'timestamp'],
]);
const isDated = (name: string) => dated.has(name) || /(Date|DateTime|Instant)$/.test(name);

/** Compared as far as both are told; with a time of day only when both are in the same zone. */
function isReversed(start: string, end: string): boolean {
  const zoned = (text: string) => /(Z|[+-]\d{2}:\d{2})$/.exec(text)?.[0];
  const sameZone = zoned(start) !== undefined && zoned(start) === zoned(end);
  const length = Math.min(start.length, end.length, sameZone ? 100 : 10);
  return end.slice(0, length) < start.slice(0, length);
}

function resolves(reference: string, contained: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  if (reference === '#') return true;
  if (reference.startsWith('#')) return contained.has(reference.slice(1));
  const [address = ''] = reference.split('/_history/');
  return known.has(address) || (/^[a-z]+:/i.test(address) && !address.startsWith('urn:uuid:'));
}

const isPersonalNumber = (number: string): boolean =>
  /^\d{12}$/.test(number) && readPersonalNumber(number, { on: '9999-12-31' }) !== undefined;

/** Elements of one choice that stand side by side. */
function rivalsIn(value: Members): string[][] {
  const names = Object.keys(value);
  return choices.flatMap((choice) => {
    const rivals = names.filter(
      (name) => name.startsWith(choice) && types.has(name.slice(choice.length)) && isElementName(name),
    );
    return rivals.length > 1 ? [rivals] : [];
  });
}

const types = new Set(
  `Address Age Annotation Attachment Base64Binary Boolean Canonical Code CodeableConcept Coding ContactPoint Count Date
  DateTime Decimal Distance Dosage Duration Expression HumanName Id Identifier Instant Integer Markdown Money Oid Period
  PositiveInt Quantity Range Ratio Reference SampledData Signature String Time Timing UnsignedInt Uri Url Uuid`.split(
    /\s+/,
  ),
);
