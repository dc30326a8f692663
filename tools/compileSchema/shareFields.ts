import type { Group, ObjectShape, Shape } from '../../packages/sip-gip/src/fast/shape.ts';

type Fields = readonly (readonly [key: string, shape: Shape])[];

/**
 * The same objects, with the run of fields that all of them have in the same order kept once, as a group of its own.
 * Without such a run they are as before.
 */
export function shareFields(objects: readonly ObjectShape[]): readonly ObjectShape[] {
  const lists = objects.map(({ groups }): Fields => groups.flatMap((group) => Object.entries(group)));
  const shared = (lists[0] ?? []).filter(([key, shape]) =>
    lists.every((fields) => fields.some((field) => field[0] === key && field[1] === shape)),
  );
  const starts = lists.map((fields) => fields.findIndex(([key]) => key === shared[0]?.[0]));
  const isRun = lists.every((fields, i) => shared.every(([key], j) => fields[starts[i]! + j]?.[0] === key));
  if (shared.length < 3 || !isRun) return objects;
  const common = groupOf(shared);
  return objects.map((object, i) => {
    const [fields, start] = [lists[i]!, starts[i]!];
    const groups = [groupOf(fields.slice(0, start)), common, groupOf(fields.slice(start + shared.length))];
    return { ...object, groups: groups.filter((group) => Object.keys(group).length > 0) };
  });
}

const groupOf = (fields: Fields): Group => Object.fromEntries(fields);
