import { type RuleVersion, statute } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { isSocialCommittee, type RouteFacts, routeOn } from './routeFacts.ts';

/** Read in the act as it stood in July 2025. The chapter was read; its paragraph is for the reader to find. */
export const suspensionNoticeVersions: readonly RuleVersion[] = [
  {
    validFrom: '2025-07-01',
    sources: [statute('SFS 2010:800', '5 kap.'), osl('10 kap. 28 §')],
    textAsOf,
  },
];

/**
 * Is the school to tell socialnämnden that a pupil under 18 has been suspended?
 *
 * Swedish: underrättelse till socialnämnden om avstängning. Only the suspension itself: nothing else about the pupil comes
 * along, so it is a possible route and never a clear yes. The rules on consulting before a longer suspension are not
 * modelled.
 */
export function suspensionNotice(facts: RouteFacts): Route {
  const rule = { id: 'suspensionNotice', versions: suspensionNoticeVersions } as const;
  const { request, on, age } = facts;
  if (request.purpose !== 'suspensionNotice')
    return routeOn(rule, on, { status: 'fails', reasons: ['otherPurpose'] });
  if (request.holder !== 'school.specialSupport' && request.holder !== 'school.other')
    return routeOn(rule, on, { status: 'fails', reasons: ['notThisHolder'] });
  if (!isSocialCommittee(facts)) return routeOn(rule, on, { status: 'fails', reasons: ['notThisRecipient'] });
  if (age !== undefined && age >= 18)
    return routeOn(rule, on, { status: 'fails', reasons: ['ageLimitReached'] });
  if (!request.parts.every(({ category, about }) => category === 'schooling' && about === 'child'))
    return routeOn(rule, on, { status: 'fails', reasons: ['onlyThatFact'] });
  return routeOn(rule, on, {
    status: 'possible',
    reasons: [age === undefined ? 'ageUnknown' : 'under18', 'onlyThatFact'],
    conditions: ['onlyTheSuspension', ...(age === undefined ? (['under18'] as const) : [])],
  });
}
