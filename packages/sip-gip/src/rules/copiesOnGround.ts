import { ruleVersions as consentRules, consentStatus } from '@tsi/consent';
import { ageOn, type IsoDate, versionOn } from '@tsi/core';
import type { PlanRule } from './planRule.ts';

/**
 * A copy that left the plan says on what ground: a consent that lifts secrecy, or another one in words. A consent that
 * it names was in force on the day the copy was given.
 *
 * The child needs none, nor a custodian before the child turns 18. Whether the consent reaches this reader and these
 * parts is asked by `copyFor` before the copy is given; here only the day is.
 */
export const copiesOnGround: PlanRule<'sip-gip/copyWithoutGround' | 'sip-gip/copyConsentNotInForce'> = {
  codes: ['sip-gip/copyWithoutGround', 'sip-gip/copyConsentNotInForce'],
  check: ({ plan, consents, child, practice, index: { birthDate }, find }) => {
    const copies = plan.administration?.copiesGiven;
    if (!copies) return;
    const waivers = new Map(consents?.map((consent) => [consent.id, consent]));
    const isActive = (id: string, day: IsoDate) => {
      const consent = waivers.get(id);
      return (
        consent?.kind === 'secrecyWaiver' &&
        consentStatus(consent, { on: day, child, practice: practice?.consent }).state === 'active'
      );
    };
    for (const [index, { to, on: day, consents: named, ground }] of copies.entries()) {
      const path = ['administration', 'copiesGiven', index];
      const ownRight =
        to.kind === 'child' ||
        (to.kind === 'custodian' && (birthDate === undefined || ageOn(birthDate, day) < 18));
      if (!ownRight && ground === undefined && (named === undefined || named.length === 0))
        find('sip-gip/copyWithoutGround', path);
      if (!consents || !child || !named) continue;
      for (const [position, id] of named.entries())
        if (!isActive(id, day))
          find('sip-gip/copyConsentNotInForce', [...path, 'consents', position], {
            sources: versionOn(consentRules.consent ?? [], day)?.sources ?? [],
          });
    }
  },
};
