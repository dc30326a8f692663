import { isUtf8 } from 'node:buffer';

/** A line of text with its number; without a text when it is not UTF-8. */
export interface Line {
  readonly number: number;
  readonly text: string | undefined;
}

/** The lines of whole lines of bytes, empty ones left out. */
export function linesIn(bytes: Uint8Array, firstLine: number): Line[] {
  const texts = isUtf8(bytes) ? textOf(bytes).split('\n') : [...textsOneByOne(bytes)];
  return texts.flatMap((text, i) => (text?.trim() === '' ? [] : [{ number: firstLine + i, text }]));
}

const textOf = ({ buffer, byteOffset, length }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, length).toString('utf8');

/** One of the lines is not UTF-8: which? */
function* textsOneByOne(bytes: Uint8Array): Generator<string | undefined> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0x0a, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    yield isUtf8(line) ? textOf(line) : undefined;
    from += line.length + 1;
  }
}
