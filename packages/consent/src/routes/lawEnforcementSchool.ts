import { operation } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import {
  lawEnforcementDutyIntroduced,
  lawEnforcementDutyVersions,
  outsideLawEnforcementDuty,
} from './lawEnforcementDuty.ts';
import { othersCondition, type RouteFacts, routeOn } from './routeFacts.ts';

export const lawEnforcementSchoolVersions = lawEnforcementDutyVersions('7 §', '8 §');

/**
 * Is the rektor to give it to the police for law enforcement?
 *
 * Swedish: rektors uppgiftsskyldighet till brottsbekämpande myndigheter. Public and private schools alike; on request, or
 * unasked to the police when the rektor judges it needed. The rektor weighs it against the secrecy, so it is never a clear
 * yes. What school health holds is outside.
 */
export function lawEnforcementSchool(facts: RouteFacts): Route {
  const rule = {
    id: 'lawEnforcementSchool',
    versions: lawEnforcementSchoolVersions,
    introduced: lawEnforcementDutyIntroduced,
  } as const;
  const { request, on } = facts;
  if (request.purpose !== 'crimePrevention' && request.purpose !== 'lawEnforcement')
    return routeOn(rule, on, { status: 'fails', reasons: ['otherPurpose'] });
  if (outsideLawEnforcementDuty.includes(request.holder))
    return routeOn(rule, on, { status: 'fails', reasons: ['excludedFromClause'] });
  if (operation(request.from.operation).sector !== 'education')
    return routeOn(rule, on, { status: 'fails', reasons: ['otherOperation'] });
  if (request.to.operation !== 'police')
    return routeOn(rule, on, { status: 'fails', reasons: ['notThisRecipient'] });
  return routeOn(rule, on, {
    status: 'possible',
    reasons: ['clauseCoversHolder'],
    conditions: [
      'rektorDecides',
      'neededInLawEnforcement',
      'secrecyDoesNotOutweigh',
      ...othersCondition(facts),
    ],
  });
}
