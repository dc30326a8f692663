import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countIn, countInShards, questions } from './count.ts';
import { type Database, duckdb, postgresAt } from './database.ts';
import { inventRows } from './inventRows.ts';
import { type Measure, measures } from './measures.ts';
import { publish } from './publish.ts';

/** Where the command writes. `progress` is a line that is written over; left out where nobody watches. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly progress?: (text: string) => void;
}

const usage = `national [--rows 2000000] [--indicators ${measures.length}] [--shards 1] [--url postgres://…] [--folder out]
  --rows         invented rows, 1 to 10000000
  --indicators   only so many of them, 1 to ${measures.length}
  --shards       count so many parts one by one, and put them together, 1 to 21
  --url          count in this PostgreSQL server instead of DuckDB
  --folder       where children.csv and releases.ndjson are written
`;

/** From invented rows in a file to tables that may be published. Answers with the exit code: 2 is unusable input. */
export async function run(args: readonly string[], terminal: Terminal, home: string): Promise<0 | 1 | 2> {
  const options = readOptions(args, home);
  if (!options) {
    terminal.err(usage);
    return 2;
  }
  const { rows, indicators, shards, url, folder } = options;
  const asked = measures.slice(0, indicators);
  const csv = join(folder, 'children.csv');
  const step = stopwatch(terminal);
  try {
    mkdirSync(folder, { recursive: true });
    await step('inventing rows', (done) => inventRows(csv, rows, done));
  } catch {
    terminal.err('The folder cannot be written to.\n');
    return 2;
  }
  const database = await step('reading the file', () => (url ? postgresAt(url, csv) : duckdb(csv))).catch(
    () => {
      // Not the error itself: it can hold the address with its password.
      terminal.err(`${url ? 'The PostgreSQL server' : 'DuckDB'} did not take the rows.\n`);
    },
  );
  if (!database) return 2;
  try {
    const counted = await step('counting', (done) => countAll(database, asked, shards, done));
    const path = join(folder, 'releases.ndjson');
    const { groups, ...sums } = await step('protecting and auditing', (done) =>
      publishAll(counted, path, done),
    );
    const inParts = shards > 1 ? ` in ${shards} parts` : '';
    const share = ((100 * sums.hidden) / Math.max(sums.cells, 1)).toFixed(1);
    terminal.out(
      [
        `An invented country: ${rows} rows, ${asked.length} indicators, counted in ${database.name}${inParts}.`,
        `${groups} groups counted; ${sums.released} tables released and audited safe, ${sums.refused} refused.`,
        `${sums.cells} cells, of which ${sums.hidden} hidden (${share} %).`,
        `Seconds: ${step.taken.join(', ')}.`,
        path,
        '',
      ].join('\n'),
    );
    return sums.refused > 0 ? 1 : 0;
  } finally {
    await database.close();
  }
}

/** Numbers only ever go out as a release: the states of small groups are written nowhere. */
async function countAll(
  database: Database,
  asked: readonly Measure[],
  shards: number,
  onProgress: (done: number) => void,
) {
  const all = [];
  for (const measure of asked) {
    const count = (question: (typeof questions)[keyof typeof questions]) =>
      shards > 1 ? countInShards(database, measure, question, shards) : countIn(database, measure, question);
    all.push({ measure, byYear: await count(questions.byYear), byAge: await count(questions.byAge) });
    onProgress(all.length / asked.length);
  }
  return all;
}

async function publishAll(
  counted: Awaited<ReturnType<typeof countAll>>,
  path: string,
  onProgress: (done: number) => void,
) {
  const file = createWriteStream(path);
  const sums = { released: 0, refused: 0, cells: 0, hidden: 0, groups: 0 };
  for (const [at, { measure, byYear, byAge }] of counted.entries()) {
    const { releases, refused } = publish(measure, byYear, byAge);
    for (const release of releases) file.write(`${JSON.stringify(release)}\n`);
    const cells = releases.flatMap((release) => release.cells);
    sums.released += releases.length;
    sums.refused += refused;
    sums.cells += cells.length;
    sums.hidden += cells.filter((cell) => 'nothing' in cell && cell.nothing === 'suppressed').length;
    sums.groups += byYear.length + byAge.length;
    onProgress((at + 1) / counted.length);
    // Lets the file and the terminal have their turn.
    await new Promise(setImmediate);
  }
  await new Promise<void>((resolve, reject) => file.on('error', reject).end(resolve));
  return sums;
}

type Work<Result> = (onProgress: (done: number) => void) => Promise<Result>;

/** Shows how far a step has come, where somebody watches, and keeps how long each took. */
function stopwatch({ progress }: Terminal) {
  const taken: string[] = [];
  const step = async <Result>(name: string, work: Work<Result>): Promise<Result> => {
    const start = performance.now();
    let shown = -1;
    progress?.(name);
    const result = await work((done) => {
      const percent = Math.floor(done * 100);
      if (percent > shown) progress?.(`${name} ${percent} %`);
      shown = percent;
    });
    taken.push(`${name} ${((performance.now() - start) / 1000).toFixed(1)}`);
    progress?.('');
    return result;
  };
  return Object.assign(step, { taken });
}

function readOptions(args: readonly string[], home: string) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        rows: { type: 'string', default: '2000000' },
        indicators: { type: 'string', default: `${measures.length}` },
        shards: { type: 'string', default: '1' },
        url: { type: 'string' },
        folder: { type: 'string', default: home },
      },
    });
    const rows = within(values.rows, 10_000_000);
    const indicators = within(values.indicators, measures.length);
    const shards = within(values.shards, 21);
    const isUrl =
      values.url === undefined || (URL.canParse(values.url) && /^postgres(ql)?:/.test(values.url));
    if (!rows || !indicators || !shards || !isUrl) return undefined;
    return { rows, indicators, shards, url: values.url, folder: values.folder };
  } catch {
    return undefined;
  }
}

const within = (text: string, most: number): number | undefined =>
  /^\d{1,9}$/.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : undefined;
