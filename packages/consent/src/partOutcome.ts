import type { SharingOutcome } from './outcome.ts';
import { isReportDuty } from './routes/reportDuties.ts';
import type { Route } from './sharingAssessment.ts';
import type { PartCoverage } from './waiverCoverage.ts';

/** What decides for every part alike. */
export interface Grounds {
  readonly routes: readonly Route[];
  /** The day has no known wording of the holder's secrecy. */
  readonly noPresumption: boolean;
  /** Something must be settled by a person before any route counts. */
  readonly stopped: boolean;
  /** The golden rule lets it through. */
  readonly goldenRuleLets: boolean;
  readonly protectedIdentityChecked: boolean;
}

/**
 * What the question comes to for one part, apart from the duty to report. In this order: a day without wording, what must be
 * reviewed by a person, a duty, consent, a route for review, a possible route, a route that the day leaves open, and then
 * consent asked for or refused.
 */
export function partOutcome({ covered, refused }: PartCoverage, grounds: Grounds): SharingOutcome {
  const { routes, goldenRuleLets } = grounds;
  const has = (status: Route['status']) =>
    routes.some((route) => route.status === status && route.id !== 'consent' && !isReportDuty(route.id));
  if (grounds.noPresumption) return 'undetermined';
  if (grounds.stopped) return 'legalReview';
  // The only other route that can hold is the duty to give information, which no filter stops.
  if (has('holds')) return 'clear';
  if (covered && goldenRuleLets) return grounds.protectedIdentityChecked ? 'clear' : 'possibleRoute';
  if (!covered && has('legalReview')) return 'legalReview';
  if (has('possible') && goldenRuleLets) return 'possibleRoute';
  if (!goldenRuleLets && (covered || has('possible'))) return 'noRoute';
  if (has('undetermined')) return 'undetermined';
  return refused ? 'noRoute' : 'consentNeeded';
}

/** From the freest to the strictest; the strictest part speaks for the whole request. */
const strictness: readonly SharingOutcome[] = [
  'clear',
  'possibleRoute',
  'consentNeeded',
  'noRoute',
  'undetermined',
  'legalReview',
];

/** The answer for all parts together: they are given together or not at all. */
export const wholeOutcome = (outcomes: readonly SharingOutcome[]): SharingOutcome =>
  outcomes.reduce((a, b) => (strictness.indexOf(a) < strictness.indexOf(b) ? b : a));
