import type { Finding, IsoDate, Nothing, Source } from '@tsi/core';

/**
 * One figure as a source gives it, alike for all sources.
 *
 * Swedish: rad ur en källa.
 */
export interface SourceRow {
  /** Where the figure belongs, by the source's own codes: `{ kpi: 'N01919', municipality: '1460', year: '2024', … }`. */
  readonly at: Readonly<Record<string, string>>;
  /** The figure, unrounded, or which kind of nothing stands there. Never 0 for what is not there. */
  readonly value: number | Nothing;
  /** What the source says about it, word for word; empty when it says nothing. Swedish: statuskod. */
  readonly status: string;
  /** A number that the source itself calls approximate (`cirka 590`, `~100`). It is nothing to count with. */
  readonly about?: number;
  /** How many members a group's mean is made of. */
  readonly members?: number;
  /** The line of the file, counted from 1. */
  readonly line?: number;
  readonly source: Source;
  /** The day on which it was fetched: figures are revised without notice. Swedish: hämtad. */
  readonly retrieved: IsoDate;
}

/** Why nothing could be read. Never an empty list of rows. */
export interface NotRead {
  readonly kind: 'failed';
  readonly findings: readonly Finding[];
}

/** The rows, with what to know before they are used, or why there are none. Swedish: hämtning. */
export type Retrieval<More = unknown> =
  | ({
      readonly kind: 'read';
      readonly rows: readonly SourceRow[];
      readonly findings: readonly Finding[];
    } & More)
  | NotRead;
