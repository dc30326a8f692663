export { type ExitCode, exitCode } from './exitCode.ts';
export type { Io } from './io.ts';
export { main } from './main.ts';
export type { Wanted } from './places.ts';
export { type JsonDocument, type Position, type ReadDocument, readDocument } from './readDocument.ts';
export { run } from './run.ts';
