import type { NoFigure } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { countColumns, noFigureCodes } from './countColumns.ts';
import { type GroupState, groupStates, mergeGroups } from './groupedStates.ts';
import { indicatorState } from './indicatorState.ts';
import { rowReader } from './rowReader.ts';

const indicator = catalogue.sipOffered;
const monoid = indicatorState(indicator);
const places = ['Älvkarleby', 'Åmål', '10', 'Dals-Ed'];
const by = ['municipality', 'year'];
const codes = Object.entries(noFigureCodes) as [NoFigure, number][];
const code = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 3 }) },
  fc.integer({ min: -8, max: -1 }),
);
const coded = fc.array(fc.record({ place: fc.nat(3), year: fc.nat(2), numerator: code, denominator: code }), {
  maxLength: 40,
});
const years = [2023, 2024, 2025];
const countOf = (number: number) => codes.find(([, value]) => value === number)?.[0] ?? number;
const asRow = (row: { place: number; year: number; numerator: number; denominator: number }) => ({
  municipality: places[row.place]!,
  year: years[row.year]!,
  numerator: countOf(row.numerator),
  denominator: countOf(row.denominator),
});

test('kolumner och poster ger samma tillstånd', () => {
  fc.assert(
    fc.property(coded, (rows) => {
      const columns = {
        keys: [
          { name: 'municipality', values: places, positions: Uint16Array.from(rows, ({ place }) => place) },
          { name: 'year', values: years, positions: Uint8Array.from(rows, ({ year }) => year) },
        ],
        numerator: Int8Array.from(rows, ({ numerator }) => numerator),
        denominator: Int32Array.from(rows, ({ denominator }) => denominator),
      };
      expect(countColumns(indicator, columns)).toStrictEqual(groupStates(monoid, rows.map(asRow), { by }));
    }),
  );
});

test('delar som slås ihop ger samma grupper i samma ordning', () => {
  fc.assert(
    fc.property(coded, fc.infiniteStream(fc.nat(2)), (rows, shardOf) => {
      const shards: ReturnType<typeof asRow>[][] = [[], [], []];
      for (const row of rows) shards[shardOf.next().value]!.push(asRow(row));
      const parts = shards.map((shard) => groupStates(monoid, shard, { by }));
      expect(mergeGroups(monoid, parts.reverse())).toStrictEqual(
        groupStates(monoid, rows.map(asRow), { by }),
      );
    }),
  );
});

test('den som inte säger var den hör hemma går inte förlorad', () => {
  const rows = [
    { municipality: undefined, numerator: 1, denominator: 2 },
    { numerator: 1, denominator: 2 },
  ];
  const groups = groupStates(monoid, rows, { by: ['municipality'] });
  expect(groups.map(({ keys, state }) => [keys, state.counts['rows']])).toEqual([
    [{ municipality: null }, 2],
  ]);
});

test('talet 10 och texten 10 är två grupper', () => {
  const rows = ['10', 10].map((year) => ({ year, numerator: 1, denominator: 1 }));
  expect(groupStates(monoid, rows, { by: ['year'] })).toHaveLength(2);
});

test('delar som grupperats olika slås inte ihop', () => {
  const parts: GroupState[][] = [
    [{ keys: { year: 1 }, state: monoid.zero }],
    [{ keys: { place: 1 }, state: monoid.zero }],
  ];
  expect(() => mergeGroups(monoid, parts)).toThrow(RangeError);
});

describe('kolumner som inte passar', () => {
  const columns = {
    keys: [{ name: 'year', values: years, positions: Uint8Array.of(0, 1) }],
    numerator: Int8Array.of(1, 1),
    denominator: Int8Array.of(1, 1),
  };
  test.each([
    ['olika långa', { denominator: Int8Array.of(1) }],
    ['en plats utan värde', { keys: [{ ...columns.keys[0]!, positions: Uint8Array.of(0, 3) }] }],
    ['samma värde två gånger', { keys: [{ ...columns.keys[0]!, values: [1, 2, 2] }] }],
    [
      'för många grupper',
      {
        keys: [1, 2].map((name) => ({
          name: `${name}`,
          values: Array.from({ length: 2000 }, (_, value) => value),
          positions: Uint8Array.of(0, 1),
        })),
      },
    ],
  ])('%s', (_, changed) => {
    expect(() => countColumns(indicator, { ...columns, ...changed })).toThrow(RangeError);
  });

  test('det som inte får läggas ihop', () => {
    expect(() => countColumns(catalogue.dependencyRatio, columns)).toThrow(RangeError);
    expect(countColumns(catalogue.dependencyRatio, columns, { apart: ['time'] })).toHaveLength(2);
  });
});

describe('rowReader: villkoren betyder detsamma som i SQL', () => {
  const read = rowReader({
    by: [],
    denominator: { rowsWhere: [{ column: 'age', from: 0, to: 17 }] },
    numerator: {
      rowsWhere: [
        { column: 'age', from: 0, to: 17 },
        { column: 'reported', in: [1, 2] },
      ],
    },
    where: [{ column: 'country', is: 'Invented' }],
    nothing: 'status',
  });
  const child = { country: 'Invented', age: 9, reported: 1, status: null };

  test.each([
    ['anmält barn', {}, { numerator: 1, denominator: 1 }],
    ['ej anmält', { reported: 0 }, { numerator: 0, denominator: 1 }],
    [
      'för gammal: då spelar resten ingen roll',
      { age: 30, reported: null },
      { numerator: 0, denominator: 0 },
    ],
    ['okänt om anmält', { reported: null }, { numerator: 'missing', denominator: 1 }],
    ['dold', { status: 'suppressed' }, { numerator: 'suppressed', denominator: 'suppressed' }],
    ['okänt ord i status', { status: 'hemligt' }, { numerator: -1, denominator: -1 }],
    ['annat land', { country: 'Elsewhere' }, undefined],
    ['okänt land', { country: null }, undefined],
  ])('%s', (_, changed, expected) => {
    expect(read({ ...child, ...changed })).toEqual(expected);
  });
});
