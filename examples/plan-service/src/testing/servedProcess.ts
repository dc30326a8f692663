import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A service in a process of its own. */
export interface ServedProcess {
  readonly child: ChildProcess;
  readonly url: string;
  readonly port: number;
  /** Every line of the log so far. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** Starts a script of this folder that writes a `listening` line, and waits for it. */
export async function served(
  environment: Readonly<Record<string, string>> = {},
  script = new URL('../main.ts', import.meta.url),
  args: readonly string[] = [],
): Promise<ServedProcess> {
  const file = fileURLToPath(script);
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=@tsi/source', file, ...args], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { ...process.env, PORT: '0', PER_MINUTE: '0', DRAIN_MS: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const log: Record<string, unknown>[] = [];
  const lines = createInterface({ input: child.stdout! });
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  const port = await new Promise<number>((resolve, reject) => {
    lines.on('line', (line) => {
      const entry = JSON.parse(line) as Record<string, unknown>;
      log.push(entry);
      if (entry.event === 'listening') resolve(Number(entry.port));
    });
    void ended.then(() => reject(new Error('The service ended before it listened.')));
  });
  return { child, url: `http://127.0.0.1:${port}`, port, log, ended };
}
