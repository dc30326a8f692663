import { readInput } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { absentFromSchool } from '../examples/invented.ts';
import { documents } from './documents.ts';
import { Observations } from './observations.ts';

const one = {
  id: 'o1',
  heading: 'world.school',
  date: '2026-01-20',
  by: { kind: 'child' },
  basis: 'firstHand',
  direction: 'adversity',
  text: 'Påhittat.',
};
const read = (...observations: unknown[]) => readInput(Observations, { schemaVersion: '1', observations });

test('a whole document is read as it stands', () => {
  const document = {
    schemaVersion: '1',
    id: 'obs-1',
    observations: [
      {
        ...one,
        about: { kind: 'sibling', ref: 's1' },
        frequency: 'often',
        duration: 'unknown',
        severity: 'moderate',
        cumulative: 'yes',
        wouldContradict: 'Påhittat.',
        contradictedBy: ['o2'],
        extensions: { local: true },
      },
    ],
    unanswered: [
      {
        heading: 'world.money',
        nothing: 'declined',
        by: { kind: 'custodian', ref: 'v1' },
        date: '2026-01-20',
      },
    ],
    extensions: { origin: 'test' },
  };
  expect(readInput(Observations, document)).toEqual({ value: document, findings: [] });
  expect(read(...absentFromSchool).findings).toEqual([]);
});

describe('what does not have the right shape is told by its place', () => {
  test.each([
    ['heading that does not exist', { heading: 'world.Kim' }, 'heading', 'core/notAllowed'],
    ['30 February', { date: '2026-02-30' }, 'date', 'core/notADay'],
    ['direction that does not exist', { direction: 'Kim' }, 'direction', 'core/notAllowed'],
    ['number instead of text', { text: 7 }, 'text', 'core/wrongType'],
    ['empty text', { text: '' }, 'text', 'core/tooSmall'],
    ['text without end', { text: 'Kim'.repeat(2000) }, 'text', 'core/tooLarge'],
    ['informant without a kind', { by: {} }, 'by', 'core/missing'],
  ])('%s', (_, change, field, code) => {
    const { value, findings } = read(one, { ...one, ...change });
    expect(value).toBeUndefined();
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(findings[0]?.path.slice(0, 3)).toEqual(['observations', 1, field]);
    expect(JSON.stringify(findings)).not.toContain('Kim');
  });

  test('a field that nobody knows is not swallowed', () => {
    const [finding] = read({ ...one, Kim: 1 }).findings;
    expect(finding?.code).toBe('core/unknownField');
    expect(JSON.stringify(finding)).not.toContain('Kim');
  });
});

test.each(Object.entries(documents))('%s can be written as JSON Schema 2020-12', (_, schema) => {
  const json = z.toJSONSchema(schema);
  expect(json.$schema).toContain('2020-12');
  expect(json).toMatchObject({ additionalProperties: false, required: ['schemaVersion', 'observations'] });
});
