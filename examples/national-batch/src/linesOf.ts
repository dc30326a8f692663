import { isUtf8 } from 'node:buffer';

/** The lines of some bytes; `undefined` for one that is not UTF-8. */
export function* linesOf(bytes: Buffer): Generator<string | undefined> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0x0a, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    yield isUtf8(line) ? line.toString('utf8') : undefined;
    from += line.length + 1;
  }
}
