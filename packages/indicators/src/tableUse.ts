import type { Along } from './checkMergeable.ts';
import type { Condition } from './sql/condition.ts';

/**
 * How a count is had from the rows of a table: as the sum of a column of whole numbers, or as the number of rows that
 * fulfil all conditions (none: all rows).
 *
 * Swedish: hur antalet räknas.
 */
export type CountUse = { readonly sumOf: string } | { readonly rowsWhere: readonly Condition[] };

/**
 * A column to group by: what its values are, so that every database gives the same keys, and whether it divides time,
 * places or ages.
 */
export interface KeyUse {
  readonly column: string;
  readonly values: 'text' | 'wholeNumbers';
  readonly divides?: Along;
}

/**
 * How an indicator is counted in a table, in a database or in memory.
 *
 * Swedish: koppling mellan nyckeltal och tabell.
 */
export interface TableUse {
  /** Its name, after its schema where it has one. */
  readonly table: string | readonly [schema: string, table: string];
  /** The columns that may be named; no other is. Swedish: tillåtna kolumner. */
  readonly columns: readonly string[];
  readonly by: readonly KeyUse[];
  readonly numerator: CountUse;
  readonly denominator: CountUse;
  /** A column that tells which kind of nothing stands in the row (`suppressed`), and is empty where there are counts. */
  readonly nothing?: string;
  /** Which rows to look at; left out: all. A row for which it cannot be told is left out, as SQL does. */
  readonly where?: readonly Condition[];
  /** No person stands in two rows, so that persons counted once may be added up. */
  readonly personsApart?: boolean;
}

/** A table as `computeIndicator` takes rows: counted before, a row for each municipality and year or a part of them. */
export const countedTable: TableUse = {
  table: 'counts',
  columns: ['municipality', 'year', 'numerator', 'denominator'],
  by: [
    { column: 'municipality', values: 'text', divides: 'place' },
    { column: 'year', values: 'wholeNumbers', divides: 'time' },
  ],
  numerator: { sumOf: 'numerator' },
  denominator: { sumOf: 'denominator' },
};
