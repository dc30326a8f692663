import type { NoFigure } from '@tsi/core';
import { compareWithBenchmark } from './compareWithBenchmark.ts';
import type { Estimate } from './estimate.ts';
import type { Indicator } from './indicator.ts';

/** The colour of a unit, in the order the units were given. Swedish: grön, gul, röd. */
export type QuarterColour = 'green' | 'yellow' | 'red' | 'none';

/**
 * Colours by quarter, as in open comparisons of municipalities, but only where the interval allows it.
 *
 * Swedish: färg efter fjärdedel. Green: in the best quarter **and** better than the benchmark by the interval rule
 * ({@link compareWithBenchmark}). Red: in the worst quarter and worse. Every other unit with an interval is yellow, so
 * that chance among few children colours nobody. No figure, no interval or no benchmark: `none`. With n coloured units
 * the best quarter are the places up to n/4, n/4 included, and the worst those after 3n/4; equal values that stand on
 * both sides of a limit are all yellow. The answer has no places and no order: it ranks nobody.
 *
 * @throws RangeError when the indicator has no direction: nothing is then best, and nothing may be coloured.
 * @example
 * ```ts
 * import { colourByQuarter, proportion } from '@tsi/indicators';
 *
 * const units = [proportion(5, 100), proportion(20, 100), proportion(21, 100), proportion(5, 12)];
 * colourByQuarter(units, { benchmark: 0.2, polarity: 'lowerIsBetter' }); // => ['green', 'yellow', 'yellow', 'yellow']
 * ```
 */
export function colourByQuarter(
  estimates: readonly Estimate[],
  {
    benchmark,
    polarity,
  }: { readonly benchmark: number | NoFigure; readonly polarity: Indicator['polarity'] },
): readonly QuarterColour[] {
  if (polarity === 'none') throw new RangeError('An indicator without a direction has no colours.');
  const compared = estimates.map((estimate) => ({
    estimate,
    outcome: compareWithBenchmark(estimate, benchmark, { polarity }).outcome,
  }));
  const sign = polarity === 'higherIsBetter' ? -1 : 1;
  const values = compared.flatMap(({ estimate, outcome }) =>
    estimate.kind === 'value' && outcome !== 'cannotBeCalculated' ? [sign * estimate.value] : [],
  );
  const quarter = values.length / 4;
  return compared.map(({ estimate, outcome }) => {
    if (estimate.kind !== 'value' || outcome === 'cannotBeCalculated') return 'none';
    const own = sign * estimate.value;
    const lastPlace = values.filter((value) => value <= own).length;
    const firstPlace = values.filter((value) => value < own).length + 1;
    if (outcome === 'better' && lastPlace <= quarter) return 'green';
    if (outcome === 'worse' && firstPlace > 3 * quarter) return 'red';
    return 'yellow';
  });
}
