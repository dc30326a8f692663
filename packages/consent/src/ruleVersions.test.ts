import { acts, addDays, type RuleVersion } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { ruleVersions } from './ruleVersions.ts';
import { textAsOf } from './textAsOf.ts';

describe.each(Object.entries(ruleVersions))('%s', (_, versions) => {
  test('utan glapp och utan överlapp', () => {
    expect(versions.length).toBeGreaterThan(0);
    versions.slice(1).forEach((next, i) => {
      expect(next.validFrom).toBe(addDays(versions[i]!.validTo!, 1));
    });
    expect(versions.at(-1)!.validTo).toBeUndefined();
  });

  test('varje lydelse har källa och läsdag', () => {
    for (const version of versions) {
      expect(version.sources.length).toBeGreaterThan(0);
      expect(version.textAsOf).toBe(textAsOf);
    }
  });

  test('socialtjänstlagen från 2001 gäller inte efter den 30 juni 2025, och den nya inte före', () => {
    const cites = (version: RuleVersion, act: string) => version.sources.some((source) => source.act === act);
    for (const version of versions) {
      if (cites(version, acts.SoL2001.number)) expect(version.validTo! <= '2025-06-30').toBe(true);
      if (cites(version, acts.SoL.number)) expect(version.validFrom >= '2025-07-01').toBe(true);
    }
  });
});
