import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditSuppression } from './auditSuppression.ts';
import type { FigureRelease } from './figureRelease.ts';
import type { FigureTable } from './figureTable.ts';
import { type SuppressionPolicy, suggestedSuppression } from './suppressionPolicy.ts';
import { suppressTable } from './suppressTable.ts';
import { tableCsv } from './tableCsv.ts';
import { tableHtml } from './tableHtml.ts';

const line = (id: string, covers?: readonly string[]) => ({
  id,
  label: { sv: id, en: id },
  ...(covers && { covers }),
});

/** Rows in two regions with their sums, columns with theirs. All counts are invented. */
function tableOf(counts: readonly (readonly number[])[], { regions = true } = {}): FigureTable {
  const rows = counts.map((_, row) => `place${row}`);
  const columns = counts[0]!.map((_, column) => `age${column}`);
  const half = Math.ceil(rows.length / 2);
  const rowLines = [
    ...rows.map((id) => line(id)),
    ...(regions && rows.length > 2
      ? [line('west', rows.slice(0, half)), line('east', rows.slice(half))]
      : []),
    line('all', rows),
  ];
  const columnLines = [...columns.map((id) => line(id)), line('all', columns)];
  const count = (ofRows: readonly string[], ofColumns: readonly string[]) =>
    ofRows.reduce(
      (sum, row) =>
        sum +
        ofColumns.reduce((part, column) => part + counts[rows.indexOf(row)]![columns.indexOf(column)]!, 0),
      0,
    );
  return {
    schemaVersion: '1',
    id: 'invented',
    counts: 'concernReports',
    rows: { dimension: 'place', lines: rowLines },
    columns: { dimension: 'age', lines: columnLines },
    cells: rowLines.flatMap((row) =>
      columnLines.map((column) => ({
        row: row.id,
        column: column.id,
        count: count(row.covers ?? [row.id], column.covers ?? [column.id]),
      })),
    ),
  };
}

const policy: SuppressionPolicy = {
  ...suggestedSuppression,
  minNumerator: 2,
  minComplement: 0,
  minDenominator: 0,
  minRange: 1,
  insiders: 'notProtected',
};

const hiddenIn = (release: FigureRelease | undefined) =>
  release?.cells.flatMap((cell) =>
    'nothing' in cell && cell.nothing === 'suppressed' ? [`${cell.row} ${cell.column}`] : [],
  );

const codes = ({ findings }: ReturnType<typeof suppressTable>) => findings.map(({ code }) => code);

const anyCounts = (rows: number, columns: number, most: number) =>
  fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

const anyPolicy = fc.record({
  minNumerator: fc.integer({ min: 1, max: 3 }),
  zeroIsSafe: fc.boolean(),
  minRange: fc.integer({ min: 1, max: 3 }),
  insiders: fc.constantFrom('protected' as const, 'notProtected' as const),
  spare: fc.constantFrom('cells' as const, 'counts' as const),
});

describe('rules', () => {
  const cell = (count: number, outOf: number) => ({ row: 'place', column: 'age', count, outOf });
  const one = (content: ReturnType<typeof cell>): FigureTable => ({
    schemaVersion: '1',
    id: 'one',
    counts: 'pupils',
    rows: { dimension: 'place', lines: [line('place')] },
    columns: { dimension: 'age', lines: [line('age')] },
    cells: [content],
  });
  const rules = { ...policy, minNumerator: 5, minComplement: 3, minDenominator: 21 };

  test.each([
    ['4 of 40: too few', cell(4, 40), rules, true],
    ['5 of 40: enough', cell(5, 40), rules, false],
    ['38 of 40: tells of the last two', cell(38, 40), rules, true],
    ['37 of 40: enough are left', cell(37, 40), rules, false],
    ['10 of 20: the group is too small', cell(10, 20), rules, true],
    ['10 of 21: the group is large enough', cell(10, 21), rules, false],
    ['0 of 40 is hidden where zero is not safe', cell(0, 40), rules, true],
    ['0 of 40 is shown where zero is safe', cell(0, 40), { ...rules, zeroIsSafe: true }, false],
    ['40 of 40 is hidden where all of them is not safe', cell(40, 40), rules, true],
    ['40 of 40 is shown where all of them is safe', cell(40, 40), { ...rules, wholeIsSafe: true }, false],
  ])('%s', (_, content, given, hidden) => {
    const { release } = suppressTable(one(content), given);
    expect(hiddenIn(release)).toEqual(hidden ? ['place age'] : []);
    expect(release?.cells[0]).toHaveProperty('outOf', content.outOf);
  });

  test('a small published denominator leaves no more room than it has, and a group of nobody is shown', () => {
    const given = { ...rules, minRange: 4 };
    const { release } = suppressTable(one(cell(1, 2)), given);
    expect(release?.cells[0]).toEqual({ row: 'place', column: 'age', nothing: 'suppressed', outOf: 2 });
    expect(auditSuppression(release!)).toEqual({
      safe: true,
      cells: [{ row: 0, column: 0, lower: 0, upper: 2 }],
    });
    // 1 of 2 is all that is left when 0 and 2 would be shown.
    expect(codes(suppressTable(one(cell(1, 2)), { ...given, zeroIsSafe: true, wholeIsSafe: true }))).toEqual([
      'indicators/cannotProtect',
    ]);
    expect(hiddenIn(suppressTable(one(cell(0, 0)), given).release)).toEqual([]);
  });

  test('a denominator that is not published does its work and stays behind', () => {
    const { release } = suppressTable(one(cell(10, 20)), { ...rules, denominators: 'notPublished' });
    expect(release?.cells).toEqual([{ row: 'place', column: 'age', nothing: 'suppressed' }]);
  });

  test('rules on denominators say when they do not reach a cell', () => {
    expect(codes(suppressTable(tableOf([[5, 6]]), rules))).toEqual(['indicators/noDenominators']);
  });
});

describe('a released table', () => {
  /** Every table that agrees with what is released, by trying them all. */
  function everyTable(release: FigureRelease, rows: number, columns: number, most: number): number[][] {
    const places = release.cells.map((cell) => ({
      shown: 'count' in cell ? cell.count : undefined,
      inside: covered(release.rows, cell.row).flatMap((row) =>
        covered(release.columns, cell.column).map(
          (column) => Number(row.slice(5)) * columns + Number(column.slice(3)),
        ),
      ),
    }));
    const least = release.policy !== 'unknown' && release.policy.zeroIsSafe ? 1 : 0;
    const found: number[][] = [];
    const filled = new Array<number>(rows * columns).fill(0);
    const last = places.map(({ inside }) => Math.max(...inside));
    const agrees = (upTo: number) =>
      places.every(({ shown, inside }, index) => {
        const sum = inside.reduce((before, place) => before + filled[place]!, 0);
        if (last[index]! >= upTo) return shown === undefined || sum <= shown;
        return shown === undefined ? sum >= least : sum === shown;
      });
    const visit = (place: number) => {
      if (!agrees(place)) return;
      if (place === filled.length) {
        found.push(places.map(({ inside }) => inside.reduce((sum, one) => sum + filled[one]!, 0)));
        return;
      }
      const own = places.find(({ inside }) => inside.length === 1 && inside[0] === place);
      const candidates =
        own?.shown === undefined ? Array.from({ length: most + 1 }, (_, count) => count) : [own.shown];
      for (const count of candidates) {
        filled[place] = count;
        visit(place + 1);
      }
      filled[place] = 0;
    };
    visit(0);
    return found;
  }
  /** Trying every table takes too long when much is hidden. */
  const isMuch = (release: FigureRelease, rows: number) =>
    hiddenIn(release)!.filter((place) => !/all|west|east/.test(place)).length > (rows > 3 ? 5 : 6);
  const covered = ({ lines }: FigureRelease['rows'], id: string) =>
    lines.find((one) => one.id === id)!.covers ?? [id];

  test('keeps its room for every hidden cell, by trying every table that agrees with it', () => {
    let checked = 0;
    fc.assert(
      fc.property(
        fc
          .boolean()
          .chain((regions) => fc.tuple(fc.constant(regions), anyCounts(regions ? 4 : 3, regions ? 2 : 3, 4))),
        anyPolicy,
        ([regions, counts], given) => {
          const rules = { ...policy, ...given };
          const { release } = suppressTable(tableOf(counts, { regions }), rules);
          if (!release || isMuch(release, counts.length)) return;
          // A hidden total has no end; a little above the room is enough to see that it has it.
          const tables = everyTable(release, counts.length, counts[0]!.length, 7);
          release.cells.forEach((cell, index) => {
            if ('count' in cell) return;
            const values = tables.map((one) => one[index]!);
            expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(rules.minRange);
            checked++;
          });
        },
      ),
      { numRuns: 300 },
    );
    console.log(`${checked} hidden cells keep their room, by trying everything`);
    expect(checked).toBeGreaterThan(300);
  });

  test('hides every count that is too small, and shows the others as they are', () => {
    fc.assert(
      fc.property(anyCounts(6, 4, 12), anyPolicy, (counts, given) => {
        const table = tableOf(counts);
        const rules = { ...policy, ...given };
        const { release } = suppressTable(table, rules);
        release?.cells.forEach((cell, index) => {
          const truth = table.cells[index]!;
          if (!('count' in truth)) return;
          if (truth.count < rules.minNumerator && !(truth.count === 0 && rules.zeroIsSafe))
            expect(cell).toHaveProperty('nothing', 'suppressed');
          if ('count' in cell) expect(cell.count).toBe(truth.count);
          if (truth.count === 0 && rules.zeroIsSafe) expect(cell).toHaveProperty('count', 0);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('is the same in whatever order rows, columns and cells stand', () => {
    fc.assert(
      fc.property(
        anyCounts(6, 4, 9).map((counts) => tableOf(counts)),
        fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
        (table, seeds) => {
          const shuffled = <T>(items: readonly T[]) =>
            items
              .map((item, index) => ({ item, key: seeds[index % seeds.length]! * 31 + index }))
              .sort((a, b) => (a.key % 97) - (b.key % 97))
              .map(({ item }) => item);
          const other = {
            ...table,
            rows: { ...table.rows, lines: shuffled(table.rows.lines) },
            columns: { ...table.columns, lines: shuffled(table.columns.lines) },
            cells: shuffled(table.cells),
          };
          const [a, b] = [table, other].map((one) => hiddenIn(suppressTable(one, policy).release)?.sort());
          expect(b).toEqual(a);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('is the same, to the last character, for two tables that differ only in what is hidden', () => {
    let compared = 0;
    let samePattern = 0;
    fc.assert(
      fc.property(anyCounts(3, 3, 3), fc.nat(), (counts, pick) => {
        const { release } = suppressTable(tableOf(counts, { regions: false }), policy);
        if (!release || isMuch(release, 3)) return;
        const tables = everyTable(release, 3, 3, 7);
        const chosen = tables[pick % tables.length]!;
        const inner = [0, 1, 2].map((row) => [0, 1, 2].map((column) => chosen[row * 4 + column]!));
        const other = suppressTable(tableOf(inner, { regions: false }), policy).release;
        compared++;
        // Which cells are hidden may depend on the hidden values; what stands in the release may not.
        if (!other || hiddenIn(other)?.join() !== hiddenIn(release)?.join()) return;
        samePattern++;
        for (const write of [JSON.stringify, tableCsv, tableHtml] as ((one: FigureRelease) => string)[])
          expect(write(other)).toBe(write(release));
        expect(auditSuppression(other)).toEqual(auditSuppression(release));
      }),
      { numRuns: 150 },
    );
    console.log(`${samePattern} of ${compared} pairs have the same pattern, and then the same release`);
    expect(samePattern).toBeGreaterThan(20);
  });

  test('does not carry along what was not meant to be released', () => {
    const table = { ...tableOf([[1, 9]]), extensions: { note: 'one child' } };
    const { release } = suppressTable(table, policy, { on: '2026-03-02' });
    expect(release).not.toHaveProperty('extensions');
    expect(release).toMatchObject({ releasedOn: '2026-03-02', policy });
  });

  test('warns when the rows stand in order of size', () => {
    expect(codes(suppressTable(tableOf([[1], [7], [9], [12]], { regions: false }), policy))).toEqual([
      'indicators/orderMayTell',
    ]);
    expect(codes(suppressTable(tableOf([[7], [1], [12], [9]], { regions: false }), policy))).toEqual([]);
  });
});

describe('somebody who is the only one in a cell', () => {
  // Of two hidden cells of a row, whoever is alone in the first knows the second.
  const counts = [
    [1, 3, 9],
    [8, 7, 9],
    [9, 9, 9],
  ];
  const rules = { ...policy, minNumerator: 4, zeroIsSafe: true };

  const knownTo = (release: FigureRelease) => {
    const cells = release.cells.map((cell) =>
      cell.row === 'place0' && cell.column === 'age0'
        ? { row: cell.row, column: cell.column, count: 1 }
        : cell,
    );
    return auditSuppression({ ...release, cells }).safe;
  };
  test.each([
    ['knows more where insiders are not minded', 'notProtected', false],
    ['does not know more where they are', 'protected', true],
  ] as const)('%s', (_, insiders, safe) => {
    const { release } = suppressTable(tableOf(counts, { regions: false }), { ...rules, insiders });
    expect(release).toBeDefined();
    expect(auditSuppression(release!).safe).toBe(true);
    expect(knownTo(release!)).toBe(safe);
  });

  test('in any table that is released', () => {
    fc.assert(
      fc.property(anyCounts(4, 3, 6), anyPolicy, (table, given) => {
        const truth = tableOf(table);
        const { release } = suppressTable(truth, { ...policy, ...given, insiders: 'protected' });
        release?.cells.forEach((cell, index) => {
          const own = truth.cells[index]!;
          if ('count' in cell || !('count' in own) || own.count !== 1) return;
          if (cell.row === 'west' || cell.row === 'east' || cell.row === 'all' || cell.column === 'all')
            return;
          const { cells } = auditSuppression({ ...release, cells: release.cells.with(index, own) });
          for (const { row, column, lower, upper } of cells) {
            if (upper === undefined || upper - lower >= given.minRange) continue;
            // A sum in which everything else is a shown 0 is the own cell again.
            const known = truth.cells[row * truth.columns.lines.length + column]!;
            expect(given.zeroIsSafe && 'count' in known && known.count === 1).toBe(true);
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('what was published before', () => {
  const months = ['2025-01', '2025-02', '2025-03'];
  const reports = (id: string, covers: readonly string[], counts: readonly number[]): FigureTable => ({
    schemaVersion: '1',
    id,
    counts: 'concernReports',
    rows: { dimension: 'place', lines: counts.map((_, index) => line(`place${index}`)) },
    columns: { dimension: 'kind', lines: [line('all')] },
    where: [{ dimension: 'period', covers }],
    cells: counts.map((count, index) => ({ row: `place${index}`, column: 'all', count })),
  });

  test('the year so far minus the year until last month is last month', () => {
    const before = suppressTable(reports('feb', months.slice(0, 2), [14, 20, 31]), policy).release!;
    const march = suppressTable(reports('march', months.slice(2), [1, 9, 12]), policy).release!;
    expect(hiddenIn(march)).toEqual(['place0 all']);
    const soFar = reports('so-far', months, [15, 29, 43]);
    // By itself nothing in it is small; beside the others it tells the hidden month.
    expect(hiddenIn(suppressTable(soFar, policy).release)).toEqual([]);
    const { release } = suppressTable(soFar, policy, { alsoPublished: [before, march] });
    expect(hiddenIn(release)).toEqual(['place0 all']);
    const naive = suppressTable(soFar, policy).release!;
    expect(auditSuppression(naive, { alsoPublished: [before, march] })).toEqual({
      safe: false,
      cells: [],
      earlier: [{ table: 1, row: 0, column: 0, lower: 1, upper: 1 }],
    });
  });

  test('other age bands: 0–12 and 13–17 before, 0–15 and 16–17 now', () => {
    const years = Array.from({ length: 18 }, (_, age) => `${age}`);
    const banded = (id: string, bands: readonly (readonly [number, number, number])[]): FigureTable => ({
      ...reports(id, months, []),
      rows: { dimension: 'place', lines: [line('place')] },
      columns: {
        dimension: 'age',
        lines: bands.map(([from, to]) => line(`${from}-${to}`, years.slice(from, to + 1))),
      },
      cells: bands.map(([from, to, count]) => ({ row: 'place', column: `${from}-${to}`, count })),
    });
    const before = suppressTable(
      banded('old', [
        [0, 12, 30],
        [13, 17, 20],
      ]),
      policy,
    ).release!; // prettier-ignore
    // 0–15 minus 0–12 is 13–15: 19 of the 20, so that one is left for 16–17, which the rules hide.
    const now = banded('new', [
      [0, 15, 49],
      [16, 17, 1],
    ]); // prettier-ignore
    const naive = suppressTable(now, policy).release!;
    expect(hiddenIn(naive)).toEqual(['place 16-17']);
    expect(auditSuppression(naive, { alsoPublished: [before] }).cells).toEqual([
      { row: 0, column: 1, lower: 1, upper: 1 },
    ]);
    expect(hiddenIn(suppressTable(now, policy, { alsoPublished: [before] }).release)).toEqual([
      'place 0-15',
      'place 16-17',
    ]);
  });

  test('a count that was shown before cannot be hidden now', () => {
    const before = suppressTable(reports('jan', months.slice(0, 1), [3, 20]), policy).release!;
    const now = reports('jan', months.slice(0, 1), [3, 20]);
    const stricter = { ...policy, minNumerator: 5 };
    expect(codes(suppressTable(now, stricter, { alsoPublished: [before] }))).toEqual([
      'indicators/cannotProtect',
    ]);
  });

  test('a corrected table contradicts the first and is not audited by arithmetic', () => {
    const before = suppressTable(reports('jan', months.slice(0, 1), [13, 20]), policy).release!;
    const corrected = reports('jan', months.slice(0, 1), [14, 20]);
    expect(codes(suppressTable(corrected, policy, { alsoPublished: [before] }))).toEqual([
      'indicators/countsContradict',
    ]);
  });

  test('tables that count something else do not matter', () => {
    const other = suppressTable({ ...reports('jan', months, [13]), counts: 'pupils' }, policy).release!;
    expect(
      suppressTable(reports('jan', months, [1]), policy, { alsoPublished: [other] }).release,
    ).toBeDefined();
  });
});

describe('nothing is released', () => {
  test('when sums and parts disagree', () => {
    const table = tableOf([
      [3, 9],
      [8, 7],
    ]);
    const cells = table.cells.map((cell, index) => (index === 0 ? { ...cell, count: 4 } : cell));
    expect(suppressTable({ ...table, cells }, policy)).toEqual({
      findings: [expect.objectContaining({ code: 'indicators/countsContradict' })],
    });
  });

  test('when the text beside the table gives the count away', () => {
    const told = [
      { kind: 'share', cells: [{ row: 0, column: 0 }], outOf: 12, printed: '8 %', shownBy: 'either' },
    ] as const;
    const table = { ...tableOf([[1, 9, 7]]), told };
    expect(codes(suppressTable(table, policy))).toEqual(['indicators/cannotProtect']);
    // A limit leaves room.
    const limit = [{ kind: 'between', cells: [{ row: 0, column: 0 }], from: 0, to: 4 }] as const;
    expect(suppressTable({ ...table, told: limit }, policy).release).toBeDefined();
  });

  test('when the table is too large', () => {
    const large = tableOf(
      Array.from({ length: 300 }, (_, row) => Array.from({ length: 60 }, (_, column) => (row * column) % 7)),
    );
    expect(codes(suppressTable(large, policy))).toEqual(['indicators/tooLargeToAudit']);
  });

  test('when the table contradicts itself', () => {
    const table = tableOf([[3, 9]]);
    const twice = { ...table, cells: [...table.cells, table.cells[0]!] };
    expect(codes(suppressTable(twice, policy))).toEqual(['indicators/duplicateCell']);
  });
});

describe('little more is hidden than must be', () => {
  test('the fewest cells, or nearly, in small tables', () => {
    let [tables, fewest, found, best] = [0, 0, 0, 0];
    fc.assert(
      fc.property(anyCounts(3, 3, 9), (counts) => {
        const table = tableOf(counts, { regions: false });
        const { release } = suppressTable(table, policy);
        if (!release) return;
        const mine = hiddenIn(release)!.length;
        const least = fewestHidden(release, table);
        tables++;
        found += mine;
        best += least;
        if (mine === least) fewest++;
        expect(mine).toBeLessThanOrEqual(least + 4);
      }),
      { numRuns: 60 },
    );
    console.log(
      `${fewest} of ${tables} small tables hide the fewest cells possible; ${found} hidden in all, ${best} at best`,
    );
    expect(fewest / tables).toBeGreaterThan(0.5);
  });

  /** By trying every choice of further cells, fewest first. */
  function fewestHidden(release: FigureRelease, table: FigureTable): number {
    const must = table.cells.flatMap((cell, index) =>
      'count' in cell && cell.count < policy.minNumerator ? [index] : [],
    );
    const may = table.cells.flatMap((_, index) => (must.includes(index) ? [] : [index]));
    const choose = (from: number, left: number, chosen: readonly number[]): boolean => {
      if (left === 0) {
        const cells = table.cells.map((cell, index) =>
          chosen.includes(index)
            ? { row: cell.row, column: cell.column, nothing: 'suppressed' as const }
            : cell,
        );
        return auditSuppression({ ...release, cells }).safe;
      }
      for (let at = from; at <= may.length - left; at++)
        if (choose(at + 1, left - 1, [...chosen, may[at]!])) return true;
      return false;
    };
    for (let further = 0; ; further++) if (choose(0, further, must)) return must.length + further;
  }
});
