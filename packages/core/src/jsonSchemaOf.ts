import * as z from 'zod';

/**
 * A document's JSON Schema (2020-12), with the identifier that stays the same while the document's version does.
 *
 * Swedish: JSON-schema för ett dokument. The identifier is a name, not an address: nothing answers at `.invalid`.
 */
export function jsonSchemaOf(
  packageName: string,
  document: string,
  schema: z.ZodType,
): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { reused: 'ref', io: 'input' });
  const $id = `https://schema.tsi.invalid/${packageName}/${document}-1.json`;
  return { $schema, $id, title: document, ...rest };
}
