import { readInput } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { auditSuppression } from './auditSuppression.ts';
import { checkFigureTable } from './checkFigureTable.ts';
import { FigureRelease } from './figureRelease.ts';
import { FigureTable } from './figureTable.ts';
import { suggestedSuppression } from './suppressionPolicy.ts';
import { suppressTable } from './suppressTable.ts';

const line = (id: string, covers?: readonly string[]) => ({
  id,
  label: { sv: id, en: id },
  ...(covers && { covers }),
});
const table: FigureTable = {
  schemaVersion: '1',
  id: 'invented',
  counts: 'children',
  rows: { dimension: 'place', lines: [line('north'), line('south'), line('all', ['north', 'south'])] },
  columns: { dimension: 'age', lines: [line('0-17')] },
  cells: [
    { row: 'north', column: '0-17', count: 31 },
    { row: 'south', column: '0-17', count: 40 },
    { row: 'all', column: '0-17', count: 71 },
  ],
};
const [north, south, all] = table.cells as [
  FigureTable['cells'][0],
  FigureTable['cells'][0],
  FigureTable['cells'][0],
];

test('a table without faults', () => {
  expect(checkFigureTable(table)).toEqual([]);
  expect(readInput(FigureTable, table).value).toEqual(table);
});

test.each([
  [
    'the same row twice',
    { rows: { ...table.rows, lines: [line('north'), line('north')] }, cells: [north] },
    'duplicateId',
    ['rows', 'lines', 1, 'id'],
  ],
  [
    'a row that covers itself',
    { rows: { ...table.rows, lines: [line('north', ['south']), line('south', ['north'])] }, cells: [] },
    'circular',
    ['rows', 'lines', 0, 'covers'],
  ],
  [
    'one dimension on both sides',
    { columns: { ...table.columns, dimension: 'place' } },
    'duplicateDimension',
    ['columns', 'dimension'],
  ],
  ['a cell of no row', { cells: [{ ...north, row: 'west' }] }, 'notInTable', ['cells', 0]],
  ['the same cell twice', { cells: [north, south, north] }, 'duplicateCell', ['cells', 2]],
  ['more than all', { cells: [{ ...north, outOf: 30 }] }, 'partLargerThanWhole', ['cells', 0]],
  [
    'a missing cell that the sums may or may not count',
    { cells: [north, { row: 'south', column: '0-17', nothing: 'missing' }] },
    'missingInSumsNotSaid',
    ['cells', 1],
  ],
  [
    'something told of a cell that is not there',
    { told: [{ kind: 'between', cells: [{ row: 7, column: 0 }], from: 0, to: 4 }] },
    'notInTable',
    ['told', 0, 'cells', 0],
  ],
] as const)('%s', (_, change, code, path) => {
  const findings = checkFigureTable({ ...table, ...change } as FigureTable);
  expect(findings[0]).toMatchObject({ code: `indicators/${code}`, path });
});

describe('what is missing is not hidden and not 0', () => {
  const policy = { ...suggestedSuppression, minComplement: 0, minDenominator: 0 };
  const missing = { row: 'south', column: '0-17', nothing: 'missing' } as const;
  const withSum = (count: number, missingInSums: 'included' | 'leftOut'): FigureTable => ({
    ...table,
    cells: [north, missing, { ...all, count } as FigureTable['cells'][0]],
    missingInSums,
  });

  test('a sum can count it or leave it out', () => {
    expect(suppressTable(withSum(71, 'included'), policy).release?.cells[1]).toEqual(missing);
    expect(suppressTable(withSum(31, 'leftOut'), policy).release?.cells[1]).toEqual(missing);
    expect(suppressTable(withSum(71, 'leftOut'), policy).release).toBeUndefined();
  });

  test('what is left out of the sums does not protect a hidden cell', () => {
    const { release } = suppressTable(
      {
        ...withSum(3, 'leftOut'),
        cells: [
          { ...north, count: 3 } as FigureTable['cells'][0],
          missing,
          { ...all, count: 3 } as FigureTable['cells'][0],
        ],
      },
      policy,
    );
    expect(release?.cells.map((cell) => ('nothing' in cell ? cell.nothing : cell.count))).toEqual([
      'suppressed',
      'missing',
      'suppressed',
    ]);
  });

  test('what is not applicable counts as none', () => {
    const cells = [{ ...north, count: 3 }, { ...missing, nothing: 'notApplicable' }, all] as const;
    const release = { ...table, policy: 'unknown', cells } as FigureRelease;
    const hidden = {
      ...release,
      cells: [{ row: 'north', column: '0-17', nothing: 'suppressed' }, cells[1], all],
    } as FigureRelease;
    expect(auditSuppression(hidden).cells).toEqual([{ row: 0, column: 0, lower: 71, upper: 71 }]);
  });
});

test('a release is read again by the next run', () => {
  const { release } = suppressTable(
    table,
    { ...suggestedSuppression, minDenominator: 0, minComplement: 0 },
    { on: '2026-03-02' },
  );
  expect(readInput(FigureRelease, JSON.parse(JSON.stringify(release)))).toEqual({
    value: release,
    findings: [],
  });
  expect(readInput(FigureTable, release).value).toBeUndefined();
});
