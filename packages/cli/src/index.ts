export type { Io } from './io.ts';
export { type JsonDocument, type Position, type ReadDocument, readDocument } from './readDocument.ts';
export { run } from './run.ts';
