import { type Immutable, IsoDate } from '@tsi/core';
import * as z from 'zod';
import { tableFields } from './figureTable.ts';
import { SuppressionPolicy } from './suppressionPolicy.ts';

/**
 * A table as it is, or was, published: cells, sums, what is hidden, period and the rules. The next table is audited
 * against it, so it is kept. It holds nothing of what is hidden, and does not tell why a cell is.
 *
 * Swedish: publicerad tabell, utgåva.
 */
export const FigureRelease = /* @__PURE__ */ z.strictObject({
  ...tableFields,
  /** The day it was published. */
  releasedOn: /* @__PURE__ */ IsoDate.optional(),
  /** The rules that its readers know; `unknown` for a table of somebody who does not tell. */
  policy: /* @__PURE__ */ z.union([SuppressionPolicy, /* @__PURE__ */ z.literal('unknown')]),
  extensions: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()).optional(),
});
export type FigureRelease = Immutable<z.infer<typeof FigureRelease>>;
