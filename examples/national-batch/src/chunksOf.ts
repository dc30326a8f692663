import { createHash } from 'node:crypto';
import type { Chunk } from './chunk.ts';

const lineEnd = 0x0a;

/** Cuts a stream of bytes at the first line end after so many bytes, in the memory of one piece of the stream. */
export async function chunksOf(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  bytes: number,
): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  let from = 0;
  let to = 0;
  let hash = createHash('sha256');
  const cut = () => {
    if (to > from) chunks.push({ from, to, sha256: hash.digest('hex') });
    from = to;
    hash = createHash('sha256');
  };
  for await (const piece of pieces)
    for (let rest = piece; rest.length > 0; ) {
      const end = rest.indexOf(lineEnd, Math.max(bytes - (to - from), 1) - 1);
      const taken = end < 0 ? rest : rest.subarray(0, end + 1);
      hash.update(taken);
      to += taken.length;
      rest = rest.subarray(taken.length);
      if (end >= 0) cut();
    }
  cut();
  return chunks;
}
