import type { CountState } from '@tsi/core';
import type { StateMonoid } from './stateMonoid.ts';

/** A group's value in one column; `null` where the row does not tell. */
export type GroupKey = string | number | null;

/** The state of one group. Swedish: räknetillstånd för en grupp. */
export interface GroupState {
  readonly keys: Readonly<Record<string, GroupKey>>;
  readonly state: CountState;
}

/**
 * Adds rows up group by group, in memory.
 *
 * Swedish: gruppera. A row whose key is neither text nor a whole number goes to the group of `null`: it is not lost,
 * and not guessed. The groups stand in the order of their keys by code unit, not in Swedish order.
 *
 * @example
 * ```ts
 * import { catalogue, groupStates, indicatorState } from '@tsi/indicators';
 *
 * const rows = [
 *   { municipality: 'Tomby', numerator: 2, denominator: 3 }, // invented
 *   { municipality: 'Tomby', numerator: 'suppressed', denominator: 4 },
 * ] as const;
 * const [tomby] = groupStates(indicatorState(catalogue.sipOffered), rows, { by: ['municipality'] });
 * tomby?.keys; // => { municipality: 'Tomby' }
 * [tomby?.state.counts['numerator'], tomby?.state.counts['suppressed']]; // => [2, 1]
 * ```
 */
export function groupStates<Row extends object>(
  { zero, add }: Pick<StateMonoid<Row, unknown>, 'zero' | 'add'>,
  rows: Iterable<Row>,
  { by }: { readonly by: readonly string[] },
): GroupState[] {
  const groups = groupsBy(by);
  const keys: GroupKey[] = [];
  for (const row of rows) {
    for (let at = 0; at < by.length; at++) keys[at] = keyOf(valueIn(row, by[at]!));
    const group = groups.at(keys);
    group.state = add(group.state ?? zero, row);
  }
  return groups.inOrder();
}

/**
 * Puts the groups of several parts together, by their keys.
 *
 * Swedish: slå ihop delresultat, från flera databaser eller myndigheter.
 *
 * @throws RangeError when the groups have different keys, or their states count different things.
 */
export function mergeGroups(
  { merge }: Pick<StateMonoid<never, unknown>, 'merge'>,
  parts: Iterable<readonly GroupState[]>,
): GroupState[] {
  let groups: Groups | undefined;
  for (const part of parts)
    for (const { keys, state } of part) {
      groups ??= groupsBy(Object.keys(keys));
      const { by } = groups;
      if (Object.keys(keys).length !== by.length || !by.every((column) => Object.hasOwn(keys, column)))
        throw new RangeError('The groups are not grouped by the same columns.');
      const group = groups.at(by.map((column) => keys[column] ?? null));
      group.state = group.state ? merge(group.state, state) : state;
    }
  return groups?.inOrder() ?? [];
}

interface Groups {
  readonly by: readonly string[];
  /** The group of these keys; a new one has no state yet. */
  readonly at: (keys: readonly GroupKey[]) => { state?: CountState };
  readonly inOrder: () => GroupState[];
}

/** A group, or all groups that begin with the same keys. */
interface Place {
  readonly next: Map<GroupKey, Place>;
  state?: CountState;
}

function groupsBy(by: readonly string[]): Groups {
  const start: Place = { next: new Map() };
  const found = new Map<Place, GroupState['keys']>();
  return {
    by,
    at(keys) {
      let place = start;
      for (const key of keys) {
        let next = place.next.get(key);
        if (!next) {
          next = { next: new Map() };
          place.next.set(key, next);
        }
        place = next;
      }
      if (!place.state) found.set(place, Object.fromEntries(by.map((column, at) => [column, keys[at]!])));
      return place;
    },
    inOrder: () =>
      inOrder(
        [...found].map(([place, keys]) => ({ keys, state: place.state! })),
        by,
      ),
  };
}

const valueIn = (row: object, column: string): unknown =>
  Object.hasOwn(row, column) ? (row as Readonly<Record<string, unknown>>)[column] : undefined;

const keyOf = (value: unknown): GroupKey =>
  typeof value === 'string' || Number.isSafeInteger(value) ? (value as string | number) : null;

/** The same order whatever order the groups came in: what is not told first, numbers, then texts. */
export function inOrder(groups: GroupState[], by: readonly string[]): GroupState[] {
  const kind = (key: GroupKey | undefined) => (typeof key === 'string' ? 2 : typeof key === 'number' ? 1 : 0);
  return groups.sort((a, b) => {
    for (const column of by) {
      const [x, y] = [a.keys[column] ?? null, b.keys[column] ?? null];
      if (x === y) continue;
      return kind(x) - kind(y) || (x! < y! ? -1 : 1);
    }
    return 0;
  });
}
