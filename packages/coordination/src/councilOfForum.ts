import { operations } from '@tsi/core';
import type { Council } from './council.ts';
import type { Forum } from './forum.ts';

/**
 * A forum seen as a council: its convener, its parties as members, and the cadence that its source states.
 *
 * Swedish: forumet som råd, till exempel en SSPF-grupp. A forum's description says nothing of a chair, of substitutes or
 * of deciding, so those are `notStated`; its cadence is `stated` and no minimum. Each party counts as one member or more. A cadence that can be
 * read in more than one way is `notStated`, and its note stands in `open`.
 *
 * @example
 * ```ts
 * import { councilOfForum, forums } from '@tsi/coordination';
 *
 * const sspf = councilOfForum(forums.bengtsforsSspfSteeringGroup);
 * sspf.meetings; // => { times: 1, every: 3, unit: 'month', bound: 'stated', verbatim: 'var tredje månad' }
 * ```
 */
export function councilOfForum(forum: Forum): Council {
  const { id, municipality, label, description, ageSpan, convener, sources } = forum;
  const parties = forum.parties === 'notStated' ? [] : forum.parties;
  const members = [
    ...parties.map((party) => ({
      role: operations[party].label,
      operation: party,
      number: 'oneOrMore' as const,
    })),
    ...(forum.otherParties ?? []).map((role) => ({ role, number: 'oneOrMore' as const })),
  ];
  return {
    schemaVersion: '1',
    id,
    place: municipality,
    label,
    description,
    ageSpan,
    members: members.length === 0 ? 'notStated' : members,
    substitutes: 'notStated',
    convener,
    chair: 'notStated',
    viceChair: 'notStated',
    meetings: statedMeetings(forum.cadence),
    decides: 'notStated',
    open: (forum.open ?? []).flatMap(({ subject, note }) => {
      const about = subjects[subject];
      return about ? [{ subject: about, note }] : [];
    }),
    sources,
  };
}

function statedMeetings(cadence: Forum['cadence']): Council['meetings'] {
  if (typeof cadence === 'string') return 'notStated';
  const { times, every, unit, verbatim } = cadence;
  return { times, every, unit, bound: 'stated', verbatim };
}

/** What a forum's open questions are about in a council. What may be raised, and whether it exists, stay with the forum. */
const subjects: Readonly<Record<string, Council['open'][number]['subject']>> = {
  ageSpan: 'ageSpan',
  cadence: 'meetings',
  convener: 'convener',
  parties: 'members',
};
