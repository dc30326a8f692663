import { directions } from './direction.ts';
import { domainCrosswalk } from './domainCrosswalk.ts';
import { allVoices } from './evidenceChange.ts';
import type { Placement } from './placement.ts';
import { type ResilienceDomain, type ResilienceLevel, resilienceDomains } from './resilienceDomains.ts';
import type { Voice } from './voice.ts';

/** One of the eighteen cells: a domain on a level, with the evidence that the placement has for it. */
export interface DomainCell {
  readonly domain: ResilienceDomain['id'];
  readonly level: ResilienceLevel;
  /**
   * `strengths`, `pressures`, `bothWays`: what stands. `onlyOpen`: somebody has said something, and nothing stands yet.
   * `noEvidence`: nobody has written anything, which says nothing about the child.
   */
  readonly reading: 'strengths' | 'pressures' | 'bothWays' | 'onlyOpen' | 'noEvidence';
  /** Standing voices for resilience and protection. */
  readonly strengths: readonly Voice[];
  /** Standing voices for vulnerability and adversity. */
  readonly pressures: readonly Voice[];
  /** What does not stand, whichever way it points. */
  readonly open: readonly Voice[];
}

/**
 * The evidence of a placement sorted into the six domains on three levels: where something carries, where something
 * wears, and where nobody knows.
 *
 * Swedish: områdena utifrån underlaget. Nothing is counted: one standing voice makes a cell `strengths` or `pressures`,
 * and more do not make it more so. A voice stands by the placement's own rule. It comes to a cell by its heading
 * ({@link domainCrosswalk}), so one fact may be in several cells, and a fact about health, money, work or housing is in
 * none. There is no norm for a domain, and the cells are not added into one picture of the child.
 *
 * @example
 * ```ts
 * import { domainView, placeInMatrix } from '@tsi/resilience-matrix';
 *
 * const seen = { date: '2026-01-20', by: { kind: 'child' }, basis: 'firstHand', text: 'Påhittat.' } as const;
 * const placement = placeInMatrix(
 *   [
 *     { ...seen, id: 'o1', heading: 'world.school', direction: 'adversity' },
 *     { ...seen, id: 'o2', heading: 'need.play', direction: 'protection' },
 *   ],
 *   { on: '2026-02-09' },
 * );
 * const known = domainView(placement).filter(({ reading }) => reading !== 'noEvidence');
 * known.map(({ domain, level, reading }) => `${domain} ${level} ${reading}`); // => ['education community pressures', 'friendships family strengths', 'talents family strengths', 'socialCompetencies community pressures']
 * ```
 */
export function domainView(placement: Placement): readonly DomainCell[] {
  const voices = allVoices(placement);
  return domainCrosswalk.links.flatMap(({ domain, headings }) =>
    (Object.keys(resilienceDomains.levels) as ResilienceLevel[]).map((level): DomainCell => {
      const here = voices.filter(({ heading }) => headings[level].includes(heading));
      const standing = (sign: 1 | -1) =>
        here.filter(({ stands, direction }) => stands && directions[direction].sign === sign);
      const strengths = standing(1);
      const pressures = standing(-1);
      const open = here.filter(({ stands }) => !stands);
      return { domain, level, reading: readingOf(strengths, pressures, open), strengths, pressures, open };
    }),
  );
}

function readingOf(
  strengths: readonly Voice[],
  pressures: readonly Voice[],
  open: readonly Voice[],
): DomainCell['reading'] {
  if (strengths.length > 0) return pressures.length > 0 ? 'bothWays' : 'strengths';
  if (pressures.length > 0) return 'pressures';
  return open.length > 0 ? 'onlyOpen' : 'noEvidence';
}
