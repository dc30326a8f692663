import { expect, test } from 'vitest';
import { findingKinds } from './findingKinds.ts';
import { verdictLabels } from './verdict.ts';

test.each(Object.entries(findingKinds))('%s is in both languages, with the same blanks', (code, kind) => {
  expect(code).toMatch(/^indicators\/[a-z][A-Za-z]+$/);
  const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  const texts = 'hint' in kind ? [kind.message, kind.hint] : [kind.message];
  for (const { sv, en } of texts) {
    expect(sv).not.toBe(en);
    expect(blanks(sv)).toEqual(blanks(en));
  }
});

test('every verdict has a label of its own in both languages', () => {
  const labels = Object.values(verdictLabels);
  expect(new Set(labels.map(({ sv }) => sv)).size).toBe(labels.length);
  expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length);
});
