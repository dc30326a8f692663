/** The databases whose SQL is written. Swedish: SQL-dialekt. */
export type SqlDialect = 'duckdb' | 'postgres' | 'spark';

/** What differs between them, in the little SQL that is used. */
interface Words {
  readonly quote: string;
  /** How a single quote is written inside a text. Spark reads two of them as two texts after each other. */
  readonly apostrophe: string;
  readonly wholeNumber: string;
}

const words: Readonly<Record<SqlDialect, Words>> = {
  duckdb: { quote: '"', apostrophe: "''", wholeNumber: 'BIGINT' },
  postgres: { quote: '"', apostrophe: "''", wholeNumber: 'BIGINT' },
  spark: { quote: '`', apostrophe: "\\'", wholeNumber: 'BIGINT' },
};

export function wordsOf(dialect: SqlDialect): Words {
  if (!Object.hasOwn(words, dialect))
    throw new TypeError('The SQL dialect is not one of duckdb, postgres, spark.');
  return words[dialect];
}
