import type { ForumMap } from './forumMap.ts';
import { amal } from './forums/amal.ts';
import { bengtsfors } from './forums/bengtsfors.ts';
import { dalsEd } from './forums/dalsEd.ts';
import { fargelanda } from './forums/fargelanda.ts';
import { mellerud } from './forums/mellerud.ts';
import { orebroLan } from './forums/orebroLan.ts';

/**
 * The maps of collaboration that the sources draw, by municipality: the five of Dalsland (2022), in the report's order,
 * and last the county of Örebro (2023), which has only its networks.
 *
 * Swedish: samverkanskartor. As of the years of their sources; a municipality may have changed since.
 *
 * @example
 * ```ts
 * import { forumMaps } from '@tsi/coordination';
 *
 * forumMaps.fargelanda.forums.length; // => 5
 * forumMaps.fargelanda.statements.filter(({ group }) => group === 'wish').length; // => 3
 * ```
 */
export const forumMaps = { bengtsfors, dalsEd, fargelanda, mellerud, amal, orebroLan } satisfies Record<
  string,
  ForumMap
>;
