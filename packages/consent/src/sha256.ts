/** What is used of the platform. Node and browsers have both; browsers only on secure pages. */
interface Platform {
  readonly crypto: {
    readonly subtle: { digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer> };
  };
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
}

/** The SHA-256 of a text in UTF-8, as 64 small hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const { crypto, TextEncoder } = globalThis as unknown as Platform;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
