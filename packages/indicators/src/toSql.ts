import type { NoFigure } from '@tsi/core';
import { type Along, requireMergeable } from './checkMergeable.ts';
import type { Indicator } from './indicator.ts';
import { stateNames } from './indicatorState.ts';
import { conditionSql } from './sql/condition.ts';
import { type SqlDialect, wordsOf } from './sql/dialect.ts';
import { literal, quotedName } from './sql/quoted.ts';
import { type CountUse, countedTable, type TableUse } from './tableUse.ts';

/**
 * The question that counts an indicator's state group by group in a database.
 *
 * Swedish: SQL för ett nyckeltal. One `SELECT` of whole-number sums with `GROUP BY`, in what DuckDB, PostgreSQL and Spark
 * read alike. No quotient, rounding, order or suppression happens there: databases differ in those. The rows that come
 * back are read by `fromSqlRows`, put together with others by `mergeGroups`, and finished by `indicatorState`.
 *
 * Every name must stand in `columns`, is a plain name and is quoted; values are escaped. The tests run it in DuckDB and
 * PostgreSQL; what Spark gets is tested as text only.
 *
 * @param use the table and how it is counted; left out, a table `counts` with the columns `municipality`, `year`,
 * `numerator` and `denominator`.
 * @throws TypeError when a name or a value cannot be written safely, or a name is not in the list.
 * @throws RangeError when the definition says that its counts must not be added up so (see `checkMergeable`).
 * @example
 * ```ts
 * import { catalogue, toSql } from '@tsi/indicators';
 *
 * const sql = toSql(catalogue.sipOffered, 'postgres', {
 *   table: 'cases',
 *   columns: ['area', 'needed', 'offered'],
 *   by: [{ column: 'area', values: 'text', divides: 'place' }],
 *   denominator: { rowsWhere: [{ column: 'needed', is: true }] },
 *   numerator: { rowsWhere: [{ column: 'needed', is: true }, { column: 'offered', is: true }] },
 * });
 * sql.split('\n').at(0); // => 'SELECT "area" AS "area",'
 * sql.split('\n').at(-1); // => 'GROUP BY "area"'
 * ```
 */
export function toSql(indicator: Indicator, dialect: SqlDialect, use: TableUse = countedTable): string {
  const { by, personsApart = false } = use;
  const apart = by.flatMap(({ divides }): Along[] => (divides ? [divides] : []));
  requireMergeable(indicator, { apart, personsApart });

  const { wholeNumber } = wordsOf(dialect);
  const quoted = columnsOf(use, dialect);
  const keys = by.map(({ column }) => quoted(column));
  const sums = Object.entries(countsSql(indicator, use, dialect, quoted)).map(
    ([name, sum]) => `CAST(${sum} AS ${wholeNumber}) AS ${name}`,
  );
  const table = typeof use.table === 'string' ? [use.table] : use.table;
  return [
    `SELECT ${[...keys.map((key) => `${key} AS ${key}`), ...sums].join(',\n  ')}`,
    `FROM ${table.map((name) => quotedName(name, dialect)).join('.')}`,
    ...(use.where ? [`WHERE ${conditionSql(use.where, dialect, quoted)}`] : []),
    ...(keys.length > 0 ? [`GROUP BY ${keys.join(', ')}`] : []),
  ].join('\n');
}

/** Quotes the columns that may be named, and no other. */
function columnsOf({ columns, by }: TableUse, dialect: SqlDialect): (column: string) => string {
  const names = new Map(columns.map((column) => [column, quotedName(column, dialect)]));
  const taken = new Set<string>(stateNames.map((name) => sqlName(name)));
  if (new Set(by.map(({ column }) => column.toLowerCase())).size !== by.length)
    throw new TypeError('A column is grouped by twice.');
  if (by.some(({ column }) => taken.has(column.toLowerCase())))
    throw new TypeError('A column to group by has the name of a count.');
  return (column) => {
    const name = names.get(column);
    if (name === undefined) throw new TypeError('A column is not in the list of those that may be named.');
    return name;
  };
}

/** Lower case with underscores: PostgreSQL folds names to lower case, Spark keeps them. */
export const sqlName = (name: (typeof stateNames)[number]): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What one side comes to in a row. */
interface Side {
  readonly isKnown: string;
  /** Which rows add something, and what. */
  readonly adds: string;
  readonly number: string;
  /** The same for any row, where it is known. */
  readonly value: string;
  readonly isNegative?: string;
}

function sideOf(use: CountUse, dialect: SqlDialect, quoted: (column: string) => string): Side {
  if ('sumOf' in use) {
    const column = quoted(use.sumOf);
    const isKnown = `${column} IS NOT NULL`;
    return { isKnown, adds: isKnown, number: column, value: column, isNegative: `${column} < 0` };
  }
  const condition = conditionSql(use.rowsWhere, dialect, quoted);
  const value = `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
  return { isKnown: `${condition} IS NOT NULL`, adds: condition, number: '1', value };
}

/** The sum for each name of the state. Each row is counted under one thing only, apart from `rows`. */
function countsSql(
  { measure }: Indicator,
  use: TableUse,
  dialect: SqlDialect,
  quoted: (column: string) => string,
): Readonly<Record<string, string>> {
  const above = sideOf(use.numerator, dialect, quoted);
  const below = sideOf(use.denominator, dialect, quoted);
  const kind = use.nothing === undefined ? undefined : quoted(use.nothing);
  const kinds = stateNames.filter((name): name is NoFigure => !ownNames.includes(name));

  const isTold = kind && `${kind} IS NULL`;
  const isNegative = [above, below].flatMap((side) => side.isNegative ?? []).join(' OR ');
  const isUnreadable = isNegative && both(isTold, `(${isNegative})`);
  const larger =
    above.number === '1' && below.number === '1'
      ? `${above.adds} AND NOT ${below.adds}`
      : both(above.isKnown, below.isKnown, `(${above.value}) > (${below.value})`);
  const isLarger = measure === 'share' && both(isTold, larger);
  const isMissing = both(isTold, `NOT (${both(above.isKnown, below.isKnown)})`);
  const counts = (side: Side, other: Side) =>
    sumOf(both(isTold, other.isKnown, side.adds), side.number, isNegative, isLarger);
  const isKind = (name: NoFigure) => kind && `${kind} = ${literal(name, dialect)}`;
  const isNoKind = kind && `${kind} NOT IN (${kinds.map((name) => literal(name, dialect)).join(', ')})`;
  return {
    numerator: counts(above, below),
    denominator: counts(below, above),
    rows: 'COUNT(*)',
    ...Object.fromEntries(kinds.map((name) => [sqlName(name), sumOf(isKind(name), '1')])),
    missing: sumOf(either(isMissing, isKind('missing')), '1', isUnreadable),
    count_unreadable: sumOf(either(isUnreadable, isNoKind), '1'),
    part_larger_than_whole: sumOf(isLarger, '1', isNegative),
  };
}

type Test = string | false | undefined;

/** What the rows that pass the test come to, without those that pass one of the others. No test: none do. */
const sumOf = (test: Test, number: string, ...without: readonly Test[]) =>
  test
    ? `SUM(CASE ${without.map((other) => (other ? `WHEN ${other} THEN 0 ` : '')).join('')}WHEN ${test} THEN ${number} ELSE 0 END)`
    : '0';

const ownNames: readonly string[] = [
  'numerator',
  'denominator',
  'rows',
  'countUnreadable',
  'partLargerThanWhole',
];

const both = (...tests: readonly Test[]) => tests.filter(Boolean).join(' AND ');
const either = (...tests: readonly Test[]) => tests.filter(Boolean).join(' OR ');
