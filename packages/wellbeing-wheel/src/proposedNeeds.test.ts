import { describe, expect, test } from 'vitest';
import type { Answer } from './assessment.ts';
import { proposedNeeds } from './proposedNeeds.ts';
import { scoreAssessment } from './scoreAssessment.ts';
import { shanarri } from './shanarri.ts';

const answers: Answer[] = [
  { spoke: 'included', value: 1 },
  { spoke: 'safe', value: 2 },
  { spoke: 'healthy', nothing: 'declined' },
  { spoke: 'active', value: 5 },
];
const assessment = {
  schemaVersion: '1',
  id: 'invented-1',
  wheel: 'shanarri',
  wheelVersion: '1',
  scale: '1-5',
  ageForm: '10-12',
  date: '2026-02-03',
  voices: [
    { informant: { kind: 'child' }, answers },
    { informant: { kind: 'custodian', ref: 'v1' }, answers },
  ],
} as const;
const triggers = [{ name: 'attention', scale: '1-5', atOrWorseThan: 2 }] as const;
const profile = scoreAssessment(shanarri, assessment, { triggers });
const need = (part: string, target: 'environment' | 'child') => ({
  from: { instrument: 'shanarri', part },
  target,
});

describe('proposals', () => {
  test('nothing is proposed by itself, however low the answers', () => {
    expect(proposedNeeds(profile, {})).toEqual([]);
  });

  test('what people picked, in the order of the wheel', () => {
    const picked = [
      { spoke: 'included', target: 'environment' },
      { spoke: 'healthy', target: 'child' },
    ] as const;
    expect(proposedNeeds(profile, { picked })).toEqual([
      need('healthy', 'child'),
      need('included', 'environment'),
    ]);
  });

  test('what reached a trigger, once however many said it; a missing answer never does', () => {
    expect(proposedNeeds(profile, { triggered: 'environment' })).toEqual([
      need('safe', 'environment'),
      need('included', 'environment'),
    ]);
  });

  test('a person’s own target goes before that of the triggers', () => {
    const picked = [{ spoke: 'safe', target: 'child' }] as const;
    expect(proposedNeeds(profile, { picked, triggered: 'environment' })).toEqual([
      need('safe', 'child'),
      need('included', 'environment'),
    ]);
  });

  test('without triggers in the profile none can have been reached', () => {
    expect(proposedNeeds(scoreAssessment(shanarri, assessment), { triggered: 'environment' })).toEqual([]);
  });

  test('a part that the wheel does not have is the caller’s mistake', () => {
    expect(() => proposedNeeds(profile, { picked: [{ spoke: 'hopeful', target: 'child' }] })).toThrow(
      RangeError,
    );
  });
});
