import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { hostileDocuments, hostileObjects } from '../packages/sip-gip/fuzz/hostileValues.ts';
import { type Input, inputOf } from '../packages/sip-gip/fuzz/inputs.ts';
import { randomFrom } from '../packages/sip-gip/fuzz/random.ts';
import { tryInput } from '../packages/sip-gip/fuzz/tryInput.ts';

// The short run; the long one is `pnpm fuzz`.
const seed = 20_260_212;
const { options } = inputOf(seed, 3);
const faultsOf = (input: Pick<Input, 'kind' | 'value'> & Partial<Input>) =>
  tryInput({ name: '', options, random: randomFrom(seed, 0), ...input }).faults;

describe('kastar aldrig, upprepar aldrig, hänger aldrig', () => {
  test('1 000 planer, ändrade planer och JSON-texter', () => {
    const kinds = new Set<string>();
    for (let number = 2; number < 1_002; number += 1) {
      const input = inputOf(seed, number);
      kinds.add(input.kind);
      expect([number, tryInput(input).faults]).toEqual([number, []]);
    }
    expect([...kinds].sort()).toEqual(['hostile object', 'mutated', 'text', 'valid']);
  });

  test.each(Object.entries(hostileDocuments))('%s', (_, make) => {
    expect(faultsOf({ kind: 'hostile document', value: make() })).toEqual([]);
  });

  test.each(Object.entries(hostileObjects))('%s', (_, make) => {
    expect(faultsOf({ kind: 'hostile object', value: make() })).toEqual([]);
  });
});

const regressions = fileURLToPath(new URL('../packages/sip-gip/fuzz/regressions/', import.meta.url));
const found = existsSync(regressions) ? readdirSync(regressions) : [];

test('det som har gått fel förut', () => {
  for (const name of found) {
    const input = JSON.parse(readFileSync(`${regressions}${name}`, 'utf8'));
    // Not every function is tried on every input: chance decides, so it gets some.
    for (let number = 0; number < 30; number += 1)
      expect([name, faultsOf({ ...input, random: randomFrom(seed, number) })]).toEqual([name, []]);
  }
});
