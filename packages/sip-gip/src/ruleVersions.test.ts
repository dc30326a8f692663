import { addDays } from '@tsi/core';
import { expect, test } from 'vitest';
import { ruleVersions } from './ruleVersions.ts';

test.each(Object.entries(ruleVersions))('%s: no gap and no overlap', (_, versions) => {
  expect(versions.length).toBeGreaterThan(0);
  versions.slice(1).forEach((next, i) => {
    expect(next.validFrom).toBe(addDays(versions[i]!.validTo!, 1));
  });
  expect(versions.at(-1)?.validTo).toBeUndefined();
});

test.each(Object.entries(ruleVersions))('%s: no repealed act after its last day', (_, versions) => {
  for (const { sources, validTo } of versions)
    for (const { act } of sources)
      if (act === 'SFS 2001:453') expect(validTo !== undefined && validTo <= '2025-06-30').toBe(true);
});
