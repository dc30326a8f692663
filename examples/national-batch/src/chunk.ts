import { createHash } from 'node:crypto';
import type { IsoDate } from '@tsi/core';

/** Whole lines of a file: the bytes from `from` up to, but not with, `to`. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** Of these bytes, so that nobody counts others in their place. */
  readonly sha256: string;
}

/**
 * Names all input: what stands in the file, how it is cut, and the day that the plans are checked on. The same input has
 * the same name wherever it lies; results of different inputs are never mixed.
 */
export function inputName(chunks: readonly Chunk[], on: IsoDate): string {
  const hash = createHash('sha256').update(on);
  for (const { from, sha256 } of chunks) hash.update(`\n${from} ${sha256}`);
  return hash.digest('hex').slice(0, 16);
}

/** The name of a chunk's job and of its result: the file and the place in it. */
export const chunkKey = (input: string, { from }: Chunk): string => `${input}-${from}`;
