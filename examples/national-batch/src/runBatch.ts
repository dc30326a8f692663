import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { IsoDate } from '@tsi/core';
import { Queue } from 'bullmq';
import { type BatchState, mergeStates, noLines } from './batchState.ts';
import { type Chunk, chunkKey, inputName } from './chunk.ts';
import { nextStep } from './nextStep.ts';
import { type ChunkJob, connectionTo, jobOptions, queueName } from './queue.ts';
import { resultsIn } from './results.ts';
import { type WorkerPool, workerPool } from './workerPool.ts';

/** A file of plans that was cut, and where the results of its chunks are. */
export interface Batch {
  readonly file: string;
  readonly chunks: readonly Chunk[];
  readonly on: IsoDate;
  readonly folder: string;
}

export interface RunOptions {
  readonly socket: string;
  readonly workers: number;
  /** Every job is put into the queue so many times. Once, unless somebody wants to see what becomes of more. */
  readonly deliveries?: number;
  /** Told again and again, while the run lasts. */
  readonly watch?: (now: Now) => void;
  readonly stop?: AbortSignal;
}

export interface Now {
  readonly done: number;
  readonly all: number;
  readonly queue: Queue<ChunkJob>;
  readonly pool: WorkerPool;
}

/** What a run came to. */
export interface Ran {
  /** Absent when it was stopped. */
  readonly state?: BatchState;
  /** Chunks that an earlier run had done. */
  readonly before: number;
  /** Chunks done now. */
  readonly done: number;
}

const lookAgain = 20;
const longestSilence = 10_000;
const silent = 'Redis does not answer. Start again when it does: what is done is kept.';

/**
 * Shares a file's chunks out to worker processes and adds their results up, each once, whoever wrote it.
 *
 * What has a result already is not counted again, so a run that was stopped goes on when it is started again.
 *
 * @throws Error when chunks were given up, when no worker stays alive, or when Redis stays away.
 */
export async function runBatch(
  batch: Batch,
  { socket, workers, deliveries = 1, watch, stop }: RunOptions,
): Promise<Ran> {
  const { file, chunks, on, folder } = batch;
  mkdirSync(folder, { recursive: true });
  const results = resultsIn(folder);
  const input = inputName(chunks, on);
  const missing = new Map(
    chunks.map((chunk): [string, ChunkJob] => {
      const key = chunkKey(input, chunk);
      return [key, { key, file, chunk, on, folder }];
    }),
  );
  let state = noLines;
  const take = (key: string) => {
    const result = missing.has(key) ? results.read(key) : undefined;
    if (!result) return;
    missing.delete(key);
    state = mergeStates(state, result);
  };
  for (const key of results.keys()) take(key);
  const before = chunks.length - missing.size;
  if (missing.size === 0) return { state, before, done: 0 };

  const queue = new Queue<ChunkJob>(queueName, { connection: connectionTo(socket) });
  // A lost connection is told by the silence.
  queue.on('error', () => {});
  const pool = workerPool(workers, socket);
  const add = () => queue.addBulk([...missing.values()].flatMap((job) => jobsOf(job, deliveries)));
  let step: ReturnType<typeof nextStep> = 'add';
  let heard = Date.now();
  try {
    await answer(queue.clean(0, 0, 'failed'));
    while (step !== 'finish' && !stop?.aborted) {
      if (step === 'giveUp') throw new Error('Chunks were given up. Start again to try them once more.');
      try {
        if (step === 'add') await answer(add());
        const { failed = 0, ...queued } = await answer(
          queue.getJobCounts('waiting', 'active', 'delayed', 'failed'),
        );
        heard = Date.now();
        for (const key of results.keys()) take(key);
        step = nextStep({
          missing: missing.size,
          queued: Object.values(queued).reduce((sum, jobs) => sum + jobs, 0),
          failed,
          alive: pool.processes.size,
        });
      } catch (error) {
        // It may be back in a moment.
        if (Date.now() - heard > longestSilence) throw new Error(silent, { cause: error });
      }
      watch?.({ done: chunks.length - missing.size, all: chunks.length, queue, pool });
      if (step !== 'finish') await pause(lookAgain);
    }
  } finally {
    await pool.end();
    // Without an answer it would wait for one.
    await Promise.race([queue.close(), pause(1_000)]);
  }
  const done = chunks.length - missing.size - before;
  return missing.size === 0 ? { state, before, done } : { before, done };
}

/** BullMQ waits for a lost server for ever; this does not. */
async function answer<Told>(asked: Promise<Told>): Promise<Told> {
  const told = new AbortController();
  const silence = pause(longestSilence, undefined, { signal: told.signal }).then(() => {
    throw new Error(silent);
  });
  try {
    return await Promise.race([asked, silence]);
  } finally {
    told.abort();
  }
}

/** A job that is in the queue already is not added: it has the same id. */
const jobsOf = (data: ChunkJob, deliveries: number) =>
  Array.from({ length: deliveries }, (_, at) => ({
    name: 'chunk',
    data,
    opts: { ...jobOptions, jobId: at === 0 ? data.key : `${data.key}-${at}` },
  }));
