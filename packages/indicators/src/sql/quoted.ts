import { type SqlDialect, wordsOf } from './dialect.ts';

/** Letters that Swedish and its neighbours use, digits and underscores: nothing that any dialect could read as SQL. */
const nameShape = /^[\p{Script=Latin}_][\p{Script=Latin}\d_]*$/u;
/** PostgreSQL cuts longer names off without a word. */
const mostBytes = 63;

/**
 * A name of a table or a column, quoted.
 *
 * @throws TypeError when it is not a plain name; the message does not repeat it.
 */
export function quotedName(name: unknown, dialect: SqlDialect): string {
  const { quote } = wordsOf(dialect);
  if (typeof name !== 'string' || !nameShape.test(name) || new TextEncoder().encode(name).length > mostBytes)
    throw new TypeError(
      'A name of a table or column must be letters, digits and underscores, at most 63 bytes.',
    );
  return `${quote}${name}${quote}`;
}

const mostCharacters = 1000;

/**
 * A value that a column is compared with. Backslashes, which some settings read as the beginning of something else, and
 * characters without a shape are refused rather than written.
 *
 * @throws TypeError when it cannot be written safely; the message does not repeat it.
 */
export function literal(value: unknown, dialect: SqlDialect): string {
  const { apostrophe } = wordsOf(dialect);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'string' && value.length <= mostCharacters && !/[\\\p{C}]/u.test(value))
    return `'${value.replaceAll("'", apostrophe)}'`;
  throw new TypeError(
    'A value to compare with must be true, false, a whole number, or a text without backslashes and control characters.',
  );
}
