import type { Informant, IsoDate } from '@tsi/core';
import { Direction, directions } from './direction.ts';
import { hasFadedOn } from './fading.ts';
import type { HeadingId } from './headingId.ts';
import { countInformants, informantKey } from './informantKey.ts';
import type { Observation } from './observation.ts';
import { headingOrder } from './triangleHeading.ts';
import type { WeighingRule } from './weighingRule.ts';

/** Why a voice stands or is open. Labels in `standingLabels`. */
export type Standing =
  /** Stands: seen or lived through. */
  | 'byItself'
  /** Stands: told by another, and a further informant says the same. */
  | 'corroborated'
  /** Open: told by another, and nobody else says the same. */
  | 'uncorroborated'
  /** Open: a conclusion. */
  | 'interpreted'
  /** Open: another observation speaks against it. */
  | 'contradicted'
  /** Open: older than the rule lets count in full. */
  | 'faded';

/**
 * One informant on one heading in one direction: the unit that the rule counts and that the picture marks.
 *
 * Swedish: röst, belägg.
 */
export interface Voice {
  readonly heading: HeadingId;
  readonly direction: Direction;
  readonly by: Informant;
  /** `true`: counts as standing. `false`: open, it only widens. */
  readonly stands: boolean;
  readonly standing: Standing;
  /** A vulnerability or an adversity that somebody marked as serious; a strength is never serious in this sense. */
  readonly serious: boolean;
  /** What was entered, oldest first. */
  readonly observations: readonly Observation[];
}

/** The observations gathered into voices, in the triangle's order. The order they were entered in does not matter. */
export function voicesOf(
  observations: readonly Observation[],
  rule: WeighingRule,
  on: IsoDate,
): readonly Voice[] {
  const hasFaded = hasFadedOn(on, rule.fading);
  return groupBy(observations, ({ heading, direction }) => `${heading} ${direction}`)
    .flatMap((strand) => voicesOfStrand(strand, rule, hasFaded))
    .sort(byTriangle);
}

/** The order of the triangle's headings, and below a heading one that stays the same. */
export const byTriangle = (a: Voice, b: Voice): number =>
  headingOrder.indexOf(a.heading) - headingOrder.indexOf(b.heading) ||
  Direction.options.indexOf(a.direction) - Direction.options.indexOf(b.direction) ||
  compareText(informantKey(a.by), informantKey(b.by));

/** The same for the same informant on the same heading in the same direction. */
export const voiceKey = ({ heading, direction, by }: Pick<Voice, 'heading' | 'direction' | 'by'>): string =>
  `${heading} ${direction} ${informantKey(by)}`;

/** One heading in one direction: everybody who speaks of it. */
function voicesOfStrand(
  strand: readonly Observation[],
  rule: WeighingRule,
  hasFaded: (one: Observation) => boolean,
): readonly Voice[] {
  const couldSupport = (one: Observation) => !isContradicted(one) && rule.standsWith[one.basis] !== 'never';
  const canSupport = (one: Observation) => couldSupport(one) && !hasFaded(one);
  const informants = countInformants(strand.filter(canSupport).map(({ by }) => by));

  const stands = (one: Observation) => {
    const needed = rule.standsWith[one.basis];
    return canSupport(one) && needed !== 'never' && informants >= needed;
  };
  const standingOf = (own: readonly Observation[]): Standing => {
    const standing = own.filter(stands);
    if (standing.some(({ basis }) => rule.standsWith[basis] === 1)) return 'byItself';
    if (standing.length > 0) return 'corroborated';
    if (own.every(isContradicted)) return 'contradicted';
    if (own.some(canSupport)) return 'uncorroborated';
    return own.some(couldSupport) ? 'faded' : 'interpreted';
  };

  return groupBy(strand, ({ by }) => informantKey(by)).map((own) => {
    const { heading, direction, by } = own[0]!;
    return {
      heading,
      direction,
      by,
      stands: own.some(stands),
      standing: standingOf(own),
      serious: directions[direction].sign === -1 && own.some(({ severity }) => severity === 'serious'),
      observations: [...own].sort(
        (a, b) => compareText(a.date, b.date) || compareText(a.id, b.id) || compareText(a.text, b.text),
      ),
    };
  });
}

const isContradicted = ({ contradictedBy = [] }: Observation) => contradictedBy.length > 0;

// By code unit, so that the answer is the same in every locale.
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
