import type { Source } from '@tsi/core';
import type { HeadingId } from './headingId.ts';
import type { ResilienceDomain, ResilienceLevel } from './resilienceDomains.ts';

/** Where one domain is found again in the triangle and in the wheel. */
export interface DomainLink {
  readonly domain: ResilienceDomain['id'];
  /** The triangle's headings on each level: the child's side, the side of those who look after the child, the world. */
  readonly headings: Readonly<Record<ResilienceLevel, readonly HeadingId[]>>;
  /** Ids of spokes in the wheel `shanarri` of `@tsi/wellbeing-wheel`, by text. */
  readonly spokes: readonly string[];
}

/**
 * From the six resilience domains to the triangle's headings and to the wheel's spokes.
 *
 * Swedish: områdena, triangelns rubriker och hjulets delar. Many to many and our own: no source read gives such a table,
 * and it can be read otherwise. A heading without a domain (health, money, work and housing) can be strong or hard as
 * much as any other; it is just not what the six domains are about. The spoke `healthy` has none either.
 *
 * @example
 * ```ts
 * import { domainCrosswalk } from '@tsi/resilience-matrix';
 *
 * const education = domainCrosswalk.links.find(({ domain }) => domain === 'education');
 * education?.headings.community; // => ['world.school']
 * education?.spokes; // => ['achieving']
 * domainCrosswalk.sources[0].basis; // => 'own'
 * ```
 */
export const domainCrosswalk: {
  readonly version: string;
  readonly wheel: 'shanarri';
  readonly links: readonly DomainLink[];
  readonly sources: readonly [Source, ...Source[]];
} = {
  version: '1',
  wheel: 'shanarri',
  sources: [{ basis: 'own', act: '@tsi/resilience-matrix', section: 'domainCrosswalk' }],
  links: [
    {
      domain: 'secureBase',
      headings: {
        child: ['grow.identity', 'grow.relationships'],
        family: ['need.care', 'need.safety', 'need.presence', 'need.predictability'],
        community: ['world.support'],
      },
      spokes: ['safe', 'nurtured'],
    },
    {
      domain: 'education',
      headings: { child: ['grow.learning'], family: ['need.guidance'], community: ['world.school'] },
      spokes: ['achieving'],
    },
    {
      domain: 'friendships',
      headings: { child: ['grow.relationships'], family: ['need.play'], community: ['world.belonging'] },
      spokes: ['active', 'included'],
    },
    {
      domain: 'talents',
      headings: {
        child: ['grow.learning', 'grow.identity'],
        family: ['need.play'],
        community: ['world.resources', 'world.belonging'],
      },
      spokes: ['achieving', 'active'],
    },
    {
      domain: 'values',
      headings: {
        child: ['grow.responsibility'],
        family: ['need.guidance', 'need.background'],
        community: ['world.belonging'],
      },
      spokes: ['respected', 'responsible'],
    },
    {
      domain: 'socialCompetencies',
      headings: {
        child: ['grow.communication', 'grow.responsibility', 'grow.independence'],
        family: ['need.guidance'],
        community: ['world.school', 'world.resources'],
      },
      spokes: ['respected', 'responsible', 'included'],
    },
  ],
};

/** The domains that a heading belongs to, in the domains' order; none for health, money, work and housing. */
export const domainsOf = (heading: HeadingId): readonly ResilienceDomain['id'][] =>
  domainCrosswalk.links
    .filter(({ headings }) => Object.values(headings).some((some) => some.includes(heading)))
    .map(({ domain }) => domain);
