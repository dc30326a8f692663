import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { openApi } from '../openApi.ts';
import { questions } from '../questions.ts';

const ajv = new Ajv2020({ strict: false, formats: { date: true, uuid: true } });
ajv.addSchema({ $id: 'openapi', ...openApi('en', questions) });

/** The validator of a named schema of the OpenAPI document. */
export const openApiSchema = (name: string): ValidateFunction =>
  ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
