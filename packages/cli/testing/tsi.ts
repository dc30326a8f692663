import type { Io } from '../src/io.ts';
import { run } from '../src/run.ts';

/** A file's content: text or bytes as they are, anything else as JSON. */
type Files = Readonly<Record<string, unknown>>;

/** Runs `tsi` with files that exist only here. */
export async function tsi(args: string | readonly string[], files: Files = {}, more: Partial<Io> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const stop = new AbortController();
  const io: Io = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    drained: async () => {},
    async *read(file) {
      const content = files[file];
      if (content === undefined) throw new Error('no such file');
      yield content instanceof Uint8Array
        ? content
        : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    },
    files: async (argument) => [argument],
    writeText: async (file, text) => {
      written[file] = text;
    },
    now: () => new Date('2026-02-08T23:30:00Z'),
    interrupted: () => stop.signal,
    ...more,
  };
  const code = await run(typeof args === 'string' ? args.split(' ') : args, io);
  return { code, out: out.join('\n'), err: err.join('\n'), written };
}
