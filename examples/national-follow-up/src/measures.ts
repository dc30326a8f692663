import { type CountUse, catalogue, defineIndicator, type Indicator, type TableUse } from '@tsi/indicators';

/** An indicator and the column of the invented rows that tells it. */
export interface Measure {
  readonly indicator: Indicator;
  readonly column: string;
}

const wanted = 60;
const fromCatalogue: readonly Indicator[] = Object.values(catalogue);

/** The catalogue has fewer than sixty: the rest are the invented country's own, made after its shares. */
const shares = fromCatalogue.filter(({ measure }) => measure === 'share');
const own = Array.from({ length: wanted - fromCatalogue.length }, (_, at) => {
  const { koladaId: _koladaId, ...definition } = shares[at % shares.length]!;
  const label = { sv: `Påhittat nyckeltal ${at + 1}`, en: `Invented indicator ${at + 1}` };
  return defineIndicator({ ...definition, id: `invented${at + 1}`, label });
});

/**
 * Every indicator has a column of its own, in lower case for the databases: 0 outside its group, from 1 inside. So no
 * count is published under two names. Real indicators share counts: their tables then have one name in `counts`.
 */
export const measures: readonly Measure[] = [...fromCatalogue, ...own].map((indicator) => ({
  indicator,
  column: indicator.id.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
}));

/** Days are added up; everything else is a 1 (in the group) or a 2 (and counted above the line). */
export const addsDays = ({ indicator }: Measure) => indicator.numerator.counts === 'days';

export const tableName = 'invented_children';

/** How a measure is counted in the table of invented children. */
export function tableUse(measure: Measure, { by, where = [] }: Pick<TableUse, 'by' | 'where'>): TableUse {
  const { column } = measure;
  const above: CountUse = addsDays(measure) ? { sumOf: column } : { rowsWhere: [{ column, is: 2 }] };
  return {
    table: tableName,
    columns: ['municipality', 'year', 'age', 'age_band', column],
    by,
    numerator: above,
    denominator: { rowsWhere: [{ column, from: 1, to: 9 }] },
    where,
    // A row is one child in one year, and years are never added.
    personsApart: true,
  };
}
