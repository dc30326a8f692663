import type { Route } from '../sharingAssessment.ts';
import { lawEnforcementDutyIntroduced, lawEnforcementDutyVersions } from './lawEnforcementDuty.ts';
import { othersCondition, type RouteFacts, routeOn } from './routeFacts.ts';

export const lawEnforcementContactVersions = lawEnforcementDutyVersions('4 §');

/**
 * Are contact details to be given to the police when they ask?
 *
 * Swedish: kontaktuppgifter på begäran av en brottsbekämpande myndighet. Only contact details, only on request, and not if
 * there are exceptional reasons against it: that is weighed, so it is never a clear yes. Private schools, health care and
 * social services are bound too. The secrecy of family counselling goes to a lawyer.
 */
export function lawEnforcementContact(facts: RouteFacts): Route {
  const rule = {
    id: 'lawEnforcementContact',
    versions: lawEnforcementContactVersions,
    introduced: lawEnforcementDutyIntroduced,
  } as const;
  const { request, on } = facts;
  if (request.purpose !== 'crimePrevention' && request.purpose !== 'lawEnforcement')
    return routeOn(rule, on, { status: 'fails', reasons: ['otherPurpose'] });
  if (request.to.operation !== 'police')
    return routeOn(rule, on, { status: 'fails', reasons: ['notThisRecipient'] });
  if (!request.parts.every(({ category }) => category === 'contact'))
    return routeOn(rule, on, { status: 'fails', reasons: ['onlyContactDetails'] });
  if (request.holder === 'socialservices.familycounselling')
    return routeOn(rule, on, { status: 'legalReview', reasons: ['absoluteSecrecy'] });
  return routeOn(rule, on, {
    status: 'possible',
    reasons: ['onlyContactDetails'],
    conditions: ['askedByLawEnforcement', 'noExceptionalReasons', ...othersCondition(facts)],
  });
}
