import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { type InventedFigure, type InventedKolada, inventedKolada } from '../../testing/inventedKolada.ts';
import {
  breaksOff,
  cutJson,
  json,
  type LocalCall,
  localService,
  type Reply,
  reset,
  status,
  webPage,
} from '../../testing/localService.ts';
import { findingKinds } from '../findingKinds.ts';
import type { Progress } from './client.ts';
import { kolada } from './kolada.ts';

// Nothing here leaves the machine. The answers have the shape of the real service; every number is invented.

const retrieved = '2026-03-02';
const figure = (
  kpi: string,
  municipality: string,
  period: number,
  value: number | null,
  more: object = {},
): InventedFigure => ({
  kpi,
  municipality,
  period,
  values: [{ gender: 'T', value, status: value === null ? 'Missing' : '', count: 1, ...more }],
});

const world: InventedKolada = {
  kpis: {
    N01919: 'Invånare 0–19 år, antal',
    N15428: 'Behöriga, andel (%)',
    N02797: 'Påhittat (ovägt medel) (-2019)',
  },
  municipalities: { '1460': 'Bengtsfors', '1438': 'Dals-Ed', '0000': 'Riket' },
  groups: { G216668: 'Dalsland' },
  figures: [
    figure('N01919', '1460', 2024, 1801),
    figure('N01919', '1438', 2024, null),
    figure('N01919', '1438', 2023, 0),
    figure('N15428', 'G216668', 2024, 81.26, { count: 5 }),
    figure('N02797', '1460', 2019, 7.5),
    figure('N02797', '1438', 2019, 3.25, { isdeleted: true }),
  ],
};

const services: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(services.splice(0).map((one) => one.close()));
});

/** A reader of an invented Kolada on this machine; `wrong` answers in its place where it wants to. */
async function readerOf(
  invented: InventedKolada = world,
  wrong: (call: LocalCall, base: string) => Reply | undefined = () => undefined,
  more: { readonly retries?: number } = {},
) {
  const waits: number[] = [];
  const answer = inventedKolada(invented);
  const service = await localService((call) => wrong(call, service.base) ?? answer(call, service.base));
  services.push(service);
  const sleep = async (ms: number) => void waits.push(ms);
  return { ...kolada({ fetch, sleep, base: service.base, ...more }), waits, calls: service.calls };
}

const ask = { kpis: ['N01919'], municipalities: ['1460', '1438'], years: [2023, 2024] };
const isData = ({ path }: LocalCall) => path.startsWith('/data/');

describe('rader', () => {
  test('värde, inget värde och noll är tre olika saker, och status står kvar ord för ord', async () => {
    const read = await (await readerOf()).figures(ask, { retrieved });
    if (read.kind !== 'read') throw new Error('not read');
    expect(read.rows.map(({ at, value, status: said }) => [at.municipality, at.year, value, said])).toEqual([
      ['1460', '2024', 1801, ''],
      ['1438', '2024', 'missing', 'Missing'],
      ['1438', '2023', 0, ''],
    ]);
    expect(read.rows[0]).toMatchObject({
      at: { kpi: 'N01919', gender: 'T' },
      source: { act: 'Kolada', section: 'N01919' },
      retrieved,
    });
    expect(read.kpis).toEqual([{ id: 'N01919', title: 'Invånare 0–19 år, antal', description: 'Påhittad' }]);
    expect(read.findings).toEqual([]);
  });

  test('den som vet vad en status betyder får säga det; en borttagen uppgift är borttagen', async () => {
    const { figures } = await readerOf();
    const kinds = { Missing: 'suppressed' } as const;
    const known = await figures(ask, { retrieved, kinds });
    expect(known.kind === 'read' && known.rows[1]?.value).toBe('suppressed');
    const removed = await figures({ kpis: ['N02797'], municipalities: ['1438'] }, { retrieved });
    expect(removed.kind === 'read' && removed.rows.map(({ value }) => value)).toEqual(['removed']);
  });

  test('gruppens värde är ett ovägt medel: varning, och av hur många', async () => {
    const read = await (await readerOf()).figures(
      { kpis: ['N15428'], municipalities: ['G216668'] },
      { retrieved },
    );
    if (read.kind !== 'read') throw new Error('not read');
    expect(read.rows[0]).toMatchObject({ value: 81.26, members: 5 });
    expect(read.findings).toMatchObject([{ code: 'indicators/unweightedMean', params: { count: 1 } }]);
  });

  test('ovägt medel och upphörd serie står bara i titeln', async () => {
    const read = await (await readerOf()).figures(
      { kpis: ['N02797'], municipalities: ['1460'] },
      { retrieved },
    );
    expect(read.findings.map(({ code }) => code)).toEqual([
      'indicators/unweightedMean',
      'indicators/seriesEnded',
    ]);
  });

  test('utan områden: alla, också de som ingen tabell känner', async () => {
    const figures = [...world.figures, figure('N01919', '9999', 2024, 5)];
    const read = await (await readerOf({ ...world, figures })).figures(
      { kpis: ['N01919'], years: [2024] },
      { retrieved },
    );
    expect(read.kind === 'read' && read.rows.map(({ at }) => at.municipality)).toEqual([
      '1460',
      '1438',
      '9999',
    ]);
  });
});

describe('sidor och grupper om 25', () => {
  test('varje fråga har högst 25 id, och det pausas mellan anropen', async () => {
    const municipalities = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [String(2000 + at), 'Påhittad']),
    );
    const figures = Object.keys(municipalities).map((id) => figure('N01919', id, 2024, 1));
    const { figures: get, calls, waits } = await readerOf({ ...world, municipalities, figures, perPage: 10 });
    const read = await get({ kpis: ['N01919'], municipalities: Object.keys(municipalities) }, { retrieved });
    expect(read.kind === 'read' && read.rows).toHaveLength(60);
    for (const { path } of calls)
      for (const part of path.split('/')) expect(part.split(',').length).toBeLessThanOrEqual(25);
    expect(waits).toEqual(Array(calls.length - 1).fill(200));
  });

  test('ingen rad går förlorad och ingen kommer två gånger, hur det än delas upp', async () => {
    const some = (from: number, most: number) =>
      fc.integer({ min: 1, max: most }).map((count) => Array.from({ length: count }, (_, at) => from + at));
    const worlds = fc.record({
      kpis: some(10_000, 27),
      units: some(2000, 55),
      years: some(1990, 27),
      perPage: fc.integer({ min: 1, max: 60 }),
      counts: fc.constantFrom('page', 'all'),
      about: fc.integer({ min: 0, max: 150 }),
    });
    await fc.assert(
      fc.asyncProperty(worlds, async ({ kpis, units, years, perPage, counts, about }) => {
        const ids = kpis.map((id) => `N${id}`);
        // So few of all combinations that the pages can be of any size.
        const all = ids.length * units.length * years.length;
        const step = Math.ceil(all / (about + 1));
        const figures = Array.from({ length: Math.ceil(all / step) }, (_, at) => at * step).map((at) =>
          figure(
            ids[at % ids.length]!,
            String(units[Math.floor(at / ids.length) % units.length]),
            years[Math.floor(at / ids.length / units.length)]!,
            at,
          ),
        );
        const names = (list: readonly (string | number)[]) =>
          Object.fromEntries(list.map((id) => [String(id), 'Påhittad']));
        const answer = inventedKolada({
          kpis: names(ids),
          municipalities: names(units),
          figures,
          perPage,
          counts,
        });
        const read = await kolada({
          fetch: direct(answer),
          sleep: async () => {},
          base: 'http://a.invalid',
        }).figures({ kpis: ids, municipalities: units.map(String), years }, { retrieved });
        if (read.kind !== 'read') throw new Error(read.findings[0]?.code);
        const name = ({ at }: { at: Readonly<Record<string, string>> }) =>
          `${at.kpi} ${at.municipality} ${at.year}`;
        const wanted = figures.map(({ kpi, municipality, period }) => `${kpi} ${municipality} ${period}`);
        expect(read.rows.map(name).sort()).toEqual(wanted.sort());
      }),
      { numRuns: 30 },
    );
  });

  test('ett svar med fler rader än en funktion tar som argument', async () => {
    const many = Array.from({ length: 200_000 }, (_, at) => figure('N01919', String(at), 2024, 1));
    const { figures } = await readerOf(world, (call) =>
      isData(call) ? json({ count: many.length, values: many }) : undefined,
    );
    const read = await figures({ kpis: ['N01919'], years: [2024] }, { retrieved });
    expect(read.kind === 'read' && read.rows).toHaveLength(200_000);
  });

  test('en tom sida i mitten gömmer inget', async () => {
    const { figures } = await readerOf({ ...world, perPage: 1 }, (call, base) =>
      isData(call) && !call.query.has('page')
        ? json({ count: 0, values: [], next_url: `${base}${call.path}?page=1` })
        : undefined,
    );
    const read = await figures(ask, { retrieved });
    expect(read.kind === 'read' && read.rows).toHaveLength(3);
  });
});

/** Answers without a network, for properties. */
const direct =
  (answer: ReturnType<typeof inventedKolada>) =>
  async (
    address: string,
  ): Promise<{ status: number; headers: { get: () => string }; text: () => Promise<string> }> => {
    const { pathname, searchParams, origin } = new URL(address);
    let said = '';
    let code = 0;
    const response = {
      writeHead: (statusCode: number) => {
        code = statusCode;
        return {
          end: (text: string) => {
            said = text;
          },
        };
      },
    };
    const call = { number: 1, method: 'GET', path: pathname, query: searchParams, body: '' };
    answer(call, origin)(response as never);
    return { status: code, headers: { get: () => 'application/json' }, text: async () => said };
  };

describe('fel är fel, aldrig ett tomt svar', () => {
  const cases: readonly [string, (call: LocalCall, base: string) => Reply | undefined, string][] = [
    ['500 varje gång', () => status(500), 'serviceFailed'],
    ['429 varje gång', () => status(429), 'tooManyCalls'],
    ['bruten förbindelse', () => reset, 'serviceUnreachable'],
    ['bruten mitt i svaret', () => breaksOff({ count: 0, values: [] }), 'serviceUnreachable'],
    ['avhuggen JSON', () => cutJson({ count: 0, values: [] }), 'answerNotJson'],
    ['en webbsida', () => webPage, 'answerNotJson'],
    ['404 på data', (call) => (isData(call) ? status(404) : undefined), 'notFoundThere'],
    ['400', () => status(400), 'questionRefused'],
    ['en annan form', () => json({ values: [], antal: 0 }), 'answerUnexpected'],
    [
      'fel antal',
      (call) => (isData(call) ? json({ count: 9, values: [world.figures[0]] }) : undefined),
      'countDiffers',
    ],
    [
      'samma rad två gånger',
      (call) => (isData(call) ? json({ count: 2, values: [world.figures[0], world.figures[0]] }) : undefined),
      'rowTwice',
    ],
    [
      'en rad som ingen bad om',
      (call) => (isData(call) ? json({ count: 1, values: [world.figures[3]] }) : undefined),
      'rowNotAsked',
    ],
    [
      'next_url i ring',
      (call, base) =>
        isData(call)
          ? json({ count: 0, values: [], next_url: `${base}${call.path}?per_page=5000` })
          : undefined,
      'pagingLost',
    ],
    [
      'next_url till någon annan',
      (call) =>
        isData(call) ? json({ count: 0, values: [], next_url: 'http://example.invalid/v3/data' }) : undefined,
      'pagingLost',
    ],
  ];
  test.each(cases)('%s', async (_, wrong, code) => {
    const read = await (await readerOf(world, wrong)).figures(ask, { retrieved, locale: 'en' });
    expect(read).toMatchObject({ kind: 'failed', findings: [{ code: `indicators/${code}` }] });
    expect(read.findings[0]?.message).not.toContain('{');
  });

  test('den nämner var svaret är fel', async () => {
    const odd = { ...world.figures[0], values: [{ gender: 'T', value: '1 801', status: '' }] };
    const { figures } = await readerOf(world, (call) =>
      isData(call) ? json({ count: 1, values: [odd] }) : undefined,
    );
    const read = await figures(ask, { retrieved });
    expect(read.findings[0]?.path).toEqual(['values', 0, 'values', 0, 'value']);
  });

  test.each([
    ['saknas i svaret', () => undefined],
    [
      '404 för alla på en gång',
      (call: LocalCall) =>
        call.path.includes(',') || call.path.includes('N99999') ? status(404) : undefined,
    ],
  ])('okänt id nämns (%s)', async (_, wrong) => {
    const { figures, calls } = await readerOf(world, wrong);
    const read = await figures({ kpis: ['N01919', 'N99999'], municipalities: ['1460'] }, { retrieved });
    expect(read).toMatchObject({
      kind: 'failed',
      findings: [{ code: 'indicators/unknownId', params: { ids: 'N99999' } }],
    });
    expect(calls.some(isData)).toBe(false);
  });

  test('varje fel står i förteckningen', () => {
    for (const [, , code] of cases) expect(findingKinds).toHaveProperty([`indicators/${code}`]);
  });
});

describe('försöker igen', () => {
  test('429 med Retry-After, sedan 500, sedan svar', async () => {
    const { figures, waits, calls } = await readerOf(world, ({ number }) =>
      number === 1 ? status(429, { 'retry-after': '7' }) : number === 2 ? status(500) : undefined,
    );
    expect((await figures(ask, { retrieved })).kind).toBe('read');
    expect(waits.filter((ms) => ms !== 200)).toEqual([7000, 2000]);
    expect(calls).toHaveLength(5);
  });

  test('längre och längre, högst så många gånger som sagts', async () => {
    const { figures, waits, calls } = await readerOf(world, () => reset, { retries: 3 });
    await figures(ask, { retrieved });
    expect(waits.filter((ms) => ms !== 200)).toEqual([1000, 2000, 4000]);
    expect(calls).toHaveLength(4);
  });

  test('väntar inte hur länge som helst, och läser ingen klocka', async () => {
    const long = await readerOf(world, () => status(429, { 'retry-after': '86400' }));
    expect((await long.figures(ask, { retrieved })).findings[0]?.code).toBe('indicators/tooManyCalls');
    expect(long.waits).toEqual([]);
    const dated = await readerOf(world, ({ number }) =>
      number === 1 ? status(429, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }) : undefined,
    );
    await dated.figures(ask, { retrieved });
    expect(dated.waits[0]).toBe(1000);
  });

  test('den som avbryter får sitt skäl tillbaka', async () => {
    const stop = new AbortController();
    const { figures, calls } = await readerOf(world, () => {
      stop.abort(new Error('enough'));
      return status(429);
    });
    await expect(figures(ask, { retrieved, signal: stop.signal })).rejects.toThrow('enough');
    expect(calls).toHaveLength(1);
  });

  test('förloppet berättas', async () => {
    const told: Progress[] = [];
    const { figures } = await readerOf(world, ({ number }) => (number === 1 ? status(503) : undefined));
    await figures(ask, { retrieved, progress: (now) => told.push(now) });
    expect(told[0]).toEqual({ calls: 1, rows: 0, parts: 3, partsDone: 0, waiting: 1000 });
    expect(told.at(-1)).toEqual({ calls: 4, rows: 3, parts: 3, partsDone: 3 });
  });
});

describe('programmerarens egna misstag kastas', () => {
  test.each([
    ['inga nyckeltal', { kpis: [], years: [2024] }],
    ['varken område eller år', { kpis: ['N01919'] }],
    ['ett id som är en sökväg', { kpis: ['../v2'], years: [2024] }],
    ['ett år som inte är ett', { kpis: ['N01919'], years: [24] }],
  ])('%s', async (_, question) => {
    await expect((await readerOf()).figures(question, { retrieved })).rejects.toThrow(RangeError);
  });
  test('en hämtningsdag som inte finns', async () => {
    await expect((await readerOf()).figures(ask, { retrieved: '2026-02-30' })).rejects.toThrow(RangeError);
  });
});
