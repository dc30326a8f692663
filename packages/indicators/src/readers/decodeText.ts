/** What is used of the platform's decoder. Node and browsers have it. */
interface Platform {
  readonly TextDecoder: new (
    encoding: string,
    options: { readonly fatal: boolean },
  ) => { decode(bytes: Uint8Array): string };
}

/** A text and the encoding that it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'windows-1252';
}

/**
 * The text of a file as Swedish offices save it: UTF-8, with or without a byte order mark, or else Windows-1252.
 * Undefined for anything else: UTF-16, a spreadsheet, a picture.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  if (bytes.includes(0) || (bytes[0]! >= 0xfe && bytes[1]! >= 0xfe)) return undefined;
  const { TextDecoder } = globalThis as unknown as Platform;
  try {
    // The decoder takes the byte order mark away.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const text = new TextDecoder('windows-1252', { fatal: true }).decode(bytes);
    // Five bytes of the 256 stand for nothing and are decoded as control characters.
    return /[\u0080-\u009f]/.test(text) ? undefined : { text, encoding: 'windows-1252' };
  }
}
