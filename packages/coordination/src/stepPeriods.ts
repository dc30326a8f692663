import type { IsoDate } from '@tsi/core';
import type { StairEntry } from './stairHistory.ts';
import type { Stairs } from './stairs.ts';

/** A stretch of days on one step, half-open. The last one ends with the day that was asked about. */
export interface StepPeriod {
  /** `unknown` when two steps were entered for one day, or a step that the stairs do not have. */
  readonly step: number | 'unknown';
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Where the entry that began it stands in the history. */
  readonly entry: number;
}

/** The steps up to a day, earliest first. An entry that repeats the step of the day before begins no new period. */
export function stepPeriods(
  entries: readonly StairEntry[],
  ladder: Stairs,
  on: IsoDate,
): readonly StepPeriod[] {
  const days = [...new Set(entries.map((entry) => entry.on))].filter((day) => day <= on).sort();
  const periods: StepPeriod[] = [];
  for (const day of days) {
    const steps = new Set(entries.filter((entry) => entry.on === day).map(({ step }) => step));
    const [only] = steps;
    const step =
      steps.size === 1 && ladder.steps.some((known) => known.step === only) ? (only ?? 'unknown') : 'unknown';
    const last = periods.at(-1);
    if (last?.step === step) continue;
    if (last) periods[periods.length - 1] = { ...last, to: day };
    periods.push({ step, from: day, to: on, entry: entries.findIndex((entry) => entry.on === day) });
  }
  return periods;
}
