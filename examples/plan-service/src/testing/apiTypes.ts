import openapiTS, { astToString } from 'openapi-typescript';

/** TypeScript of an OpenAPI document, by a generator that is not ours. */
export const apiTypes = async (document: string): Promise<string> =>
  `// Generated from /openapi.json by openapi-typescript. Do not edit.\n${astToString(
    await openapiTS(document),
  )}`;
