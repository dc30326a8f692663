import { protectedPlaces } from '../protectedPlaces.ts';
import type { PlanRule } from './planRule.ts';

/** With protected identity no address, school unit or meeting place stands in the plan; unknown is a question to ask. */
export const protectedIdentityKept: PlanRule = ({ plan, find }) => {
  if (plan.protectedIdentity === 'no') return [];
  if (plan.protectedIdentity === 'unknown')
    return [find('sip-gip/protectedIdentityUnknown', { path: ['protectedIdentity'] })];
  return protectedPlaces(plan).map((path) => find('sip-gip/protectedPlace', { path }));
};
