import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonStat, jsonStatCells } from './jsonStat.ts';

// Invented tables in the shapes that JSON-stat 2 allows.

const dimension = {
  Region: {
    category: { index: { '1438': 1, '1460': 0 }, label: { '1438': 'Dals-Ed', '1460': 'Bengtsfors' } },
  },
  Tid: { category: { index: ['2023', '2024'] } },
};
const table = { id: ['Region', 'Tid'], size: [2, 2], dimension, value: [10, 20, 30, null] };
const cellsOf = (input: object) => {
  const decoded = jsonStatCells(JsonStat.parse(input));
  if (decoded.kind === 'contradicts') return decoded.path.join('.');
  return decoded.cells.map(({ at, value, status }) => [at.Region, at.Tid, value, status]);
};

const dense = [
  ['1460', '2023', 10, ''],
  ['1460', '2024', 20, ''],
  ['1438', '2023', 30, ''],
  ['1438', '2024', 'missing', ''],
];

test.each([
  ['tätt', table],
  ['glest', { ...table, value: { '0': 10, '1': 20, '2': 30 } }],
  ['glest, med null', { ...table, value: { '0': 10, '1': 20, '2': 30, '3': null } }],
])('värden: %s; ordningen står i index, inte i label', (_, input) => expect(cellsOf(input)).toEqual(dense));

test.each([
  ['lista', ['', 'p', '', '..'], ['', 'p', '', '..']],
  ['objekt', { '1': 'p', '3': '..' }, ['', 'p', '', '..']],
  ['en text för alla', 'p', ['p', 'p', 'p', 'p']],
])('status som %s', (_, status, expected) =>
  expect((cellsOf({ ...table, status }) as unknown[][]).map(([, , , said]) => said)).toEqual(expected),
);

test('noll är noll; ”-” utan tal är inget tal; en status betyder det som anroparen säger', () => {
  const input = JsonStat.parse({ ...table, value: [0, null, null, null], status: ['', '-', '..', '.'] });
  const decoded = jsonStatCells(input, { '..': 'suppressed' });
  expect(decoded.kind === 'cells' && decoded.cells.map(({ value }) => value)).toEqual([
    0,
    'missing',
    'suppressed',
    'missing',
  ]);
});

test('en ensam kategori behöver inget index', () => {
  const Region = { category: { label: { '1460': 'Bengtsfors' } } };
  expect(cellsOf({ id: ['Region'], size: [1], dimension: { Region }, value: [1] })).toEqual([
    ['1460', undefined, 1, ''],
  ]);
});

describe('det som säger emot sig självt godtas inte, och platsen nämns', () => {
  test.each([
    ['för få värden', { ...table, value: [1, 2, 3] }, 'value'],
    ['en cell utanför', { ...table, value: { '4': 1 } }, 'value'],
    ['en cell som inte är ett nummer', { ...table, value: { '01': 1 } }, 'value'],
    ['för få statuskoder', { ...table, status: ['p'] }, 'status'],
    ['storlek och kategorier', { ...table, size: [2, 3], value: [1, 2, 3, 4, 5, 6] }, 'dimension.Tid'],
    ['en storlek för lite', { ...table, size: [2] }, 'size'],
    ['en variabel som inte finns', { ...table, id: ['Region', 'Kon'] }, 'dimension.Kon'],
    ['ett namn som alla objekt har', { ...table, id: ['Region', 'constructor'] }, 'dimension.constructor'],
    ['samma variabel två gånger', { ...table, id: ['Tid', 'Tid'] }, 'size'],
    ['två kategorier på en plats', twice({ '1460': 0, '1438': 0 }), 'dimension.Region'],
    ['en lucka i ordningen', twice({ '1460': 0, '1438': 2 }), 'dimension.Region'],
    ['en plats under noll', twice({ '1460': -1, '1438': 0 }), 'dimension.Region'],
    ['samma kategori två gånger', twice(['1460', '1460']), 'dimension.Region'],
  ])('%s', (_, input, path) => expect(cellsOf(input)).toBe(path));

  function twice(index: unknown) {
    return { ...table, dimension: { ...dimension, Region: { category: { index } } } };
  }

  test('fler celler än någon lämnar ut', () => {
    const index = Array.from({ length: 300 }, (_, at) => String(at));
    const names = ['a', 'b', 'c'];
    const wide = Object.fromEntries(names.map((name) => [name, { category: { index } }]));
    expect(cellsOf({ id: names, size: [300, 300, 300], dimension: wide, value: {} })).toBe('size');
  });
});

test('tätt och glest ger samma celler, alla en gång, radvis', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(sizes, fc.infiniteStream(fc.option(fc.integer())), (size, stream) => {
      const id = size.map((_, at) => `v${at}`);
      const codes = (length: number) => Array.from({ length }, (_, at) => `c${at}`);
      const dimensions = Object.fromEntries(
        id.map((name, at) => [name, { category: { index: codes(size[at]!) } }]),
      );
      const value = [...stream.take(size.reduce((product, own) => product * own, 1))];
      const sparse = Object.fromEntries([...value.entries()].filter(([, one]) => one !== null));
      const [full, thin] = [value, sparse].map((values) =>
        jsonStatCells(JsonStat.parse({ id, size, dimension: dimensions, value: values })),
      );
      expect(thin).toEqual(full);
      if (full?.kind !== 'cells') throw new Error('no cells');
      expect(full.cells.map((cell) => cell.value)).toEqual(value.map((one) => one ?? 'missing'));
      const names = full.cells.map(({ at }) => Object.values(at).join());
      expect(names).toEqual([...new Set(names)].sort());
    }),
  );
});
