import type { Crosswalk, CrosswalkLink } from './crosswalkData.ts';
import type { Wheel } from './wheel.ts';

/** Whose crosswalk it is. `local` and without sources unless told otherwise. */
export type CrosswalkAbout = Partial<Pick<Crosswalk, 'provenance' | 'note' | 'sources'>>;

/**
 * Makes a crosswalk between two wheels, checked. A part that corresponds to nothing is simply left out: `crosswalk`
 * lists what was said about it.
 *
 * Swedish: bestäm hur två hjul hör ihop. A crosswalk with a draft wheel at either end is a draft, whatever is said.
 *
 * @throws RangeError when a link names a part that its wheel does not have, stands twice, or when there is no link.
 * @example
 * ```ts
 * import { behovskompassen, defineCrosswalk, shanarri } from '@tsi/wellbeing-wheel';
 *
 * const links = defineCrosswalk(shanarri, behovskompassen, [
 *   { from: 'safe', to: 'safety' },
 *   { from: 'included', to: 'belonging' },
 * ]);
 * links.provenance; // => 'local'
 * ```
 */
export function defineCrosswalk(
  from: Wheel,
  to: Wheel,
  links: readonly CrosswalkLink[],
  { provenance = 'local', note, sources = [] }: CrosswalkAbout = {},
): Crosswalk {
  if (links.length === 0) throw new RangeError('defineCrosswalk: links: none.');
  const has = (wheel: Wheel, spoke: string) => wheel.spokes.some(({ id }) => id === spoke);
  links.forEach((link, position) => {
    if (!has(from, link.from))
      throw new RangeError(`defineCrosswalk: links.${position}.from: the first wheel has no such part.`);
    if (!has(to, link.to))
      throw new RangeError(`defineCrosswalk: links.${position}.to: the second wheel has no such part.`);
    if (links.findIndex((other) => other.from === link.from && other.to === link.to) !== position)
      throw new RangeError(`defineCrosswalk: links.${position}: the same as an earlier one.`);
  });
  const draft = from.provenance === 'draft' || to.provenance === 'draft';
  return { from, to, provenance: draft ? 'draft' : provenance, ...(note && { note }), sources, links };
}

/** The same crosswalk in the other direction. Swedish: samma översättning åt andra hållet. */
export const reverseCrosswalk = ({ from, to, links, ...about }: Crosswalk): Crosswalk => ({
  ...about,
  from: to,
  to: from,
  links: links.map((link) => ({ from: link.to, to: link.from })),
});
