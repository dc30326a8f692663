import type { FindingKind } from '@tsi/core';
import { expect, test } from 'vitest';
import { findingKinds } from './findingKinds.ts';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test.each(Object.entries<FindingKind>(findingKinds))('%s says the same in both languages', (code, kind) => {
  expect(code).toMatch(/^wellbeing-wheel\/[a-z][A-Za-z]+$/);
  expect(placeholders(kind.message.sv)).toEqual(placeholders(kind.message.en));
  expect(placeholders(kind.hint?.sv ?? '')).toEqual(placeholders(kind.hint?.en ?? ''));
  expect(kind.message.sv).not.toBe(kind.message.en);
});
