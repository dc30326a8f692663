import { expect, test } from 'vitest';
import { domainCrosswalk, domainsOf } from './domainCrosswalk.ts';
import { HeadingId } from './headingId.ts';
import { resilienceDomains } from './resilienceDomains.ts';
import { sideOf } from './triangleHeading.ts';

const sideOfLevel = { child: 'grow', family: 'need', community: 'world' } as const;

test('varje område är med en gång, i områdenas ordning', () => {
  expect(domainCrosswalk.links.map(({ domain }) => domain)).toEqual(
    resilienceDomains.domains.map(({ id }) => id),
  );
});

test.each(domainCrosswalk.links)(
  '$domain: varje nivå har rubriker, på sin egen sida av triangeln',
  ({ headings }) => {
    for (const [level, some] of Object.entries(headings)) {
      expect(some.length).toBeGreaterThan(0);
      for (const heading of some)
        expect(sideOf(heading)).toBe(sideOfLevel[level as keyof typeof sideOfLevel]);
      expect(new Set(some).size).toBe(some.length);
    }
  },
);

test('fyra rubriker hör inte till något område, och det är med flit', () => {
  expect(HeadingId.options.filter((heading) => domainsOf(heading).length === 0)).toEqual([
    'grow.health',
    'world.money',
    'world.work',
    'world.housing',
  ]);
});

test('hjulets delar är SHANARRI, och bara ’healthy’ saknar område', () => {
  const spokes = [
    'safe',
    'healthy',
    'achieving',
    'nurtured',
    'active',
    'respected',
    'responsible',
    'included',
  ];
  const linked = domainCrosswalk.links.flatMap((link) => link.spokes);
  expect(linked.filter((spoke) => !spokes.includes(spoke))).toEqual([]);
  expect(spokes.filter((spoke) => !linked.includes(spoke))).toEqual(['healthy']);
});

test('ursprunget är vårt eget och sägs', () => {
  expect(domainCrosswalk.sources.map(({ basis }) => basis)).toEqual(['own']);
});
