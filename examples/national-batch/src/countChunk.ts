import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { IsoDate } from '@tsi/core';
import type { BatchState } from './batchState.ts';
import type { Chunk } from './chunk.ts';
import { countLines } from './countLines.ts';
import { linesOf } from './linesOf.ts';

/** @throws when the file cannot be read, or holds other bytes than when it was cut. */
export async function countChunk(
  file: string,
  { from, to, sha256 }: Chunk,
  on: IsoDate,
): Promise<BatchState> {
  const bytes = Buffer.alloc(to - from);
  const handle = await open(file);
  try {
    await handle.read(bytes, 0, bytes.length, from);
  } finally {
    await handle.close();
  }
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error('The file has changed since it was cut.');
  return countLines(linesOf(bytes), on);
}
