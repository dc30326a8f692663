import { type CountState, NoFigure } from '@tsi/core';
import { type MergeOptions, requireMergeable } from './checkMergeable.ts';
import type { IndicatorRow } from './computeIndicator.ts';
import { emptySum, type Figured, figureOf } from './groupSum.ts';
import type { Indicator } from './indicator.ts';
import { notComputable } from './notComputable.ts';
import { mergeInto, plus, type StateMonoid } from './stateMonoid.ts';
import { wholeNumberOf } from './wholeNumberOf.ts';

/** What is wrong with a row that has its counts. */
const rowFaults = ['countUnreadable', 'partLargerThanWhole'] as const;

/** Everything that the state of an indicator counts; `rows` are all rows, also those without a count. */
export const stateNames = ['numerator', 'denominator', 'rows', ...NoFigure.options, ...rowFaults] as const;

/** The state of no rows. */
const noRows: CountState = {
  counts: Object.fromEntries(stateNames.map((name) => [name, 0])),
  histograms: {},
};

/**
 * An indicator's counts as a state that can be kept, sent and put together: for a share, a rate or a ratio, and for a
 * mean such as days per case.
 *
 * Swedish: räknetillstånd för ett nyckeltal. The quotient is made in `finish` only. Rows without a count are counted by
 * kind, and one such row makes the finished figure so, as in `computeIndicator`.
 *
 * @param options what the caller keeps apart; see {@link checkMergeable}, which tells why something is refused.
 * @throws RangeError when the definition says that its counts must not be added up so.
 * @example
 * ```ts
 * import { catalogue, indicatorState } from '@tsi/indicators';
 *
 * // Invented counts of two authorities, who exchange no persons.
 * const { zero, add, merge, finish } = indicatorState(catalogue.sipOffered);
 * const municipality = add(add(zero, { numerator: 7, denominator: 9 }), { numerator: 2, denominator: 6 });
 * const region = add(zero, { numerator: 11, denominator: 15 });
 * const figure = finish(merge(municipality, region));
 * figure.kind === 'value' && figure.value.toFixed(3); // => '0.667'
 * ```
 */
export function indicatorState(
  indicator: Indicator,
  options: MergeOptions = {},
): StateMonoid<Pick<IndicatorRow, 'numerator' | 'denominator'>, Figured> {
  requireMergeable(indicator, options);
  return {
    zero: noRows,
    add: (state, row) => plus(state, { rows: 1, ...countsOf(row, indicator) }),
    merge: mergeInto(noRows),
    finish: (state, { confidence = 0.95 } = {}) => finished(state, indicator, confidence),
  };
}

const isNothing = (count: unknown): count is NoFigure => NoFigure.safeParse(count).success;

/** What one row adds; protection and unreadable counts go as in `computeIndicator`. */
function countsOf(
  { numerator, denominator }: Pick<IndicatorRow, 'numerator' | 'denominator'>,
  { measure }: Indicator,
): Readonly<Record<string, number>> {
  const counts = [numerator, denominator];
  const [above, below] = counts.map((count) =>
    typeof count === 'string' ? undefined : wholeNumberOf(count),
  );
  if (above !== undefined && below !== undefined)
    return measure === 'share' && above > below
      ? { partLargerThanWhole: 1 }
      : { numerator: above, denominator: below };
  if (counts.some((count, at) => [above, below][at] === undefined && !isNothing(count)))
    return { countUnreadable: 1 };
  return { [counts.find(isNothing)!]: 1 };
}

function finished({ counts }: CountState, indicator: Indicator, confidence: number): Figured {
  const of = (name: (typeof stateNames)[number]) => counts[name] ?? 0;
  if (of('rows') === 0) return notComputable('emptyDenominator');
  const reason = rowFaults.find((name) => of(name) > 0);
  const sum = {
    ...emptySum(0),
    numerator: of('numerator'),
    denominator: of('denominator'),
    rows: of('rows'),
    nothing: Object.fromEntries(NoFigure.options.map((kind) => [kind, of(kind)])),
    ...(reason && { reason }),
  };
  return figureOf(sum, indicator, confidence);
}
