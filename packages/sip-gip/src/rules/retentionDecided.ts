import { addMonths, daysBetween, type IsoDate } from '@tsi/core';
import { practiceSource } from '../kinds/practiceVersion.ts';
import type { PlanRule } from './planRule.ts';

/**
 * For how long the plan is kept is decided by somebody, and the days of that decision are acted on. The plan's own day
 * goes before the practice's; without either nothing is assumed.
 */
export const retentionDecided: PlanRule<
  'sip-gip/retentionNotDecided' | 'sip-gip/retentionReview' | 'sip-gip/retentionOver'
> = {
  codes: ['sip-gip/retentionNotDecided', 'sip-gip/retentionReview', 'sip-gip/retentionOver'],
  check: ({ plan, on, practice, find }) => {
    const own = plan.administration?.retention;
    const ours = practice?.retention;
    if (!own && !ours && plan.closing) return find('sip-gip/retentionNotDecided', ['closing']);
    const erase: { readonly day: IsoDate; readonly own: boolean } | undefined = own?.eraseOn
      ? { day: own.eraseOn, own: true }
      : ours && plan.closing
        ? { day: addMonths(plan.closing.on, ours.eraseAfterMonths), own: false }
        : undefined;
    if (erase && erase.day <= on)
      return find(
        'sip-gip/retentionOver',
        erase.own ? ['administration', 'retention', 'eraseOn'] : ['closing', 'on'],
        {
          params: { days: daysBetween(erase.day, on) },
          ...(!erase.own && practice && { sources: [practiceSource(practice)] }),
        },
      );
    if (own?.reviewOn && own.reviewOn <= on)
      find('sip-gip/retentionReview', ['administration', 'retention', 'reviewOn'], {
        params: { days: daysBetween(own.reviewOn, on) },
      });
  },
};
