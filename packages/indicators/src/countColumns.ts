import type { NoFigure } from '@tsi/core';
import { type MergeOptions, requireMergeable } from './checkMergeable.ts';
import { type GroupState, inOrder } from './groupedStates.ts';
import type { Indicator } from './indicator.ts';
import { stateNames } from './indicatorState.ts';
import { requireExact } from './stateMonoid.ts';

/** What stands in a column of counts where there is no count. Swedish: koder för inget värde. */
export const noFigureCodes: Readonly<Record<NoFigure, number>> = {
  missing: -1,
  suppressed: -2,
  notYetPublished: -3,
  notComputable: -4,
  removed: -5,
};

/** A column to group by: the values that occur, and for each row the place of its value among them. */
export interface CountKeyColumn {
  readonly name: string;
  readonly values: readonly (string | number)[];
  readonly positions: Uint8Array | Uint16Array | Uint32Array;
}

/** Rows as columns, which is how many millions of them fit. Swedish: rader som kolumner. */
export interface CountColumns {
  /** None makes one group of all. */
  readonly keys: readonly CountKeyColumn[];
  /** Whole numbers, and {@link noFigureCodes}. */
  readonly numerator: Int8Array | Int16Array | Int32Array;
  readonly denominator: Int8Array | Int16Array | Int32Array;
}

const mostGroups = 2 ** 20;

/**
 * The states of an indicator group by group, from columns: as `groupStates`, for many rows.
 *
 * Swedish: räkna kolumner. A negative number that is no code is counted as `countUnreadable`. Groups without rows are
 * left out.
 *
 * @throws RangeError when the columns differ in length, a position has no value, a value stands twice, the keys combine
 * in more than 1,048,576 ways, or the counts must not be added up so.
 * @example
 * ```ts
 * import { catalogue, countColumns, noFigureCodes } from '@tsi/indicators';
 *
 * const [south, north] = countColumns(catalogue.sipOffered, {
 *   keys: [{ name: 'area', values: ['A', 'B'], positions: Uint8Array.of(0, 0, 1, 1) }],
 *   numerator: Int8Array.of(1, 0, 1, noFigureCodes.missing), // invented
 *   denominator: Int8Array.of(1, 1, 1, 1),
 * });
 * south?.state.counts['denominator']; // => 2
 * [north?.state.counts['denominator'], north?.state.counts['missing']]; // => [1, 1]
 * ```
 */
export function countColumns(
  indicator: Indicator,
  columns: CountColumns,
  options: MergeOptions = {},
): GroupState[] {
  requireMergeable(indicator, options);
  const { keys } = columns;
  const groups = requireColumns(columns);
  const counts = new Float64Array(groups * stateNames.length);
  countRows(columns, counts, indicator.measure === 'share');

  const found: GroupState[] = [];
  for (let group = 0; group < groups; group++) {
    const own = counts.subarray(group * stateNames.length, (group + 1) * stateNames.length);
    if (own[slot.rows] === 0) continue;
    const state = {
      counts: Object.fromEntries(stateNames.map((name, at) => [name, own[at]!])),
      histograms: {},
    };
    requireExact(state);
    found.push({ keys: keysOf(keys, group), state });
  }
  return inOrder(
    found,
    keys.map(({ name }) => name),
  );
}

/** Where each count stands in a group's stretch. */
const slot = Object.fromEntries(stateNames.map((name, at) => [name, at])) as Readonly<
  Record<(typeof stateNames)[number], number>
>;

/** The number of groups that the keys make. */
function requireColumns({ keys, numerator, denominator }: CountColumns): number {
  const columns = [denominator, ...keys.map(({ positions }) => positions)];
  if (columns.some(({ length }) => length !== numerator.length))
    throw new RangeError('The columns differ in length.');
  if (keys.some(({ values }) => new Set(values).size !== values.length))
    throw new RangeError('A value to group by stands twice.');
  const groups = keys.reduce((product, { values }) => product * values.length, 1);
  if (groups > mostGroups) throw new RangeError(`The keys combine in more than ${mostGroups} ways.`);
  return groups;
}

const rowsAtOnce = 4096;

/** One pass: the groups of a stretch of rows, then their counts, so that the stretch stays close to the processor. */
function countRows(
  { keys, numerator, denominator }: CountColumns,
  counts: Float64Array,
  isShare: boolean,
): void {
  const groups = new Uint32Array(rowsAtOnce);
  for (let from = 0; from < numerator.length; from += rowsAtOnce) {
    const to = Math.min(from + rowsAtOnce, numerator.length);
    groups.fill(0);
    for (const { positions, values } of keys) placeRows(groups, positions, values.length, from, to);
    for (let row = from; row < to; row++) {
      const above = numerator[row]!;
      const below = denominator[row]!;
      const start = groups[row - from]! * stateNames.length;
      counts[start + slotRows]! += 1;
      if ((above | below) >= 0 && !(isShare && above > below)) {
        counts[start]! += above;
        counts[start + 1]! += below;
      } else counts[start + slotWithout(above, below)]! += 1;
    }
  }
}

const slotRows = slot.rows;

function placeRows(
  groups: Uint32Array,
  positions: CountKeyColumn['positions'],
  size: number,
  from: number,
  to: number,
): void {
  let largest = 0;
  for (let row = from; row < to; row++) {
    const position = positions[row]!;
    if (position > largest) largest = position;
    groups[row - from] = groups[row - from]! * size + position;
  }
  if (largest >= size) throw new RangeError('A position has no value.');
}

/** Where a row is counted that adds nothing above or below the line. */
function slotWithout(above: number, below: number): number {
  if (above >= 0 && below >= 0) return slot.partLargerThanWhole;
  if (Math.min(above, below) < noFigureCodes.removed) return slot.countUnreadable;
  return slot.rows - (above < 0 ? above : below);
}

function keysOf(keys: readonly CountKeyColumn[], group: number): GroupState['keys'] {
  let rest = group;
  const values = keys.toReversed().map(({ name, values }) => {
    const place = rest % values.length;
    rest = (rest - place) / values.length;
    return [name, values[place]!] as const;
  });
  return Object.fromEntries(values.reverse());
}
