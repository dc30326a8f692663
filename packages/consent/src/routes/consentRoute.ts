import { acts, type RuleVersion, type Source, statute } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { type RouteFacts, routeOn } from './routeFacts.ts';

/** The waiver: the one whom the secrecy protects lets it go. For minors, by OSL 12 kap. 3 §. */
export const consentRouteVersions: readonly RuleVersion[] = [
  {
    validFrom: '2009-07-01',
    validTo: '2018-12-31',
    sources: [osl('10 kap. 1 §'), osl('12 kap. 2 §'), osl('12 kap. 3 §')],
    textAsOf,
  },
  {
    validFrom: '2019-01-01',
    sources: [osl('10 kap. 1 §'), osl('12 kap. 2 §'), osl('12 kap. 3 §')],
    textAsOf,
  },
];

/**
 * Do waivers in force cover every part, for everybody whose information it is?
 *
 * Swedish: samtycke, eftergift av sekretess. Partial consent counts for its part; each part's answer is in the
 * assessment. A private huvudman is not under the secrecy act, but consent makes its disclosure authorised.
 */
export function consentRoute(facts: RouteFacts): Route {
  const rule = { id: 'consent', versions: consentRouteVersions } as const;
  const { request, on, age, coverage, protectedIdentity } = facts;
  const sources = request.from.private === true ? { sources: privateSources(facts) } : {};
  if (age === undefined)
    return routeOn(rule, on, { status: 'fails', reasons: ['childNotDescribed'], ...sources });
  const covered = coverage.filter((part) => part.covered).length;
  if (covered < coverage.length)
    return routeOn(rule, on, {
      status: 'fails',
      reasons: [
        coverage.some(({ refused }) => refused) ? 'consentRefused' : 'consentMissing',
        ...(covered > 0 ? (['consentCoversSome'] as const) : []),
      ],
      ...sources,
    });
  return routeOn(rule, on, {
    status: protectedIdentity === 'unknown' ? 'possible' : 'holds',
    reasons: ['consentCoversAll'],
    conditions: protectedIdentity === 'unknown' ? ['noProtectedIdentity'] : [],
    ...sources,
  });
}

/** Where the duty of confidentiality of a private operation stands, as far as it was read. */
function privateSources({ request, on }: RouteFacts): readonly Source[] {
  if (request.holder === 'healthcare' || request.holder === 'school.studenthealth.medical')
    return [statute(acts.PSL.number, '6 kap. 12 §')];
  if (request.holder.startsWith('socialservices') && on >= '2025-07-01')
    return [statute(acts.SoL.number, '17 kap. 11 §')];
  return [];
}
