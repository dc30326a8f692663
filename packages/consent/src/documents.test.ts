import { readInput } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { documents } from './documents.ts';
import { child, planConsent, request, waiver } from './inventedCase.ts';
import { disclosure, formContent } from './inventedForms.ts';
import { suggestedPractice } from './suggestedPractice.ts';

const valid = {
  child,
  consent: waiver('school', 'childPsychiatry'),
  'consent-form': formContent,
  'consent-practice': suggestedPractice,
  'disclosure-entry': disclosure,
  'document-part': { path: ['a', 0], holder: 'school.other', category: 'schooling', about: 'child' },
  'sharing-request': request('school', 'childPsychiatry'),
} as const;

describe.each(Object.entries(documents))('%s', (name, schema) => {
  test('har ett JSON Schema', () => {
    const json = z.toJSONSchema(schema as z.ZodType);
    expect(json.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.stringify(json)).toContain('"additionalProperties":false');
  });

  test('läser ett helt exempel och nekar ett okänt fält', () => {
    const example = valid[name as keyof typeof valid];
    expect(readInput(schema as z.ZodType, example)).toEqual({ value: example, findings: [] });
    const { findings } = readInput(schema as z.ZodType, { ...example, okänt: 1 });
    expect(findings.map(({ code }) => code)).toEqual(['core/unknownField']);
  });
});

test.each([
  ['ett samtycke till planen', planConsent(), []],
  ['30 februari', { ...planConsent(), validTo: '2026-02-30' }, [['core/notADay', ['validTo']]]],
  [
    'okänd innehavare',
    { ...waiver('school', 'childPsychiatry'), from: { holder: 'kiosk', operation: 'school' } },
    [['core/notAllowed', ['from', 'holder']]],
  ],
  ['utan slutdag', { ...planConsent(), validTo: undefined }, [['core/missing', ['validTo']]]],
  [
    'någon annan har samtyckt',
    { ...planConsent(), given: [{ by: { kind: 'staff' }, on: '2026-01-01', form: 'written' }] },
    [['core/notAllowed', ['given', 0, 'by', 'kind']]],
  ],
] as const)('%s', (_, input, expected) => {
  expect(readInput(documents.consent, input).findings.map(({ code, path }) => [code, path])).toEqual(
    expected,
  );
});
