import type { IsoDate, Locale, NoFigure } from '@tsi/core';

/** The platform's `AbortSignal`, where it has one. */
export type StopSignal = typeof globalThis extends { AbortSignal: { prototype: infer Signal } }
  ? Signal
  : { readonly aborted: boolean; readonly throwIfAborted: () => void };

/** What is used of the platform's `fetch`; every `fetch` fits. */
export type Fetch = (
  address: string,
  request: {
    readonly method: 'GET' | 'POST';
    readonly headers: Record<string, string>;
    readonly body?: string;
    readonly signal?: StopSignal;
  },
) => Promise<{
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly text: () => Promise<string>;
}>;

/**
 * How to reach a service. The package itself has neither network nor clock: both are brought along.
 *
 * Swedish: anslutning.
 */
export interface ClientOptions {
  readonly fetch: Fetch;
  /** Waits: `(ms) => new Promise((done) => setTimeout(done, ms))`. It may end early when the signal says stop. */
  readonly sleep: (ms: number, signal?: StopSignal) => Promise<unknown>;
  /** Where the service is, without a slash at the end. */
  readonly base?: string;
  /** How often to try again after 429, a fault of the service or of the network. 4 unless given. */
  readonly retries?: number;
  /** The longest wait that `Retry-After` may ask for, in seconds. 120 unless given. */
  readonly longestWait?: number;
}

/** How far a retrieval has come. Swedish: förlopp. */
export interface Progress {
  readonly calls: number;
  /** Rows of figures, as the service divides its answer. */
  readonly rows: number;
  /** Parts that the question is asked in; each may have several pages. */
  readonly parts: number;
  readonly partsDone: number;
  /** Milliseconds that are waited before the same call is made again. */
  readonly waiting?: number;
}

/** What every retrieval is told. */
export interface RetrievalOptions {
  /** The day of retrieval, kept in every row. */
  readonly retrieved: IsoDate;
  /**
   * Which kind of nothing a status means where no figure stands: `{ '..': 'suppressed' }`. Sources use the same mark for
   * different things, so what is not listed is `missing`.
   */
  readonly kinds?: Readonly<Record<string, NoFigure>>;
  /** Stops the retrieval: the promise is then rejected with the signal's reason. */
  readonly signal?: StopSignal;
  readonly progress?: (now: Progress) => void;
  readonly locale?: Locale | undefined;
}
