import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditSuppression, type CountTable } from './auditSuppression.ts';

/** Every way to fill the hidden cells of a table that agrees with its totals: slow, and beyond doubt. */
function everyFilling({ cells, rowTotals = [], columnTotals = [], total = null }: CountTable): number[][] {
  const columns = cells[0]!.length;
  const hidden = cells.flatMap((row, r) =>
    row.flatMap((count, c) => (count === null ? [[r, c] as const] : [])),
  );
  const filled = cells.map((row) => row.map((count) => count ?? 0));
  const found: number[][] = [];
  const rowSum = (r: number) => filled[r]!.reduce((a, b) => a + b, 0);
  const columnSum = (c: number) => filled.reduce((sum, row) => sum + row[c]!, 0);
  const agrees = () =>
    filled.every((_, r) => (rowTotals[r] ?? rowSum(r)) === rowSum(r)) &&
    Array.from({ length: columns }).every((_, c) => (columnTotals[c] ?? columnSum(c)) === columnSum(c)) &&
    (total ?? 0) === (total === null ? 0 : filled.flat().reduce((a, b) => a + b, 0));
  const visit = (place: number) => {
    const next = hidden[place];
    if (!next) {
      if (agrees()) found.push(hidden.map(([r, c]) => filled[r]![c]!));
      return;
    }
    const [r, c] = next;
    const most = Math.min(rowTotals[r] ?? 9, columnTotals[c] ?? 9, 9);
    for (let count = 0; count <= most; count++) {
      filled[r]![c] = count;
      visit(place + 1);
    }
    filled[r]![c] = 0;
  };
  visit(0);
  return found;
}

const anyTable = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      counts: fc.array(fc.array(fc.nat(3), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      hidden: fc.uniqueArray(fc.nat(rows * columns - 1), { minLength: 1, maxLength: 7 }),
      hiddenRowTotals: fc.uniqueArray(fc.nat(rows - 1), { maxLength: 1 }),
    }),
  )
  .map(({ counts, hidden, hiddenRowTotals }) => {
    const columns = counts[0]!.length;
    return {
      hiddenRowTotals,
      table: {
        cells: counts.map((row, r) =>
          row.map((count, c) => (hidden.includes(r * columns + c) ? null : count)),
        ),
        rowTotals: counts.map((row, r) =>
          hiddenRowTotals.includes(r) ? null : row.reduce((a, b) => a + b, 0),
        ),
        columnTotals: counts[0]!.map((_, c) => counts.reduce((sum, row) => sum + row[c]!, 0)),
        total: counts.flat().reduce((a, b) => a + b, 0),
      },
    };
  });

describe('tables with margins', () => {
  test('the bounds are those of trying every filling', () => {
    let tables = 0;
    let compared = 0;
    let determined = 0;
    fc.assert(
      fc.property(anyTable, ({ table }) => {
        const fillings = everyFilling(table);
        const { cells, safe } = auditSuppression(table);
        const inside = cells.filter(
          ({ row, column }) => row < table.cells.length && column < table.cells[0]!.length,
        );
        const expected = inside.map((_, index) => {
          const values = fillings.map((filling) => filling[index]!);
          return [Math.min(...values), Math.max(...values)];
        });
        expect(inside.map(({ lower, upper }) => [lower, upper])).toEqual(expected);
        tables++;
        compared += 2 * inside.length;
        const known = cells.filter(({ lower, upper }) => lower === upper).length;
        determined += known;
        expect(safe).toBe(known === 0);
      }),
      { numRuns: 1000 },
    );
    console.log(
      `${compared} bounds in ${tables} tables are those of trying everything; ${determined} cells determined`,
    );
    expect(compared).toBeGreaterThan(4000);
  });

  test('a table from the literature: Fischetti and Salazar 2001, four hidden cells', () => {
    const table = {
      cells: [
        [20, 50, 10],
        [null, 19, null],
        [null, 32, null],
      ],
      rowTotals: [80, 49, 61],
      columnTotals: [45, 101, 44],
      total: 190,
    };
    expect(auditSuppression(table)).toEqual({
      safe: true,
      cells: [
        { row: 1, column: 0, lower: 0, upper: 25 },
        { row: 1, column: 2, lower: 5, upper: 30 },
        { row: 2, column: 0, lower: 0, upper: 25 },
        { row: 2, column: 2, lower: 4, upper: 29 },
      ],
    });
    expect(auditSuppression(table, { minRange: 26 }).safe).toBe(false);
  });

  test('without totals there is no largest number', () => {
    expect(auditSuppression({ cells: [[3, null]] })).toEqual({
      safe: true,
      cells: [{ row: 0, column: 1, lower: 0, upper: undefined }],
    });
  });

  test('hidden totals stand after the last row and column', () => {
    const { cells } = auditSuppression({
      cells: [
        [4, null],
        [6, 2],
      ],
      rowTotals: [null, 8],
      columnTotals: [10, null],
      total: null,
    });
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 1],
      [0, 2],
      [2, 1],
      [2, 2],
    ]);
  });

  test('totals that contradict the cells are not audited', () => {
    const table = { cells: [[4, null]], rowTotals: [3] };
    expect(auditSuppression(table)).toEqual({ safe: false, cells: [], reason: 'contradictory' });
  });

  test('a table that is too large is not called safe', () => {
    const cells = Array.from({ length: 300 }, () => new Array<null>(100).fill(null));
    const table = { cells, rowTotals: new Array(300).fill(100), columnTotals: new Array(100).fill(300) };
    expect(auditSuppression(table)).toEqual({ safe: false, cells: [], reason: 'tooLarge' });
  });

  test.each([
    ['rows of different lengths', { cells: [[1], [1, 2]] }],
    ['a total too many', { cells: [[1]], rowTotals: [1, 1] }],
    ['not a count', { cells: [[0.5]] }],
  ])('throws for %s', (_, table) => {
    expect(() => auditSuppression(table)).toThrow(RangeError);
  });
});

describe('what was also published', () => {
  const now = { cells: [[null, null, 4]], rowTotals: [13] };

  test('an earlier version of the same table with other cells hidden', () => {
    expect(auditSuppression(now).cells).toEqual([
      { row: 0, column: 0, lower: 0, upper: 9 },
      { row: 0, column: 1, lower: 0, upper: 9 },
    ]);
    const before = { cells: [[7, null, null]], rowTotals: [13] };
    expect(auditSuppression(now, { alsoPublished: [before] })).toEqual({
      safe: false,
      cells: [
        { row: 0, column: 0, lower: 7, upper: 7 },
        { row: 0, column: 1, lower: 2, upper: 2 },
      ],
      earlier: [
        { table: 0, row: 0, column: 1, lower: 2, upper: 2 },
        { table: 0, row: 0, column: 2, lower: 4, upper: 4 },
      ],
    });
  });

  test('tables of another size cannot be put beside it', () => {
    expect(() => auditSuppression(now, { alsoPublished: [{ cells: [[1]] }] })).toThrow(RangeError);
  });
});

describe('what is told beside the table', () => {
  const table = { cells: [[null, null, 21]], rowTotals: [40] };
  const at = (...columns: number[]) => columns.map((column) => ({ row: 0, column }));

  test.each([
    // 41 % of 12: 4,92 are rounded from 4,86 to 4,98 and truncated from 4,92 to 5,04.
    ['a share of a known number, truncated', '41', 'truncation', { lower: 5, upper: 5 }],
    ['which no whole number gives by rounding', '41', 'rounding', undefined],
    ['in either way', '41 %', 'either', { lower: 5, upper: 5 }],
    ['with a decimal', '41,7 %', 'rounding', { lower: 5, upper: 5 }],
  ] as const)('%s', (_, printed, shownBy, range) => {
    const told = [{ kind: 'share', cells: at(0), outOf: 12, printed, shownBy }] as const;
    const audit = auditSuppression(table, { told });
    if (range) expect(audit.cells[0]).toEqual({ row: 0, column: 0, ...range });
    else expect(audit.reason).toBe('contradictory');
  });

  test('a share of cells that are hidden too', () => {
    // Of the 19 hidden ones: 31,6 % are 6, and no other number.
    const told = [
      { kind: 'share', cells: at(0), outOf: at(0, 1), printed: '31,6 %', shownBy: 'rounding' },
    ] as const;
    expect(auditSuppression(table, { told }).cells.map(({ lower, upper }) => [lower, upper])).toEqual([
      [6, 6],
      [13, 13],
    ]);
  });

  test('a limit, such as <5', () => {
    const told = [{ kind: 'between', cells: at(0), from: 0, to: 4 }] as const;
    expect(auditSuppression(table, { told }).cells.map(({ lower, upper }) => [lower, upper])).toEqual([
      [0, 4],
      [15, 19],
    ]);
  });

  test('what cannot be read, or is of no cell, is not passed over', () => {
    const unreadable = [
      { kind: 'share', cells: at(0), outOf: 12, printed: 'hälften', shownBy: 'either' },
    ] as const;
    expect(auditSuppression(table, { told: unreadable }).reason).toBe('notValid');
    const elsewhere = [{ kind: 'between', cells: at(9), from: 0, to: 4 }] as const;
    expect(auditSuppression(table, { told: elsewhere }).reason).toBe('notValid');
  });

  test('shares of hidden cells, by trying every table', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }),
        fc.constantFrom('rounding' as const, 'truncation' as const),
        fc.nat(1),
        (counts, shownBy, decimals) => {
          const total = counts.reduce((a, b) => a + b, 0);
          const [first = 0, second = 0, third = 0] = counts;
          const whole = first + second + third;
          if (whole === 0) return;
          const show = (part: number, of: number) => {
            const tenths = (part * 100 * 10 ** decimals) / of;
            return shownBy === 'rounding' ? Math.floor(tenths + 0.5) : Math.floor(tenths);
          };
          const digits = show(first + second, whole);
          const printed = decimals === 0 ? `${digits}` : `${Math.floor(digits / 10)},${digits % 10}`;
          const told = [{ kind: 'share', cells: at(0, 1), outOf: at(0, 1, 2), printed, shownBy }] as const;
          const seen: number[][] = [];
          for (let a = 0; a <= total; a++)
            for (let b = 0; a + b <= total; b++)
              for (let c = 0; a + b + c <= total; c++)
                if (a + b + c > 0 && show(a + b, a + b + c) === digits)
                  seen.push([a, b, c, total - a - b - c]);
          const hidden = { cells: [[null, null, null, null]], rowTotals: [total] };
          const { cells } = auditSuppression(hidden, { told });
          expect(cells.map(({ lower, upper }) => [lower, upper])).toEqual(
            [0, 1, 2, 3].map((place) => {
              const values = seen.map((one) => one[place]!);
              return [Math.min(...values), Math.max(...values)];
            }),
          );
          compared += 8;
        },
      ),
      { numRuns: 150 },
    );
    console.log(`${compared} bounds under rounded shares are those of trying everything`);
  });
});

describe('tables nested on both sides', () => {
  // Rows in two regions, columns in two bands: no longer a network, so that corners need not be whole.
  const rows = [[0], [1], [2], [3], [0, 1], [2, 3], [0, 1, 2, 3]];
  const line = (prefix: string) => (covers: number[]) => ({
    id: covers.length === 1 ? `${prefix}${covers[0]}` : `${prefix}${covers.join('-')}`,
    label: { sv: prefix, en: prefix },
    ...(covers.length > 1 && { covers: covers.map((one) => `${prefix}${one}`) }),
  });
  const rowLines = rows.map(line('row'));
  const columnLines = rows.map(line('column'));

  test('the bounds are those of trying every filling', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.array(fc.nat(2), { minLength: 16, maxLength: 16 }),
        fc.uniqueArray(fc.nat(15), { minLength: 4, maxLength: 7 }),
        fc.uniqueArray(fc.nat(32), { maxLength: 6 }),
        (counts, hidden, hiddenSums) => {
          const places = rows.flatMap((inRow) =>
            rows.map((inColumn) => inRow.flatMap((r) => inColumn.map((c) => r * 4 + c))),
          );
          const sum = (filled: readonly number[], place: readonly number[]) =>
            place.reduce((all, one) => all + filled[one]!, 0);
          let sums = -1;
          const isHidden = places.map((place) => {
            if (place.length === 1) return hidden.includes(place[0]!);
            sums++;
            return hiddenSums.includes(sums);
          });
          const release = {
            schemaVersion: '1',
            id: 'invented',
            counts: 'children',
            policy: 'unknown',
            rows: { dimension: 'place', lines: rowLines },
            columns: { dimension: 'age', lines: columnLines },
            cells: places.map((place, index) => {
              const [row, column] = [rowLines[Math.floor(index / 7)]!.id, columnLines[index % 7]!.id];
              return isHidden[index]
                ? { row, column, nothing: 'suppressed' as const }
                : { row, column, count: sum(counts, place) };
            }),
          } as const;
          const total = counts.reduce((a, b) => a + b, 0);
          if (isHidden.at(-1)) return;
          const seen: number[][] = [];
          const filled = [...counts];
          const visit = (next: number, left: number) => {
            if (next === hidden.length) {
              const agrees = places.every(
                (place, index) => isHidden[index] || sum(filled, place) === sum(counts, place),
              );
              if (agrees) seen.push(places.map((place) => sum(filled, place)));
              return;
            }
            for (let count = 0; count <= left; count++) {
              filled[hidden[next]!] = count;
              visit(next + 1, left - count);
            }
            filled[hidden[next]!] = 0;
          };
          const unknown = hidden.reduce((all, one) => all + counts[one]!, 0);
          for (const one of hidden) filled[one] = 0;
          visit(0, Math.min(unknown, total));
          const { cells } = auditSuppression(release);
          const expected = places.flatMap((_, index) => {
            if (!isHidden[index]) return [];
            const values = seen.map((one) => one[index]!);
            return [[Math.min(...values), Math.max(...values)]];
          });
          expect(cells.map(({ lower, upper }) => [lower, upper])).toEqual(expected);
          compared += 2 * expected.length;
        },
      ),
      { numRuns: 200 },
    );
    console.log(`${compared} bounds in tables nested on both sides are those of trying everything`);
    expect(compared).toBeGreaterThan(1000);
  });
});
