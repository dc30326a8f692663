import { type Finding, type IsoDate, type Locale, requireDay } from '@tsi/core';
import { auditSuppression } from './auditSuppression.ts';
import { checkFigureTable } from './checkFigureTable.ts';
import type { FigureRelease } from './figureRelease.ts';
import type { FigureTable, TableCell } from './figureTable.ts';
import { finding } from './finding.ts';
import { chooseHidden } from './hiddenCells/chooseHidden.ts';
import { isTooSmall } from './isTooSmall.ts';
import type { SuppressionPolicy } from './suppressionPolicy.ts';

/** A table that may be published, if there is one, and what was found. Swedish: skyddad tabell. */
export interface Suppression {
  /** Left out when nothing could be published safely. */
  readonly release?: FigureRelease;
  readonly findings: readonly Finding[];
}

/**
 * Hides the counts that are too small, and as many more as it takes that nobody can work them out.
 *
 * Swedish: röjandekontroll, primär och sekundär undertryckning. First the rules decide, cell by cell, sums too. Then
 * further cells are hidden until every hidden one keeps its room (`minRange`), in this table and in earlier ones. At last
 * `auditSuppression` works as an attacker on the result; what it cannot prove safe is not released, and the findings
 * say why. Nothing in the release tells a rule-hidden cell from another, and nothing is computed from what is hidden.
 *
 * Where both rows and columns are nested and insiders are minded, it can happen that no proof is found and nothing is
 * released, although a safe pattern exists.
 *
 * The same table gives the same answer, in whatever order its rows, columns and cells stand. Few cells are hidden
 * beyond need, but not always the fewest possible. Which cells are hidden depends on the counts: what somebody could
 * conclude from the choice itself, beyond the stated rules, is not audited.
 *
 * @param table what `readInput(FigureTable, …)` gave. Its `extensions` are not released.
 * @param options.on the day of publication, kept in the release.
 * @param options.alsoPublished the releases that readers have already, or will have; those that count the same matter.
 * @throws RangeError when `on` is not a day.
 * @example
 * ```ts
 * import { type FigureTable, suggestedSuppression, suppressTable } from '@tsi/indicators';
 *
 * const line = (id: string) => ({ id, label: { sv: id, en: id } });
 * const total = (covers: string[]) => ({ id: 'all', label: { sv: 'Alla', en: 'All' }, covers });
 * // Invented counts.
 * const counts = { north: [3, 14, 17], south: [21, 16, 37], west: [18, 25, 43], all: [42, 55, 97] };
 * const table: FigureTable = {
 *   schemaVersion: '1',
 *   id: 'reports-2025',
 *   counts: 'concernReports',
 *   rows: { dimension: 'area', lines: [...['north', 'south', 'west'].map(line), total(['north', 'south', 'west'])] },
 *   columns: { dimension: 'age', lines: [line('0-12'), line('13-17'), total(['0-12', '13-17'])] },
 *   cells: Object.entries(counts).flatMap(([row, [young = 0, old = 0, all = 0]]) => [
 *     { row, column: '0-12', count: young },
 *     { row, column: '13-17', count: old },
 *     { row, column: 'all', count: all },
 *   ]),
 * };
 * const { release } = suppressTable(table, { ...suggestedSuppression, minComplement: 0, minDenominator: 0 });
 * release?.cells.flatMap((cell) => ('nothing' in cell ? [`${cell.row} ${cell.column}`] : []));
 * // => ['north 0-12', 'north 13-17', 'west 0-12', 'west 13-17']
 * ```
 */
export function suppressTable(
  table: FigureTable,
  policy: SuppressionPolicy,
  options: {
    readonly on?: IsoDate;
    readonly alsoPublished?: readonly FigureRelease[];
    readonly locale?: Locale | undefined;
  } = {},
): Suppression {
  const { on, alsoPublished = [], locale } = options;
  if (on !== undefined) requireDay(on);
  const faults = [
    ...checkFigureTable(table, { locale }),
    ...alsoPublished.flatMap((release, index) =>
      checkFigureTable(release, { locale }).map((found) => ({
        ...found,
        path: ['alsoPublished', index, ...found.path],
      })),
    ),
  ];
  if (faults.length > 0) return { findings: faults };

  const others = alsoPublished.filter(({ counts }) => counts === table.counts);
  const visible = policy.denominators === 'published' ? table : withoutDenominators(table);
  const tooSmall = table.cells.map((cell) => 'count' in cell && isTooSmall(cell, policy));
  const hidden = chooseHidden(visible, tooSmall, policy, others);
  if (typeof hidden === 'string') return { findings: [finding(stopped[hidden], { locale })] };

  const release = released(visible, hidden, policy, on);
  const { safe, reason } = auditSuppression(release, { alsoPublished: others });
  if (!safe) return { findings: [finding(stopped[reason ?? 'cannotProtect'], { locale })] };
  return { release, findings: warnings(table, hidden, policy, locale) };
}

const stopped = {
  tooLarge: 'indicators/tooLargeToAudit',
  contradictory: 'indicators/countsContradict',
  notValid: 'indicators/countsContradict',
  cannotProtect: 'indicators/cannotProtect',
} as const;

const withoutDenominators = (table: FigureTable): FigureTable => ({
  ...table,
  cells: table.cells.map(({ outOf: _, ...cell }) => cell),
});

/** Field by field, so that nothing comes along that was not meant to; cells by their place, not in their order. */
function released(
  { id, counts, rows, columns, where, cells, missingInSums, told }: FigureTable,
  hidden: readonly boolean[],
  policy: SuppressionPolicy,
  on: IsoDate | undefined,
): FigureRelease {
  const rowOf = new Map(rows.lines.map((line, index) => [line.id, index]));
  const columnOf = new Map(columns.lines.map((line, index) => [line.id, index]));
  const shown = cells.map(({ row, column, outOf, ...content }, index): TableCell => {
    const nothing = hidden[index] ? ({ nothing: 'suppressed' } as const) : content;
    return { row, column, ...nothing, ...(outOf !== undefined && { outOf }) };
  });
  shown.sort(
    (a, b) => rowOf.get(a.row)! - rowOf.get(b.row)! || columnOf.get(a.column)! - columnOf.get(b.column)!,
  );
  return {
    schemaVersion: '1',
    id,
    counts,
    ...(on !== undefined && { releasedOn: on }),
    policy,
    rows,
    columns,
    ...(where && { where }),
    cells: shown,
    ...(missingInSums && { missingInSums }),
    ...(told && { told }),
  };
}

function warnings(
  table: FigureTable,
  hidden: readonly boolean[],
  { minComplement, minDenominator }: SuppressionPolicy,
  locale: Locale | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const without = table.cells.findIndex((cell) => 'count' in cell && cell.outOf === undefined);
  if (without >= 0 && minComplement + minDenominator > 0)
    findings.push(finding('indicators/noDenominators', { path: ['cells', without], locale }));
  for (const side of ['rows', 'columns'] as const)
    if (inOrderOfSize(table, side, hidden))
      findings.push(finding('indicators/orderMayTell', { path: [side, 'lines'], locale }));
  return findings;
}

/** Fewer than this stand in order by chance often enough. */
const telling = 4;

/** Do the lines stand in order of size somewhere, with a hidden count among them? Sums are left out. */
function inOrderOfSize(table: FigureTable, along: 'rows' | 'columns', hidden: readonly boolean[]): boolean {
  const { lines } = table[along];
  const ids = new Set(lines.map(({ id }) => id));
  const places = new Map(
    lines.flatMap(({ id, covers }, place) => (covers?.some((name) => ids.has(name)) ? [] : [[id, place]])),
  );
  const across = new Map<string, { place: number; count: number; isHidden: boolean }[]>();
  table.cells.forEach((cell, index) => {
    const [own, other] = along === 'rows' ? [cell.row, cell.column] : [cell.column, cell.row];
    const place = places.get(own);
    if (place === undefined || !('count' in cell)) return;
    const found = { place, count: cell.count, isHidden: hidden[index]! };
    across.set(other, [...(across.get(other) ?? []), found]);
  });
  return [...across.values()].some((cells) => {
    if (cells.length < telling || !cells.some(({ isHidden }) => isHidden)) return false;
    const counts = cells.sort((a, b) => a.place - b.place).map(({ count }) => count);
    const steps = counts.slice(1).map((count, index) => Math.sign(count - counts[index]!));
    return steps.some((step) => step !== 0) && !(steps.includes(1) && steps.includes(-1));
  });
}
