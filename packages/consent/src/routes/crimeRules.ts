import { acts, type RuleVersion, statute } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { type RouteFacts, routeOn } from './routeFacts.ts';

const lawEnforcement = (section: string) => statute(acts.lawEnforcementDuty.number, section);
const since2025 = [
  osl('10 kap. 21 §'),
  osl('10 kap. 23 §'),
  osl('10 kap. 24 §'),
  lawEnforcement('6 §'),
  lawEnforcement('7 §'),
] as const;

/** Where a lawyer should look. Not all of the texts could be read whole, so nothing is answered from them. */
export const crimeRulesVersions: readonly RuleVersion[] = [
  { validFrom: '2025-04-01', validTo: '2025-11-30', sources: since2025, textAsOf },
  { validFrom: '2025-12-01', sources: [...since2025, osl('10 kap. 15 a §')], textAsOf },
];

/**
 * Do the rules on crime open another route?
 *
 * Swedish: reglerna om brott och brottsbekämpning. Only pointed at: the answer is always `legalReview` where they may matter.
 * Never a ground for support.
 */
export function crimeRules(facts: RouteFacts): Route {
  const rule = { id: 'crimeRules', versions: crimeRulesVersions } as const;
  const { purpose, holder, to } = facts.request;
  const ownRule = purpose === 'crimePrevention' && holder === 'socialservices' && to.operation === 'police';
  if ((purpose !== 'crimePrevention' && purpose !== 'lawEnforcement') || ownRule)
    return routeOn(rule, facts.on, { status: 'fails', reasons: ['otherPurpose'] });
  return routeOn(rule, facts.on, { status: 'legalReview', reasons: ['textNotFullyRead'] });
}
