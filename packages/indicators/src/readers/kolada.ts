import { type Finding, requireDay, type Source } from '@tsi/core';
import { finding } from '../finding.ts';
import { type Answer, failed } from './askJson.ts';
import type { ClientOptions, RetrievalOptions } from './client.ts';
import { inGroups } from './inGroups.ts';
import { kindOf } from './kindOf.ts';
import { KoladaData, KoladaNames } from './koladaAnswers.ts';
import { koladaPages } from './koladaPages.ts';
import { paced } from './paced.ts';
import { progressOf } from './progressOf.ts';
import type { Retrieval, SourceRow } from './sourceRow.ts';

/** Which figures to ask for. Without units or without years: all there are. Swedish: fråga till Kolada. */
export interface KoladaQuestion {
  /** Ids of indicators, as `koladaId` in the catalogue: `N15428`. Swedish: nyckeltal. */
  readonly kpis: readonly string[];
  /** Municipalities (`1460`), regions (`0014`), the country (`0000`) or groups of municipalities (`G216668`). */
  readonly municipalities?: readonly string[];
  readonly years?: readonly number[];
}

/** What Kolada says of an indicator. The definition is a text; unit, direction and breaks stand in words only. */
export interface KoladaKpi {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** Reads figures of the national database Kolada. */
export interface Kolada {
  /**
   * Figures with their indicators' titles and definitions. The rows are `at` kpi, municipality, year and gender
   * (`T` all, `K` girls and women, `M` boys and men).
   */
  readonly figures: (
    question: KoladaQuestion,
    options: RetrievalOptions,
  ) => Promise<Retrieval<{ readonly kpis: readonly KoladaKpi[] }>>;
}

/** So many ids or years fit in one part of an address, and so many rows on a page. */
const most = { ids: 25, rows: 5000 };
/** Milliseconds between calls. Kolada states no limit; its clients keep to five calls a second. */
const pause = 200;

/**
 * A reader of Kolada, version 3 of its API.
 *
 * Swedish: hämta nyckeltal ur Kolada. Asks for 25 ids at a time, follows every page, and checks what comes: rows against
 * `count`, no figure twice, nothing that was not asked for. First it looks up every id: one that Kolada does not have is
 * an error that names it, since asking for its figures may give an empty answer. No figure is `missing`, a deleted one
 * `removed`; `status` is kept word for word. Figures are as Kolada gives them, percent as percent.
 *
 * The value of a group of municipalities is an unweighted mean: a warning counts them, and `members` says of how many.
 * What cannot be had gives `failed` with a finding: `indicators/serviceUnreachable`, `serviceFailed`, `tooManyCalls`,
 * `notFoundThere`, `questionRefused`, `answerNotJson`, `answerUnexpected`, `countDiffers`, `rowTwice`, `rowNotAsked`,
 * `pagingLost` or `unknownId`.
 *
 * Say “Källa: Kolada” where figures are shown, but not of what you computed from them. Figures of single schools and
 * other units within a municipality are not read.
 *
 * @throws RangeError when the question has no indicators, has neither units nor years, or holds something that is no id;
 * or `retrieved` is not a day.
 * @example
 * ```ts
 * import { kolada } from '@tsi/indicators';
 *
 * // In an app: { fetch, sleep: (ms) => new Promise((done) => setTimeout(done, ms)) }. Here an invented answer.
 * const answers: Record<string, unknown> = {
 *   kpi: { count: 1, values: [{ id: 'N01919', title: 'Invånare 0–19 år, antal' }] },
 *   municipality: { count: 1, values: [{ id: '1460', title: 'Bengtsfors' }] },
 *   data: {
 *     count: 1,
 *     values: [
 *       {
 *         kpi: 'N01919',
 *         municipality: '1460',
 *         period: 2024,
 *         values: [{ gender: 'T', value: null, status: 'Missing', count: 1 }],
 *       },
 *     ],
 *   },
 * };
 * const fetch = async (address: string) => ({
 *   status: 200,
 *   headers: { get: () => 'application/json' },
 *   text: async () => JSON.stringify(answers[address.split('/')[4] ?? '']),
 * });
 * const read = await kolada({ fetch, sleep: async () => {} }).figures(
 *   { kpis: ['N01919'], municipalities: ['1460'], years: [2024] },
 *   { retrieved: '2026-03-02' },
 * );
 * read.kind === 'read' && read.rows.map(({ value, status }) => [value, status]); // => [['missing', 'Missing']]
 * ```
 */
export function kolada(client: ClientOptions): Kolada {
  const steady = paced(client, pause);
  return { figures: (question, options) => figures(steady, question, options) };
}

async function figures(
  steady: ClientOptions,
  { kpis, municipalities = [], years = [] }: KoladaQuestion,
  options: RetrievalOptions,
): ReturnType<Kolada['figures']> {
  requireQuestion(kpis, municipalities, years);
  requireDay(options.retrieved);
  const asked: Part = {
    kpi: [...new Set(kpis)],
    municipality: [...new Set(municipalities)],
    year: [...new Set(years)].map(String),
  };
  const lookUps = lookUpsOf(asked);
  const parts = partsOf(asked);

  const { base = 'https://api.kolada.se/v3' } = steady;
  const { signal, locale } = options;
  const { client, read, partDone, waiting } = progressOf(steady, options, lookUps.length + parts.length);
  const call = { client, service: 'Kolada', signal, locale, waiting };
  const addressOf = (path: string) => `${base}/${path}?per_page=${most.rows}`;
  const names = ({ path, ids }: LookUp) => {
    const address = addressOf(`${path}/${ids.join(',')}`);
    return koladaPages(KoladaNames, { ...call, address }, base, () => {});
  };

  const found: KoladaKpi[] = [];
  const unknown: string[] = [];
  for (const lookUp of lookUps) {
    const answer = await eachKnown(lookUp, names);
    if (answer.kind === 'failed') return stopped(answer);
    const known = new Map(answer.value.map((one) => [one.id, one]));
    for (const id of lookUp.ids) {
      const one = known.get(id);
      if (one === undefined) unknown.push(id);
      else if (lookUp.path === 'kpi')
        found.push({ id, title: one.title, description: one.description ?? '' });
    }
    partDone();
  }
  if (unknown.length > 0)
    return stopped(failed(call, 'indicators/unknownId', { params: { ids: unknown.join(', ') } }));

  const rows: SourceRow[] = [];
  for (const part of parts) {
    const path = Object.entries(part).flatMap(([name, some]) =>
      some.length > 0 ? [name, some.join(',')] : [],
    );
    const address = addressOf(`data/${path.join('/')}`);
    const answer = await koladaPages(KoladaData, { ...call, address }, base, read);
    if (answer.kind === 'failed') return stopped(answer);
    const own = rowsOf(answer.value, options);
    const strange = own.filter(({ at }) => !belongs(at, part)).length;
    if (strange > 0) return stopped(failed(call, 'indicators/rowNotAsked', { params: { count: strange } }));
    for (const row of own) rows.push(row);
    partDone();
  }
  const twice = rows.length - new Set(rows.map(({ at }) => Object.values(at).join('/'))).size;
  if (twice > 0) return stopped(failed(call, 'indicators/rowTwice', { params: { count: twice } }));
  return { kind: 'read', rows, kpis: found, findings: warnings(rows, found, options) };
}

/** Ids of a question, or of one of the parts that it is asked in; none of a kind means all there are. */
interface Part {
  readonly kpi: readonly string[];
  readonly municipality: readonly string[];
  readonly year: readonly string[];
}

const isId = /^[A-Za-z0-9]{1,20}$/;
const isGroup = (id: string): boolean => id.startsWith('G');

function requireQuestion(kpis: readonly string[], units: readonly string[], years: readonly number[]): void {
  if (kpis.length === 0) throw new RangeError('The question names no indicators.');
  if (units.length === 0 && years.length === 0)
    throw new RangeError('The question names neither municipalities nor years.');
  if (![...kpis, ...units].every((id) => isId.test(id)))
    throw new RangeError('An id has other characters than letters and digits.');
  if (!years.every((year) => Number.isInteger(year) && year >= 1900 && year <= 2200))
    throw new RangeError('A year is not a whole number from 1900 to 2200.');
}

/** Every combination of at most 25 indicators, 25 units and 25 years. */
function partsOf(asked: Part): readonly Part[] {
  const some = (ids: readonly string[]) => (ids.length > 0 ? inGroups(ids, most.ids) : [[]]);
  return some(asked.kpi).flatMap((kpi) =>
    some(asked.municipality).flatMap((municipality) =>
      some(asked.year).map((year) => ({ kpi, municipality, year })),
    ),
  );
}

interface LookUp {
  readonly path: 'kpi' | 'municipality' | 'municipality_groups';
  readonly ids: readonly string[];
}

function lookUpsOf({ kpi, municipality }: Part): readonly LookUp[] {
  const all: readonly LookUp[] = [
    { path: 'kpi', ids: kpi },
    { path: 'municipality', ids: municipality.filter((id) => !isGroup(id)) },
    { path: 'municipality_groups', ids: municipality.filter(isGroup) },
  ];
  return all.flatMap(({ path, ids }) => inGroups(ids, most.ids).map((some) => ({ path, ids: some })));
}

/** Looks up ids together; if that is “not found” one by one, so that those that exist are told from those that do not. */
async function eachKnown<T>(
  lookUp: LookUp,
  ask: (lookUp: LookUp) => Promise<Answer<readonly T[]>>,
): Promise<Answer<readonly T[]>> {
  const together = await ask(lookUp);
  if (together.kind === 'answer' || together.status !== 404) return together;
  const known: T[] = [];
  for (const id of lookUp.ids.length > 1 ? lookUp.ids : []) {
    const answer = await ask({ ...lookUp, ids: [id] });
    if (answer.kind === 'answer') known.push(...answer.value);
    else if (answer.status !== 404) return answer;
  }
  return { kind: 'answer', value: known };
}

const stopped = ({ finding: why }: { readonly finding: Finding }) =>
  ({ kind: 'failed', findings: [why] }) as const;

function rowsOf(
  data: readonly KoladaData['values'][number][],
  { retrieved, kinds }: RetrievalOptions,
): SourceRow[] {
  return data.flatMap(({ kpi, municipality, period, values }) => {
    const source: Source = { basis: 'guidance', act: 'Kolada', section: kpi };
    return values.map(({ gender, value, status, count, isdeleted }): SourceRow => {
      const said = status ?? '';
      return {
        at: { kpi, municipality, year: String(period), gender },
        value: isdeleted ? 'removed' : (value ?? kindOf(said, kinds)),
        status: said,
        ...(isGroup(municipality) && typeof count === 'number' && { members: count }),
        source,
        retrieved,
      };
    });
  });
}

const belongs = (at: SourceRow['at'], part: Part): boolean =>
  Object.entries(part).every(([name, ids]) => ids.length === 0 || ids.includes(at[name]!));

function warnings(
  rows: readonly SourceRow[],
  kpis: readonly KoladaKpi[],
  { locale }: RetrievalOptions,
): Finding[] {
  const unweighted = new Set(kpis.filter(({ title }) => /ovägt medel/i.test(title)).map(({ id }) => id));
  const count = rows.filter(
    ({ at, value }) => typeof value === 'number' && (isGroup(at.municipality!) || unweighted.has(at.kpi!)),
  ).length;
  const ended = kpis.filter(({ title }) => /\([-–]\d{4}\)/.test(title)).map(({ id }) => id);
  return [
    ...(count > 0 ? [finding('indicators/unweightedMean', { params: { count }, locale })] : []),
    ...(ended.length > 0
      ? [finding('indicators/seriesEnded', { params: { ids: ended.join(', ') }, locale })]
      : []),
  ];
}
