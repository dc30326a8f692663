import { protectedPlaces } from '../protectedPlaces.ts';
import type { PlanRule } from './planRule.ts';

/**
 * With protected identity no address, school unit or meeting place stands in the plan, in its field or in a text;
 * unknown is a question to ask. What the facts about the child say counts too.
 */
export const protectedIdentityKept: PlanRule<'sip-gip/protectedPlace' | 'sip-gip/protectedIdentityUnknown'> =
  {
    codes: ['sip-gip/protectedPlace', 'sip-gip/protectedIdentityUnknown'],
    check: ({ plan, child, find }) => {
      if (plan.protectedIdentity === 'yes' || child?.protectedIdentity === 'yes')
        for (const path of protectedPlaces(plan)) find('sip-gip/protectedPlace', path);
      else if (plan.protectedIdentity === 'unknown')
        find('sip-gip/protectedIdentityUnknown', ['protectedIdentity']);
    },
  };
