import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { compileSchema } from '../tools/compileSchema/compileSchema.ts';

const compiled = (schema: z.ZodType) => compileSchema('Thing', { Thing: schema }, '.');
const inObject = (field: z.ZodType) => compiled(z.strictObject({ field }));

test('an object becomes one function and its plain data', () => {
  const Name = z.string().min(1).max(30);
  const Thing = z.strictObject({ name: Name, day: z.iso.date().optional(), kind: z.enum(['a', 'b']) });
  expect(compileSchema('Thing', { Name, Thing }, './fast')).toBe(
    `// The zod schema Thing without zod. Written by tools/compileSchema; do not edit: "npx -y pnpm@12.21.0 docs" writes it again.
import { type Fields, isDay, isObject, isText } from './fast/is.ts';
import type { ObjectShape, Shape } from './fast/shape.ts';

const isName = (it: unknown): boolean => isText(it, 1, 30);

const isThingKind = (it: unknown): boolean => it === 'a' || it === 'b';

const isThing = (it: unknown): boolean =>
  isObject(it) &&
  isName(it.name) &&
  (it.day === undefined || isDay(it.day)) &&
  isThingKind(it.kind) &&
  hasOnlyThingFields(it);

function hasOnlyThingFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'name':
      case 'day':
      case 'kind':
        continue;
      default:
        return false;
    }
  return true;
}

const nameShape: Shape = { kind: 'text', min: 1, max: 30 };

const thingKindShape: Shape = { kind: 'oneOf', values: ['a', 'b'] };

const thingShape: ObjectShape = {
  kind: 'object',
  is: isThing,
  groups: [
    {
      name: nameShape,
      day: { kind: 'optional', of: { kind: 'day' } },
      kind: thingKindShape,
    },
  ],
};

export { isThing, thingShape };
`,
  );
});

describe('what it does not know it refuses, and says where', () => {
  test.each([
    ['a pattern', z.string().regex(/x/)],
    ['an address', z.email()],
    ['a text that is changed', z.string().trim()],
    ['a text made of anything', z.coerce.string()],
    ['words of its own', z.string('Skriv något')],
    ['words of its own for a limit', z.string().max(3, 'För långt')],
    ['a limit that ends the reading', z.string().min(1, { abort: true })],
    ['limits the other way round', z.string().max(3).min(1)],
    ['two limits of one kind', z.string().max(3).max(2)],
    ['any number', z.number()],
    ['a number above a limit', z.int().gt(0)],
    ['a number of another size', z.int32()],
    ['a day and a time', z.iso.datetime()],
    ['a day with a limit', z.iso.date().max(10)],
    ['a number among the values', z.literal(1)],
    ['nothing', z.null()],
    ['perhaps nothing', z.string().nullable()],
    ['absent but never undefined', z.exactOptional(z.string())],
    ['absent twice over', z.string().optional().optional()],
    ['a default', z.string().default('x')],
    ['a way out', z.string().catch('x')],
    ['a list that may not be written to', z.array(z.string()).readonly()],
    ['a rule of its own', z.string().refine(() => true)],
    ['a rule over an object', z.strictObject({}).refine(() => true)],
    ['a change', z.string().transform((text) => text)],
    ['what is made later', z.lazy(() => z.string())],
    ['an open object', z.looseObject({})],
    ['an object that drops fields', z.object({})],
    ['an object with a rest', z.object({}).catchall(z.string())],
    ['a field that is not a plain name', z.strictObject({ 'å-b': z.string() })],
    ['a list of at least two', z.array(z.string()).min(2)],
    ['a list of a fixed length', z.array(z.string()).length(2)],
    ['a pair', z.tuple([z.string()])],
    ['known values by any name', z.record(z.string(), z.string())],
    ['names with limits', z.record(z.string().max(3), z.unknown())],
    ['known names', z.record(z.enum(['a']), z.unknown())],
    ['anything, outside a record', z.unknown()],
    ['a union of objects', z.union([z.strictObject({}), z.string()])],
    ['exactly one of', z.xor([z.string(), z.int()])],
    ['both', z.intersection(z.string(), z.string())],
    ['options by number', z.discriminatedUnion('a', [z.strictObject({ a: z.literal('2') })])],
    [
      'options that may lack their name',
      z.discriminatedUnion('a', [z.strictObject({ a: z.literal('x').optional() })]),
    ],
  ])('%s', (_, field) => {
    expect(() => inObject(field)).toThrow(/^The generator does not know .+ \(at root\.field.*\)\.$/);
  });

  test('an object that holds itself', () => {
    const Node: z.ZodType = z.strictObject({
      get child() {
        return Node.optional();
      },
    });
    expect(() => compiled(Node)).toThrow('a schema inside itself');
  });
});
