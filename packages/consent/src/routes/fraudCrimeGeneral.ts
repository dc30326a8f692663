import type { RuleVersion, SecrecyHolder } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import {
  forPrivate,
  isAuthority,
  isSupport,
  othersCondition,
  type RouteFacts,
  routeOn,
} from './routeFacts.ts';

export const fraudCrimeGeneralVersions: readonly RuleVersion[] = [
  { validFrom: '2025-12-01', sources: [osl('10 kap. 15 a §')], textAsOf },
];

/** Health care, school health and family counselling are excepted in the rule itself. */
const excluded: readonly SecrecyHolder[] = [
  'healthcare',
  'school.studenthealth.medical',
  'socialservices.familycounselling',
];

/**
 * Is it needed against crime, wrongful payments or cheating, at another authority?
 *
 * Swedish: uppgifter mot brott, felaktiga utbetalningar och fusk. For preschool, school and social services; never for health care.
 * Never a ground for giving a child support. The end of its list of exceptions was not read, so what is under the secrecy of
 * concern reports goes to a lawyer.
 */
export function fraudCrimeGeneral(facts: RouteFacts): Route {
  const rule = {
    id: 'fraudCrimeGeneral',
    versions: fraudCrimeGeneralVersions,
    introduced: '2025-12-01',
  } as const;
  const { request, on } = facts;
  const { purpose, holder } = request;
  if (isSupport(facts)) return routeOn(rule, on, { status: 'fails', reasons: ['neverForSupport'] });
  if (purpose !== 'crimePrevention' && purpose !== 'lawEnforcement' && purpose !== 'wrongfulPayments')
    return routeOn(rule, on, { status: 'fails', reasons: ['otherPurpose'] });
  if (excluded.includes(holder))
    return routeOn(rule, on, { status: 'fails', reasons: ['excludedFromClause'] });
  if (!isAuthority(facts)) return routeOn(rule, on, { status: 'fails', reasons: ['recipientNotAuthority'] });
  if (holder === 'anyReporter.orosanmalan')
    return routeOn(rule, on, { status: 'legalReview', reasons: ['textNotFullyRead'] });
  return routeOn(
    rule,
    on,
    forPrivate(
      {
        status: 'possible',
        reasons: ['clauseCoversHolder'],
        conditions: [
          purpose === 'wrongfulPayments' ? 'neededAgainstWrongfulPayments' : 'neededAgainstCrime',
          'notForSupport',
          'secrecyDoesNotOutweigh',
          ...othersCondition(facts),
        ],
      },
      facts,
    ),
  );
}
