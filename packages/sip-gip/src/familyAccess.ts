import {
  type Child,
  type ConsentPractice,
  type CopyAssessment,
  type DocumentPart,
  type SharingOutcome,
  whoMustConsent,
} from '@tsi/consent';
import { type IsoDate, versionOn } from '@tsi/core';
import { custodiansAccessVersions, ownInformationVersions } from './copyRuleVersions.ts';
import type { PlanReader } from './planCopy.ts';

/** What the child or a custodian may see of each part. */
export interface FamilyAccess {
  readonly assessments: readonly CopyAssessment[];
  /** The answer rests on the child's maturity, which nobody has assessed. */
  readonly maturityNotAssessed: boolean;
}

/**
 * What the child, or a custodian, may see of a plan.
 *
 * Swedish: barnets och vårdnadshavarnas rätt att ta del av planen (OSL 12 kap. 1–3 §§).
 *
 * Nobody’s own information is secret from them. A custodian sees what is about the child as far as the custodian
 * decides for the child, which is a question of age and maturity: an assessment that the child decides alone, or an
 * age at which the practice wants one that is not there, leaves those parts out (the latter until an official
 * asserts). What is about somebody else is left out, and what is about a concern report is for a person to look at,
 * since whoever made it may be protected. Whether the child would suffer from a custodian’s knowing is not seen here:
 * the caller names those parts as `withheld`.
 */
export function familyAccess(
  parts: readonly DocumentPart[],
  reader: Exclude<PlanReader, { kind: 'operation' }>,
  options: {
    readonly on: IsoDate;
    readonly child: Child | undefined;
    readonly practice: ConsentPractice | undefined;
  },
): FamilyAccess {
  const { on } = options;
  const aboutChild = reader.kind === 'child' ? own(on) : custodiansAccess(reader.ref, options);
  const isReaders = ({ about, ref }: DocumentPart) =>
    reader.kind === 'custodian' && about === 'custodian' && ref === reader.ref;
  const outcome = (part: DocumentPart): SharingOutcome => {
    if (part.about === 'staff' || isReaders(part)) return isSettled(part) ? own(on) : 'legalReview';
    if (part.about !== 'child') return 'consentNeeded';
    return isSettled(part) ? aboutChild : worse(aboutChild, 'legalReview');
  };
  return {
    assessments: parts.map((part) => ({ path: part.path, outcome: outcome(part) })),
    maturityNotAssessed: aboutChild === 'possibleRoute',
  };
}

const own = (on: IsoDate): SharingOutcome =>
  versionOn(ownInformationVersions, on) ? 'clear' : 'undetermined';

/** Concern reports and the police have rules of their own against the person too. */
const isSettled = ({ category, holder }: DocumentPart) =>
  category !== 'concernReport' && holder !== 'anyReporter.orosanmalan' && holder !== 'police';

const worse = (outcome: SharingOutcome, than: SharingOutcome): SharingOutcome =>
  outcome === 'clear' || outcome === 'possibleRoute' ? than : outcome;

function custodiansAccess(
  ref: string,
  { on, child, practice }: Parameters<typeof familyAccess>[2],
): SharingOutcome {
  if (!versionOn(custodiansAccessVersions, on)) return 'undetermined';
  const { required, unsettled } = whoMustConsent({ kind: 'secrecyWaiver' }, { on, child, practice });
  if (!child || unsettled.length > 0) return 'legalReview';
  if (!child.custodians.some((custodian) => custodian.ref === ref)) return 'noRoute';
  const childs = required.find(({ by }) => by.kind === 'child')?.reason;
  switch (childs) {
    case undefined:
    case 'assessedTogether':
      return 'clear';
    case 'prescribedAge':
    case 'maturityNotAssessed':
      return 'possibleRoute';
    default:
      return 'consentNeeded';
  }
}
