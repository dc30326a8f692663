import type { Path } from '@tsi/core';
import type { Plan } from '../plan.ts';
import { earlierPositions, isPlanList, type PlanListName } from './planLists.ts';
import { isObject, sameValue } from './sameValue.ts';

/** Where two versions differ, and the entry or value that it is in. */
export interface Difference {
  /** `reordered`: the same entries of a list, in another order. */
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  readonly path: Path;
  readonly was?: Path | undefined;
  readonly id?: string | undefined;
  /** The entry of a list, or the field's value, in each version. */
  readonly before: unknown;
  readonly after: unknown;
}

/** Where two versions of a plan differ, in the order in which people read one. */
export function planDifferences(before: Plan, after: Plan): readonly Difference[] {
  const fields = new Set([...fieldOrder, ...Object.keys(before), ...Object.keys(after)]);
  return [...fields]
    .filter((field) => field !== 'version' && field !== 'basedOn')
    .flatMap((field) => differencesIn(field, fieldOf(before, field), fieldOf(after, field)));
}

/** The order in which people read a plan; the answer comes in it, whatever order the documents are written in. */
const fieldOrder = [
  'id',
  'kind',
  'basis',
  'agreement',
  'child',
  'custodians',
  'custody',
  'protectedIdentity',
  'reason',
  'childsVoice',
  'views',
  'disagreements',
  'needs',
  'goals',
  'actions',
  'measuresByOthers',
  'overallResponsible',
  'risk',
  'crisis',
  'participants',
  'consents',
  'startsOn',
  'calledOn',
  'meetingOn',
  'meetingPlace',
  'followUps',
  'evaluation',
  'discharge',
  'closing',
];

/** Told as one: what others do is one list, and the names of an app's own fields may be somebody's words. */
const wholes: readonly string[] = ['measuresByOthers', 'extensions'];

function differencesIn(field: string, before: unknown, after: unknown): readonly Difference[] {
  if (sameValue(before, after)) return [];
  if (isPlanList(field) && Array.isArray(before) && Array.isArray(after))
    return listDifferences(field, before, after);
  return isObject(before) && isObject(after) && !wholes.includes(field)
    ? fieldDifferences([field], before, after)
    : [{ kind: kindOf(before, after), path: [field], before, after }];
}

function listDifferences(
  name: PlanListName,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly Difference[] {
  const positions = earlierPositions(name, before, after);
  const common = positions.filter((position) => position !== undefined);
  const reordered = common.some((position, index) => index > 0 && position < (common[index - 1] ?? 0));
  const kept = new Set(common);
  return [
    ...(reordered ? [{ kind: 'reordered' as const, path: [name], before, after }] : []),
    ...after.flatMap((item, index): readonly Difference[] => {
      const position = positions[index];
      const path = [name, index];
      if (position === undefined)
        return [{ kind: 'added', path, id: idOf(item), before: undefined, after: item }];
      const earlier = before[position];
      if (!isObject(earlier) || !isObject(item)) return [];
      const was = position === index ? undefined : [name, position];
      return fieldDifferences(path, earlier, item, was).map((difference) => ({
        ...difference,
        id: idOf(item),
        before: earlier,
        after: item,
      }));
    }),
    ...before.flatMap((item, index): readonly Difference[] =>
      kept.has(index)
        ? []
        : [{ kind: 'removed', path: [name, index], id: idOf(item), before: item, after: undefined }],
    ),
  ];
}

const fieldDifferences = (
  path: Path,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  was?: Path,
): readonly Difference[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .filter((name) => !sameValue(before[name], after[name]))
    .map((name) => ({
      kind: kindOf(before[name], after[name]),
      path: [...path, name],
      was: was && [...was, name],
      before,
      after,
    }));

const kindOf = (before: unknown, after: unknown): 'added' | 'removed' | 'changed' =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';

const fieldOf = (plan: Plan, field: string): unknown =>
  Object.hasOwn(plan, field) ? (plan as Readonly<Record<string, unknown>>)[field] : undefined;

const idOf = (item: unknown): string | undefined => {
  if (!isObject(item)) return undefined;
  const id = item.id ?? item.ref;
  return typeof id === 'string' ? id : undefined;
};
