import { type Stairs, stairs } from './stairs.ts';

/** The stairs of a history, the caller's own before ours, and the ids that would have been known. */
export function knownStairs(
  id: string,
  ownStairs: readonly Stairs[] = [],
): { readonly ladder: Stairs | undefined; readonly allowed: string } {
  const known = [...ownStairs, ...Object.values(stairs)];
  return {
    ladder: known.find((one) => one.id === id),
    allowed: [...new Set(known.map((one) => one.id))].join(', '),
  };
}
