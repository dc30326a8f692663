import { secrecyPresumptions } from '../secrecyPresumption.ts';
import type { Route } from '../sharingAssessment.ts';
import { forPrivate, othersCondition, type RouteFacts, type RouteVerdict, routeOn } from './routeFacts.ts';

/**
 * Does the holder find, by its own test, that giving it does no harm?
 *
 * Swedish: skade- och menprövning. Exists in every pair. With a weak or a straight test it is a possible route. With the
 * reverse test about an identified child it must be clear that nobody is harmed, which is rare: the route is then
 * `exceptional` and never lifts the outcome, or it would hide that consent is needed. What cannot be linked to anybody is not
 * secret: a de-identified consultation is possible under every test that looks to harm, and with a private huvudman too.
 * Absolute secrecy looks to no harm, so there it is for a lawyer.
 */
export function noHarm(facts: RouteFacts): Route {
  const { request, on } = facts;
  const versions = secrecyPresumptions[request.holder]?.versions ?? [];
  return routeOn({ id: 'noHarm', versions }, on, verdict(facts));
}

function verdict(facts: RouteFacts): RouteVerdict {
  if (!facts.identified && facts.harmTest === 'absolute')
    return { status: 'legalReview', reasons: ['absoluteSecrecy'] };
  if (!facts.identified)
    return { status: 'possible', reasons: ['deidentified'], conditions: ['notTraceable', 'noReportDelayed'] };
  switch (facts.harmTest) {
    case 'absolute':
      return { status: 'fails', reasons: ['absoluteSecrecy'] };
    case 'straight':
    case 'weak':
      return forPrivate(
        {
          status: 'possible',
          reasons: [facts.harmTest === 'weak' ? 'weakTest' : 'straightTest'],
          conditions: ['harmless', ...othersCondition(facts)],
        },
        facts,
      );
    case 'reverse':
      if (facts.request.from.private === true) return { status: 'fails', reasons: ['privateOperation'] };
      return {
        status: 'exceptional',
        reasons: ['reverseTestIdentified'],
        conditions: ['clearlyHarmless', ...othersCondition(facts)],
      };
    default:
      return { status: 'undetermined' };
  }
}
