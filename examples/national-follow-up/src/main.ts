import { fileURLToPath } from 'node:url';
import { run } from './run.ts';

const { stdout, stderr } = process;
process.exitCode = await run(
  process.argv.slice(2),
  {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    ...(stderr.isTTY && { progress: (text: string) => stderr.write(`\r\x1b[K${text}`) }),
  },
  fileURLToPath(new URL('../out', import.meta.url)),
);
