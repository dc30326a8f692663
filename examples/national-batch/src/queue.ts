import type { IsoDate } from '@tsi/core';
import type { JobsOptions, WorkerOptions } from 'bullmq';
import type { RedisOptions } from 'ioredis';
import type { Chunk } from './chunk.ts';

export const queueName = 'plans';

/** All that a worker needs to count a chunk. */
export interface ChunkJob {
  readonly key: string;
  readonly file: string;
  readonly chunk: Chunk;
  readonly on: IsoDate;
  /** Where the result goes. */
  readonly folder: string;
}

/**
 * When a worker is killed, its lock on the job runs out (at most `lockDuration`), the next check of the others notices
 * it, and the job waits again: 5 seconds at most, where BullMQ's own settings take a minute. A live worker renews its
 * lock after half the time, so counting a chunk must take much less. A job lost more often than `maxStalledCount` is
 * given up: its chunk probably kills its workers.
 */
export const stalling = {
  lockDuration: 3_000,
  stalledInterval: 1_000,
  maxStalledCount: 5,
} as const satisfies Partial<WorkerOptions>;

/** A job that is done leaves no trace in the queue: its result is the trace. */
export const jobOptions = { attempts: 3, removeOnComplete: true } as const satisfies JobsOptions;

/** A server that was lost is looked for again four times a second. */
export const connectionTo = (socket: string) =>
  ({ path: socket, retryStrategy: () => 250 }) as const satisfies RedisOptions;
