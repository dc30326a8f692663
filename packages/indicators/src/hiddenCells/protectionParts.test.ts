import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FigureTable } from '../figureTable.ts';
import { suggestedSuppression } from '../suppressionPolicy.ts';
import { suppressTable } from '../suppressTable.ts';

const line = (id: string, covers?: readonly string[]) => ({
  id,
  label: { sv: id, en: id },
  ...(covers && { covers }),
});

/** Invented counts of places by year. Places have a sum, years have none. */
function tableOf(years: readonly (readonly number[])[], firstYear = 2020): FigureTable {
  const places = years[0]!.map((_, at) => `place${at}`);
  return {
    schemaVersion: '1',
    id: 'reports',
    counts: 'concernReports',
    rows: { dimension: 'place', lines: [...places.map((id) => line(id)), line('all', places)] },
    columns: { dimension: 'year', lines: years.map((_, at) => line(`${firstYear + at}`)) },
    cells: years.flatMap((counts, at) =>
      [...counts, counts.reduce((sum, count) => sum + count, 0)].map((count, place) => ({
        row: places[place] ?? 'all',
        column: `${firstYear + at}`,
        count,
      })),
    ),
  };
}

const policy = { ...suggestedSuppression, minComplement: 0, minDenominator: 0 };
const hiddenIn = (table: FigureTable) =>
  suppressTable(table, policy).release?.cells.flatMap((cell) =>
    'nothing' in cell ? [`${cell.row} ${cell.column}`] : [],
  );

test('years that nothing adds up are protected as if each stood alone', () => {
  const counts = fc.integer({ min: 0, max: 40 });
  const years = fc
    .integer({ min: 2, max: 6 })
    .chain((places) =>
      fc.array(fc.array(counts, { minLength: places, maxLength: places }), { minLength: 2, maxLength: 4 }),
    );
  let compared = 0;
  fc.assert(
    fc.property(years, (years) => {
      const alone = years.flatMap((counts, at) => hiddenIn(tableOf([counts], 2020 + at)) ?? []);
      const together = hiddenIn(tableOf(years));
      if (!together) return;
      expect([...together].sort()).toEqual(alone.sort());
      compared += Math.sign(together.length);
    }),
  );
  expect(compared).toBeGreaterThan(20);
});
