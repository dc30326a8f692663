import { documents as consent } from '@tsi/consent';
import { jsonSchemaOf } from '@tsi/core';
import { documents as sipGip } from '@tsi/sip-gip';

/** The JSON Schema of every document of a plan and of a sharing question, by its name. */
export const schemas: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map([
  ...Object.entries(sipGip).map(([name, schema]) => [name, jsonSchemaOf('sip-gip', name, schema)] as const),
  ...Object.entries(consent).map(([name, schema]) => [name, jsonSchemaOf('consent', name, schema)] as const),
]);
