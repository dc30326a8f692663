import fc from 'fast-check';
import type * as z from 'zod';

/** What this needs of a zod definition. */
interface Def {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Record<string, string>;
  readonly values?: readonly unknown[];
  readonly innerType?: z.ZodType;
  readonly format?: string;
}

/** Any document that the schema allows: every field, alone and together, with short lists. */
export function arbitraryOf<Schema extends z.ZodType>(
  schema: Schema,
  { text = words, list = 3 }: { readonly text?: fc.Arbitrary<string>; readonly list?: number } = {},
): fc.Arbitrary<z.output<Schema>> {
  const of = (one: z.ZodType): fc.Arbitrary<unknown> => {
    const def = one._zod.def as unknown as Def;
    switch (def.type) {
      case 'object': {
        const shape = Object.entries(def.shape ?? {});
        const optional = shape.filter(
          ([, field]) => (field._zod.def as { type: string }).type === 'optional',
        );
        return fc.record(Object.fromEntries(shape.map(([key, field]) => [key, of(field)])), {
          requiredKeys: shape.map(([key]) => key).filter((key) => !optional.some(([name]) => name === key)),
          noNullPrototype: true,
        });
      }
      case 'optional':
        return of(def.innerType!);
      case 'array': {
        const { minimum = 0 } = one._zod.bag as { minimum?: number };
        return fc.array(of(def.element!), { minLength: minimum, maxLength: Math.max(minimum, list) });
      }
      case 'union':
        return fc.oneof(...def.options!.map(of));
      case 'enum':
        return fc.constantFrom(...Object.values(def.entries!));
      case 'literal':
        return fc.constantFrom(...def.values!);
      case 'string':
        return def.format === 'date' ? day : text.map((said) => said.slice(0, longest(one)));
      case 'number':
        return fc.integer({ min: 1, max: 20 });
      case 'record':
        return fc.dictionary(text, json, { maxKeys: 2, noNullPrototype: true });
      case 'unknown':
        return json;
      default:
        throw new TypeError(`No arbitrary for ${def.type}.`);
    }
  };
  return of(schema) as fc.Arbitrary<z.output<Schema>>;
}

/** As it is when it has been sent: there is no minus zero in JSON. */
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const longest = (one: z.ZodType): number => (one._zod.bag as { maximum?: number }).maximum ?? 5000;

/** Texts that a FHIR string can hold, with everything else that there is: quotes, markup, long and short, two halves. */
const words = fc.oneof(
  fc.constantFrom(
    'n1',
    'n2',
    'g1',
    'v1',
    'Åsa',
    'två  ord',
    ' i början',
    'a\nb',
    '<b>&"\'',
    '😀',
    '{"json": [1]}',
    '0',
    '__proto__',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((said) => said.trim() !== '' && !/(?![\t\n\r])\p{Cc}|\p{Surrogate}/u.test(said)),
);

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
