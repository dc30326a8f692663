import { type Consent, Consent as ConsentSchema } from '@tsi/consent';
import { type Finding, type Path, readInput } from '@tsi/core';
import { at, type Cursor, items, mark, noMarks, takeText, textAt, unread } from '../cursor.ts';
import { finding } from '../finding.ts';
import { ours, ownCodeSystem } from '../ours.ts';
import { markName } from '../plan/agents.ts';
import type { Reading } from '../plan/importing.ts';
import { same } from '../same.ts';
import { roles, scopeOf, statusOf } from './consentCodes.ts';
import { commonMapping, kind } from './consentMapping.ts';
import { takeParty } from './consentPersons.ts';
import { readWaiver } from './waiver.ts';
import { extensions, lastDay, stateExtension } from './writeConsent.ts';

/** What was read of a consent, or why it is not read: then nothing of it is marked. */
export interface ReadConsent {
  readonly value?: Consent;
  readonly findings: readonly Finding[];
}

/**
 * Reads a consent. What FHIR puts in a rule narrows it: a rule of which anything was not understood is not read at all,
 * since what is left would permit more. So is one whose status says that it does not count, unless we know why.
 */
export function readConsent(from: Cursor, bundle: Reading): ReadConsent {
  // Marks of their own while it is not known whether it can be used.
  const marks = noMarks();
  const apart = (cursor: Cursor | undefined) => cursor && { ...cursor, marks };
  const attempt = readFrom(
    { ...from, marks },
    { ...bundle, resolve: (reference) => apart(bundle.resolve(reference)) },
  );
  return attempt.value ? readFrom(from, bundle) : attempt;
}

function readFrom(from: Cursor, bundle: Reading): ReadConsent {
  const { locale } = bundle;
  const refuse = (
    code: Parameters<typeof finding>[0],
    ...steps: readonly (string | number)[]
  ): ReadConsent => ({
    findings: [finding(code, { path: [...from.path, ...steps], locale })],
  });
  const own = items(from, 'meta', 'tag').some(
    (tag) => textAt(tag, 'system') === ownCodeSystem('document') && textAt(tag, 'code') === 'consent-1',
  );
  const into: Reading = { ...bundle, own, patient: bundle.resolve(at(from, 'patient')) };

  const which = kind.read(from, into);
  if (!which) return refuse('fhir/unknownConsent', 'category');
  if (!isExplained(from)) return refuse('fhir/consentStopped', 'status');
  if (!into.patient) return refuse('fhir/notAConsent', 'patient');

  const common = commonMapping(false).read(from, into);
  const [rule] = items(from, 'provision', 'provision').filter((one) => textAt(one, 'type') === 'permit');
  const rest = rule && which !== 'planConsent' ? rules[which](rule, into) : {};
  const added = extensions.read(from, into);
  markRest(from, which, common.given ?? [], into);
  const narrower = unread(from).find((path) => narrows(path.slice(from.path.length), from));
  if (narrower) return { findings: [finding('fhir/consentRestricts', { path: narrower, locale })] };

  const { value, findings } = readInput(
    ConsentSchema,
    {
      schemaVersion: '1',
      kind: which,
      given: [],
      declined: [],
      withdrawn: [],
      informedOf: [],
      childsVoice: { state: 'unknown' },
      ...common,
      ...rest,
      ...(added !== undefined && { extensions: added }),
    },
    { locale },
  );
  if (value) return { value, findings };
  return { findings: [...refuse('fhir/notAConsent').findings, ...findings] };
}

/** Can a place that was not read make the consent narrower, or end it? A rule can, and what we wrote ourselves. */
function narrows([element, index]: Path, from: Cursor): boolean {
  if (element !== 'extension') return element === 'provision';
  const places = items(from, 'extension').filter(({ path }) => index === undefined || path.at(-1) === index);
  return places.some((place) => textAt(place, 'url')?.startsWith(ours));
}

/** A status that says no must be one that we wrote ourselves: then the record says who said it, and when. */
function isExplained(from: Cursor): boolean {
  const status = textAt(from, 'status');
  if (status === 'active') return true;
  const stated = items(from, 'extension').find((one) => textAt(one, 'url') === stateExtension);
  const state = items(stated, 'extension').find((one) => textAt(one, 'url') === 'state');
  const code = textAt(state, 'valueCode') ?? '';
  return Object.hasOwn(statusOf, code) && statusOf[code as keyof typeof statusOf] === status;
}

/** What stands in the rule that permits. */
const rules = {
  secrecyWaiver: readWaiver,
  interventionConsent: (rule: Cursor, into: Reading) => {
    const [actor, ...more] = items(rule, 'actor');
    const party = more.length === 0 ? takeParty(at(actor, 'reference'), into) : undefined;
    if (party && same(roles.performer, at(actor, 'role')?.value)) mark(at(actor, 'role'));
    mark(at(rule, 'type'));
    return { operation: party?.operation, intervention: takeText(rule, 'code', 0, 'text') };
  },
};

/** Marks what says nothing new. */
function markRest(from: Cursor, which: Consent['kind'], given: Consent['given'], into: Reading): void {
  markName(from);
  for (const step of ['status', 'patient']) mark(at(from, step));
  if (same(scopeOf(which), at(from, 'scope')?.value)) mark(at(from, 'scope'));
  if (textAt(from, 'dateTime') === lastDay({ given })) mark(at(from, 'dateTime'));
  for (const policy of items(from, 'policy'))
    if (textAt(policy, 'uri')?.startsWith(`${ours}/source/`)) mark(at(policy, 'uri'));
  for (const extension of items(from, 'extension'))
    if (textAt(extension, 'url') === stateExtension) mark(extension);
  markName(into.patient);
  if (!into.own) return;
  for (const step of ['tag', 'security']) mark(at(from, 'meta', step));
  mark(at(from, 'policyRule'));
}
