// How long does it take to audit a table of 30 rows and 12 columns, and to choose what it hides? See README.md.
import { auditSuppression, suggestedSuppression, suppressTable } from '../packages/indicators/dist/index.js';
import { inTurns, table as markdown, quantile } from './measure.mjs';

// HiGHS, a linear programming solver in wasm, audits the same table where it is installed (npm install highs).
const highs = await import('highs').then(({ default: load }) => load()).catch(() => undefined);

let seed = 2026;
const random = () => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};
const names = (prefix, length) => Array.from({ length }, (_, index) => `${prefix}${index}`);
const line = (id, covers) => ({ id, label: { sv: id, en: id }, ...(covers && { covers }) });

/** Invented: municipalities in two regions and ages with their sums, many counts small. */
function inventedTable(rowCount, columnCount) {
  const [rows, columns] = [names('place', rowCount), names('age', columnCount)];
  const counts = rows.map(() => columns.map(() => Math.floor(60 * random() * random())));
  const half = rowCount / 2;
  const rowLines = [
    ...rows.map((id) => line(id)),
    line('west', rows.slice(0, half)),
    line('east', rows.slice(half)),
    line('all', rows),
  ];
  const columnLines = [...columns.map((id) => line(id)), line('all', columns)];
  const inside = ({ id, covers = [id] }, all) => covers.map((name) => all.indexOf(name));
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
        count: inside(row, rows).reduce(
          (sum, r) => inside(column, columns).reduce((part, c) => part + counts[r][c], sum),
          0,
        ),
      })),
    ),
  };
}

const table = inventedTable(30, 12);
const policy = { ...suggestedSuppression, minComplement: 0, minDenominator: 0 };
const { release } = suppressTable(table, policy);
const isLeaf = ({ row, column }) => row.startsWith('place') && column.startsWith('age');
const everyLeaf = {
  ...release,
  policy: 'unknown',
  cells: table.cells.map((cell) =>
    isLeaf(cell) ? { row: cell.row, column: cell.column, nothing: 'suppressed' } : cell,
  ),
};

/** The same question to HiGHS: for each hidden cell, a linear programme down and one up. */
function withHighs({ rows, columns, cells }) {
  const leaves = (side, id) => side.lines.find((one) => one.id === id).covers ?? [id];
  const sumOf = ({ row, column }) =>
    leaves(rows, row)
      .flatMap((r) => leaves(columns, column).map((c) => `${r}_${c}`))
      .join(' + ');
  const known = cells.filter((cell) => 'count' in cell).map((cell) => `${sumOf(cell)} = ${cell.count}`);
  const solve = (sense, cell) => {
    const { Status, ObjectiveValue } = highs.solve(
      `${sense}\n ${sumOf(cell)}\nSubject To\n${known.join('\n')}\nEnd`,
    );
    return Status === 'Optimal' ? Math.round(ObjectiveValue) : undefined;
  };
  return cells
    .filter((cell) => 'nothing' in cell)
    .map((cell) => ({ lower: solve('Minimize', cell), upper: solve('Maximize', cell) }));
}

const hidden = (one) => one.cells.filter((cell) => 'nothing' in cell).length;
console.log(
  `node ${process.versions.node}; 30 × 12 with sums and two regions, ${table.cells.length} cells\n`,
);
if (highs) {
  for (const one of [release, everyLeaf]) {
    const [ours, theirs] = [auditSuppression(one).cells, withHighs(one)];
    const differ = ours.filter(
      ({ lower, upper }, index) => lower !== theirs[index].lower || upper !== theirs[index].upper,
    ).length;
    console.log(`${2 * ours.length} bounds compared with HiGHS, ${differ} cells differ`);
  }
}
const contestants = [
  { name: `auditSuppression, ${hidden(release)} hidden`, run: () => auditSuppression(release) },
  {
    name: `auditSuppression, every inner cell hidden (${hidden(everyLeaf)})`,
    run: () => auditSuppression(everyLeaf),
  },
  { name: 'suppressTable with its audit', run: () => suppressTable(table, policy) },
  {
    name: 'suppressTable, insiders not minded',
    run: () => suppressTable(table, { ...policy, insiders: 'notProtected' }),
  },
  ...(highs ? [{ name: `HiGHS, ${hidden(release)} hidden`, run: () => withHighs(release) }] : []),
];
const times = await inTurns(contestants, { rounds: Number(process.argv[2] ?? 7), warmUp: 2 });
const base = quantile(times.get(contestants[0].name), 0.5);
const rows = [...times].map(([name, all]) => [
  name,
  ...[quantile(all, 0.5) / base, Math.min(...all) / base, quantile(all, 0.99) / base].map((ratio) =>
    ratio.toFixed(2),
  ),
  Math.round(quantile(all, 0.5)),
]);
console.log(`\n${markdown(['', 'median', 'min', 'p99', 'median, ms'], rows)}`);
