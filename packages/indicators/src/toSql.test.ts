import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { fromSqlRows } from './fromSqlRows.ts';
import { stateNames } from './indicatorState.ts';
import type { TableUse } from './tableUse.ts';
import { sqlName, toSql } from './toSql.ts';

const dialects = ['duckdb', 'postgres', 'spark'] as const;
const use: TableUse = {
  table: ['follow_up', 'cases'],
  columns: ['kommun_på_svenska', 'year', 'needed', 'offered', 'status'],
  by: [
    { column: 'kommun_på_svenska', values: 'text', divides: 'place' },
    { column: 'year', values: 'wholeNumbers', divides: 'time' },
  ],
  denominator: { rowsWhere: [{ column: 'needed', is: true }] },
  numerator: {
    rowsWhere: [
      { column: 'needed', is: true },
      { column: 'offered', in: ['yes', "Åsa's"] },
    ],
  },
  nothing: 'status',
  where: [{ column: 'year', from: 2011, to: 2025 }],
};

describe('hela texten', () => {
  test('Spark: bakåtvända citattecken, apostrof med bakstreck', () => {
    expect(toSql(catalogue.sipOffered, 'spark', use)).toMatchInlineSnapshot(`
      "SELECT \`kommun_på_svenska\` AS \`kommun_på_svenska\`,
        \`year\` AS \`year\`,
        CAST(SUM(CASE WHEN \`status\` IS NULL AND (\`needed\` = TRUE AND \`offered\` IN ('yes', 'Åsa\\'s')) AND NOT (\`needed\` = TRUE) THEN 0 WHEN \`status\` IS NULL AND (\`needed\` = TRUE) IS NOT NULL AND (\`needed\` = TRUE AND \`offered\` IN ('yes', 'Åsa\\'s')) THEN 1 ELSE 0 END) AS BIGINT) AS numerator,
        CAST(SUM(CASE WHEN \`status\` IS NULL AND (\`needed\` = TRUE AND \`offered\` IN ('yes', 'Åsa\\'s')) AND NOT (\`needed\` = TRUE) THEN 0 WHEN \`status\` IS NULL AND (\`needed\` = TRUE AND \`offered\` IN ('yes', 'Åsa\\'s')) IS NOT NULL AND (\`needed\` = TRUE) THEN 1 ELSE 0 END) AS BIGINT) AS denominator,
        CAST(COUNT(*) AS BIGINT) AS rows,
        CAST(SUM(CASE WHEN \`status\` IS NULL AND NOT ((\`needed\` = TRUE AND \`offered\` IN ('yes', 'Åsa\\'s')) IS NOT NULL AND (\`needed\` = TRUE) IS NOT NULL) OR \`status\` = 'missing' THEN 1 ELSE 0 END) AS BIGINT) AS missing,
        CAST(SUM(CASE WHEN \`status\` = 'suppressed' THEN 1 ELSE 0 END) AS BIGINT) AS suppressed,
        CAST(SUM(CASE WHEN \`status\` = 'notYetPublished' THEN 1 ELSE 0 END) AS BIGINT) AS not_yet_published,
        CAST(SUM(CASE WHEN \`status\` = 'notComputable' THEN 1 ELSE 0 END) AS BIGINT) AS not_computable,
        CAST(SUM(CASE WHEN \`status\` = 'removed' THEN 1 ELSE 0 END) AS BIGINT) AS removed,
        CAST(SUM(CASE WHEN \`status\` NOT IN ('missing', 'suppressed', 'notYetPublished', 'notComputable', 'removed') THEN 1 ELSE 0 END) AS BIGINT) AS count_unreadable,
        CAST(SUM(CASE WHEN \`status\` IS NULL AND (\`needed\` = TRUE AND \`offered\` IN ('yes', 'Åsa\\'s')) AND NOT (\`needed\` = TRUE) THEN 1 ELSE 0 END) AS BIGINT) AS part_larger_than_whole
      FROM \`follow_up\`.\`cases\`
      WHERE (\`year\` BETWEEN 2011 AND 2025)
      GROUP BY \`kommun_på_svenska\`, \`year\`"
    `);
  });

  test('PostgreSQL, summor av kolumner', () => {
    expect(toSql(catalogue.gapDays, 'postgres')).toMatchInlineSnapshot(`
      "SELECT "municipality" AS "municipality",
        "year" AS "year",
        CAST(SUM(CASE WHEN "numerator" < 0 OR "denominator" < 0 THEN 0 WHEN "denominator" IS NOT NULL AND "numerator" IS NOT NULL THEN "numerator" ELSE 0 END) AS BIGINT) AS numerator,
        CAST(SUM(CASE WHEN "numerator" < 0 OR "denominator" < 0 THEN 0 WHEN "numerator" IS NOT NULL AND "denominator" IS NOT NULL THEN "denominator" ELSE 0 END) AS BIGINT) AS denominator,
        CAST(COUNT(*) AS BIGINT) AS rows,
        CAST(SUM(CASE WHEN ("numerator" < 0 OR "denominator" < 0) THEN 0 WHEN NOT ("numerator" IS NOT NULL AND "denominator" IS NOT NULL) THEN 1 ELSE 0 END) AS BIGINT) AS missing,
        CAST(0 AS BIGINT) AS suppressed,
        CAST(0 AS BIGINT) AS not_yet_published,
        CAST(0 AS BIGINT) AS not_computable,
        CAST(0 AS BIGINT) AS removed,
        CAST(SUM(CASE WHEN ("numerator" < 0 OR "denominator" < 0) THEN 1 ELSE 0 END) AS BIGINT) AS count_unreadable,
        CAST(0 AS BIGINT) AS part_larger_than_whole
      FROM "counts"
      GROUP BY "municipality", "year""
    `);
  });
});

describe.each(dialects)('%s', (dialect) => {
  test('bara det smala urvalet av SQL', () => {
    for (const indicator of [catalogue.sipOffered, catalogue.gapDays]) {
      const sql = toSql(indicator, dialect, use);
      const words = sql.replaceAll(/'(?:[^'\\]|\\'|'')*'|"[^"]*"|`[^`]*`/g, '').match(/[A-Za-z_]+/g) ?? [];
      const ours: readonly string[] = stateNames.map(sqlName);
      const allowed =
        /^(SELECT|AS|CAST|SUM|COUNT|CASE|WHEN|THEN|ELSE|END|BIGINT|FROM|WHERE|GROUP|BY|AND|OR|NOT|IN|IS|NULL|BETWEEN|TRUE|FALSE)$/;
      expect(words.filter((word) => !allowed.test(word) && !ours.includes(word))).toEqual([]);
      expect(sql).not.toMatch(/;|--|\/\*|ORDER|ROUND|LIMIT| \/ /);
    }
  });

  test.each([
    ['citattecken', 'a"b'],
    ['bakåtvänt citattecken', 'a`b'],
    ['semikolon', 'a; DROP TABLE children'],
    ['kommentar', 'a--'],
    ['punkt', 'public.children'],
    ['blanksteg', 'a b'],
    ['tomt', ''],
    ['siffra först', '1a'],
    ['noll-tecken', 'a\0'],
    ['löst accenttecken', 'a\u030A'],
    ['kyrilliskt a', '\u0430'],
    ['för långt', 'å'.repeat(32)],
  ])('fientligt namn avvisas överallt och upprepas inte: %s', (_, name) => {
    const places: readonly TableUse[] = [
      { ...use, table: name },
      { ...use, table: ['follow_up', name] },
      { ...use, columns: [...use.columns, name] },
      { ...use, by: [{ column: name, values: 'text' }, ...use.by] },
      { ...use, numerator: { sumOf: name } },
      { ...use, denominator: { rowsWhere: [{ column: name, is: 1 }] } },
      { ...use, nothing: name },
      { ...use, where: [{ column: name, is: 1 }] },
    ];
    for (const place of places) {
      const run = () => toSql(catalogue.sipOffered, dialect, place);
      expect(run).toThrow(TypeError);
      expect(run).toThrow(/^A (name of a table or column must|column is not in)/);
    }
  });

  test.each([
    ['bakstreck', 'a\\'],
    ['noll-tecken', 'a\0'],
    ['radbrytning', 'a\nb'],
    ['osynligt tecken', 'a\u200b'],
    ['halvt tecken', '\ud800'],
    ['decimaltal', 0.5],
    ['inget tal', Number.NaN],
    ['för långt', 'x'.repeat(1001)],
    ['ett objekt', {} as string],
  ])('värde som inte kan skrivas säkert avvisas: %s', (_, value) => {
    for (const condition of [
      { column: 'year', is: value },
      { column: 'year', in: [value] },
    ])
      expect(() => toSql(catalogue.sipOffered, dialect, { ...use, where: [condition] })).toThrow(TypeError);
  });

  test('en text bryter sig aldrig ut: det som står mellan citattecknen är texten', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", '"', '`', ';', '-', 'a', 'å', ' ', '%') }),
        (text) => {
          const where = [{ column: 'status', is: text }];
          const sql = toSql(catalogue.sipOffered, dialect, { ...use, nothing: 'status', where });
          const line = sql.split('\n').find((found) => found.startsWith('WHERE'))!;
          const inner = line.slice(line.indexOf("= '") + 3, -2);
          const apostrophe = dialect === 'spark' ? "\\'" : "''";
          expect(inner.replaceAll(apostrophe, '')).not.toContain("'");
          expect(inner.replaceAll(apostrophe, "'")).toBe(text);
        },
      ),
    );
  });
});

describe('programmets misstag', () => {
  test.each<[string, Partial<TableUse>]>([
    ['en kolumn utanför listan', { columns: ['year', 'kommun_på_svenska', 'needed', 'offered'] }],
    ['samma kolumn två gånger', { by: [use.by[0]!, use.by[0]!] }],
    [
      'ett namn som ett antal har',
      { columns: [...use.columns, 'Rows'], by: [{ column: 'Rows', values: 'text' }] },
    ],
    ['en tom lista', { where: [{ column: 'year', in: [] }] }],
    ['ett spann med decimaler', { where: [{ column: 'year', from: 0.5, to: 2 }] }],
  ])('%s', (_, changed) => {
    expect(() => toSql(catalogue.sipOffered, 'duckdb', { ...use, ...changed })).toThrow(TypeError);
  });

  test('okänd dialekt', () => {
    expect(() => toSql(catalogue.sipOffered, 'constructor' as 'duckdb')).toThrow(TypeError);
  });

  test.each(['openMeasures', 'childrenReported'] as const)('%s över tid', (id) => {
    expect(() => toSql(catalogue[id], 'duckdb', { ...use, by: use.by.slice(0, 1) })).toThrow(RangeError);
  });
});

describe('fromSqlRows', () => {
  const by = [{ column: 'year', values: 'wholeNumbers' }] as const;
  const zeros = Object.fromEntries(stateNames.map((name) => [sqlName(name), 0]));
  const row = { ...zeros, year: 2025, rows: 4, numerator: 1, denominator: 4 };

  test.each([
    ['tal', 4],
    ['bigint', 4n],
    ['text', '4'],
  ])('%s', (_, four) => {
    const [group] = fromSqlRows([{ ...row, rows: four, denominator: four, year: '2025' }], { by });
    expect(group).toMatchObject({ keys: { year: 2025 }, state: { counts: { rows: 4, denominator: 4 } } });
  });

  test('inga rader: SUM ger NULL, och det är ingen grupp', () => {
    const nulls = Object.fromEntries(Object.keys(zeros).map((name) => [name, name === 'rows' ? 0n : null]));
    expect(fromSqlRows([nulls], { by: [] })).toEqual([]);
  });

  test('en nyckel som är NULL är null', () => {
    expect(fromSqlRows([{ ...row, year: null }], { by })[0]?.keys).toEqual({ year: null });
  });

  test.each([
    ['NULL fast det finns rader', { numerator: null }],
    ['negativt', { numerator: -1 }],
    ['decimaltal', { numerator: '1.0' }],
    ['för stort', { numerator: 2n ** 53n }],
    ['för stort som text', { numerator: '9007199254740993' }],
    ['tom text', { numerator: '' }],
    ['kolumnen fattas', { numerator: undefined }],
    ['nyckel av fel slag', { year: 'Åmål 48151' }],
  ])('%s avvisas och upprepas inte', (_, changed) => {
    const run = () => fromSqlRows([{ ...row, ...changed }], { by });
    expect(run).toThrow(RangeError);
    expect(run).not.toThrow(/48151|9007/);
  });
});
