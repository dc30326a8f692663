import type { ProposedNeed } from '@tsi/core';
import type { Profile } from './profile.ts';

/** Which parts become proposals. */
export interface ProposalOptions {
  /** Parts that people in the conversation picked, and where change is sought first in each. */
  readonly picked?: readonly { readonly spoke: string; readonly target: ProposedNeed['target'] }[];
  /**
   * Also every part where an answer reached one of the triggers that the profile was scored with, with this target.
   * A wheel cannot tell whether change belongs in the environment or with the child, so there is no default.
   */
  readonly triggered?: ProposedNeed['target'];
}

/**
 * Parts of the wheel as proposals of needs for a plan: what people picked, and what reached a conversation trigger.
 *
 * Swedish: förslag till behov. Each part stands once, in the wheel's order, which is no ranking; how many informants
 * said it, and how low, is not carried along. People decide what goes into the plan.
 *
 * @throws RangeError when a picked part is not one of the wheel's.
 * @example
 * ```ts
 * import { proposedNeeds, scoreAssessment, shanarri } from '@tsi/wellbeing-wheel';
 *
 * const profile = scoreAssessment(shanarri, {
 *   schemaVersion: '1',
 *   id: 'invented-1',
 *   wheel: 'shanarri',
 *   wheelVersion: '1',
 *   scale: '1-5',
 *   ageForm: '10-12',
 *   date: '2026-02-03',
 *   voices: [{ informant: { kind: 'child' }, answers: [{ spoke: 'included', value: 2 }] }],
 * });
 * proposedNeeds(profile, { picked: [{ spoke: 'included', target: 'environment' }] }); // => [{ from: { instrument: 'shanarri', part: 'included' }, target: 'environment' }]
 * ```
 */
export function proposedNeeds(profile: Profile, { picked = [], triggered }: ProposalOptions): ProposedNeed[] {
  const { wheel } = profile;
  if (picked.some(({ spoke }) => !wheel.spokes.some(({ id }) => id === spoke)))
    throw new RangeError('picked: the wheel has no such part.');
  const reached = new Set(triggered ? profile.triggered?.map(({ spoke }) => spoke) : []);
  return wheel.spokes.flatMap(({ id }) => {
    const target =
      picked.find(({ spoke }) => spoke === id)?.target ?? (reached.has(id) ? triggered : undefined);
    return target ? [{ from: { instrument: wheel.id, part: id }, target }] : [];
  });
}
