import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { IsoDate } from '@tsi/core';
import { type BatchState, mergeStates, noLines } from './batchState.ts';
import { countLines } from './countLines.ts';

/** So that one list of lines is not a whole country. */
const linesAtOnce = 1000;

/** The same counts from one process without queue, chunks, or results: what a run is held against. */
export async function countAlone(file: string, on: IsoDate): Promise<BatchState> {
  let state = noLines;
  let lines: string[] = [];
  const count = () => {
    state = mergeStates(state, countLines(lines, on));
    lines = [];
  };
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    lines.push(line);
    if (lines.length === linesAtOnce) count();
  }
  count();
  return state;
}
