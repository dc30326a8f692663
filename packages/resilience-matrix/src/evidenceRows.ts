import type { Text } from '@tsi/core';
import { shiftLabels } from './describeComparison.ts';
import type { EvidenceChange } from './evidenceChange.ts';
import type { Observation } from './observation.ts';
import { standingLabels } from './standingLabels.ts';
import type { Voice } from './voice.ts';

/** One row of the evidence table: an observation, how it counts, and with an earlier day what has become of it. */
export interface EvidenceRow {
  readonly voice: Voice;
  readonly one: Observation;
  readonly counts: Text;
  readonly since?: readonly Text[];
}

/** The entries of a voice. The first tells how the voice counts; the others count together with it. */
export const rowsOf = (voice: Voice): readonly EvidenceRow[] =>
  voice.observations.map((one, index) => ({
    voice,
    one,
    counts: index === 0 ? standingLabels[voice.standing] : words.together,
  }));

/** The same with what has become of each entry, and after them the entries that are no longer there. */
export function rowsSince(change: EvidenceChange): readonly EvidenceRow[] {
  const went = new Set(change.entriesWent);
  const gone = (voice: Voice): readonly EvidenceRow[] =>
    voice.observations
      .filter(({ id }) => went.has(id))
      .map((one) => ({ voice, one, counts: words.countsNoMore, since: [words.went] }));
  if (change.kind === 'went') return gone(change.before);

  const came = new Set(change.entriesCame);
  const ofVoice =
    change.kind === 'changed'
      ? change.shifts.flatMap((shift) =>
          shift === 'entriesCame' || shift === 'entriesWent' ? [] : [shiftLabels[shift]],
        )
      : [];
  const now = rowsOf(change.after).map((row, index): EvidenceRow => {
    const own = came.has(row.one.id) ? [words.came] : [];
    return { ...row, since: index === 0 ? [...own, ...ofVoice] : own };
  });
  return change.kind === 'changed' ? [...now, ...gone(change.before)] : now;
}

const words = {
  together: { sv: 'räknas ihop med raden ovanför', en: 'counts together with the row above' },
  countsNoMore: { sv: 'räknas inte längre', en: 'counts no more' },
  came: { sv: 'nytt', en: 'new' },
  went: { sv: 'inte längre med', en: 'no longer there' },
} satisfies Record<string, Text>;
