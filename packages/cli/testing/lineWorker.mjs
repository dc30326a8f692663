import { tsImport } from 'tsx/esm/api';

// A thread runs JavaScript; this one first teaches it to run the sources.
await tsImport('../src/lineWorker.ts', import.meta.url);
