import { describe, expect, test } from 'vitest';
import { findingKinds } from './findingKinds.ts';
import {
  aboutLabels,
  consentKindLabels,
  consentReasonLabels,
  consentStateLabels,
  harmTestLabels,
  informationCategoryLabels,
  routeConditionLabels,
  routeLabels,
  routeReasonLabels,
  routeStatusLabels,
  sharingOutcomeLabels,
  sharingPurposeLabels,
} from './index.ts';
import { factTexts, stepTexts } from './neededTexts.ts';

describe('katalogen över iakttagelser', () => {
  test.each(Object.entries(findingKinds))('%s', (code, kind) => {
    expect(code).toMatch(/^consent\/[a-z][A-Za-z]+$/);
    const texts = [kind.message, ...('hint' in kind ? [kind.hint] : [])];
    for (const { sv, en } of texts) {
      expect(sv).not.toBe(en);
      expect(sv).toMatch(/[.?:]$/);
      const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
      expect(placeholders(sv)).toEqual(placeholders(en));
    }
  });
});

test('varje ord finns på båda språken', () => {
  const tables = [
    aboutLabels,
    consentKindLabels,
    consentReasonLabels,
    consentStateLabels,
    factTexts,
    harmTestLabels,
    informationCategoryLabels,
    routeConditionLabels,
    routeLabels,
    routeReasonLabels,
    routeStatusLabels,
    sharingOutcomeLabels,
    sharingPurposeLabels,
    stepTexts,
  ];
  for (const table of tables)
    for (const { sv, en } of Object.values(table)) {
      expect(sv.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
    }
});
