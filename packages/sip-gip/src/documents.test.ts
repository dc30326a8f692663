import { expect, test } from 'vitest';
import * as z from 'zod';
import { documents } from './documents.ts';
import { suggestedPractice } from './suggestedPractice.ts';
import { vastraGotaland2021 } from './vastraGotaland2021.ts';

test.each(Object.entries(documents))('%s has a JSON Schema', (_, schema) => {
  expect(z.toJSONSchema(schema)).toHaveProperty('$schema');
});

test('the presets have the shape that a caller’s own must have', () => {
  expect(documents.agreement.safeParse(vastraGotaland2021).error).toBeUndefined();
  expect(documents['plan-practice'].safeParse(suggestedPractice).error).toBeUndefined();
});
