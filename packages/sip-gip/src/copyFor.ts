import {
  type Assertion,
  type Child,
  type Consent,
  type CopyAssessment,
  concernReportVersions,
  type DocumentPart,
  type DocumentPath,
  type LeftOut,
  minimumCopy,
  type SharingRequest,
} from '@tsi/consent';
import { type Finding, type IsoDate, type Locale, requireDay, versionOn } from '@tsi/core';
import { familyAccess } from './familyAccess.ts';
import { finding } from './finding.ts';
import { isLawNewer, lawFindings } from './lawFindings.ts';
import { type CopyQuestion, operationAccess, type PlanSender } from './operationAccess.ts';
import { pathsHolding, spelled } from './pathsHolding.ts';
import type { Plan } from './plan.ts';
import type { PlanContent, PlanCopy, PlanReader } from './planCopy.ts';
import type { PlanPractice } from './planPractice.ts';
import { protectedPlaces, sharedContent } from './protectedPlaces.ts';

/** On what a copy is made. */
export interface CopyForOptions {
  readonly on: IsoDate;
  /** The app's own answers for each part, instead of asking here. */
  readonly assessments?: readonly CopyAssessment[] | undefined;
  /** All consents there are, already read. */
  readonly consents?: readonly Consent[] | undefined;
  /** The facts about the child. Without them no consent counts and no custodian's access is settled. */
  readonly child?: Child | undefined;
  /** Its `consent` part is the practice for consents. */
  readonly practice?: PlanPractice | undefined;
  /** Absent: nobody has asked. */
  readonly suspectedHarm?: SharingRequest['suspectedHarm'] | undefined;
  /** The day a concern report was made, when one was. */
  readonly reportedOn?: IsoDate | undefined;
  /** Which operation gives out under which secrecy, where the plan does not tell. */
  readonly senders?: readonly PlanSender[] | undefined;
  /** Parts for which a named official has made the assessment that was left to them. */
  readonly assertions?: readonly (Assertion & { readonly path: DocumentPath })[] | undefined;
  /** Parts that this reader must not see whatever the rest says, for example because the child would suffer from it. */
  readonly withheld?: readonly DocumentPath[] | undefined;
  readonly locale?: Locale | undefined;
  /** Withholds every part for days after the law was read. */
  readonly strictLaw?: boolean | undefined;
}

/** A part that is not in the copy, and why. For the sender only: the list itself can be secret. */
export interface PlanLeftOut {
  readonly path: DocumentPath;
  readonly why: LeftOut['why'] | 'withheld' | 'protectedPlace' | 'othersContact';
  readonly category?: LeftOut['category'];
}

/** The copy to give, and what only the sender may see. */
export interface CopyForResult {
  readonly copy: PlanCopy;
  readonly leftOut: readonly PlanLeftOut[];
  /** The questions of sharing that were asked, with their answers. */
  readonly questions: readonly CopyQuestion[];
  readonly findings: readonly Finding[];
}

/**
 * One reader's copy of a plan: what that reader may see, and no trace of the rest.
 *
 * Swedish: kopia av planen till en läsare.
 *
 * Only parts that the plan labels are copied, and of them only those that are clear (or that an official has
 * asserted): for an operation by the rules of sharing, for the child and a custodian by OSL 12 kap. 1–3 §§. Protected
 * identity, or not knowing of it, takes address, school unit, contact details and meeting place out of every copy and
 * leaves the rest to a person’s review; a custodian then gets nothing before that review. One custodian never gets
 * another’s address or contact, nor the child’s address unless it is the custodian’s own. A text that repeats such an
 * address word for word is left out with it. Give only `copy` away: `leftOut` and `questions` are the sender’s.
 *
 * Limits: it cannot see what a text says; a name in a kept text stays there.
 *
 * @example
 * ```ts
 * import { copyFor, exampleSip } from '@tsi/sip-gip';
 *
 * const { copy, leftOut } = copyFor(exampleSip, { kind: 'child' }, { on: '2026-02-09', suspectedHarm: 'no' });
 * copy.content.actions?.length; // => 3
 * copy.content.custodians; // => undefined
 * leftOut.find(({ path }) => path[0] === 'custodians')?.why; // => 'consentNeeded'
 * ```
 */
export function copyFor(plan: Plan, reader: PlanReader, options: CopyForOptions): CopyForResult {
  const { on, locale, strictLaw = false, suspectedHarm = 'unknown' } = options;
  requireDay(on);
  const protection = worst(plan.protectedIdentity, options.child?.protectedIdentity ?? 'no');
  const child = options.child && { ...options.child, protectedIdentity: protection };
  const { assessments, questions, findings } = access(plan, reader, { ...options, child, suspectedHarm });

  const stopped = (strictLaw && isLawNewer(on)) || (protection === 'yes' && reader.kind === 'custodian');
  const asserted = withAssertions(assessments, options.assertions ?? []);
  const never = neverFor(plan, reader, protection, options.withheld ?? []);
  const { kind, basis, id, version, parts } = plan;
  const { copy, leftOut } = minimumCopy(
    sharedContent(plan),
    [...never.map(({ path }) => withheldPart(path)), ...parts],
    [
      ...(stopped ? parts.map(({ path }) => ({ path, outcome: 'legalReview' as const })) : asserted),
      ...never.map(({ path }) => ({ path, outcome: 'noRoute' as const })),
    ],
  );

  const because = new Map(never.map(({ path, why }) => [keyOf(path), why]));
  return {
    copy: {
      schemaVersion: '1',
      document: 'planCopy',
      kind,
      basis,
      of: { id, version },
      reader,
      on,
      // minimumCopy only takes away, so what is left has the plan's shape.
      content: (copy ?? {}) as PlanContent,
    },
    leftOut: leftOut.map((part): PlanLeftOut => {
      const why = because.get(keyOf(part.path));
      return why ? { path: part.path, why } : part;
    }),
    questions,
    findings: [
      ...(suspectedHarm === 'yes' && options.reportedOn === undefined
        ? [
            finding('sip-gip/reportNow', {
              locale,
              sources: versionOn(concernReportVersions, on)?.sources ?? [],
            }),
          ]
        : []),
      ...(protection === 'yes' ? [finding('sip-gip/protectedIdentityReview', { locale })] : []),
      ...(protection === 'unknown'
        ? [finding('sip-gip/protectedIdentityUnknown', { path: ['protectedIdentity'], locale })]
        : []),
      ...(plan.parts.length === 0 ? [finding('sip-gip/noLabels', { path: ['parts'], locale })] : []),
      ...findings,
      // Which act on SIP was in force matters to the plan, not to a copy of it.
      ...lawFindings({ on, locale, strictLaw }).filter(({ code }) => code !== 'sip-gip/olderWording'),
    ],
  };
}

/** Steps as text: `0` and `'0'` are the same place. */
const keyOf = (path: DocumentPath) => JSON.stringify(path.map(String));

const worst = (a: Plan['protectedIdentity'], b: Plan['protectedIdentity']): Plan['protectedIdentity'] =>
  a === 'yes' || b === 'yes' ? 'yes' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'no';

/** What the reader may see of each part, by the app's own answers or by the rules. */
function access(
  plan: Plan,
  reader: PlanReader,
  options: CopyForOptions & { readonly suspectedHarm: SharingRequest['suspectedHarm'] },
): Pick<CopyForResult, 'questions' | 'findings'> & { readonly assessments: readonly CopyAssessment[] } {
  const { on, child, locale } = options;
  const practice = options.practice?.consent;
  if (options.assessments) return { assessments: options.assessments, questions: [], findings: [] };
  if (reader.kind === 'operation') {
    const { consents = [], senders = [], suspectedHarm, reportedOn, strictLaw } = options;
    const { assessments, questions, unclear } = operationAccess(plan, reader, {
      on,
      child,
      consents,
      practice,
      suspectedHarm,
      reportedOn,
      senders,
      locale,
      strictLaw,
    });
    const findings = unclear.map((index) =>
      finding('sip-gip/holderUnclear', { path: ['parts', index, 'holder'], locale }),
    );
    return { assessments, questions, findings };
  }
  const { assessments, maturityNotAssessed } = familyAccess(plan.parts, reader, { on, child, practice });
  const findings = maturityNotAssessed ? [finding('sip-gip/maturityNotAssessed', { locale })] : [];
  return { assessments, questions: [], findings };
}

const withAssertions = (
  assessments: readonly CopyAssessment[],
  assertions: readonly (Assertion & { readonly path: DocumentPath })[],
): readonly CopyAssessment[] =>
  assessments.map((assessment) => {
    const asserted = assertions.find(
      ({ path }) => assessment.path !== undefined && keyOf(path) === keyOf(assessment.path),
    );
    return asserted ? { ...assessment, asserted } : assessment;
  });

/** What this reader never gets, whatever the labels say. */
function neverFor(
  plan: Plan,
  reader: PlanReader,
  protection: Plan['protectedIdentity'],
  withheld: readonly DocumentPath[],
): readonly { readonly path: DocumentPath; readonly why: PlanLeftOut['why'] }[] {
  const never: { readonly path: DocumentPath; readonly why: PlanLeftOut['why'] }[] = withheld.map((path) => ({
    path,
    why: 'withheld',
  }));
  if (protection !== 'no')
    never.push(...protectedPlaces(plan).map((path) => ({ path: [...path], why: 'protectedPlace' as const })));
  if (reader.kind === 'custodian')
    never.push(...othersContacts(plan, reader.ref).map((path) => ({ path, why: 'othersContact' as const })));
  return never;
}

/**
 * Where a plan says how to reach a custodian other than this one: in its own field, and in any text that says the same
 * again. The child's address is the other one's too, unless the plan shows that this custodian has it.
 */
function othersContacts(plan: Plan, ref: string): DocumentPath[] {
  const paths: DocumentPath[] = [];
  const own = new Set<string>();
  for (const { ref: custodian, address, contact } of plan.custodians)
    if (custodian === ref)
      for (const text of [address, contact]) if (text !== undefined) own.add(spelled(text));
  const words: string[] = [];
  const add = (text: string | undefined, path: DocumentPath) => {
    if (text === undefined) return;
    paths.push(path);
    if (!own.has(spelled(text))) words.push(text);
  };
  for (const [index, custodian] of plan.custodians.entries())
    if (custodian.ref !== ref) {
      add(custodian.address, ['custodians', index, 'address']);
      add(custodian.contact, ['custodians', index, 'contact']);
    }
  for (const [index, { who, contact }] of plan.participants.entries())
    if (who.kind === 'custodian' && who.ref !== ref) add(contact, ['participants', index, 'contact']);
  const { address } = plan.child;
  if (
    address !== undefined &&
    !own.has(spelled(address)) &&
    plan.custodians.some((other) => other.ref !== ref)
  )
    add(address, ['child', 'address']);

  const known = new Set(paths.map(keyOf));
  return [...paths, ...pathsHolding(sharedContent(plan), words).filter((path) => !known.has(keyOf(path)))];
}

/** A label to be answered with a no: minimumCopy leaves it out, and everything below it. */
const withheldPart = (path: DocumentPath): DocumentPart => ({
  path,
  holder: 'anyReporter.orosanmalan',
  category: 'other',
  about: 'otherPerson',
});
