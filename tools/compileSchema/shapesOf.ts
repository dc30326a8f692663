import * as z from 'zod';
import type { Choice, Group, ObjectShape, Shape } from '../../packages/sip-gip/src/fast/shape.ts';
import { shareFields } from './shareFields.ts';

type Schema = z.core.$ZodType;
type Def = Readonly<Record<string, unknown>> & { readonly checks?: readonly z.core.$ZodCheck[] };

/**
 * Walks a zod schema and tells its shape and that of every schema in it. A schema met twice has one shape.
 *
 * @throws Error for whatever it does not know: a kind of schema, a setting of one, a check, an order of checks.
 */
export function shapesOf(root: Schema): ReadonlyMap<Schema, Shape> {
  const shapes = new Map<Schema, Shape>();
  const open = new Set<Schema>();

  const walk = (schema: Schema, where: string): Shape => {
    if (open.has(schema)) refuse('a schema inside itself', where);
    open.add(schema);
    const shape = shapes.get(schema) ?? read(schema, where);
    open.delete(schema);
    shapes.set(schema, shape);
    return shape;
  };

  const read = (schema: Schema, where: string): Shape => {
    const name = nameOf(schema);
    const def = defOf(schema);
    const known = settings[name] ?? refuse(name, where);
    for (const [setting, value] of Object.entries(def))
      if (!(setting in known) || (known[setting] !== any && known[setting] !== value))
        refuse(`“${setting}” of ${name}`, where);
    switch (name) {
      case 'ZodString':
        return { kind: 'text', ...limits(def, where, 'length') };
      case 'ZodNumberFormat':
        return { kind: 'integer', ...limits(def, where, 'value') };
      case 'ZodISODate':
        return { kind: 'day' };
      case 'ZodBoolean':
        return { kind: 'boolean' };
      case 'ZodEnum':
        return oneOf(Object.values(def.entries as object), where);
      case 'ZodLiteral':
        return oneOf(def.values as unknown[], where);
      case 'ZodRecord':
        return record(def, where);
      case 'ZodArray':
        return list(def, where);
      case 'ZodObject':
        return object(def, where);
      case 'ZodDiscriminatedUnion':
        return choice(def, where);
      default:
        return either(def, where);
    }
  };

  const list = (def: Def, where: string): Shape => {
    const { min, max } = limits(def, where, 'length');
    // Whether zod says that a list is too short can depend on what is wrong in it. In an empty one nothing is.
    if (min > 1) refuse('a list of at least two', where);
    return { kind: 'list', item: walk(def.element as Schema, `${where}[]`), min, max };
  };

  const object = (def: Def, where: string): ObjectShape => {
    if (nameOf(def.catchall) !== 'ZodNever') refuse('an object that is not strict', where);
    const fields = Object.entries(def.shape as Record<string, Schema>).map(([key, field]) => {
      return [plain(key, where), fieldOf(field, `${where}.${key}`)];
    });
    return { kind: 'object', is: notYet, groups: [Object.fromEntries(fields) as Group] };
  };

  const fieldOf = (field: Schema, where: string): Shape => {
    if (nameOf(field) !== 'ZodOptional') return walk(field, where);
    const shape = shapes.get(field) ?? {
      kind: 'optional',
      of: walk(defOf(field).innerType as Schema, where),
    };
    shapes.set(field, shape);
    return shape;
  };

  const choice = (def: Def, where: string): Choice => {
    const by = def.discriminator as string;
    const schemas = def.options as Schema[];
    const objects = schemas.map((option) => {
      const shape = walk(option, where);
      return shape.kind === 'object' ? shape : refuse('an option that is not an object', where);
    });
    const options = shareFields(objects).flatMap((shape, i) => {
      shapes.set(schemas[i]!, shape);
      const told = objects[i]?.groups[0]?.[by];
      if (told?.kind !== 'oneOf') return refuse('a discriminator that is not a list of values', where);
      return told.values.map((value) => [plain(value, where), shape] as const);
    });
    return { kind: 'choice', by, options: Object.fromEntries(options) };
  };

  const either = (def: Def, where: string): Shape => {
    const of = (def.options as Schema[]).map((option, i) => walk(option, `${where}|${i}`));
    if (of.length < 2 || of.some(({ kind }) => kind !== 'text' && kind !== 'integer'))
      refuse('a union without discriminator of other than texts and integers', where);
    return { kind: 'either', of };
  };

  walk(root, 'root');
  return shapes;
}

const any = Symbol('any value');

/** Every setting that a kind of schema may have, and the value that it must have. */
const settings: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ZodString: { type: 'string', checks: any },
  ZodNumberFormat: { type: 'number', check: 'number_format', format: 'safeint', abort: false, checks: any },
  ZodISODate: { type: 'string', format: 'date', check: 'string_format', pattern: z.regexes.date },
  ZodBoolean: { type: 'boolean' },
  ZodEnum: { type: 'enum', entries: any },
  ZodLiteral: { type: 'literal', values: any },
  ZodRecord: { type: 'record', keyType: any, valueType: any },
  ZodArray: { type: 'array', element: any, checks: any },
  ZodObject: { type: 'object', shape: any, catchall: any },
  ZodDiscriminatedUnion: { type: 'union', options: any, discriminator: any, inclusive: false },
  ZodUnion: { type: 'union', options: any },
};

function oneOf(values: readonly unknown[], where: string): Shape {
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length !== values.length) refuse('values that are not texts', where);
  return { kind: 'oneOf', values: texts };
}

function record({ keyType, valueType }: Def, where: string): Shape {
  if (nameOf(keyType) !== 'ZodString' || Object.keys(defOf(keyType as Schema)).length > 1)
    refuse('a record with limits on its keys', where);
  if (nameOf(valueType) !== 'ZodUnknown') refuse('a record of known values', where);
  return { kind: 'record' };
}

/** At most one lower and one upper limit, in that order: zod says what is wrong in the order of the checks. */
function limits({ checks = [] }: Def, where: string, of: 'length' | 'value') {
  const [lower, upper, min, max] =
    of === 'length'
      ? ['min_length', 'max_length', 'minimum', 'maximum']
      : ['greater_than', 'less_than', 'value', 'value'];
  const all = checks.map((check) => check._zod.def as unknown as Readonly<Record<string, unknown>>);
  const names = all.map(({ check }) => check).join();
  if (!['', lower, upper, `${lower},${upper}`].includes(names)) refuse(`the checks ${names}`, where);
  for (const { abort, error, inclusive } of all)
    if (abort || error || inclusive === false) refuse(`the settings of the checks ${names}`, where);
  const found = (name: string) => all.find(({ check }) => check === name);
  return {
    min: (found(lower!)?.[min!] as number | undefined) ?? Number.NEGATIVE_INFINITY,
    max: (found(upper!)?.[max!] as number | undefined) ?? Number.POSITIVE_INFINITY,
  };
}

const defOf = (schema: Schema) => schema._zod.def as unknown as Def;

/** A schema's own class comes first among its traits, so that no relative of a known class passes for it. */
const nameOf = (schema: unknown) => [...((schema as Schema | undefined)?._zod.traits ?? [])][0] ?? '';

/** A name that an object keeps in its place, and that needs no quotation marks. */
const plain = (name: string, where: string) =>
  /^[a-z]\w*$/i.test(name) ? name : refuse('a name that is not a plain one', where);

const notYet = () => false;

function refuse(what: string, where: string): never {
  throw new Error(`The generator does not know ${what} (at ${where}).`);
}
