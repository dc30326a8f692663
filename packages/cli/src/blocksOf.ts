/** Whole lines of a file; without them when the line that stands here is too long to be read. */
export interface Block {
  /** The number of the first of the lines, counted from 1. */
  readonly firstLine: number;
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

const newline = 0x0a;

/**
 * A stream of bytes cut after line breaks, so that a line never lies in two blocks.
 *
 * Holds no more than one piece of the stream and one line. Each block is memory of its own, to be given away.
 */
export async function* blocksOf(
  pieces: AsyncIterable<Uint8Array>,
  { longest }: { readonly longest: number },
): AsyncGenerator<Block> {
  let firstLine = 1;
  let begun: Uint8Array[] = [];
  let length = 0;
  /** In the middle of a line that is too long. */
  let skipping = false;

  for await (const piece of pieces) {
    const last = piece.lastIndexOf(newline);
    if (last >= 0) {
      if (skipping) {
        yield { firstLine, bytes: undefined };
        firstLine += 1;
      }
      const lines = piece.subarray(skipping ? piece.indexOf(newline) + 1 : 0, last + 1);
      if (lines.length > 0) {
        yield { firstLine, bytes: joined([...begun, lines]) };
        firstLine += breaksIn(lines);
      }
      begun = [];
      length = 0;
      skipping = false;
    }
    const rest = piece.subarray(last + 1);
    length += rest.length;
    skipping ||= length > longest;
    if (skipping) begun = [];
    else if (rest.length > 0) begun.push(rest);
  }
  if (skipping) yield { firstLine, bytes: undefined };
  else if (length > 0) yield { firstLine, bytes: joined(begun) };
}

function breaksIn(bytes: Uint8Array): number {
  let breaks = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) breaks += 1;
  return breaks;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
