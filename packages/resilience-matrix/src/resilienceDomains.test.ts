import { expect, test } from 'vitest';
import { resilienceDomains } from './resilienceDomains.ts';

test('sex områden på tre nivåer, arton rutor med egna ord på båda språken', () => {
  const { domains, levels } = resilienceDomains;
  expect(new Set(domains.map(({ id }) => id)).size).toBe(6);
  for (const domain of domains) expect(Object.keys(domain.levels)).toEqual(Object.keys(levels));
  for (const locale of ['sv', 'en'] as const) {
    const cells = domains.flatMap((domain) => Object.values(domain.levels).map((text) => text[locale]));
    expect(new Set(cells).size).toBe(18);
  }
});
