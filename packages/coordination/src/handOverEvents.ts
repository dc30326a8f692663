import type { HandOver } from './handOver.ts';
import type { StairEvent } from './stairHistory.ts';

/**
 * A hand-over of the question itself as events of a stair history, so that the gap clock counts the days in between.
 *
 * Swedish: överlämningen som händelser i trapphistoriken. Only for a hand-over of the `owner`: a contact or a coordinator
 * need not be the one who owns the question, and gives no events. Nor does a receiver who has not said yes begin to own.
 *
 * @example
 * ```ts
 * import { type HandOver, handOverEvents } from '@tsi/coordination';
 *
 * const handOver: HandOver = {
 *   schemaVersion: '1',
 *   of: 'owner',
 *   from: { operation: 'school', role: 'rektor', until: '2026-02-05' },
 *   to: { operation: 'childAndFamilyServices', role: 'socialsekreterare', since: '2026-02-09', accepts: 'yes' },
 *   familyTold: 'yes',
 *   parts: [],
 * };
 * handOverEvents(handOver).map(({ kind }) => kind); // => ['ownerEnded', 'ownerAppointed']
 * ```
 */
export function handOverEvents({ of, from, to }: HandOver): readonly StairEvent[] {
  if (of !== 'owner') return [];
  const ended: StairEvent = { kind: 'ownerEnded', on: from.until };
  if (to === 'nobody' || to.accepts !== 'yes') return [ended];
  const { operation, role, since } = to;
  const appointed: StairEvent = { kind: 'ownerAppointed', on: since, owner: { operation, role } };
  // Where the two overlap, an `ownerEnded` after the appointment would end the new owner.
  return from.until < since ? [ended, appointed] : [appointed];
}
