import type { Text } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { findingKinds, lossKinds } from './index.ts';

describe.each([
  ['iakttagelser', findingKinds],
  ['förluster', lossKinds],
])('katalogen över %s', (_, catalogue) => {
  test.each(Object.entries(catalogue))('%s', (code, kind: { message: Text; hint?: Text }) => {
    expect(code).toMatch(/^fhir\/[a-z][A-Za-z]+$/);
    for (const { sv, en } of [kind.message, ...(kind.hint ? [kind.hint] : [])]) {
      expect(sv).not.toBe(en);
      expect(sv).toMatch(/[.?:]$/);
      const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
      expect(placeholders(sv)).toEqual(placeholders(en));
    }
  });
});
