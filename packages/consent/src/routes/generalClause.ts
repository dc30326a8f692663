import type { RuleVersion, SecrecyHolder } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import {
  forPrivate,
  isAuthority,
  isSupport,
  othersCondition,
  ownSecrecyCondition,
  type RouteFacts,
  routeOn,
} from './routeFacts.ts';

/** Earlier wordings, with other lists of exceptions, were not read: before 2022 the rule cannot be judged here. */
export const generalClauseVersions: readonly RuleVersion[] = [
  { validFrom: '2022-01-01', sources: [osl('10 kap. 27 §')], textAsOf },
];

/** Chapters 25 and 26 (health care with school health, social services) are excepted in the clause itself. */
const usableBy: readonly SecrecyHolder[] = [
  'preschool',
  'school.studenthealth.psych',
  'school.specialSupport',
  'school.other',
  'afterschool.studenthealth',
  'afterschool.other',
  'anyReporter.orosanmalan',
];

/**
 * Is it obvious that giving it to the other authority matters more than what the secrecy protects?
 *
 * Swedish: generalklausulen. For preschool, school and its psychosocial student health; never for health care or social services.
 */
export function generalClause(facts: RouteFacts): Route {
  const rule = { id: 'generalClause', versions: generalClauseVersions } as const;
  const { request, on } = facts;
  if (!usableBy.includes(request.holder))
    return routeOn(rule, on, { status: 'fails', reasons: ['excludedFromClause'] });
  if (!isSupport(facts)) return routeOn(rule, on, { status: 'fails', reasons: ['otherPurpose'] });
  if (!isAuthority(facts)) return routeOn(rule, on, { status: 'fails', reasons: ['recipientNotAuthority'] });
  return routeOn(
    rule,
    on,
    forPrivate(
      {
        status: 'possible',
        reasons: ['clauseCoversHolder'],
        conditions: ['obviouslyOutweighs', ...ownSecrecyCondition(facts), ...othersCondition(facts)],
      },
      facts,
    ),
  );
}
