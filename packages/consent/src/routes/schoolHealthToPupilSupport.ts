import type { RuleVersion } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { forPrivate, isSupport, othersCondition, type RouteFacts, routeOn } from './routeFacts.ts';

export const schoolHealthToPupilSupportVersions: readonly RuleVersion[] = [
  { validFrom: '2011-07-01', sources: [osl('25 kap. 13 a §')], textAsOf },
];

/**
 * May school health (EMI) give it to the rest of student health or to pupil support inside the same authority?
 *
 * Swedish: från elevhälsans medicinska insats till övrig elevhälsa eller särskild elevstödjande verksamhet. Used restrictively,
 * after consent has been tried; never to another authority or a private school, and not to ordinary teaching.
 */
export function schoolHealthToPupilSupport(facts: RouteFacts): Route {
  const rule = { id: 'schoolHealthToPupilSupport', versions: schoolHealthToPupilSupportVersions } as const;
  const { request, on } = facts;
  const { from, to } = request;
  if (request.holder !== 'school.studenthealth.medical')
    return routeOn(rule, on, { status: 'fails', reasons: ['notThisHolder'] });
  if (to.operation !== 'studentHealthPsychosocial' && to.operation !== 'school')
    return routeOn(rule, on, { status: 'fails', reasons: ['notThisRecipient'] });
  if (!isSupport(facts)) return routeOn(rule, on, { status: 'fails', reasons: ['otherPurpose'] });
  if (to.private === true && from.private !== true)
    return routeOn(rule, on, { status: 'fails', reasons: ['recipientNotAuthority'] });
  const stated = from.authority !== undefined && to.authority !== undefined;
  if (stated && from.authority !== to.authority)
    return routeOn(rule, on, { status: 'fails', reasons: ['otherAuthority'] });
  return routeOn(
    rule,
    on,
    forPrivate(
      {
        status: 'possible',
        reasons: [stated ? 'sameAuthority' : 'authorityNotStated'],
        conditions: [
          'requiredForPupil',
          'consentTried',
          ...(stated ? [] : (['sameAuthority'] as const)),
          ...(to.operation === 'school' ? (['recipientIsPupilSupport'] as const) : []),
          ...othersCondition(facts),
        ],
      },
      facts,
    ),
  );
}
