import type { Placement } from './placement.ts';
import { byTriangle, type Voice, voiceKey } from './voice.ts';

/** What has become different about a voice that is there on both occasions. Labels in `describeComparison`. */
export type VoiceShift =
  /** Was open, and stands now. */
  | 'nowStands'
  /** Stood, and is open now. */
  | 'nowOpen'
  /** Stands, or is open, for another reason than before. */
  | 'otherStanding'
  | 'nowSerious'
  | 'noLongerSerious'
  /** The informant has said more. */
  | 'entriesCame'
  /** Something the informant said is not among the observations any more. */
  | 'entriesWent';

/** Ids of single observations that are there on one of the occasions only. */
interface Entries {
  readonly entriesCame: readonly string[];
  readonly entriesWent: readonly string[];
}

/**
 * What happened to one voice from one occasion to the next.
 *
 * Swedish: belägg som kommit till, fallit bort eller ändrats. An observation is known by its id: that its words were
 * edited is not seen.
 */
export type EvidenceChange = Entries &
  (
    | { readonly kind: 'came'; readonly after: Voice }
    | { readonly kind: 'went'; readonly before: Voice }
    | {
        readonly kind: 'changed';
        readonly before: Voice;
        readonly after: Voice;
        readonly shifts: readonly [VoiceShift, ...VoiceShift[]];
      }
    | { readonly kind: 'same'; readonly before: Voice; readonly after: Voice }
  );

/** The voice that a change is about; as it is now, or as it last was. */
export const changedVoice = (change: EvidenceChange): Voice =>
  change.kind === 'went' ? change.before : change.after;

/** Every voice of either occasion once, in the triangle's order. */
export function evidenceChanges(before: readonly Voice[], after: readonly Voice[]): EvidenceChange[] {
  const earlier = new Map(before.map((voice) => [voiceKey(voice), voice]));
  const later = new Set(after.map(voiceKey));
  return [
    ...after.map((voice) => changeOf(earlier.get(voiceKey(voice)), voice)),
    ...before
      .filter((voice) => !later.has(voiceKey(voice)))
      .map(
        (voice): EvidenceChange => ({
          kind: 'went',
          before: voice,
          entriesCame: [],
          entriesWent: idsOf(voice),
        }),
      ),
  ].sort((a, b) => byTriangle(changedVoice(a), changedVoice(b)));
}

/** Every voice of a placement, whichever way it speaks. */
export const allVoices = ({ evidence }: Pick<Placement, 'evidence'>): readonly Voice[] =>
  Object.values(evidence).flat();

function changeOf(before: Voice | undefined, after: Voice): EvidenceChange {
  if (!before) return { kind: 'came', after, entriesCame: idsOf(after), entriesWent: [] };
  const entriesCame = without(idsOf(after), idsOf(before));
  const entriesWent = without(idsOf(before), idsOf(after));
  const shifts: VoiceShift[] = [
    ...(before.stands !== after.stands ? ([after.stands ? 'nowStands' : 'nowOpen'] as const) : []),
    ...(before.stands === after.stands && before.standing !== after.standing
      ? (['otherStanding'] as const)
      : []),
    ...(before.serious !== after.serious
      ? ([after.serious ? 'nowSerious' : 'noLongerSerious'] as const)
      : []),
    ...(entriesCame.length > 0 ? (['entriesCame'] as const) : []),
    ...(entriesWent.length > 0 ? (['entriesWent'] as const) : []),
  ];
  const [first, ...others] = shifts;
  const both = { before, after, entriesCame, entriesWent };
  return first ? { kind: 'changed', ...both, shifts: [first, ...others] } : { kind: 'same', ...both };
}

const idsOf = ({ observations }: Voice): readonly string[] => observations.map(({ id }) => id);

function without(ids: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id));
}
