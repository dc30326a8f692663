import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Io } from './io.ts';
import { lineWorkers } from './lineWorkers.ts';

const { stdin, stdout, stderr } = process;

let shown = false;
const show = (text: string | undefined) => {
  if (shown || text !== undefined) stderr.write(`\r\u001b[K${text ?? ''}`);
  shown = text !== undefined;
};

/** The outer world as Node.js gives it. */
export const nodeIo: Io = {
  out: (line) => {
    show(undefined);
    stdout.write(`${line}\n`);
  },
  err: (line) => {
    show(undefined);
    stderr.write(`${line}\n`);
  },
  drained: async () => {
    if (stdout.writableNeedDrain) await once(stdout, 'drain');
  },
  progress: stderr.isTTY ? show : undefined,
  read: (file, stop) => {
    if (file !== '-')
      return createReadStream(file, { highWaterMark: 1 << 19, ...(stop && { signal: stop }) });
    if (stop) addAbortSignal(stop, stdin);
    return stdin;
  },
  files: async (argument) => {
    if (argument === '-') return [argument];
    const found = await stat(argument).catch(() => undefined);
    if (found?.isDirectory()) {
      const inside = await glob('**/*.{json,ndjson,jsonl}', {
        cwd: argument,
        ignore: ['**/node_modules/**'],
        expandDirectories: false,
      });
      return inside.map((file) => join(argument, file)).sort();
    }
    if (found || !isDynamicPattern(argument)) return [argument];
    const matching = await glob(argument, { absolute: isAbsolute(argument), expandDirectories: false });
    return matching.sort();
  },
  writeText: (file, content) => writeFile(file, content),
  now: () => new Date(),
  // Threads run the built code; from the sources there are none.
  lineWorkers: import.meta.url.endsWith('.ts') ? undefined : lineWorkers,
  interrupted: () => {
    const stop = new AbortController();
    // Once: the first wish stops in good order, the second at once.
    process.once('SIGINT', () => stop.abort());
    return stop.signal;
  },
};
