import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { generatedFiles } from '../tools/generatedFiles.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

test.each(Object.entries(generatedFiles()))('%s is as the code would write it', (name, content) => {
  expect(readFileSync(`${root}${name}`, 'utf8')).toBe(content);
});
