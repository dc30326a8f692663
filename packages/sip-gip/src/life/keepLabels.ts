import type { DocumentPath } from '@tsi/consent';
import type { Plan } from '../plan.ts';
import { earlierPositions, isPlanList, type PlanListName } from './planLists.ts';
import { sameValue } from './sameValue.ts';

/**
 * Lets the labels of a plan (`parts`) follow what they stand on into the next version.
 *
 * A label says who holds a part. If an action is taken away, the label of the next one must not slide onto its place:
 * a label goes with its entry, and one whose entry is gone or cannot be followed is dropped. What has no label is in
 * no copy, so a lost label hides; a wrong one would show. Labels that the caller has written anew stay as written.
 */
export function keepLabels<T extends Readonly<Record<string, unknown>>>(before: Plan, after: T): T {
  if (!sameValue(before.parts, after.parts)) return after;
  const positions = new Map<PlanListName, ReadonlyMap<number, number>>();
  const laterPosition = (name: PlanListName, position: number) => {
    const known =
      positions.get(name) ??
      new Map(
        earlierPositions(name, before[name], listIn(after, name)).flatMap((earlier, later) =>
          earlier === undefined ? [] : [[earlier, later] as const],
        ),
      );
    positions.set(name, known);
    return known.get(position);
  };
  const follow = (path: DocumentPath): DocumentPath | undefined => {
    const [name, position, ...rest] = path;
    if (isPlanList(name) && position !== undefined) {
      const later = laterPosition(name, Number(position));
      const moved = later === undefined ? undefined : [name, later, ...rest];
      return moved && (!rest.some(isPosition) || sameValue(at(before, path), at(after, moved)))
        ? moved
        : undefined;
    }
    return !path.some(isPosition) || sameValue(at(before, path), at(after, path)) ? path : undefined;
  };
  const parts = before.parts.flatMap((part) => {
    const path = follow(part.path);
    return path === undefined ? [] : [{ ...part, path }];
  });
  return { ...after, parts };
}

const listIn = (document: Readonly<Record<string, unknown>>, name: string): readonly unknown[] => {
  const list = document[name];
  return Array.isArray(list) ? list : [];
};

const isPosition = (step: string | number) => /^\d+$/.test(String(step));

const at = (document: unknown, path: DocumentPath): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined,
    document,
  );
