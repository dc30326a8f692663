import type { Path } from '@tsi/core';
import * as z from 'zod';

type Schema = z.core.JSONSchema._JSONSchema;
type SchemaObject = Exclude<Schema, boolean>;

/** What a document's schema allows at a place: the names of an object's fields, and the words of a list of values. */
export interface Allowed {
  readonly names: readonly string[];
  readonly values: readonly string[];
}

/**
 * What may stand at a place of a document, read from the document's JSON Schema.
 *
 * Where several shapes are possible, those of the document's kind; all when its kind is none of them.
 */
export function allowedAt(schema: z.ZodType, path: Path, document: unknown): Allowed {
  const root = jsonSchemaOf(schema);
  let here = shapes(root, root, document);
  let value = document;
  for (const step of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
    here = here.flatMap((shape) => shapes(root, below(shape, step), value));
  }
  const words = here.flatMap((shape) => [
    ...(shape.enum ?? []),
    ...(shape.const === undefined ? [] : [shape.const]),
  ]);
  return {
    names: [...new Set(here.flatMap(({ properties = {} }) => Object.keys(properties)))],
    values: [...new Set(words.filter((word) => typeof word === 'string'))],
  };
}

const known = new WeakMap<z.ZodType, SchemaObject>();
function jsonSchemaOf(schema: z.ZodType): SchemaObject {
  const made =
    known.get(schema) ?? z.toJSONSchema(schema, { reused: 'ref', io: 'input', unrepresentable: 'any' });
  known.set(schema, made);
  return made;
}

const below = (shape: SchemaObject, step: string | number): Schema | undefined =>
  typeof step === 'number'
    ? (shape.items as Schema | undefined)
    : shape.properties && Object.hasOwn(shape.properties, step)
      ? shape.properties[step]
      : shape.additionalProperties;

/** The plain shapes that a schema stands for, without references and alternatives. */
function shapes(root: SchemaObject, schema: Schema | undefined, value: unknown): SchemaObject[] {
  if (typeof schema !== 'object') return [];
  const target = schema.$ref?.replace('#/$defs/', '');
  if (target !== undefined) return shapes(root, root.$defs?.[target], value);
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  const alternatives = inner.flatMap((one) => shapes(root, one, value));
  const fitting = alternatives.filter((shape) => hasKindOf(root, shape, value));
  return [schema, ...(fitting.length > 0 ? fitting : alternatives)];
}

/** Has the value the shape's first fixed value? That is how our documents tell their kinds apart. */
function hasKindOf(root: SchemaObject, { properties = {} }: SchemaObject, value: unknown): boolean {
  for (const [name, property] of Object.entries(properties)) {
    const fixed = shapes(root, property, undefined)[0]?.const;
    if (fixed !== undefined)
      return typeof value === 'object' && value !== null && Reflect.get(value, name) === fixed;
  }
  return false;
}
