import { expect, test } from 'vitest';
import { dissect } from './dissect.ts';
import type { Sheet } from './sheet.ts';

const sheet = (rows: Sheet['rows'], columns: Sheet['columns'], where: Sheet['where'] = []): Sheet => ({
  rows,
  columns,
  where,
  told: [],
  cells: rows.lines.flatMap((_, row) =>
    columns.lines.map((_, column) => ({ row, column, from: 1, to: 1, status: 'shown' as const })),
  ),
});
const ids = (...names: string[]) => names.map((id) => ({ id }));

test('what no table tells apart is one piece, which knows how many it holds', () => {
  const regions = {
    dimension: 'place',
    lines: [
      { id: 'north', covers: ['a', 'b'] },
      { id: 'south', covers: ['c', 'd'] },
    ],
  };
  const national = sheet(regions, { dimension: 'year', lines: ids('2024', '2025') });
  const north2025 = sheet(
    { dimension: 'place', lines: ids('a', 'b') },
    { dimension: 'age', lines: ids('young', 'old') },
    [{ dimension: 'year', covers: ['2025'] }],
  );
  const found = dissect([national, north2025]);
  if (typeof found === 'string') throw new Error(found);
  const [cells, own] = found.piecesOf;
  // North 2025 is a and b, young and old; north 2024 and south are one piece each.
  expect(own).toHaveLength(4);
  expect(new Set(own!.flat()).size).toBe(4);
  expect(cells!.map((pieces) => pieces.length)).toEqual([1, 4, 1, 1]);
  expect([...cells![1]!].sort()).toEqual(own!.flat().sort());
  expect(found.pieces).toBe(7);
  expect(found.sizes.reduce((sum, size) => sum + size, 0)).toBe(12);
});
