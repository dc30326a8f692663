import { readInput } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { Assessment } from './assessment.ts';
import { documents } from './documents.ts';
import { shanarri } from './shanarri.ts';
import { Wheel } from './wheel.ts';

test.each(Object.entries(documents))('%s has a JSON Schema that refuses unknown fields', (_, schema) => {
  expect(z.toJSONSchema(schema)).toMatchObject({ type: 'object', additionalProperties: false });
});

test('a shipped wheel is a wheel document', () => {
  expect(readInput(Wheel, shanarri).findings).toEqual([]);
});

const valid = {
  schemaVersion: '1',
  id: 'invented-1',
  wheel: 'shanarri',
  wheelVersion: '1',
  scale: '1-5',
  ageForm: '10-12',
  date: '2026-02-03',
  voices: [
    {
      informant: { kind: 'child' },
      answers: [
        { spoke: 'safe', value: 4 },
        { spoke: 'healthy', nothing: 'declined' },
      ],
      words: [{ spoke: 'safe', text: 'Påhittade ord.' }],
      present: [{ kind: 'custodian', ref: 'v1' }],
    },
  ],
  extensions: { ours: { anything: true } },
};
const withAnswer = (answer: unknown) => ({
  ...valid,
  voices: [{ informant: { kind: 'child' }, answers: [answer] }],
});

describe('Assessment', () => {
  test('reads, and keeps what others add', () => {
    expect(readInput(Assessment, valid)).toEqual({ value: valid, findings: [] });
  });

  test.each([
    ['30 February', { ...valid, date: '2026-02-30' }, 'core/notADay', ['date']],
    ['no voices', { ...valid, voices: [] }, 'core/tooSmall', ['voices']],
    ['an unknown field', { ...valid, extra: 1 }, 'core/unknownField', []],
    ['another schema version', { ...valid, schemaVersion: '2' }, 'core/notAllowed', ['schemaVersion']],
    ['a value in words', withAnswer({ spoke: 'safe', value: 'fyra' }), 'core/wrongType', 'value'],
    ['null for an answer', withAnswer({ spoke: 'safe', value: null }), 'core/wrongType', 'value'],
    ['an unknown reason', withAnswer({ spoke: 'safe', nothing: 'absent' }), 'core/notAllowed', 'nothing'],
    ['a figure’s reason', withAnswer({ spoke: 'safe', nothing: 'suppressed' }), 'core/notAllowed', 'nothing'],
    [
      'value and reason',
      withAnswer({ spoke: 'safe', value: 1, nothing: 'declined' }),
      'core/unknownField',
      0,
    ],
    ['neither', withAnswer({ spoke: 'safe' }), 'core/missing', undefined],
    ['not an object', 'hej', 'core/wrongType', []],
  ])('%s is a finding', (_, input, code, place) => {
    const { value, findings } = readInput(Assessment, input);
    expect(value).toBeUndefined();
    const found = findings.find((finding) => finding.code === code);
    expect(found).toBeDefined();
    if (Array.isArray(place)) expect(found?.path).toEqual(place);
    else if (place !== undefined) expect(found?.path.at(-1)).toBe(place);
  });
});
