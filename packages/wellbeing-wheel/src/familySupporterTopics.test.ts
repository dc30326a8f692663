import { expect, test } from 'vitest';
import { familySupporterTopics } from './familySupporterTopics.ts';
import { shanarri } from './shanarri.ts';

const parts = shanarri.spokes.map(({ id }) => id);
const { topics, wheel, wheelVersion, sources } = familySupporterTopics;

test('tio ämnen, de som slutrapporten räknar upp', () => {
  expect(topics.map(({ label }) => label.sv)).toEqual([
    'Hälsa',
    'Sömn',
    'Mat',
    'Sorg',
    'Fritid',
    'Ekonomi',
    'Trivsel i skolan',
    'Funktionsnedsättning',
    'Frånvaro',
    'Konflikter',
  ]);
});

test.each(topics.map((topic) => [topic.label.sv, topic] as const))(
  '%s: parts that the wheel has, each once, in its order',
  (_, { spokes }) => {
    expect(parts.filter((part) => spokes.includes(part))).toEqual(spokes);
  },
);

test('some topic under every part, as the report found', () => {
  expect(new Set(topics.flatMap(({ spokes }) => spokes))).toEqual(new Set(parts));
});

test('the wheel that it is about, and that the mapping is our own', () => {
  expect({ wheel, wheelVersion }).toEqual({ wheel: shanarri.id, wheelVersion: shanarri.version });
  expect(sources.map(({ basis }) => basis)).toContain('own');
});
