import { type GroupKey, type GroupState, inOrder } from './groupedStates.ts';
import { stateNames } from './indicatorState.ts';
import type { KeyUse, TableUse } from './tableUse.ts';
import { sqlName } from './toSql.ts';
import { wholeNumberOf } from './wholeNumberOf.ts';

/**
 * Reads what a database answered to `toSql`, whatever its driver makes of whole numbers: number, bigint or text.
 *
 * Swedish: läs svaret från databasen. Groups without rows are left out; a key that is NULL is `null`.
 *
 * @throws RangeError when a row lacks a count, a count is not a whole number or is larger than 2⁵³ − 1, or a key is not
 * of the kind that `by` says. The message names the count, never the value.
 * @example
 * ```ts
 * import { fromSqlRows } from '@tsi/indicators';
 *
 * const others = { missing: 0, suppressed: 0, not_yet_published: 0, not_computable: 0, removed: 0 };
 * const faults = { count_unreadable: 0, part_larger_than_whole: 0 };
 * const rows = [{ year: '2025', numerator: '7', denominator: 9n, rows: 9, ...others, ...faults }];
 * const [group] = fromSqlRows(rows, { by: [{ column: 'year', values: 'wholeNumbers' }] });
 * group?.keys; // => { year: 2025 }
 * group?.state.counts['denominator']; // => 9
 * ```
 */
export function fromSqlRows(
  rows: Iterable<Readonly<Record<string, unknown>>>,
  { by }: Pick<TableUse, 'by'>,
): GroupState[] {
  const groups: GroupState[] = [];
  for (const row of rows) {
    // SUM over no rows is NULL, and then there is no group.
    if (wholeNumberOf(row['rows']) === 0) continue;
    const counts: Record<string, number> = {};
    for (const [name, column] of columns) {
      const count = wholeNumberOf(row[column]);
      if (count === undefined)
        throw new RangeError(`The count ${column} is not a whole number that can be kept exactly.`);
      counts[name] = count;
    }
    groups.push({
      keys: Object.fromEntries(by.map((key) => [key.column, keyFrom(row[key.column], key)])),
      state: { counts, histograms: {} },
    });
  }
  return inOrder(
    groups,
    by.map(({ column }) => column),
  );
}

const columns = /* @__PURE__ */ stateNames.map((name) => [name, sqlName(name)] as const);

function keyFrom(value: unknown, { values }: KeyUse): GroupKey {
  if (value === null) return null;
  const key = values === 'text' ? (typeof value === 'string' ? value : undefined) : wholeNumberOf(value);
  if (key === undefined) throw new RangeError('A key is not of the kind that was asked for.');
  return key;
}
