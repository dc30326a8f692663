import { type Locale, textIn } from '@tsi/core';
import {
  type FigureRelease,
  type FigureTable,
  type GroupState,
  type SuppressionPolicy,
  suggestedSuppression,
  suppressTable,
} from '@tsi/indicators';
import { PlanKindName, planKindLabels } from '@tsi/sip-gip';
import { followUpDay, followUpState } from './followUpDay.ts';
import { municipalities, unknownMunicipality } from './municipalities.ts';

/** How many plans there are in all is used by the rules, and not published. */
const policy: SuppressionPolicy = { ...suggestedSuppression, denominators: 'notPublished' };

const all = 'all';
const kinds = PlanKindName.options;

/** Plans with a day for follow-up, by municipality and kind of plan, with what must be hidden hidden; or nothing. */
export function followUpRelease(groups: readonly GroupState[]): FigureRelease | undefined {
  return suppressTable(followUpTable(groups), policy).release;
}

function followUpTable(groups: readonly GroupState[]): FigureTable {
  const found = new Set(groups.map(({ keys }) => keys['municipality']));
  const places = [...municipalities.map(({ id }) => id), unknownMunicipality].filter((id) => found.has(id));
  return {
    schemaVersion: '1',
    id: followUpDay.id,
    counts: followUpDay.id,
    rows: {
      dimension: 'municipality',
      lines: [
        ...places.map((id) => ({ id, label: { sv: id, en: id } })),
        { id: all, label: { sv: 'Alla', en: 'All' }, covers: places },
      ],
    },
    columns: {
      dimension: 'planKind',
      lines: [
        ...kinds.map((id) => ({ id, label: planKindLabels[id] })),
        { id: all, label: { sv: 'Alla', en: 'All' }, covers: [...kinds] },
      ],
    },
    cells: [...places, all].flatMap((row) => [...kinds, all].map((column) => cellOf(groups, row, column))),
  };
}

function cellOf(groups: readonly GroupState[], row: string, column: string): FigureTable['cells'][number] {
  const { numerator = 0, denominator = 0 } = groups
    .filter(
      ({ keys }) =>
        (row === all || keys['municipality'] === row) && (column === all || keys['kind'] === column),
    )
    .reduce((sum, { state }) => followUpState.merge(sum, state), followUpState.zero).counts;
  return { row, column, count: numerator, outOf: denominator };
}

const hidden = '–';
const width = 14;

/** The table for a terminal; a dash stands for what is hidden. */
export function shownTable({ rows, columns, cells }: FigureRelease, locale: Locale): string {
  const shown = new Map(
    cells.map((cell) => [`${cell.row} ${cell.column}`, 'count' in cell ? `${cell.count}` : hidden]),
  );
  const line = (name: string, values: readonly string[]) =>
    [name.padEnd(width), ...values.map((value) => value.padStart(width))].join('').trimEnd();
  return [
    line(
      '',
      columns.lines.map(({ id, label }) => (id === all ? textIn(label, locale) : id)),
    ),
    ...rows.lines.map(({ id, label }) =>
      line(
        textIn(label, locale),
        columns.lines.map((column) => shown.get(`${id} ${column.id}`) ?? ''),
      ),
    ),
  ].join('\n');
}
