import { afterEach, describe, expect, test } from 'vitest';
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
import { pxweb } from './pxweb.ts';

// Nothing here leaves the machine. The answers have the shape of the real service; every number is invented.

const retrieved = '2026-03-02';
const Region = {
  label: 'region',
  category: { index: { '1460': 0, '1438': 1 }, label: { '1460': 'Bengtsfors', '1438': 'Dals-Ed' } },
  extension: { elimination: true, eliminationValueCode: '00' },
};
const Kon = { label: 'kön', category: { index: { '1': 0, '2': 1 } }, extension: { elimination: true } };
const ContentsCode = {
  label: 'tabellinnehåll',
  category: { index: { BE1: 0 } },
  extension: { elimination: false },
};
const Tid = { label: 'år', category: { index: { '2023': 0, '2024': 1 } }, extension: { elimination: false } };
const metadata = {
  version: '2.0',
  class: 'dataset',
  label: 'Folkmängd',
  id: ['Region', 'Kon', 'ContentsCode', 'Tid'],
  size: [2, 2, 1, 2],
  role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] },
  dimension: { Region, Kon, ContentsCode, Tid },
  extension: { px: { tableid: 'TAB1' } },
};
const data = {
  ...metadata,
  id: ['Region', 'ContentsCode', 'Tid'],
  size: [2, 1, 1],
  dimension: { Region, ContentsCode, Tid: { ...Tid, category: { index: { '2024': 0 } } } },
  value: [1801, null],
  status: { '1': '..' },
};
const selection = { Region: ['1460', '1438'], ContentsCode: ['BE1'], Tid: ['2024'] };

const services: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(services.splice(0).map((one) => one.close()));
});

async function readerOf(
  answer: unknown = data,
  wrong: (call: LocalCall) => Reply | undefined = () => undefined,
) {
  const waits: number[] = [];
  const service = await localService(
    (call) => wrong(call) ?? json(call.path.endsWith('/metadata') ? metadata : answer),
  );
  services.push(service);
  const sleep = async (ms: number) => void waits.push(ms);
  return { ...pxweb({ fetch, sleep, base: service.base, retries: 1 }), waits, calls: service.calls };
}
const isData = ({ path }: LocalCall) => path.endsWith('/data');

test('celler med tabellens egna koder, och variabeln som lades ihop nämns', async () => {
  const { cells, calls, waits } = await readerOf();
  const read = await cells({ table: 'TAB1', selection }, { retrieved, kinds: { '..': 'suppressed' } });
  if (read.kind !== 'read') throw new Error('not read');
  expect(read.rows.map(({ at, value, status: said }) => [at.Region, at.Tid, value, said])).toEqual([
    ['1460', '2024', 1801, ''],
    ['1438', '2024', 'suppressed', '..'],
  ]);
  expect(read.rows[0]).toMatchObject({ source: { section: 'TAB1' }, retrieved });
  expect(read.label).toBe('Folkmängd');
  expect(read.notChosen).toEqual([{ variable: 'Kon', label: 'kön', became: 'eliminated', codes: [] }]);
  expect(read.findings).toMatchObject([
    { code: 'indicators/variablesNotChosen', params: { variables: 'Kon' } },
  ]);
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /tables/TAB1/metadata',
    'POST /tables/TAB1/data',
  ]);
  expect(calls[1]?.query.get('outputFormat')).toBe('json-stat2');
  expect(JSON.parse(calls[1]?.body ?? '')).toEqual({
    selection: Object.entries(selection).map(([variableCode, valueCodes]) => ({ variableCode, valueCodes })),
  });
  // At most 30 calls in 10 seconds.
  expect(waits).toEqual([334]);
});

test('utan urval väljer tjänsten själv, och det syns', async () => {
  const { cells } = await readerOf({ ...data, dimension: { ...data.dimension, Region } });
  const read = await cells({ table: 'TAB1', selection: {} }, { retrieved });
  expect(read.kind === 'read' && read.notChosen.map(({ variable, became }) => [variable, became])).toEqual([
    ['Region', 'defaulted'],
    ['Kon', 'eliminated'],
    ['ContentsCode', 'defaulted'],
    ['Tid', 'defaulted'],
  ]);
});

test('värdet för alla, i stället för en summa, är också en variabel som inte valdes', async () => {
  const all = { ...Region, category: { index: ['00'] } };
  const { cells } = await readerOf({
    ...data,
    size: [1, 1, 1],
    value: [7],
    status: null,
    dimension: { ...data.dimension, Region: all },
  });
  const { Region: _, ...rest } = selection;
  const read = await cells({ table: 'TAB1', selection: rest }, { retrieved });
  expect(read.kind === 'read' && read.notChosen[0]).toEqual({
    variable: 'Region',
    label: 'region',
    became: 'eliminated',
    codes: ['00'],
  });
});

test.each([
  ['2024', []],
  ['2025', ['indicators/mayCarryNoise']],
  ['2026M01', ['indicators/mayCarryNoise']],
])('SCB:s brus: %s', async (year, codes) => {
  const dated = { ...data, dimension: { ...data.dimension, Tid: { category: { index: [year] } } } };
  const asked: string[] = [];
  const fake = async (address: string) => {
    asked.push(address);
    return {
      status: 200,
      headers: { get: () => 'application/json' },
      text: async () => JSON.stringify(address.includes('/metadata') ? metadata : dated),
    };
  };
  const all = { ...selection, Tid: ['top(1)'] };
  const read = await pxweb({ fetch: fake, sleep: async () => {} }).cells(
    { table: 'TAB1', selection: all },
    { retrieved },
  );
  expect(read.findings.map(({ code }) => code)).toEqual(['indicators/variablesNotChosen', ...codes]);
  expect(asked[0]).toBe('https://statistikdatabasen.scb.se/api/v2/tables/TAB1/metadata?lang=sv');
});

describe('fel är fel, aldrig ett tomt svar', () => {
  const odd = (more: object) => json({ ...data, ...more });
  test.each<[string, (call: LocalCall) => Reply | undefined, string]>([
    ['för många celler', (call) => (isData(call) ? status(403) : undefined), 'tooManyCells'],
    ['429', () => status(429), 'tooManyCalls'],
    ['500', () => status(500), 'serviceFailed'],
    ['400', (call) => (isData(call) ? status(400) : undefined), 'questionRefused'],
    ['tabellen finns inte', () => status(404), 'notFoundThere'],
    ['bruten förbindelse', () => reset, 'serviceUnreachable'],
    ['bruten mitt i svaret', (call) => (isData(call) ? breaksOff(data) : undefined), 'serviceUnreachable'],
    ['avhuggen JSON', (call) => (isData(call) ? cutJson(data) : undefined), 'answerNotJson'],
    ['en webbsida', () => webPage, 'answerNotJson'],
    [
      'tal som text',
      (call) => (isData(call) ? odd({ value: ['1801', null] }) : undefined),
      'answerUnexpected',
    ],
    ['för få värden', (call) => (isData(call) ? odd({ value: [1801] }) : undefined), 'answerUnexpected'],
    [
      'ett annat år än det som valdes',
      (call) =>
        isData(call)
          ? odd({ dimension: { ...data.dimension, Tid: { category: { index: ['2023'] } } } })
          : undefined,
      'rowNotAsked',
    ],
  ])('%s', async (_, wrong, code) => {
    const read = await (await readerOf(data, wrong)).cells({ table: 'TAB1', selection }, { retrieved });
    expect(read).toMatchObject({ kind: 'failed', findings: [{ code: `indicators/${code}` }] });
  });

  test.each([
    ['okänd variabel', { ...selection, Kön: ['1'] }, 'indicators/unknownVariable', 'Kön'],
    ['variabel som måste väljas', { Region: ['1460'] }, 'indicators/variableRequired', 'ContentsCode, Tid'],
  ])('%s: nämns, och inga celler efterfrågas', async (_, asked, code, variables) => {
    const { cells, calls } = await readerOf();
    const read = await cells({ table: 'TAB1', selection: asked }, { retrieved });
    expect(read).toMatchObject({ kind: 'failed', findings: [{ code, params: { variables } }] });
    expect(calls.some(isData)).toBe(false);
  });
});

test.each([
  ['ett id som är en sökväg', { table: '../config', selection }],
  ['en variabel utan koder', { table: 'TAB1', selection: { Tid: [] } }],
])('programmerarens misstag kastas: %s', async (_, question) => {
  await expect((await readerOf()).cells(question, { retrieved })).rejects.toThrow(RangeError);
});
