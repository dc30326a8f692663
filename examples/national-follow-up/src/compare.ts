import { isDeepStrictEqual } from 'node:util';
import { fromSqlRows, type GroupState, groupStates, indicatorState, rowReader, toSql } from '@tsi/indicators';
import { awkwardCases, awkwardRows, awkwardSql } from './awkward.ts';
import { countIn, countInMemory, countInShards, questions } from './count.ts';
import type { Database } from './database.ts';
import type { Measure } from './measures.ts';

/** How the whole numbers of a database agree with those from memory. */
export interface Comparison {
  readonly database: string;
  /** The whole numbers that were compared. */
  readonly counts: number;
  /** Answers in which all agree, and the names of those in which one differs. */
  readonly agree: number;
  readonly differ: readonly string[];
}

/**
 * Holds every state of every measure against the one from memory, whole and in parts put together; and then what an
 * awkward table comes to.
 */
export async function compare(
  database: Database,
  records: readonly Readonly<Record<string, unknown>>[],
  { measures, shards }: { readonly measures: readonly Measure[]; readonly shards: number },
): Promise<Comparison> {
  let counts = 0;
  let agree = 0;
  const differ: string[] = [];
  const hold = (name: string, states: readonly GroupState[], inMemory: readonly GroupState[]) => {
    counts += inMemory.reduce((sum, { state }) => sum + Object.keys(state.counts).length, 0);
    if (isDeepStrictEqual(states, inMemory)) agree += 1;
    else differ.push(name);
  };
  for (const measure of measures)
    for (const [name, question] of Object.entries(questions)) {
      const inMemory = countInMemory(records, measure, question);
      const about = `${measure.indicator.id} ${name}`;
      hold(about, await countIn(database, measure, question), inMemory);
      hold(`${about}, in parts`, await countInShards(database, measure, question, shards), inMemory);
    }

  for (const statement of awkwardSql) await database.ask(statement);
  for (const [at, { indicator, use }] of awkwardCases.entries()) {
    const rows = awkwardRows.map(rowReader(use)).filter((row) => row !== undefined);
    const monoid = indicatorState(indicator, { personsApart: true });
    const inMemory = groupStates(monoid, rows, { by: use.by.map(({ column }) => column) });
    const answer = await database.ask(toSql(indicator, database.dialect, use));
    hold(`awkward ${at}`, fromSqlRows(answer, use), inMemory);
  }
  return { database: database.name, counts, agree, differ };
}
