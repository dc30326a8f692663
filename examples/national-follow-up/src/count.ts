import {
  fromSqlRows,
  type GroupState,
  groupStates,
  indicatorState,
  mergeGroups,
  rowReader,
  type TableUse,
  toSql,
} from '@tsi/indicators';
import { lastYear } from './country.ts';
import type { Database } from './database.ts';
import { type Measure, tableUse } from './measures.ts';

/** What to count: grouped by what, of which rows. */
export type Question = Pick<TableUse, 'by' | 'where'>;

const municipality = { column: 'municipality', values: 'text', divides: 'place' } as const;
const year = { column: 'year', values: 'wholeNumbers', divides: 'time' } as const;
const age = { column: 'age_band', values: 'text', divides: 'age' } as const;

/** What is asked of every measure: every year, and the ages of the last. */
export const questions = {
  byYear: { by: [municipality, year] },
  byAge: { by: [municipality, year, age], where: [{ column: 'year', is: lastYear }] },
} as const satisfies Record<string, Question>;

/** How states of a measure are put together. Years stay apart, and a child stands in one row of a year. */
export const monoidOf = ({ indicator }: Measure) =>
  indicatorState(indicator, { apart: ['time'], personsApart: true });

/** The states of a measure, from a database. */
export async function countIn(
  database: Database,
  measure: Measure,
  question: Question,
): Promise<GroupState[]> {
  const use = tableUse(measure, question);
  return fromSqlRows(await database.ask(toSql(measure.indicator, database.dialect, use)), use);
}

/** The same, one part of the rows at a time, put together afterwards. Each part cuts through every municipality and year. */
export async function countInShards(
  database: Database,
  measure: Measure,
  { by, where = [] }: Question,
  shards: number,
): Promise<GroupState[]> {
  const parts: GroupState[][] = [];
  for (let shard = 0; shard < shards; shard++) {
    const ages = Array.from({ length: 21 }, (_, age) => age).filter((age) => age % shards === shard);
    parts.push(await countIn(database, measure, { by, where: [...where, { column: 'age', in: ages }] }));
  }
  return mergeGroups(monoidOf(measure), parts);
}

/** The states of a measure, from rows in memory. */
export function countInMemory(
  records: readonly Readonly<Record<string, unknown>>[],
  measure: Measure,
  question: Question,
): GroupState[] {
  const use = tableUse(measure, question);
  const rows = records.map(rowReader(use)).filter((row) => row !== undefined);
  return groupStates(monoidOf(measure), rows, { by: question.by.map(({ column }) => column) });
}
