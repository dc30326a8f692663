import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { BatchState } from './batchState.ts';
import { killInFlight, killRedis } from './faults.ts';
import { resultsIn } from './results.ts';
import { type Batch, type Now, type Ran, type RunOptions, runBatch } from './runBatch.ts';

/** One thing that must hold, and whether it did. */
export interface Proof {
  readonly name: string;
  readonly holds: boolean;
}

export interface ProveOptions extends Pick<RunOptions, 'socket' | 'workers'> {
  /** A folder of its own for each run's results. */
  readonly folder: string;
  readonly progress: (run: string, now: Pick<Now, 'done' | 'all'>) => void;
}

/** The part of the chunks that is done when a worker is killed, at most. */
const latest = 0.3;

/** Runs a batch undisturbed and under every fault, and holds each run against what one process counted alone. */
export async function* prove(
  about: Omit<Batch, 'folder'>,
  alone: BatchState,
  { socket, workers, folder, progress }: ProveOptions,
): AsyncGenerator<Proof> {
  const all = about.chunks.length;
  const run = (
    name: string,
    into: string,
    { watch, ...options }: Pick<RunOptions, 'watch' | 'deliveries' | 'stop'> = {},
  ) =>
    runBatch(
      { ...about, folder: join(folder, into) },
      {
        socket,
        workers,
        ...options,
        watch: (now) => {
          progress(name, now);
          watch?.(now);
        },
      },
    );
  const same = ({ state }: Ran) => isDeepStrictEqual(state, alone);

  const undisturbed = await run('undisturbed', 'undisturbed');
  yield {
    name: `${workers} workers count ${undisturbed.done} chunks, the same numbers as one process alone`,
    holds: same(undisturbed) && undisturbed.done === all,
  };

  const again = await run('started again', 'undisturbed');
  yield {
    name: `a finished run started again counts ${again.done} chunks, and knows the numbers`,
    holds: same(again) && again.done === 0,
  };

  const twice = await run('delivered twice', 'twice', { deliveries: 2 });
  yield {
    name: 'every chunk delivered twice counts once',
    holds: same(twice) && twice.done === all,
  };

  const isDone = (key: string) => resultsIn(join(folder, 'killed')).keys().has(key);
  const moment = Math.random() * latest;
  let kill: Promise<void> | undefined;
  let killed: { readonly key: string; readonly at: number } | undefined;
  let back: string | undefined;
  const bereft = await run('a worker killed', 'killed', {
    watch: (now) => {
      if (killed && isDone(killed.key)) back ??= ((performance.now() - killed.at) / 1000).toFixed(1);
      if (now.done < 1 || now.done < moment * all) return;
      kill ??= killInFlight(now, isDone).then(
        (key) => {
          if (key !== undefined) killed = { key, at: performance.now() };
        },
        // The run was over before a worker was found: then nothing is proved.
        () => {},
      );
    },
  });
  yield {
    name: `a worker killed in the middle of a chunk: counted by another ${back} s later, nothing lost, nothing twice`,
    holds: same(bereft) && back !== undefined && bereft.done === all,
  };

  const stop = new AbortController();
  const stopped = await run('stopped on the way', 'stopped', {
    stop: stop.signal,
    watch: ({ done }) => {
      if (done >= all / 3) stop.abort();
    },
  });
  const resumed = await run('resumed', 'stopped');
  yield {
    name: `stopped on the way and started again: ${resumed.before} chunks were done, the other ${resumed.done} are counted, the same numbers`,
    holds: same(resumed) && stopped.state === undefined && resumed.before + resumed.done === all,
  };

  let loss: Promise<boolean> | undefined;
  const forgotten = await run('Redis killed', 'forgotten', {
    watch: ({ done }) => {
      if (done >= all / 3)
        loss ??= killRedis(socket).then(
          () => true,
          () => false,
        );
    },
  });
  yield {
    name: 'Redis killed with the whole queue, and an empty one started: the same numbers',
    holds: same(forgotten) && (await loss) === true,
  };
}
