import type { Route } from '../sharingAssessment.ts';
import { touches, watchList } from '../watchList.ts';
import type { RouteFacts } from './routeFacts.ts';

/**
 * Does a change of law that the caller has switched on touch this question?
 *
 * Swedish: bevakad lagändring. Off unless passed. Its text has not been read here, so it never gives more than `legalReview`;
 * consent and duties go on as before. Not law yet by what was read, so it has no version.
 */
export function watchedChange({ request, on, changes }: RouteFacts): Route {
  const base = { id: 'watchedChange', conditions: [], sources: [], version: undefined } as const;
  const touching = changes.filter((change) => touches(change, request));
  if (touching.length === 0) return { ...base, status: 'fails', reasons: ['notSwitchedOn'] };
  const begun = touching.filter((change) => {
    const { notBefore } = watchList[change];
    return notBefore === undefined || notBefore <= on;
  });
  return begun.length === 0
    ? { ...base, status: 'fails', reasons: ['notYetInForce'] }
    : {
        ...base,
        status: 'legalReview',
        reasons: ['changeNotRead'],
        sources: begun.map((change) => watchList[change].source),
      };
}
