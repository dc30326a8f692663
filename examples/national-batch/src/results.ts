import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { BatchState } from './batchState.ts';

const count = z.int().min(0);
const CountState = z.strictObject({
  counts: z.record(z.string(), count),
  histograms: z.record(z.string(), z.array(count)),
});
const Result = z.strictObject({
  key: z.string(),
  counts: CountState,
  groups: z.array(
    z.strictObject({
      keys: z.record(z.string(), z.union([z.string(), z.int(), z.null()])),
      state: CountState,
    }),
  ),
});

/** The results of chunks, each in a file named by its key: written as often as one likes, there once. */
export function resultsIn(folder: string) {
  const fileOf = (key: string) => join(folder, `${key}.json`);
  return {
    /** There whole or not at all, whenever the process is killed. */
    write(key: string, state: BatchState): void {
      const own = `${fileOf(key)}.${process.pid}`;
      writeFileSync(own, JSON.stringify({ key, ...state }));
      renameSync(own, fileOf(key));
    },
    /** What is not there, or is broken, has to be counted (again). */
    read(key: string): BatchState | undefined {
      try {
        const { key: own, ...state } = Result.parse(JSON.parse(readFileSync(fileOf(key), 'utf8')));
        return own === key ? state : undefined;
      } catch {
        return undefined;
      }
    },
    keys: (): Set<string> =>
      new Set(readdirSync(folder).flatMap((name) => /^(.*)\.json$/.exec(name)?.[1] ?? [])),
  };
}
