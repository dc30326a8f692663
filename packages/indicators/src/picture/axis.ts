/** The places of an axis: round numbers from at or below `from` to at or above `to`. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** Decimals that tell the ticks apart, in the shown unit. */
  readonly decimals: number;
}

/**
 * An axis in steps of 1, 2 or 5 times a power of ten of the shown unit.
 *
 * @param times 100 when values are shown as percent.
 */
export function axis(from: number, to: number, { times = 1, steps = 5 } = {}): Axis {
  const span = (to > from ? to - from : Math.abs(to) || 1) * times;
  const rough = span / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10);
  const first = Math.floor((from * times) / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil((to * times) / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => ((first + at) * step) / times);
  return {
    from: ticks[0]!,
    to: ticks.at(-1)!,
    ticks,
    decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
  };
}
