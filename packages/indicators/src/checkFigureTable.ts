import type { Finding, Locale, Nothing, Params, Path } from '@tsi/core';
import type { FigureRelease } from './figureRelease.ts';
import type { FigureTable, TableLine } from './figureTable.ts';
import { finding } from './finding.ts';
import type { IndicatorsCode } from './findingKinds.ts';

/**
 * Does a table contradict itself? Empty when it does not: every cell has its row and column, once; no line covers
 * itself; no count is above its `outOf`; and it says what missing cells mean for the sums.
 *
 * Swedish: kontrollera en tabell. Whether the sums add up is for `suppressTable` and `auditSuppression` to find.
 *
 * @param table what `readInput(FigureTable, …)` or `readInput(FigureRelease, …)` gave.
 */
export function checkFigureTable(
  table: FigureTable | FigureRelease,
  { locale }: { readonly locale?: Locale | undefined } = {},
): Finding[] {
  const findings: Finding[] = [];
  const find = (code: IndicatorsCode, path: Path, params?: Params) =>
    findings.push(finding(code, { path, locale, ...(params && { params }) }));

  for (const side of ['rows', 'columns'] as const) {
    const { lines } = table[side];
    const earlier = firstPlaces(lines.map(({ id }) => id));
    lines.forEach(({ id }, index) => {
      const first = earlier.get(id)!;
      if (first < index) find('indicators/duplicateId', [side, 'lines', index, 'id'], { first: first + 1 });
      else if (coversItself(id, lines)) find('indicators/circular', [side, 'lines', index, 'covers']);
    });
  }

  const dimensions: readonly (readonly [string, Path])[] = [
    [table.rows.dimension, ['rows', 'dimension']],
    [table.columns.dimension, ['columns', 'dimension']],
    ...(table.where ?? []).map(({ dimension }, index) => [dimension, ['where', index, 'dimension']] as const),
  ];
  const firstDimensions = firstPlaces(dimensions.map(([dimension]) => dimension));
  dimensions.forEach(([dimension, path], index) => {
    if (firstDimensions.get(dimension)! < index) find('indicators/duplicateDimension', path);
  });

  const rows = firstPlaces(table.rows.lines.map(({ id }) => id));
  const columns = firstPlaces(table.columns.lines.map(({ id }) => id));
  const placeOf = (row: number | undefined, column: number | undefined) =>
    row === undefined || column === undefined ? undefined : `${row} ${column}`;
  const places = table.cells.map((cell) => placeOf(rows.get(cell.row), columns.get(cell.column)));
  const cells = firstPlaces(places);
  table.cells.forEach((cell, index) => {
    const path = ['cells', index];
    const first = cells.get(places[index])!;
    if (places[index] === undefined) find('indicators/notInTable', path);
    else if (first < index) find('indicators/duplicateCell', path, { first: first + 1 });
    if ('count' in cell && cell.outOf !== undefined && cell.count > cell.outOf)
      find('indicators/partLargerThanWhole', path);
  });
  const missing = table.cells.findIndex((cell) => 'nothing' in cell && isMissing(cell.nothing));
  if (missing >= 0 && table.missingInSums === undefined)
    find('indicators/missingInSumsNotSaid', ['cells', missing]);

  table.told?.forEach((statement, index) => {
    const outOf = statement.kind === 'share' && typeof statement.outOf !== 'number' ? statement.outOf : [];
    for (const [field, of] of Object.entries({ cells: statement.cells, outOf }))
      of.forEach(({ row, column }, position) => {
        if (!cells.has(placeOf(row, column))) find('indicators/notInTable', ['told', index, field, position]);
      });
  });
  return findings;
}

/** Not hidden, and not known to be none either. */
export const isMissing = (nothing: Nothing): boolean =>
  nothing !== 'suppressed' && nothing !== 'notApplicable';

function firstPlaces<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const first = new Map<T, number>();
  items.forEach((item, index) => {
    if (!first.has(item)) first.set(item, index);
  });
  return first;
}

function coversItself(id: string, lines: readonly TableLine[]): boolean {
  const covers = new Map(lines.map((line) => [line.id, line.covers ?? []]));
  const seen = new Set<string>();
  const left = [...(covers.get(id) ?? [])];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    left.push(...(covers.get(next) ?? []));
  }
  return false;
}
