import { type Immutable, Nothing, textOf } from '@tsi/core';
import * as z from 'zod';

const name = /* @__PURE__ */ z.string().min(1).max(100);
/** Up to a thousand million, so that sums and products of sums stay exact. */
const count = /* @__PURE__ */ z.int().min(0).max(1_000_000_000);

/**
 * A row or a column, and what it is made of.
 *
 * Swedish: rad eller kolumn i en tabell. A sum is a line that covers other lines: `covers` lists their ids, or smaller
 * things that no line of this table shows (the years of an age band, the months of a period). Without it a line is one
 * thing by itself. Two tables speak of the same thing when they use the same name for it in the same dimension. What is
 * counted must add up over what is covered: a child who is counted in two schools is not the same child once in the
 * municipality.
 */
export const TableLine = /* @__PURE__ */ z.strictObject({
  id: name,
  label: /* @__PURE__ */ textOf(200),
  covers: /* @__PURE__ */ z.array(name).min(1).max(2000).optional(),
});
export type TableLine = Immutable<z.infer<typeof TableLine>>;

/** The rows of a table, or its columns, and what they divide it by: `municipality`, `age`. Swedish: indelning. */
export const TableSide = /* @__PURE__ */ z.strictObject({
  dimension: name,
  lines: /* @__PURE__ */ z.array(TableLine).min(1).max(1000),
});
export type TableSide = Immutable<z.infer<typeof TableSide>>;

/**
 * A count, or which kind of nothing stands there, by the ids of its row and column.
 *
 * Swedish: cell, ruta. Zero is a count. `outOf`: how many it could have been (nämnare).
 */
export const TableCell = /* @__PURE__ */ z.union([
  /* @__PURE__ */ z.strictObject({
    row: name,
    column: name,
    count,
    outOf: /* @__PURE__ */ count.optional(),
  }),
  /* @__PURE__ */ z.strictObject({
    row: name,
    column: name,
    nothing: Nothing,
    outOf: /* @__PURE__ */ count.optional(),
  }),
]);
export type TableCell = Immutable<z.infer<typeof TableCell>>;

/** Cells by their place, rows and columns counted from 0. Several cells stand for their sum. */
const places = /* @__PURE__ */ z
  .array(
    /* @__PURE__ */ z.strictObject({
      row: /* @__PURE__ */ z.int().min(0).max(1000),
      column: /* @__PURE__ */ z.int().min(0).max(1000),
    }),
  )
  .min(1)
  .max(1000);

/**
 * What is told of cells beside the table itself, in its text or somewhere else: that their sum lies from one number to
 * another (`<5` is from 0 to 4, a known sum has the same number twice), or which share it is of a known number or of
 * other cells, as printed.
 *
 * Swedish: vad som sägs vid sidan av tabellen.
 */
export const Told = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal('between'),
    cells: places,
    from: count,
    /** No upper end when left out. */
    to: /* @__PURE__ */ count.optional(),
  }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal('share'),
    cells: places,
    outOf: /* @__PURE__ */ z.union([count, places]),
    /** A percentage as printed: `41`, `41,7 %`. */
    printed: /* @__PURE__ */ z.string().min(1).max(40),
    /** How it was shown, as far as a reader knows. Swedish: avrundat, avhugget, endera. */
    shownBy: /* @__PURE__ */ z.enum(['rounding', 'truncation', 'either']),
  }),
]);
export type Told = Immutable<z.infer<typeof Told>>;

/** All cells that a statement is about. */
export const placesIn = (told: Told): Told['cells'] =>
  told.kind === 'share' && typeof told.outOf !== 'number' ? [...told.cells, ...told.outOf] : told.cells;

/** What a table to be published and a published one have in common. */
export const tableFields = {
  schemaVersion: /* @__PURE__ */ z.literal('1'),
  id: name,
  /** What is counted, by the name that your tables have for it: only tables that count the same can be compared. */
  counts: name,
  rows: TableSide,
  columns: TableSide,
  /** What the whole table is limited to in other dimensions, such as its period; left out: all there is. */
  where: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.strictObject({
        dimension: name,
        covers: /* @__PURE__ */ z.array(name).min(1).max(2000),
      }),
    )
    .max(20)
    .optional(),
  /** A place that is not in the list is not published. */
  cells: /* @__PURE__ */ z.array(TableCell).max(20_000),
  /**
   * Needed when a cell is missing: whether the sums count what it would have shown (`included`) or not (`leftOut`).
   * What is not applicable counts as none, what is suppressed is in the sums.
   */
  missingInSums: /* @__PURE__ */ z.enum(['included', 'leftOut']).optional(),
  told: /* @__PURE__ */ z.array(Told).max(1000).optional(),
};

/**
 * A table with its true counts, before anything is hidden. Not to be published: see `suppressTable`.
 *
 * Swedish: tabell med antal, oskyddad.
 */
export const FigureTable = /* @__PURE__ */ z.strictObject({
  ...tableFields,
  extensions: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()).optional(),
});
export type FigureTable = Immutable<z.infer<typeof FigureTable>>;
