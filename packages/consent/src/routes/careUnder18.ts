import type { RouteCondition } from '../sharingAssessment.ts';
import {
  forPrivate,
  isAuthority,
  isSupport,
  othersCondition,
  type RouteFacts,
  type RouteVerdict,
  sectorOfRecipient,
} from './routeFacts.ts';

/**
 * The test that health care (25 kap. 12 §) and social services (26 kap. 9 §) share: needed to give somebody under 18
 * necessary care, treatment or other support, to an authority in health care or social services. Never to school.
 *
 * The rules have other grounds too (substance misuse, compulsory care, unborn children); they are not modelled.
 */
export function careUnder18(facts: RouteFacts): RouteVerdict {
  const { age } = facts;
  if (!isSupport(facts)) return { status: 'fails', reasons: ['otherPurpose'] };
  const sector = sectorOfRecipient(facts);
  if (sector !== 'healthCare' && sector !== 'socialServices' && sector !== 'lss')
    return { status: 'fails', reasons: ['notThisRecipient'] };
  if (!isAuthority(facts)) return { status: 'fails', reasons: ['recipientNotAuthority'] };
  if (age !== undefined && age >= 18) return { status: 'fails', reasons: ['ageLimitReached'] };
  if (sector === 'lss') return { status: 'legalReview', reasons: ['recipientUnsettled'] };
  const conditions: readonly RouteCondition[] = [
    'neededForCare',
    ...(age === undefined ? (['under18'] as const) : []),
    ...othersCondition(facts),
  ];
  return forPrivate(
    { status: 'possible', reasons: [age === undefined ? 'ageUnknown' : 'under18'], conditions },
    facts,
  );
}
