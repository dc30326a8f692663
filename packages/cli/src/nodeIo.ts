import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Io } from './io.ts';

/** The outer world as Node.js gives it. */
export const nodeIo: Io = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  readText: (file) => (file === '-' ? text(process.stdin) : readFile(file, 'utf8')),
  writeText: (file, content) => writeFile(file, content),
  now: () => new Date(),
};
