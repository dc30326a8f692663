import type { Finding } from '@tsi/core';
import type { Consent, ProtectedPerson, SecrecyWaiver } from './consent.ts';
import { type ConsentStatus, consentStatus } from './consentStatus.ts';
import { finding } from './finding.ts';
import { onceForEach } from './onceForEach.ts';
import type { SharedPart, SharingRequest } from './sharingRequest.ts';
import {
  type ConsentOptions,
  type RequiredConsent,
  type UnsettledConsent,
  type WhoMustConsent,
  whoMustConsent,
} from './whoMustConsent.ts';

/** A person whose information is in a part, and what their consent comes to. */
interface PersonCoverage {
  readonly protects: ProtectedPerson;
  /** `refused`: somebody whose yes is needed said no. `incomplete`: a waiver exists and lacks something. */
  readonly state: 'covered' | 'refused' | 'incomplete' | 'none';
  readonly missing: readonly RequiredConsent[];
  readonly unsettled: readonly UnsettledConsent[];
  /** Findings of the waivers that cover it or came nearest. */
  readonly findings: readonly Finding[];
}

/** Whose consent a part needs, person by person. */
export interface PartCoverage {
  readonly part: SharedPart;
  readonly persons: readonly PersonCoverage[];
  readonly covered: boolean;
  readonly refused: boolean;
}

const samePlace = (
  waiver: { readonly operation: string; readonly authority?: string | undefined },
  party: { readonly operation: string; readonly authority?: string | undefined },
) =>
  waiver.operation === party.operation &&
  // A waiver that names an authority counts for that authority only, so the request must name it too.
  (waiver.authority === undefined || waiver.authority === party.authority);

/** Is the waiver about this disclosure: same child, holder, giver, recipient and purpose? */
const concerns = (waiver: SecrecyWaiver, request: SharingRequest, child: string): boolean =>
  waiver.child === child &&
  waiver.from.holder === request.holder &&
  samePlace(waiver.from, request.from) &&
  waiver.to.some((to) => samePlace(to, request.to)) &&
  waiver.purpose === request.purpose;

const protectsPerson = ({ protects }: SecrecyWaiver, person: ProtectedPerson) =>
  protects.some(
    ({ about, ref }) =>
      about === person.about && (about === 'child' || (ref !== undefined && ref === person.ref)),
  );

/**
 * Whose information a part holds. A part about somebody else stands in the child's matter, so it needs the child's
 * waiver as well as theirs. Staff in their work have no secrecy of their own here.
 */
const personsIn = ({ about, ref }: SharedPart): readonly ProtectedPerson[] => [
  { about: 'child' },
  ...(about === 'child' || about === 'staff' ? [] : [{ about, ...(ref !== undefined && { ref }) }]),
];

/** What is asked again and again of the same child and consents. */
export interface ConsentAnswers {
  readonly statusOf: (waiver: SecrecyWaiver) => ConsentStatus;
  readonly givers: (person: ProtectedPerson) => WhoMustConsent;
}

/** Answers them, each once for as long as the options, which nobody may change, are in use. */
export function consentAnswers(options: ConsentOptions): ConsentAnswers {
  const ask = (person: ProtectedPerson) =>
    whoMustConsent({ kind: 'secrecyWaiver', protects: [person] }, options);
  let childs: WhoMustConsent | undefined;
  return {
    statusOf: onceForEach((waiver) => consentStatus(waiver, options)),
    givers: (person) => {
      if (person.about !== 'child') return ask(person);
      childs ??= ask(person);
      return childs;
    },
  };
}

/** Which parts are covered by waivers in force, and what is missing for the rest. */
export function waiverCoverage(
  request: SharingRequest,
  consents: readonly (Consent | undefined)[],
  options: ConsentOptions,
  { statusOf, givers }: ConsentAnswers,
): { readonly parts: readonly PartCoverage[]; readonly findings: readonly Finding[] } {
  const { child } = options;
  const waivers = consents
    .flatMap((consent, index) => (consent?.kind === 'secrecyWaiver' ? [{ waiver: consent, index }] : []))
    .filter(({ waiver }) => child !== undefined && concerns(waiver, request, child.ref))
    // The order in which consents arrive decides nothing, not even the order of what is missing.
    .sort((a, b) => (a.waiver.id < b.waiver.id ? -1 : a.waiver.id > b.waiver.id ? 1 : 0))
    .map(({ waiver, index }) => ({ waiver, index, status: statusOf(waiver) }));

  const coverageOf = (person: ProtectedPerson, part: SharedPart): PersonCoverage => {
    const who = givers(person);
    const relevant = waivers.filter(
      ({ waiver }) =>
        protectsPerson(waiver, person) &&
        waiver.categories.includes(part.category) &&
        !waiver.exclusions.includes(part.category),
    );
    const inState = (...states: readonly ConsentStatus['state'][]) =>
      relevant.filter(({ status }) => states.includes(status.state));
    const open = inState('draft', 'partiallySigned', 'notStarted', 'frozen');
    const refused = inState('declined', 'withdrawn');
    const active = inState('active');
    if (active.length > 0)
      return {
        protects: person,
        state: 'covered',
        missing: [],
        unsettled: [],
        findings: [...who.findings, ...active.flatMap(findingsOf)],
      };
    return {
      protects: person,
      state: refused.length > 0 ? 'refused' : open.length > 0 ? 'incomplete' : 'none',
      missing: nearestMissing(who.required, open),
      unsettled: who.unsettled,
      findings: [...who.findings, ...[...open, ...refused].flatMap(findingsOf)],
    };
  };

  const parts = request.parts.map((part): PartCoverage => {
    const persons = personsIn(part).map((person) => coverageOf(person, part));
    return {
      part,
      persons,
      covered: persons.every(({ state }) => state === 'covered'),
      refused: persons.some(({ state }) => state === 'refused'),
    };
  });
  const excludedElsewhere = waivers.some(
    ({ waiver, status }) =>
      status.state === 'active' &&
      parts.some(({ part, covered }) => covered && waiver.exclusions.includes(part.category)),
  );
  return {
    parts,
    findings: [
      ...(excludedElsewhere
        ? [finding('consent/waiverExcludes', { locale: options.locale, path: ['parts'] })]
        : []),
      // What cannot be in a record is said even when the record has run out or been superseded.
      ...waivers
        .filter(({ status }) => status.state === 'expired' || status.state === 'superseded')
        .flatMap(findingsOf)
        .filter(({ severity, path }) => severity === 'error' && path[0] === 'consents'),
    ],
  };
}

/** A waiver's findings, placed in the list of consents. */
const findingsOf = ({ status, index }: { readonly status: ConsentStatus; readonly index: number }) =>
  status.findings.map((found) =>
    found.path.length === 0 || found.path[0] === 'child'
      ? found
      : { ...found, path: ['consents', index, ...found.path] },
  );

/** Those still missing in the waiver that lacks fewest; everybody where there is none. */
function nearestMissing(
  required: readonly RequiredConsent[],
  open: readonly { readonly status: ConsentStatus }[],
): readonly RequiredConsent[] {
  const lists = open.map(({ status }) => status.missing).sort((a, b) => a.length - b.length);
  return lists[0] ?? required;
}
