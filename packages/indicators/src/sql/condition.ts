import type { SqlDialect } from './dialect.ts';
import { literal } from './quoted.ts';

/**
 * A condition on one column: that it has this value, one of these, or a whole number from one to another, both included.
 * A column without a value makes the condition neither true nor false.
 *
 * Swedish: villkor.
 */
export type Condition =
  | { readonly column: string; readonly is: string | number | boolean }
  | { readonly column: string; readonly in: readonly (string | number | boolean)[] }
  | { readonly column: string; readonly from: number; readonly to: number };

/** All the conditions together, as SQL in brackets. */
export function conditionSql(
  conditions: readonly Condition[],
  dialect: SqlDialect,
  quoted: (column: string) => string,
): string {
  if (conditions.length === 0) return '(TRUE)';
  const parts = conditions.map((condition) => {
    const column = quoted(condition.column);
    if ('is' in condition) return `${column} = ${literal(condition.is, dialect)}`;
    if ('in' in condition) {
      if (condition.in.length === 0) throw new TypeError('A condition lists no values.');
      return `${column} IN (${condition.in.map((value) => literal(value, dialect)).join(', ')})`;
    }
    const ends = [condition.from, condition.to];
    if (!ends.every(Number.isSafeInteger))
      throw new TypeError('A span goes from one whole number to another.');
    return `${column} BETWEEN ${ends.map((end) => literal(end, dialect)).join(' AND ')}`;
  });
  return `(${parts.join(' AND ')})`;
}

/** The same question to a row in memory; `undefined` is SQL's NULL. One condition that is false decides, as there. */
export function fulfils(
  row: (column: string) => unknown,
  conditions: readonly Condition[],
): boolean | undefined {
  const answers = conditions.map((condition) => {
    const value = row(condition.column);
    if (value === null || value === undefined) return undefined;
    if ('is' in condition) return value === condition.is;
    if ('in' in condition) return (condition.in as readonly unknown[]).includes(value);
    return typeof value === 'number' && condition.from <= value && value <= condition.to;
  });
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}
