import { readInput } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { Stairs, stairs } from './stairs.ts';

describe.each(Object.entries(stairs))('%s', (id, ladder) => {
  test('has its own id and the shape of the document', () => {
    expect(ladder.id).toBe(id);
    expect(readInput(Stairs, ladder).findings).toEqual([]);
  });

  test('numbers its steps one by one', () => {
    const numbers = ladder.steps.map(({ step }) => step);
    const first = numbers[0] ?? 0;
    expect(numbers).toEqual(numbers.map((_, i) => first + i));
  });

  test('cites a source', () => {
    expect(ladder.sources.length).toBeGreaterThan(0);
  });
});

test('TABB-trappan: fyra steg, det andra är kritiskt, det tredje beskrivs inte av källan', () => {
  const { steps, criticalStep } = stairs.tabbTrappan;
  expect(steps.map(({ step, provenance }) => [step, provenance])).toEqual([
    [0, 'local'],
    [1, 'local'],
    [2, 'local'],
    [3, 'draft'],
  ]);
  expect(criticalStep).toBe(2);
});

test('Kronoberg: tre nivåer, inget kritiskt steg', () => {
  expect(stairs.kronoberg.steps).toHaveLength(3);
  expect(stairs.kronoberg.criticalStep).toBeUndefined();
});
