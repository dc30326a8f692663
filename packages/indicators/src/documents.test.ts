import { expect, test } from 'vitest';
import * as z from 'zod';
import { documents } from './documents.ts';

test.each(Object.entries(documents))('%s has a JSON Schema that refuses unknown fields', (_, schema) => {
  const json = z.toJSONSchema(schema);
  expect(json).toMatchObject({ type: 'object', additionalProperties: false });
  expect(json.required).toContain('schemaVersion');
});
