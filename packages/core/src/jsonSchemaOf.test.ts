import { expect, test } from 'vitest';
import { jsonSchemaOf, OperationNeed } from './index.ts';

test('ett dokument har ett namn som inte ändras och säger vilka fält som finns', () => {
  expect(jsonSchemaOf('core', 'operation-need', OperationNeed)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://schema.tsi.invalid/core/operation-need-1.json',
    type: 'object',
    required: ['operation'],
    additionalProperties: false,
  });
});
