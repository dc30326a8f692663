import { slotsOf, spokeNothings } from './columnCodes.ts';
import { countByRow, countByRun, partsAtOnce } from './columnCounts.ts';
import { columnGroups } from './columnGroups.ts';
import type { AssessmentColumns } from './columns.ts';
import { byKey, nothingOf, type PopulationState, populationOf } from './population.ts';
import type { Wheel } from './wheel.ts';

/** From this many rows to a run on, counting run by run is the faster way. */
const rowsWorthARun = 64;

/**
 * Counts what many said, part by part and group by group: how many on each step of the scale, and how many without an
 * answer for each reason.
 *
 * Swedish: sammanställ skattningar. Whole numbers only: no sum or mean of answers. A code that is neither a step nor
 * a reason is counted as `notComputable`. Groups without rows are left out, for nothing is known of them; the others
 * stand in the order of their keys. The state is not safe to publish, see `finishSummary`.
 *
 * @throws RangeError for columns that do not fit the wheel or each other, or that combine keys in more than 4,194,304
 * ways.
 * @example
 * ```ts
 * import { columnCode, finishSummary, nothingCodes, scales, shanarri, summariseAssessments } from '@tsi/wellbeing-wheel';
 *
 * const safe = Uint8Array.from([columnCode(scales.oneToFive, 2), columnCode(scales.oneToFive, 5), nothingCodes.declined]);
 * const others = shanarri.spokes.slice(1).map(() => new Uint8Array(3).fill(nothingCodes.notAsked));
 * const state = summariseAssessments(shanarri, {
 *   wheel: 'shanarri',
 *   wheelVersion: '1',
 *   scale: '1-5',
 *   ageForm: '10-12',
 *   informant: 'child',
 *   keys: [{ name: 'year', values: ['2025', '2026'], positions: Uint8Array.from([1, 1, 1]) }],
 *   answers: [safe, ...others],
 * });
 * state.groups.length; // => 1
 * state.groups[0]?.key; // => ['2026']
 * state.groups[0]?.state.histograms['safe']; // => [0, 1, 0, 0, 1]
 * ```
 */
export function summariseAssessments(wheel: Wheel, columns: AssessmentColumns): PopulationState {
  const steps = requireColumns(wheel, columns);
  const { answers, keys } = columns;
  const width = steps + spokeNothings.length;
  const size = Math.ceil(wheel.spokes.length / partsAtOnce) * partsAtOnce * width;
  const rows = answers[0]!.length;

  const groups = columnGroups(keys, rows, size);
  const counts = new Uint32Array(groups.keys.length * size);
  const count = rows >= groups.runs * rowsWorthARun ? countByRun : countByRow;
  count({ answers, starts: groups.starts, slots: slotsOf(steps), width, counts });

  const names = wheel.spokes.flatMap(({ id }) => [id, nothingOf(id)]);
  const none = Object.fromEntries(
    names.map((name, at) => [name, new Array<number>(at % 2 === 0 ? steps : spokeNothings.length).fill(0)]),
  );
  return {
    schemaVersion: '1',
    ...populationOf(columns),
    keys: keys.map(({ name }) => name),
    groups: groups.keys
      .map((key, group) => {
        const at = group * size;
        const state = {
          counts: { voices: voicesIn(counts, at, width) },
          histograms: filled(names, none, counts, at),
        };
        return { key, state };
      })
      .sort(byKey),
  };
}

type Histograms = Readonly<Record<string, readonly number[]>>;

/**
 * A group's counts under their names, in the order in which they were counted. Made as copies of a pattern: objects
 * and lists that are built up one by one cost more than all the counting when groups are many.
 */
function filled(
  names: readonly string[],
  pattern: Histograms,
  counts: Uint32Array,
  from: number,
): Histograms {
  const histograms: Record<string, readonly number[]> = { ...pattern };
  let at = from;
  for (const name of names) {
    const numbers = pattern[name]!.slice();
    for (let place = 0; place < numbers.length; place++) numbers[place] = counts[at++]!;
    histograms[name] = numbers;
  }
  return histograms;
}

/** Every voice is counted once in every part. */
function voicesIn(counts: Uint32Array, from: number, width: number): number {
  let voices = 0;
  for (let at = from; at < from + width; at++) voices += counts[at]!;
  return voices;
}

/** Refuses columns that do not fit; answers how many steps the scale has. */
function requireColumns(wheel: Wheel, { answers, keys, ...population }: AssessmentColumns): number {
  if (population.wheel !== wheel.id) throw new RangeError('columns.wheel: another wheel.');
  if (population.wheelVersion !== wheel.version)
    throw new RangeError('columns.wheelVersion: another version of the wheel.');
  const scale = wheel.scales.find(({ id }) => id === population.scale);
  if (!scale) throw new RangeError('columns.scale: the wheel has no such scale.');
  if (!wheel.ageForms.some(({ id }) => id === population.ageForm))
    throw new RangeError('columns.ageForm: the wheel has no such age form.');
  if (answers.length !== wheel.spokes.length)
    throw new RangeError(`columns.answers: ${wheel.spokes.length} columns, one for each part of the wheel.`);
  const rows = answers[0]!.length;
  if ([...answers, ...keys.map(({ positions }) => positions)].some(({ length }) => length !== rows))
    throw new RangeError('columns: every column must have as many rows as the first.');
  keys.forEach(({ values }, position) => {
    if (new Set(values).size !== values.length)
      throw new RangeError(`columns.keys.${position}.values: each value stands once.`);
  });
  return scale.steps.length;
}
