import { acts, type RuleVersion, statute } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { forPrivate, type RouteFacts, routeOn } from './routeFacts.ts';

const sources = [osl('26 kap. 9 a §'), statute(acts.SoL.number, '19 kap. 6 §')] as const;

/** Older than this (2013), but earlier wordings were not read. From 2026-01-15 the answer has a time limit. */
export const feedbackToReporterVersions: readonly RuleVersion[] = [
  { validFrom: '2025-07-01', validTo: '2026-01-14', sources, textAsOf },
  { validFrom: '2026-01-15', sources, textAsOf },
];

/**
 * May social services tell the one who made a concern report what became of it?
 *
 * Swedish: återkoppling till den som anmält. Only to somebody who was obliged to report, and only one fact: that an
 * investigation has been opened, has not been opened, or was already going on. Nothing about what it holds. From
 * 2026-01-15: within a week of the decision when the reporter asks, or at once when asked later.
 */
export function feedbackToReporter(facts: RouteFacts): Route {
  const rule = { id: 'feedbackToReporter', versions: feedbackToReporterVersions } as const;
  const { request, on } = facts;
  if (request.purpose !== 'reportFeedback')
    return routeOn(rule, on, { status: 'fails', reasons: ['otherPurpose'] });
  if (request.holder !== 'socialservices')
    return routeOn(rule, on, { status: 'fails', reasons: ['notThisHolder'] });
  if (!request.parts.every(({ category, about }) => category === 'concernReport' && about === 'child'))
    return routeOn(rule, on, { status: 'fails', reasons: ['onlyThatFact'] });
  return routeOn(
    rule,
    on,
    forPrivate(
      {
        status: 'possible',
        reasons: ['onlyThatFact'],
        conditions: ['recipientReported', 'onlyWhetherInvestigated', 'suitable'],
      },
      facts,
    ),
  );
}
