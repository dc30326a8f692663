/**
 * A line of the log. This is all that can be logged: no address, header, query, body or name has a place here.
 */
export type LogEntry =
  | { readonly event: 'listening'; readonly port: number }
  | { readonly event: 'stopping' | 'stopped' | 'stoppedInHaste' }
  | {
      readonly event: 'request';
      readonly requestId: string;
      readonly method: string;
      /** The route's pattern, never the address that was asked for. */
      readonly route: string;
      readonly status: number;
      readonly ms: number;
    }
  /** Broken HTTP, too long a head, or too slow: it has no route and no method. */
  | { readonly event: 'notARequest'; readonly requestId: string; readonly status: number }
  /** Which lines of our own code a fault passed through; its message could hold something of the request. */
  | { readonly event: 'fault'; readonly requestId: string; readonly frames: readonly string[] };

export type Log = (entry: LogEntry) => void;

/** One JSON value a line, on standard output. */
export const logToOutput: Log = (entry) => {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
};

/** The frames of an error's stack, without the message above them. */
export function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const { message, stack = '' } = error;
  return stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 20);
}
