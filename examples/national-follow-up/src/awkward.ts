import { catalogue, type Indicator, type TableUse } from '@tsi/indicators';

type Value = string | number | boolean | null;
type Row = Readonly<Record<string, Value>>;

const places = ['Åmål', 'Älvkarleby', "O'hara", 'two "words"', '', null];
const counts = [null, -1, 0, 3, 7];
const kinds = [
  null,
  null,
  'missing',
  'suppressed',
  'notYetPublished',
  'notComputable',
  'removed',
  'unheardOf',
];
const answers = [true, false, null];

/** Rows as no good table has them: every kind of nothing, counts below 0, parts larger than their whole, empty keys. */
export const awkwardRows: readonly Row[] = counts.flatMap((part) =>
  counts.flatMap((whole) =>
    kinds.flatMap((kind) =>
      answers.flatMap((needed) =>
        answers.map((offered, at) => {
          const place = places[((part ?? 5) + (whole ?? 4) + at + 7) % places.length]!;
          return { place, year: 2020 + (at % 2), part, whole, kind, needed, offered };
        }),
      ),
    ),
  ),
);

const table = 'awkward';
const literal = (value: Value) =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? 'NULL');
const types = {
  place: 'TEXT',
  year: 'INT',
  part: 'INT',
  whole: 'INT',
  kind: 'TEXT',
  needed: 'BOOLEAN',
  offered: 'BOOLEAN',
};

/** Makes the table in DuckDB and in PostgreSQL; it ends with the connection. */
export const awkwardSql: readonly string[] = [
  `CREATE TEMPORARY TABLE ${table} (${Object.entries(types)
    .map(([column, type]) => `${column} ${type}`)
    .join(', ')})`,
  `INSERT INTO ${table} VALUES ${awkwardRows
    .map(
      (row) =>
        `(${Object.keys(types)
          .map((column) => literal(row[column]!))
          .join(', ')})`,
    )
    .join(', ')}`,
];

const shared = {
  table,
  columns: Object.keys(types),
  by: [
    { column: 'place', values: 'text', divides: 'place' },
    { column: 'year', values: 'wholeNumbers', divides: 'time' },
  ],
} as const;
const summed = { ...shared, numerator: { sumOf: 'part' }, denominator: { sumOf: 'whole' } } as const;
const needed = { column: 'needed', is: true } as const;
const offered = { column: 'offered', is: true } as const;

const uses: readonly TableUse[] = [
  summed,
  { ...summed, nothing: 'kind' },
  { ...summed, by: [], where: [{ column: 'place', in: ["O'hara", 'Åmål'] }] },
  { ...summed, nothing: 'kind', where: [needed, { column: 'whole', from: 0, to: 5 }] },
  {
    ...shared,
    numerator: { rowsWhere: [needed, offered] },
    denominator: { rowsWhere: [needed] },
    nothing: 'kind',
  },
  // The wrong way round: those who were offered are not all among those who needed.
  { ...shared, numerator: { rowsWhere: [offered] }, denominator: { rowsWhere: [needed] } },
  { ...shared, numerator: { sumOf: 'part' }, denominator: { rowsWhere: [] } },
];

/** A share and a mean in each way that a table can be counted. */
export const awkwardCases: readonly { readonly indicator: Indicator; readonly use: TableUse }[] = [
  catalogue.sipOffered,
  catalogue.gapDays,
].flatMap((indicator) => uses.map((use) => ({ indicator, use })));
