import type { FindingKind } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { findingKinds } from './findingKinds.ts';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(Object.entries<FindingKind>(findingKinds))('%s', (code, { message, hint }) => {
  test('heter som paketet och säger samma sak på två språk', () => {
    expect(code).toMatch(/^coordination\/[a-z][A-Za-z]+$/);
    for (const text of [message, ...(hint ? [hint] : [])]) {
      expect(text.sv).not.toBe(text.en);
      expect(placeholders(text.sv)).toEqual(placeholders(text.en));
    }
  });
});
