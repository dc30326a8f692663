import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./workerMain.ts', import.meta.url));
/** So many workers may die in a run; then something is wrong that new ones do not mend. */
const mostDeaths = 20;

/** Worker processes; for one that dies, a new one is started. */
export interface WorkerPool {
  readonly processes: ReadonlySet<ChildProcess>;
  /** Kills them all. There is no gentler way, so this one is always being tried. */
  readonly end: () => Promise<void>;
}

export function workerPool(workers: number, socket: string): WorkerPool {
  const processes = new Set<ChildProcess>();
  let deaths = 0;
  let ending = false;
  const start = () => {
    const child = fork(program, [socket], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    processes.add(child);
    child.once('exit', () => {
      processes.delete(child);
      deaths += 1;
      if (!ending && deaths <= mostDeaths) start();
    });
  };
  for (let worker = 0; worker < workers; worker++) start();
  return {
    processes,
    end: async () => {
      ending = true;
      const ends = [...processes].map((child) => once(child, 'exit'));
      for (const child of processes) child.kill('SIGKILL');
      await Promise.all(ends);
    },
  };
}
