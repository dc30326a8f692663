import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Checked, Lines, PlanCheckerOptions } from './planChecker.ts';

/** Threads that check lines at the same time. */
export interface LineWorkers {
  readonly count: number;
  /** Checks lines, whose bytes are given away. */
  readonly check: (lines: Lines) => Promise<Checked>;
  readonly end: () => Promise<void>;
}

/**
 * As many threads as the machine has processors for, four at most; none where there is only one processor.
 *
 * `thread` is the code that they run.
 */
export function lineWorkers(
  options: PlanCheckerOptions,
  thread: { readonly file: URL; readonly execArgv?: string[] } = {
    file: new URL('./lineWorker.js', import.meta.url),
  },
): LineWorkers | undefined {
  const count = Math.min(availableParallelism(), 4);
  if (count < 2) return undefined;
  const threads = Array.from({ length: count }, () => {
    const { file, ...rest } = thread;
    return answering(new Worker(file, { workerData: options, ...rest }));
  });
  let turn = 0;
  return {
    count,
    check: (lines) => {
      turn = (turn + 1) % count;
      return threads[turn]!.check(lines);
    },
    end: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function answering(worker: Worker) {
  /** Whoever waits for an answer, in the order of their questions, which is the order of the answers. */
  const waiting: { readonly done: (checked: Checked) => void; readonly fail: (error: unknown) => void }[] =
    [];
  worker.on('message', (checked: Checked) => waiting.shift()?.done(checked));
  worker.on('error', (error) => {
    for (const { fail } of waiting) fail(error);
  });
  return {
    worker,
    check: (lines: Lines) =>
      new Promise<Checked>((done, fail) => {
        waiting.push({ done, fail });
        worker.postMessage(lines, [lines.bytes.buffer]);
      }),
  };
}
