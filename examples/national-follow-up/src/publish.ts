import type { Text } from '@tsi/core';
import {
  auditSuppression,
  type FigureRelease,
  type FigureTable,
  type GroupState,
  type SuppressionPolicy,
  suggestedSuppression,
  suppressTable,
} from '@tsi/indicators';
import { monoidOf } from './count.ts';
import { ageBands, lastYear, municipalitiesOf, years } from './country.ts';
import type { Measure } from './measures.ts';

/** Denominators are used by the rules and not published; rates have none that their counts are part of. */
const policy: SuppressionPolicy = { ...suggestedSuppression, denominators: 'notPublished' };

const line = (id: string, label: Text = { sv: id, en: id }) => ({ id, label });
const everywhere = line('country', { sv: 'Hela det påhittade landet', en: 'The whole invented country' });
const allAges = line('0-20', { sv: '0–20 år', en: 'Aged 0–20' });

/** What becomes of the tables of one measure. */
export interface Published {
  readonly releases: readonly FigureRelease[];
  /** Tables that could not be protected, and are not released. */
  readonly refused: number;
}

/**
 * A table of counties and years, then one for each county of municipalities and ages in the last year. Each is protected
 * with the first beside it; at the end the attacker gets all of them together, as a reader does.
 */
export function publish(
  measure: Measure,
  byYear: readonly GroupState[],
  byAge: readonly GroupState[],
): Published {
  const counties = countyTables(measure, byAge);
  const national = suppressTable(nationalTable(measure, byYear), policy).release;
  if (!national) return { releases: [], refused: 1 + counties.length };
  const alsoPublished = counties.flatMap(
    (table) => suppressTable(table, policy, { alsoPublished: [national] }).release ?? [],
  );
  const { safe } = auditSuppression(national, { alsoPublished });
  const releases = safe ? [national, ...alsoPublished] : [national];
  return { releases, refused: 1 + counties.length - releases.length };
}

function nationalTable(measure: Measure, groups: readonly GroupState[]): FigureTable {
  const counties = [...municipalitiesOf.keys()];
  const sums = sumsBy(measure, groups, ({ municipality, year }) => {
    const county = `${municipality}`.slice(0, 2);
    return [county, everywhere.id].map((row) => `${row} ${year}`);
  });
  return {
    schemaVersion: '1',
    id: `${measure.indicator.id}-counties`,
    counts: measure.indicator.id,
    rows: {
      dimension: 'place',
      lines: [
        ...counties.map((county) => ({ ...line(county), covers: codesOf(county) })),
        { ...everywhere, covers: counties.flatMap(codesOf) },
      ],
    },
    columns: { dimension: 'year', lines: years.map((year) => line(`${year}`)) },
    cells: [...counties, everywhere.id].flatMap((row) =>
      years.map((year) => cellOf(measure, sums, row, `${year}`)),
    ),
    missingInSums: 'included',
  };
}

function countyTables(measure: Measure, groups: readonly GroupState[]): FigureTable[] {
  const sums = sumsBy(measure, groups, ({ municipality, age_band }) =>
    [`${municipality}`, `${municipality}`.slice(0, 2)].flatMap((row) =>
      [`${age_band}`, allAges.id].map((column) => `${row} ${column}`),
    ),
  );
  return [...municipalitiesOf.keys()].map((county): FigureTable => {
    const rows = [...codesOf(county), county];
    const columns = [...ageBands, allAges.id];
    return {
      schemaVersion: '1',
      id: `${measure.indicator.id}-${county}-${lastYear}`,
      counts: measure.indicator.id,
      rows: {
        dimension: 'place',
        lines: [...codesOf(county).map((code) => line(code)), { ...line(county), covers: codesOf(county) }],
      },
      columns: {
        dimension: 'age',
        lines: [...ageBands.map((band) => line(band)), { ...allAges, covers: [...ageBands] }],
      },
      where: [{ dimension: 'year', covers: [`${lastYear}`] }],
      cells: rows.flatMap((row) => columns.map((column) => cellOf(measure, sums, row, column))),
    };
  });
}

const codesOf = (county: string) => municipalitiesOf.get(county)!.map(({ code }) => code);

type Sums = ReadonlyMap<string, GroupState['state']>;

/** Adds each group to every cell that it is part of. */
function sumsBy(
  measure: Measure,
  groups: readonly GroupState[],
  cellsOf: (keys: GroupState['keys']) => readonly string[],
): Sums {
  const { merge } = monoidOf(measure);
  const sums = new Map<string, GroupState['state']>();
  for (const { keys, state } of groups)
    for (const cell of cellsOf(keys)) {
      const before = sums.get(cell);
      sums.set(cell, before ? merge(before, state) : state);
    }
  return sums;
}

/** The count, or which kind of nothing stands there: one part that is missing makes the sum so. */
function cellOf(
  { indicator }: Measure,
  sums: Sums,
  row: string,
  column: string,
): FigureTable['cells'][number] {
  const { numerator = 0, denominator = 0, missing = 0 } = sums.get(`${row} ${column}`)?.counts ?? {};
  if (missing > 0) return { row, column, nothing: 'missing' };
  return { row, column, count: numerator, ...(indicator.measure === 'share' && { outOf: denominator }) };
}
