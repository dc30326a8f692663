import { type Finding, requireDay, type Source } from '@tsi/core';
import { finding } from '../finding.ts';
import { askJson, failed } from './askJson.ts';
import type { ClientOptions, RetrievalOptions } from './client.ts';
import { codesOf, JsonStat, JsonStatStructure, jsonStatCells } from './jsonStat.ts';
import { paced } from './paced.ts';
import { progressOf } from './progressOf.ts';
import type { NotRead, Retrieval, SourceRow } from './sourceRow.ts';

/** Which cells of which table to ask for. Swedish: urval ur en tabell. */
export interface PxwebQuestion {
  /** The table's id: `TAB638`. */
  readonly table: string;
  /**
   * For each variable the codes to have: plain ones, `*`, or expressions of the service such as `top(3)`. Leave a
   * variable out only where the service may add up over it: the answer then names it.
   */
  readonly selection: Readonly<Record<string, readonly string[]>>;
}

/**
 * A variable that the question did not choose values for, and what became of it: `eliminated`, all its values added up
 * or its value for all taken; `defaulted`, the service chose these.
 *
 * Swedish: variabel som inte valdes.
 */
export interface NotChosen {
  readonly variable: string;
  readonly label: string;
  readonly became: 'eliminated' | 'defaulted';
  /** The codes that stand in the answer; none where the variable is gone from it. */
  readonly codes: readonly string[];
}

/** Reads tables of a statistical office that has PxWeb. */
export interface Pxweb {
  /** Cells of a table. The rows are `at` the variables' own codes: `Region`, `Alder`, `Tid` … */
  readonly cells: (
    question: PxwebQuestion,
    options: RetrievalOptions,
  ) => Promise<Retrieval<{ readonly label: string; readonly notChosen: readonly NotChosen[] }>>;
}

/** Statistics Sweden allows 30 calls in 10 seconds. */
const pause = 334;
const statisticsSweden = 'https://statistikdatabasen.scb.se/api/v2';

/**
 * A reader of PxWeb, version 2 of its API; of Statistics Sweden (SCB) unless `base` says another.
 *
 * Swedish: hämta statistik ur PxWeb. First it reads which variables the table has, then the cells in JSON-stat 2. A
 * variable that was not chosen is named in `notChosen` and by a warning: the service adds up over it without a word. A
 * cell without a figure is `missing`, or what `kinds` says that its status means: tables use `..` and `.` for different
 * things. Figures of Statistics Sweden for 2025 and later carry the reminder that its population figures have noise
 * added.
 *
 * What cannot be had gives `failed` with a finding: `indicators/unknownVariable`, `variableRequired`, `tooManyCells`,
 * `serviceUnreachable`, `serviceFailed`, `tooManyCalls`, `notFoundThere`, `questionRefused`, `answerNotJson`,
 * `answerUnexpected` or `rowNotAsked`.
 *
 * @throws RangeError when the table's id has other characters than letters and digits, a selection is empty, or
 * `retrieved` is not a day.
 * @example
 * ```ts
 * import { pxweb } from '@tsi/indicators';
 *
 * // Invented answers in the shape of the service; in an app give the platform's `fetch`.
 * const Region = { label: 'region', category: { index: { '1460': 0 }, label: { '1460': 'Bengtsfors' } } };
 * const Kon = { label: 'kön', category: { index: ['1', '2'] }, extension: { elimination: true } };
 * const answers = {
 *   metadata: { id: ['Region', 'Kon'], size: [1, 2], dimension: { Region, Kon } },
 *   data: { id: ['Region'], size: [1], dimension: { Region }, value: [null], status: ['..'] },
 * };
 * const fetch = async (address: string) => ({
 *   status: 200,
 *   headers: { get: () => 'application/json' },
 *   text: async () => JSON.stringify(address.includes('metadata') ? answers.metadata : answers.data),
 * });
 * const read = await pxweb({ fetch, sleep: async () => {} }).cells(
 *   { table: 'TAB1', selection: { Region: ['1460'] } },
 *   { retrieved: '2026-03-02' },
 * );
 * read.kind === 'read' && read.rows.map(({ value, status }) => [value, status]); // => [['missing', '..']]
 * read.kind === 'read' && read.notChosen.map(({ variable, became }) => [variable, became]); // => [['Kon', 'eliminated']]
 * ```
 */
export function pxweb(client: ClientOptions): Pxweb {
  const steady = paced(client, pause);
  return { cells: (question, options) => cells(steady, question, options) };
}

async function cells(
  steady: ClientOptions,
  { table, selection }: PxwebQuestion,
  options: RetrievalOptions,
): ReturnType<Pxweb['cells']> {
  requireQuestion(table, selection);
  requireDay(options.retrieved);
  const { base = statisticsSweden } = steady;
  const { signal, locale, kinds, retrieved } = options;
  const { client, read, partDone, waiting } = progressOf(steady, options, 2);
  const service = 'PxWeb';
  const call = { client, service, signal, locale, waiting };
  const stop = (why: Finding): NotRead => ({ kind: 'failed', findings: [why] });
  const addressOf = (what: string) => `${base}/tables/${table}/${what}`;

  const described = await askJson(JsonStatStructure, { ...call, address: addressOf('metadata?lang=sv') });
  if (described.kind === 'failed') return stop(described.finding);
  const structure = described.value;
  const chosen = Object.keys(selection);
  const unknown = chosen.filter((name) => !structure.id.includes(name));
  if (unknown.length > 0) {
    const params = { variables: unknown.join(', '), known: structure.id.join(', ') };
    return stop(finding('indicators/unknownVariable', { params, locale }));
  }
  const required = structure.id.filter(
    (name) => !chosen.includes(name) && !structure.dimension[name]?.extension?.elimination,
  );
  if (chosen.length > 0 && required.length > 0)
    return stop(
      finding('indicators/variableRequired', { params: { variables: required.join(', ') }, locale }),
    );
  partDone();

  const answer = await askJson(JsonStat, {
    ...call,
    address: addressOf('data?lang=sv&outputFormat=json-stat2'),
    body: JSON.stringify({
      selection: chosen.map((name) => ({ variableCode: name, valueCodes: selection[name] })),
    }),
  });
  if (answer.kind === 'failed')
    return stop(answer.status === 403 ? failed(call, 'indicators/tooManyCells').finding : answer.finding);
  const got = answer.value;
  const decoded = jsonStatCells(got, kinds);
  if (decoded.kind === 'contradicts')
    return stop(failed(call, 'indicators/answerUnexpected', { path: decoded.path }).finding);

  const act = base === statisticsSweden ? 'SCB' : base;
  const source: Source = { basis: 'guidance', act, section: table };
  const rows = decoded.cells.map((cell): SourceRow => ({ ...cell, source, retrieved }));
  const strange = rows.filter(({ at }) => !wasAsked(at, selection)).length;
  if (strange > 0 || chosen.some((name) => !got.id.includes(name)))
    return stop(failed(call, 'indicators/rowNotAsked', { params: { count: strange } }).finding);
  read(rows.length);
  partDone();

  const notChosen = structure.id
    .filter((name) => !chosen.includes(name))
    .map((name) => notChosenOf(name, structure, got));
  const noisy = base === statisticsSweden && yearsIn(got).some((year) => year >= 2025);
  return {
    kind: 'read',
    rows,
    label: got.label ?? structure.label ?? '',
    notChosen,
    findings: [
      ...(notChosen.length > 0
        ? [
            finding('indicators/variablesNotChosen', {
              params: { variables: notChosen.map(({ variable }) => variable).join(', ') },
              locale,
            }),
          ]
        : []),
      ...(noisy ? [finding('indicators/mayCarryNoise', { locale })] : []),
    ],
  };
}

function requireQuestion(table: string, selection: PxwebQuestion['selection']): void {
  if (!/^[A-Za-z0-9_-]{1,50}$/.test(table))
    throw new RangeError('The id of the table has other characters than letters, digits, - and _.');
  if (Object.values(selection).some((codes) => codes.length === 0))
    throw new RangeError('A variable of the selection has no codes.');
}

/** Is the cell one that was asked for? Where the codes are expressions (`top(3)`, `*`), nobody but the service knows. */
const wasAsked = (at: SourceRow['at'], selection: PxwebQuestion['selection']): boolean =>
  Object.entries(selection).every(
    ([name, codes]) => codes.some((code) => /[*?()[\]]/.test(code)) || codes.includes(at[name]!),
  );

function notChosenOf(variable: string, structure: JsonStatStructure, got: JsonStat): NotChosen {
  const about = structure.dimension[variable];
  const codes = codesOf(got, variable) ?? [];
  const forAll = codes.length === 1 && codes[0] === about?.extension?.eliminationValueCode;
  return {
    variable,
    label: about?.label ?? variable,
    became: codes.length === 0 || forAll ? 'eliminated' : 'defaulted',
    codes,
  };
}

/** The years that the table's times begin with. */
const yearsIn = (got: JsonStat): readonly number[] =>
  (got.role?.time ?? []).flatMap((name) =>
    (codesOf(got, name) ?? []).map((code) => Number(code.slice(0, 4))),
  );
