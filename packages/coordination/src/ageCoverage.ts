import type { Finding, Locale } from '@tsi/core';
import { finding } from './finding.ts';
import type { Forum } from './forum.ts';

/**
 * What the forums say of an age. `covered`: one is for all of that age. `forSome`: only forums for certain groups.
 * `notStated`: none says that it is, and some do not say which ages they are for. `planned`: only forums that are not
 * there yet. `gap`: each forum says which ages it is for, and this is none of them.
 *
 * Swedish: täckt, för vissa, framgår inte, planeras, lucka.
 */
export type AgeState = 'covered' | 'forSome' | 'notStated' | 'planned' | 'gap';

/** Ages of which the same forums say the same. Whole years, both ends included. Swedish: åldrar. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
  readonly state: AgeState;
  /** The forums for all of these ages, by id. */
  readonly by: readonly string[];
  /** Those for a group among them. */
  readonly forSome: readonly string[];
  /** Those that are planned. */
  readonly planned: readonly string[];
}

/** Swedish: ålderstäckning. */
export interface AgeCoverage {
  readonly ranges: readonly AgeRange[];
  /** The running forums that do not state their ages, by id: they may be for any. */
  readonly spanNotStated: readonly string[];
  /** Those that were not counted because they take up no individual children, by id. */
  readonly strategic: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Which ages have a forum where a child can be raised, which have none, and where that cannot be told?
 *
 * Swedish: åldersluckor. Silence is no gap: while a forum does not say which ages it is for, an age that no other forum
 * covers is `notStated`. A strategic forum, or one that takes up no individual cases, covers nobody. Meetings and teams are
 * counted; say `kinds` to count programmes too, or them alone. It tells of the description, not of how well a child is met.
 *
 * @param forums what `readInput(Forum, …)` returned, or the `forums` of a map
 * @param options.ages the ages to look at, in whole years
 * @throws RangeError when `ages` are not whole years in order.
 * @example
 * ```ts
 * import { ageCoverage, forumMaps } from '@tsi/coordination';
 *
 * const { ranges } = ageCoverage(forumMaps.dalsEd.forums, { ages: { from: 0, to: 25 } });
 * ranges.map(({ from, to, state }) => [from, to, state]); // => [[0, 0, 'gap'], [1, 5, 'covered'], [6, 19, 'covered'], [20, 25, 'gap']]
 * ```
 */
export function ageCoverage(
  forums: readonly Forum[],
  options: {
    readonly ages: { readonly from: number; readonly to: number };
    readonly kinds?: readonly NonNullable<Forum['kind']>[] | undefined;
    readonly locale?: Locale | undefined;
  },
): AgeCoverage {
  const { ages, kinds = ['meeting', 'team'], locale } = options;
  if (
    ![ages.from, ages.to].every((age) => Number.isInteger(age) && age >= 0 && age <= 120) ||
    ages.from > ages.to
  )
    throw new RangeError('ages must be whole years from 0 to 120, from the lowest to the highest.');

  const counted = forums.filter(({ kind = 'meeting' }) => kinds.includes(kind));
  const isStrategic = ({ switches }: Forum) =>
    switches.strategicOnly === 'yes' || switches.individualCases === 'no';
  const forChildren = counted.filter((forum) => !isStrategic(forum));
  const running = forChildren.filter(({ presence }) => presence === 'present');
  const spanNotStated = idsOf(running.filter((forum) => !spanOf(forum)));

  const stateOf = ({ by, forSome, planned }: Pick<AgeRange, 'by' | 'forSome' | 'planned'>): AgeState => {
    if (by.length > 0) return 'covered';
    if (forSome.length > 0) return 'forSome';
    if (spanNotStated.length > 0) return 'notStated';
    return planned.length > 0 ? 'planned' : 'gap';
  };
  const at = (age: number): AgeRange => {
    const here = forChildren.filter((forum) => {
      const span = spanOf(forum);
      return span && span.from <= age && age <= span.to;
    });
    const now = here.filter(({ presence }) => presence === 'present');
    const by = idsOf(now.filter(({ target }) => !target));
    const forSome = idsOf(now.filter(({ target }) => target));
    const planned = idsOf(here.filter(({ presence }) => presence === 'planned'));
    const state = stateOf({ by, forSome, planned });
    return { from: age, to: age, state, by, forSome, planned };
  };

  const ranges: AgeRange[] = [];
  for (let age = ages.from; age <= ages.to; age++) {
    const next = at(age);
    const last = ranges.at(-1);
    if (last && sameForums(last, next)) ranges[ranges.length - 1] = { ...last, to: age };
    else ranges.push(next);
  }

  const findings = ranges.flatMap(({ from, to, state }) => {
    if (state === 'covered') return [];
    const params = { ages: from === to ? `${from}` : `${from}–${to}`, forums: spanNotStated.length };
    return [finding(codes[state], { path: [], params, locale })];
  });
  return { ranges, spanNotStated, strategic: idsOf(counted.filter(isStrategic)), findings };
}

const codes = {
  forSome: 'coordination/ageForSomeOnly',
  notStated: 'coordination/ageCoverageUnknown',
  planned: 'coordination/agePlannedOnly',
  gap: 'coordination/ageGap',
} as const;

const idsOf = (forums: readonly Forum[]) => forums.map(({ id }) => id);

/** A span that can be read: one whose ends are reversed tells no age. */
const spanOf = ({ ageSpan }: Forum) =>
  ageSpan === 'notStated' || ageSpan.from > ageSpan.to ? undefined : ageSpan;

const sameForums = (one: AgeRange, other: AgeRange) =>
  (['by', 'forSome', 'planned'] as const).every((key) => one[key].join() === other[key].join());
