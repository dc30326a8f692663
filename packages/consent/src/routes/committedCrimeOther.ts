import type { RuleVersion, SecrecyHolder } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { type RouteFacts, routeOn } from './routeFacts.ts';
import { notToPolice } from './toPolice.ts';

/** Its conditions are not settled here, so nothing is answered from it. */
export const committedCrimeOtherVersions: readonly RuleVersion[] = [
  { validFrom: '2025-04-01', sources: [osl('10 kap. 24 §')], textAsOf },
];

const holders: readonly SecrecyHolder[] = [
  'preschool',
  'school.studenthealth.psych',
  'school.specialSupport',
  'school.other',
  'afterschool.studenthealth',
  'afterschool.other',
  'anyReporter.orosanmalan',
];

/**
 * May preschool or school tell the police of a suspected crime?
 *
 * Swedish: misstanke om begånget brott, övrig sekretess. For a lawyer.
 */
export function committedCrimeOther(facts: RouteFacts): Route {
  const rule = { id: 'committedCrimeOther', versions: committedCrimeOtherVersions } as const;
  const not = notToPolice(facts, ['lawEnforcement'], holders);
  return routeOn(
    rule,
    facts.on,
    not ? { status: 'fails', reasons: [not] } : { status: 'legalReview', reasons: ['textNotFullyRead'] },
  );
}
