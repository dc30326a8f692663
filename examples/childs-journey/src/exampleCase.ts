import { readFileSync } from 'node:fs';
import { CaseFile } from './caseFile.ts';

/** The invented case as it stands in `case.json`, for tests. */
export const exampleCase = (): CaseFile =>
  CaseFile.parse(JSON.parse(readFileSync(new URL('../case.json', import.meta.url), 'utf8')));
