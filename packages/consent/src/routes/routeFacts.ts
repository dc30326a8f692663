import {
  type IsoDate,
  operation,
  type RuleVersion,
  type SecrecyHolder,
  type Source,
  versionOn,
} from '@tsi/core';
import type { HarmTest } from '../secrecyPresumption.ts';
import type { Route, RouteCondition, RouteId, RouteReason, RouteStatus } from '../sharingAssessment.ts';
import type { SharingRequest } from '../sharingRequest.ts';
import type { PartCoverage } from '../waiverCoverage.ts';
import type { WatchedChange } from '../watchList.ts';

/** What a route may look at. Swedish: det som prövningen utgår från. */
export interface RouteFacts {
  readonly request: SharingRequest;
  readonly on: IsoDate;
  /** Age in whole years; undefined when the child is not described. */
  readonly age: number | undefined;
  readonly harmTest: HarmTest | undefined;
  /** Can the child be identified, whatever the request says? */
  readonly identified: boolean;
  readonly suspicion: 'yes' | 'no' | 'unknown';
  readonly protectedIdentity: 'yes' | 'no' | 'unknown';
  readonly coverage: readonly PartCoverage[];
  /** Changes of law that the caller has switched on. */
  readonly changes: readonly WatchedChange[];
}

/** A rule with its periods, as the routes use it. */
export interface RouteRule {
  readonly id: RouteId;
  readonly versions: readonly RuleVersion[];
  /** First day there was such a rule at all: before it the rule fails, whatever was read. */
  readonly introduced?: IsoDate;
}

/** What a test comes to before the day's wording is added. */
export interface RouteVerdict {
  readonly status: RouteStatus;
  readonly reasons?: readonly RouteReason[];
  readonly conditions?: readonly RouteCondition[];
  readonly sources?: readonly Source[];
}

/**
 * Adds the wording of the day to a verdict. Without one, the route cannot be judged, unless it fails whatever the
 * wording: another holder, another recipient, another purpose.
 */
export function routeOn({ id, versions, introduced }: RouteRule, on: IsoDate, verdict: RouteVerdict): Route {
  const version = versionOn(versions, on);
  const { status, reasons = [], conditions = [], sources = version?.sources ?? [] } = verdict;
  if (introduced !== undefined && on < introduced && status !== 'fails')
    return { id, status: 'fails', reasons: ['notYetInForce'], conditions: [], sources: [], version };
  if (!version && status !== 'fails')
    return { id, status: 'undetermined', reasons: ['noWordingForDay'], conditions: [], sources: [], version };
  return { id, status, reasons, conditions, sources, version };
}

/** The secrecy act does not bind a private huvudman: its routes are for a lawyer there. */
export const forPrivate = (verdict: RouteVerdict, { request }: RouteFacts): RouteVerdict =>
  request.from.private === true && verdict.status === 'possible'
    ? { status: 'legalReview', reasons: ['privateOperation', ...(verdict.reasons ?? [])] }
    : verdict;

/** Purposes of helping the child, as against crime. */
export const isSupport = ({ request: { purpose } }: RouteFacts): boolean =>
  purpose === 'support' ||
  purpose === 'investigation' ||
  purpose === 'consultation' ||
  purpose === 'immediateProtection';

/** Is the recipient an authority? A private body is not. */
export const isAuthority = ({ request: { to } }: RouteFacts): boolean => to.private !== true;

export const sectorOfRecipient = ({ request: { to } }: RouteFacts) => operation(to.operation).sector;

/** Socialnämnden as the recipient of reports and of what its investigations need. */
export const isSocialCommittee = (facts: RouteFacts): boolean =>
  facts.request.to.operation === 'childAndFamilyServices' && isAuthority(facts);

/** Others than the child are concerned: whoever asserts a condition must weigh them too. */
export const othersCondition = ({ request: { parts } }: RouteFacts): readonly RouteCondition[] =>
  parts.some(({ about }) => about !== 'child' && about !== 'staff') ? ['othersWeighed'] : [];

const ownSecrecy: readonly SecrecyHolder[] = [
  'healthcare',
  'school.studenthealth.medical',
  'socialservices',
  'socialservices.familycounselling',
];

/** Information on a concern report that health care or social services hold is under their own secrecy too, as a rule. */
export const ownSecrecyCondition = ({ request }: RouteFacts): readonly RouteCondition[] =>
  request.holder === 'anyReporter.orosanmalan' &&
  operation(request.from.operation).holders.some((holder) => ownSecrecy.includes(holder))
    ? ['notUnderOwnSecrecy']
    : [];
