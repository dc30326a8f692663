import { NoFigure } from '@tsi/core';
import type { IndicatorRow } from './computeIndicator.ts';
import { fulfils } from './sql/condition.ts';
import type { CountUse, TableUse } from './tableUse.ts';
import { wholeNumberOf } from './wholeNumberOf.ts';

/**
 * The in-memory reading of the same `TableUse` that `toSql` writes as a question: a record becomes a row with its two
 * counts and its keys, or `undefined` where `where` leaves it out.
 *
 * Swedish: läs poster i minnet. An empty column is `null` or `undefined`, as SQL's NULL; `is` compares without conversion.
 *
 * @example
 * ```ts
 * import { countedTable, rowReader } from '@tsi/indicators';
 *
 * const read = rowReader(countedTable);
 * read({ municipality: 'Tomby', year: 2025, numerator: 3, denominator: null });
 * // => { municipality: 'Tomby', year: 2025, numerator: 3, denominator: 'missing' }
 * ```
 */
export function rowReader(
  use: Omit<TableUse, 'table' | 'columns'>,
): (record: Readonly<Record<string, unknown>>) => IndicatorRow | undefined {
  const { by, numerator, denominator, nothing, where = [] } = use;
  return (record) => {
    const row = (column: string) => (Object.hasOwn(record, column) ? record[column] : undefined);
    if (fulfils(row, where) !== true) return undefined;
    const keys = by.map(({ column }) => [column, row(column) ?? null] as const);
    const kind = nothing === undefined ? undefined : row(nothing);
    const count = (side: CountUse): IndicatorRow['numerator'] =>
      kind === null || kind === undefined
        ? countIn(row, side)
        : (NoFigure.safeParse(kind).data ?? unreadable);
    return { ...Object.fromEntries(keys), numerator: count(numerator), denominator: count(denominator) };
  };
}

/** Below 0, so that it is counted as unreadable. */
const unreadable = -1;

function countIn(row: (column: string) => unknown, use: CountUse): IndicatorRow['numerator'] {
  if ('rowsWhere' in use) {
    const answer = fulfils(row, use.rowsWhere);
    return answer === undefined ? 'missing' : Number(answer);
  }
  const value = row(use.sumOf);
  if (value === null || value === undefined) return 'missing';
  return typeof value === 'string' ? unreadable : (wholeNumberOf(value) ?? unreadable);
}
