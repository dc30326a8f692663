import type { RuleVersion } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { forPrivate, othersCondition, type RouteFacts, routeOn } from './routeFacts.ts';

export const technicalProcessingVersions: readonly RuleVersion[] = [
  { validFrom: '2023-07-01', sources: [osl('10 kap. 2 a §')], textAsOf },
];

/**
 * May it be given to somebody who only processes or stores it technically for the one who gives it?
 *
 * Swedish: enbart teknisk bearbetning eller lagring. About whoever runs the system, not about cooperation around a child: the
 * recipient may not use what it stores. Suppliers are not operations here, so this answers for operations that serve as one.
 */
export function technicalProcessing(facts: RouteFacts): Route {
  const rule = {
    id: 'technicalProcessing',
    versions: technicalProcessingVersions,
    introduced: '2023-07-01',
  } as const;
  if (facts.request.purpose !== 'technicalProcessing')
    return routeOn(rule, facts.on, { status: 'fails', reasons: ['otherPurpose'] });
  return routeOn(
    rule,
    facts.on,
    forPrivate(
      { status: 'possible', conditions: ['onlyTechnical', 'suitable', ...othersCondition(facts)] },
      facts,
    ),
  );
}
