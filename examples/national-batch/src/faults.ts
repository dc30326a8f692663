import type { ChildProcess } from 'node:child_process';
import { Redis } from 'ioredis';
import { connectionTo } from './queue.ts';
import type { Now } from './runBatch.ts';

/**
 * Kills a worker (`kill -9`) that has begun a chunk and has not written its result, and answers with the chunk's key. A
 * worker is stopped while we look, so that it does not finish meanwhile; when it is between two chunks we look again.
 */
export async function killInFlight(
  { queue, pool }: Now,
  isDone: (key: string) => boolean,
): Promise<string | undefined> {
  for (let tries = 0; tries < mostTries; tries++) {
    const worker = oneOf([...pool.processes]);
    if (!worker?.kill('SIGSTOP')) continue;
    const jobs = await queue.getActive();
    const held = jobs.find((job) => job?.processedBy === `${worker.pid}`)?.data.key;
    const inFlight = held !== undefined && !isDone(held);
    worker.kill(inFlight ? 'SIGKILL' : 'SIGCONT');
    if (inFlight) return held;
  }
  return undefined;
}

const mostTries = 1000;

const oneOf = (processes: readonly ChildProcess[]) => processes[Math.floor(Math.random() * processes.length)];

/** Kills the Redis server with all that it remembers. Whoever started it starts another. */
export async function killRedis(socket: string): Promise<void> {
  const redis = new Redis(connectionTo(socket));
  redis.on('error', () => {});
  const id = Number(/^process_id:(\d+)/m.exec(await redis.info('server'))?.[1]);
  redis.disconnect();
  if (Number.isSafeInteger(id) && id > 1) process.kill(id, 'SIGKILL');
}
