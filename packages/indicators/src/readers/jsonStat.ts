import type { NoFigure } from '@tsi/core';
import * as z from 'zod';
import { kindOf } from './kindOf.ts';
import type { SourceRow } from './sourceRow.ts';

const text = /* @__PURE__ */ z.string();
const number = /* @__PURE__ */ z.number().nullable();

/** A table's variables, as PxWeb describes it: JSON-stat 2 without its values. */
export const JsonStatStructure = /* @__PURE__ */ z.object({
  id: /* @__PURE__ */ z.array(text).min(1).max(100),
  size: /* @__PURE__ */ z.array(/* @__PURE__ */ z.int().min(0)),
  label: /* @__PURE__ */ text.nullish(),
  dimension: /* @__PURE__ */ z.record(
    text,
    /* @__PURE__ */ z.object({
      label: /* @__PURE__ */ text.nullish(),
      category: /* @__PURE__ */ z.object({
        index: /* @__PURE__ */ z
          .union([/* @__PURE__ */ z.array(text), /* @__PURE__ */ z.record(text, /* @__PURE__ */ z.int())])
          .optional(),
        label: /* @__PURE__ */ z.record(text, text).optional(),
      }),
      extension: /* @__PURE__ */ z
        .object({
          elimination: /* @__PURE__ */ z.boolean().nullish(),
          eliminationValueCode: /* @__PURE__ */ text.nullish(),
        })
        .nullish(),
    }),
  ),
  role: /* @__PURE__ */ z.object({ time: /* @__PURE__ */ z.array(text).nullish() }).nullish(),
});
export type JsonStatStructure = z.infer<typeof JsonStatStructure>;

/** A table in JSON-stat 2, as far as it is used. */
export const JsonStat = /* @__PURE__ */ JsonStatStructure.extend({
  value: /* @__PURE__ */ z.union([/* @__PURE__ */ z.array(number), /* @__PURE__ */ z.record(text, number)]),
  status: /* @__PURE__ */ z
    .union([
      text,
      /* @__PURE__ */ z.array(/* @__PURE__ */ text.nullable()),
      /* @__PURE__ */ z.record(text, text),
    ])
    .nullish(),
});
export type JsonStat = z.infer<typeof JsonStat>;

/** More cells than any service gives at once. */
const mostCells = 5_000_000;

/** Cells of a table, or the place in it that contradicts another. */
export type JsonStatCells =
  | { readonly kind: 'cells'; readonly cells: readonly Pick<SourceRow, 'at' | 'value' | 'status'>[] }
  | { readonly kind: 'contradicts'; readonly path: readonly (string | number)[] };

/**
 * The cells of a table in JSON-stat 2, each with its codes, by rows.
 *
 * A cell without a number is a kind of nothing, whether it is `null` or left out of a sparse table. One status for the
 * whole table is every cell's.
 */
export function jsonStatCells(table: JsonStat, kinds?: Readonly<Record<string, NoFigure>>): JsonStatCells {
  const { id, size, value, status } = table;
  if (size.length !== id.length || new Set(id).size !== id.length)
    return { kind: 'contradicts', path: ['size'] };
  const codes: (readonly string[])[] = [];
  for (const [place, name] of id.entries()) {
    const own = codesOf(table, name);
    if (own === undefined || own.length !== size[place])
      return { kind: 'contradicts', path: ['dimension', name] };
    codes.push(own);
  }
  const count = size.reduce((product, own) => product * own, 1);
  if (count > mostCells) return { kind: 'contradicts', path: ['size'] };
  if (!fits(value, count)) return { kind: 'contradicts', path: ['value'] };
  if (status && typeof status !== 'string' && !fits(status, count))
    return { kind: 'contradicts', path: ['status'] };

  const cells = Array.from({ length: count }, (_, offset) => {
    const said = (typeof status === 'string' ? status : cellAt(status ?? {}, offset)) ?? '';
    let rest = offset;
    const places = codes.map(() => '');
    for (let one = codes.length - 1; one >= 0; one--) {
      const own = codes[one]!;
      places[one] = own[rest % own.length]!;
      rest = Math.floor(rest / own.length);
    }
    return {
      at: Object.fromEntries(id.map((name, one) => [name, places[one]!])),
      value: cellAt(value, offset) ?? kindOf(said, kinds),
      status: said,
    };
  });
  return { kind: 'cells', cells };
}

/**
 * The codes of a variable in the order of the table: the order stands in `index`, never in `label`. Undefined when they
 * have no order.
 */
export function codesOf(
  { dimension }: Pick<JsonStatStructure, 'dimension'>,
  name: string,
): readonly string[] | undefined {
  if (!Object.hasOwn(dimension, name)) return undefined;
  const { index, label = {} } = dimension[name]!.category;
  if (Array.isArray(index)) return new Set(index).size === index.length ? index : undefined;
  // The format lets a single category go without an index.
  if (index === undefined) return Object.keys(label).length === 1 ? Object.keys(label) : undefined;
  const ordered: string[] = [];
  for (const [code, place] of Object.entries(index)) ordered[place] = code;
  const whole = Object.keys(index).length;
  return ordered.length === whole && Object.keys(ordered).length === whole ? ordered : undefined;
}

/** A list must have every cell; an object may leave out cells, but names no others. */
const fits = (list: readonly unknown[] | Readonly<Record<string, unknown>>, count: number): boolean =>
  Array.isArray(list)
    ? list.length === count
    : Object.keys(list).every((key) => /^(0|[1-9]\d{0,8})$/.test(key) && Number(key) < count);

const cellAt = <T>(list: readonly T[] | Readonly<Record<string, T>>, offset: number): T | undefined =>
  Array.isArray(list) ? (list as readonly T[])[offset] : (list as Readonly<Record<string, T>>)[offset];
