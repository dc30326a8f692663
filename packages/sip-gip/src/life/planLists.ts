import type { Plan } from '../plan.ts';

type Item = Readonly<Record<string, unknown>>;

/**
 * By what an entry of a list is the same entry in two versions: its id, or whom or which day it is about. Where a
 * list has a second key, it pairs what the first one left over, so that a follow-up that got a new day is moved and
 * not another one.
 */
const listKeys = {
  custodians: [({ ref }) => ref],
  views: [({ by }) => by],
  disagreements: [(item) => item],
  needs: [({ id }) => id],
  goals: [({ id }) => id],
  actions: [({ id }) => id],
  participants: [({ who, from }) => [who, from], ({ who }) => who],
  consents: [({ kind, ref }) => [kind, ref]],
  followUps: [({ on }) => on, ({ caller }) => caller],
} as const satisfies Partial<Record<keyof Plan, readonly ((item: Item) => unknown)[]>>;

export type PlanListName = keyof typeof listKeys;

export const isPlanList = (name: string | number | undefined): name is PlanListName =>
  typeof name === 'string' && Object.hasOwn(listKeys, name);

/** For each entry of the later list its position in the earlier one; undefined for a new entry. */
export function earlierPositions(
  name: PlanListName,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (number | undefined)[] {
  const positions: (number | undefined)[] = after.map(() => undefined);
  const taken = new Set<number>();
  for (const key of listKeys[name]) {
    const free = new Map<string, number[]>();
    before.forEach((item, index) => {
      if (taken.has(index)) return;
      const text = textOfKey(key(item as Item));
      const others = free.get(text);
      if (others) others.push(index);
      else free.set(text, [index]);
    });
    for (const queue of free.values()) queue.reverse();
    after.forEach((item, index) => {
      if (positions[index] !== undefined) return;
      const position = free.get(textOfKey(key(item as Item)))?.pop();
      if (position === undefined) return;
      positions[index] = position;
      taken.add(position);
    });
  }
  return positions;
}

/** A key as text, whatever the order of its fields. */
const textOfKey = (key: unknown): string =>
  JSON.stringify(key, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  ) ?? '';
