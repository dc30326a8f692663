import { type Immutable, Source, type Text, textOf } from '@tsi/core';
import * as z from 'zod';

const Id = /* @__PURE__ */ z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)
  .max(100);

const Question = /* @__PURE__ */ z.strictObject({
  number: z.int().min(1).max(1000),
  text: textOf(500),
  /** Följdfrågor, in order; `ifYes`: only after a yes to the question before it. */
  followUps: /* @__PURE__ */ z.array(z.strictObject({ ifYes: z.boolean(), text: textOf(500) })).max(50),
});

const Column = /* @__PURE__ */ z.strictObject({
  id: Id,
  label: textOf(200),
  /** Every value that a municipality can have. Silence has its own, `notMentioned`: it is not a no. */
  values: /* @__PURE__ */ z
    .array(z.strictObject({ id: Id, label: textOf(200) }))
    .min(1)
    .max(50),
});

const Row = /* @__PURE__ */ z.strictObject({
  municipality: z.string().min(1).max(100),
  answers: /* @__PURE__ */ z.array(z.strictObject({ column: Id, value: Id })).max(100),
  /** Annat som nämns om kommunen. */
  also: /* @__PURE__ */ z.array(textOf(300)).max(50),
});

/** What the report itself says of a number, for checking. Swedish: uppgiven summa. */
const StatedTotal = /* @__PURE__ */ z.strictObject({
  column: Id,
  value: Id,
  municipalities: z.int().min(0).max(1000),
});

/**
 * A survey of how municipalities collaborate: what was asked, and a table with one answer for every municipality and
 * column.
 *
 * Swedish: kartläggning av samverkan. It describes municipalities, never persons, and is no ranking of them.
 */
export const CollaborationSurvey = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  id: Id,
  label: textOf(200),
  year: z.int().min(1900).max(2999),
  /** Intervjumanual. */
  questions: /* @__PURE__ */ z.array(Question).max(200),
  /** Hur många som intervjuades, by group. */
  interviewed: /* @__PURE__ */ z
    .array(z.strictObject({ group: textOf(200), people: z.int().min(0).max(100_000) }))
    .max(50),
  columns: /* @__PURE__ */ z.array(Column).max(100),
  rows: /* @__PURE__ */ z.array(Row).max(1000),
  statedTotals: /* @__PURE__ */ z.array(StatedTotal).max(200),
  /** Där källan inte går ihop med sig själv. */
  remarks: /* @__PURE__ */ z.array(textOf(500)).max(50),
  sources: /* @__PURE__ */ z.array(Source).max(20),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type CollaborationSurvey = Immutable<z.infer<typeof CollaborationSurvey>>;

/** How many municipalities have which value in a column. Swedish: summa. */
export interface SurveyTotal {
  readonly column: string;
  readonly label: Text;
  /** In the order of the column's values; a value that nobody has stands with 0. */
  readonly values: readonly {
    readonly value: string;
    readonly label: Text;
    readonly municipalities: number;
  }[];
}
