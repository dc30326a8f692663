import { type Finding, type IsoDate, type Locale, NoFigure, requireDay, type Source } from '@tsi/core';
import Papa from 'papaparse';
import { finding } from '../finding.ts';
import { parseFigure } from '../parseFigure.ts';
import { decodeText } from './decodeText.ts';
import { numberOf } from './numberOf.ts';
import type { Retrieval, SourceRow } from './sourceRow.ts';

/** How to read a file. Swedish: så läses filen. */
export interface CsvOptions {
  /** The columns that hold figures; all others tell where a figure belongs. */
  readonly values: readonly string[];
  /** A column that tells which kind of nothing stands where a figure is empty, as `tableCsv` writes it (`saknas`). */
  readonly nothing?: string;
  /**
   * Which kind of nothing a text in place of a figure means: `{ '..': 'suppressed', '': 'notYetPublished' }`. An empty field
   * is `missing` unless said; the kinds' own names are known.
   */
  readonly kinds?: Readonly<Record<string, NoFigure>>;
  /** Found in the header unless given: a semicolon, else a tab, else a comma. */
  readonly delimiter?: ';' | '\t' | ',';
  readonly source: Source;
  /** The day on which the file was had, kept in every row. */
  readonly retrieved: IsoDate;
  readonly locale?: Locale | undefined;
}

/** So many cells that cannot be read are told, one by one. */
const mostFaults = 100;

/**
 * Reads a table of figures from a CSV file as Swedish programs write it.
 *
 * Swedish: läs en semikolonseparerad fil. Bytes are read as UTF-8, with or without a byte order mark, or else as
 * Windows-1252, which a finding then says. Decimals have a comma or a point, thousands spaces; quotes and empty lines are
 * read as spreadsheets write them. Every figure becomes a row: `at` has the text columns and, as `measure`, the name of
 * its column. For a percentage the percent sign stands in `status`. `pairCounts` makes numerators and denominators of them.
 *
 * What cannot be read gives `failed` and names lines and fields, never what stands in them: `indicators/textUnreadable`,
 * `headerUnclear`, `columnsNotThere`, `quotesUnclear`, `fieldsDiffer`, `cellUnreadable` (the first 100). The lines of a
 * field that is broken into several count as in an editor.
 *
 * @throws RangeError when no columns are named for figures, or `retrieved` is not a day.
 * @example
 * ```ts
 * import { readCsv } from '@tsi/indicators/csv';
 *
 * const file = 'kommun;andel\r\nTomby;41,7\r\nSkogsby;\r\n'; // invented
 * const source = { basis: 'local', act: 'Egen statistik', section: '' } as const;
 * const read = readCsv(file, { values: ['andel'], source, retrieved: '2026-03-02' });
 * read.kind === 'read' && read.rows.map(({ at, value }) => [at['kommun'], value]); // => [['Tomby', 41.7], ['Skogsby', 'missing']]
 * ```
 */
export function readCsv(content: Uint8Array | string, options: CsvOptions): Retrieval {
  const { values, nothing, source, retrieved, locale } = options;
  if (values.length === 0) throw new RangeError('No column is named for figures.');
  requireDay(retrieved);
  const stop = (...findings: readonly Finding[]) => ({ kind: 'failed', findings }) as const;

  const decoded = typeof content === 'string' ? { text: content, encoding: 'utf-8' } : decodeText(content);
  if (!decoded) return stop(finding('indicators/textUnreadable', { locale }));
  const text = decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = options.delimiter ?? delimiterOf(text);
  const { data, errors } = Papa.parse<readonly string[]>(text, { delimiter, newline: '\n' });
  const lines = lineNumbers(data);
  if (errors[0])
    return stop(
      finding('indicators/quotesUnclear', { params: { line: lines[errors[0].row ?? 0] ?? 1 }, locale }),
    );

  const header = (data[0] ?? []).map((name) => name.trim());
  if (header.length === 0 || new Set([...header, '', 'measure']).size < header.length + 2)
    return stop(finding('indicators/headerUnclear', { params: {}, locale }));
  const wanted = nothing === undefined ? values : [...values, nothing];
  const absent = wanted.filter((name) => !header.includes(name));
  if (absent.length > 0)
    return stop(finding('indicators/columnsNotThere', { params: { columns: absent.join(', ') }, locale }));

  const faults: Finding[] = [];
  const rows: SourceRow[] = [];
  for (const [index, fields] of data.entries()) {
    if (index === 0 || (fields.length === 1 && fields[0]!.trim() === '')) continue;
    const line = lines[index]!;
    if (fields.length !== header.length) {
      faults.push(finding('indicators/fieldsDiffer', { params: { line, expected: header.length }, locale }));
      continue;
    }
    const field = (name: string) => fields[header.indexOf(name)]!.trim();
    const at = Object.fromEntries(
      header.filter((name) => !wanted.includes(name)).map((name) => [name, field(name)]),
    );
    for (const measure of values) {
      const read = readCell(field(measure), nothing === undefined ? '' : field(nothing), options);
      const params = { line, field: header.indexOf(measure) + 1 };
      if (read === undefined) faults.push(finding('indicators/cellUnreadable', { params, locale }));
      else rows.push({ at: { ...at, measure }, ...read, line, source, retrieved });
    }
  }
  if (faults.length > 0) return stop(...faults.slice(0, mostFaults));
  const foreign = decoded.encoding === 'windows-1252';
  return {
    kind: 'read',
    rows,
    findings: foreign ? [finding('indicators/otherEncoding', { locale })] : [],
  };
}

/** A comma may also be a decimal mark, so it comes last. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.indexOf('\n') + 1 || undefined);
  return [';', '\t'].find((mark) => header.includes(mark)) ?? ',';
}

/** The line on which each record begins. */
function lineNumbers(records: readonly (readonly string[])[]): readonly number[] {
  let line = 1;
  return records.map((fields) => {
    const begins = line;
    line += 1 + fields.reduce((breaks, field) => breaks + (field.split('\n').length - 1), 0);
    return begins;
  });
}

/** What stands in a field: a figure, or a kind of nothing; undefined when it is neither. */
function readCell(
  written: string,
  nothing: string,
  { kinds = {} }: CsvOptions,
): Pick<SourceRow, 'value' | 'status'> | undefined {
  const figure = parseFigure(written);
  if (figure.kind === 'value') return { value: numberOf(figure), status: figure.percent ? '%' : nothing };
  const status = written === '' ? nothing : written;
  if (Object.hasOwn(kinds, status)) return { value: kinds[status]!, status };
  if (status === '') return { value: 'missing', status };
  const named = NoFigure.safeParse(status);
  return named.success ? { value: named.data, status } : undefined;
}
