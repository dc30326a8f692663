import { type Finding, type Source, textIn } from '@tsi/core';
import {
  type ComputedIndicator,
  catalogue,
  computeIndicator,
  type FigureTable,
  type GroupFigure,
  Indicator,
  pairCounts,
  type SourceRow,
  SuppressionPolicy,
  shownEstimate,
  shownInterval,
  suggestedSuppression,
  suppressTable,
  tableCsv,
} from '@tsi/indicators';
import { readCsv } from '@tsi/indicators/csv';
import { answer, refuse } from './answer.ts';
import { type Context, exitCodeFor, type PlacedFinding } from './command.ts';
import type { ExitCode } from './exitCode.ts';
import { finding } from './findingKinds.ts';
import { printFindings } from './printFindings.ts';
import { type FileInput, readFileInput } from './readFileInput.ts';
import { withSuggestion } from './suggestion.ts';

/** What `tsi indicators compute` is told, as commander reads it. */
export interface ComputeOptions {
  readonly by?: readonly string[];
  readonly numerator: string;
  readonly denominator: string;
  readonly suppress?: string;
}

/**
 * `tsi indicators compute`: an indicator from the counts of a CSV file, group by group; with `--suppress` the counts as
 * a table in which small ones are hidden, and nothing else.
 *
 * Swedish: beräkna ett nyckeltal.
 */
export async function computeCommand(
  name: string,
  file: string,
  options: ComputeOptions,
  context: Context,
): Promise<ExitCode> {
  const { by = [], suppress } = options;
  const { locale } = context;
  const indicator = await readNamed<Indicator>(Indicator, catalogue, name, 'cli/unknownIndicator', context);
  if (indicator.kind !== 'read') return refuse(context, indicator);
  const policy =
    suppress === undefined
      ? undefined
      : await readNamed<SuppressionPolicy>(
          SuppressionPolicy,
          { suggestedSuppression },
          suppress,
          'cli/unknownPolicy',
          context,
        );
  if (policy && policy.kind !== 'read') return refuse(context, policy);
  if (policy && by.length > 2)
    return refuse(context, unusable({ ...finding('cli/tooManyDivisions', { locale }), file }));

  const read = await readCounts(file, options, context);
  if (read.kind !== 'read') return refuse(context, read);
  const computed = computeIndicator(indicator.value, read.rows, { by, locale });
  const placed = (findings: readonly Finding[]) => findings.map((one) => read.placed(one));
  if (!policy)
    return answer(context, {
      json: { indicator: computed.indicator.id, groups: computed.groups },
      text: () => linesOf(computed, by, context),
      findings: [...read.findings, ...placed(computed.findings)],
    });

  const { release, findings } = suppressTable(tableOf(computed, by), policy.value, {
    on: context.on(),
    locale,
  });
  const all = [...read.findings, ...placed(computed.findings), ...findings.map((one) => ({ ...one, file }))];
  const json = { indicator: computed.indicator.id, ...(release && { release }) };
  if (!release || context.json) return answer(context, { json, text: () => [], findings: all });
  // Standard output is the table alone, so that it can be saved.
  const { io } = context;
  io.out(tableCsv(release, { locale }).trimEnd());
  printFindings(all, { ...context, io: { ...io, out: io.err } });
  return exitCodeFor(all, context);
}

type Unusable = Extract<FileInput<unknown>, { kind: 'unusable' }>;
const unusable = (...findings: readonly PlacedFinding[]): Unusable => ({ kind: 'unusable', findings });

/** What we ship by its name, or a file. Without it nothing can be answered, so a faulty one is unusable input. */
async function readNamed<T>(
  schema: Parameters<typeof readFileInput>[0],
  shipped: Readonly<Record<string, T>>,
  name: string,
  unknown: 'cli/unknownIndicator' | 'cli/unknownPolicy',
  context: Context,
): Promise<{ readonly kind: 'read'; readonly value: T } | Unusable> {
  const { locale } = context;
  if (Object.hasOwn(shipped, name)) return { kind: 'read', value: shipped[name]! };
  if (!/\.json$|^-$/.test(name)) {
    const known = Object.keys(shipped);
    const found = finding(unknown, { params: { known: known.join(', ') }, locale });
    return unusable({ ...withSuggestion(found, name, known, locale), file: 'tsi' });
  }
  const input = await readFileInput(schema, name, context);
  if (input.kind !== 'read') return unusable(...input.findings);
  const repeated = input.placed([]);
  return repeated.length > 0 ? unusable(...repeated) : { kind: 'read', value: input.value as T };
}

const source: Source = { basis: 'local', act: 'CSV', section: '' };

/** The lines of the file as rows with their two counts. */
async function readCounts(file: string, { numerator, denominator }: ComputeOptions, context: Context) {
  const { io, locale } = context;
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of io.read(file)) chunks.push(chunk);
  } catch {
    return unusable({ ...finding('cli/notReadable', { locale }), file });
  }
  const inFile = (one: Finding, line: unknown): PlacedFinding => ({
    ...one,
    file,
    ...(typeof line === 'number' && { line, column: 1 }),
  });
  const read = readCsv(Buffer.concat(chunks), {
    values: [numerator, denominator],
    source,
    retrieved: context.on(),
    locale,
  });
  const findings = read.findings.map((one) => inFile(one, one.params.line));
  if (read.kind === 'failed') return unusable(...findings);
  const isIn = (column: string) => (at: SourceRow['at']) => at.measure === column;
  const lines = [...new Set(read.rows.map(({ line }) => line))];
  return {
    kind: 'read',
    rows: pairCounts(read.rows, {
      by: 'line',
      numerator: isIn(numerator),
      denominator: isIn(denominator),
    }),
    findings,
    /** A finding about a row stands on the row's line. */
    placed: (one: Finding) => inFile(one, one.path[0] === 'rows' ? lines[Number(one.path[1])] : undefined),
  } as const;
}

/** One line a group: its keys, its value with its interval, and what it is made of. */
function linesOf(
  { indicator, groups }: ComputedIndicator,
  by: readonly string[],
  { locale }: Context,
): readonly string[] {
  const display = indicator.display ?? { as: 'number', decimals: 2 };
  const of = textIn({ sv: 'av', en: 'of' }, locale);
  return groups.map(({ keys, figure }) => {
    const name = by.map((column) => keys[column]).join(' · ') || textIn(indicator.label, locale);
    const interval = shownInterval(figure, display, locale);
    const counts = countsOf(figure);
    return [
      `${name}: ${shownEstimate(figure, display, locale)}`,
      ...(interval === '' ? [] : [`(${interval})`]),
      ...(counts ? [`${counts.numerator} ${of} ${counts.denominator}`] : []),
    ].join('  ');
  });
}

function countsOf(figure: GroupFigure['figure']) {
  if (figure.kind !== 'value') return undefined;
  return 'events' in figure
    ? { numerator: figure.events, denominator: figure.exposure }
    : { numerator: figure.numerator, denominator: figure.denominator };
}

/** The groups as a table of counts: the first column makes its rows, the second its columns. No sums. */
function tableOf({ indicator, groups }: ComputedIndicator, by: readonly string[]): FigureTable {
  const [rowsBy, columnsBy] = by;
  const nameOf = ({ keys }: GroupFigure, column: string | undefined) =>
    column === undefined ? indicator.id : String(keys[column]);
  const side = (column: string | undefined) => ({
    dimension: column ?? 'indicator',
    lines: [...new Set(groups.map((group) => nameOf(group, column)))].map((id) => ({
      id,
      label: column === undefined ? indicator.label : { sv: id, en: id },
    })),
  });
  return {
    schemaVersion: '1',
    id: indicator.id,
    counts: indicator.id,
    rows: side(rowsBy),
    columns: side(columnsBy),
    missingInSums: 'leftOut',
    cells: groups.map((group) => {
      const { figure } = group;
      const place = { row: nameOf(group, rowsBy), column: nameOf(group, columnsBy) };
      const counts = countsOf(figure);
      if (figure.kind !== 'value' || !counts)
        return { ...place, nothing: figure.kind === 'value' ? 'missing' : figure.kind };
      const { numerator, denominator } = counts;
      // Only a share has its numerator among its denominator.
      return {
        ...place,
        count: numerator,
        ...(indicator.measure === 'share' && { outOf: denominator }),
      };
    }),
  };
}
