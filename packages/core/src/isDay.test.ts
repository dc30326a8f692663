import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { isDay } from './isDay.ts';

const pattern = z.regexes.date;
const two = (number: number) => String(number).padStart(2, '0');

test('the days of z.iso.date, in every year that it knows', () => {
  for (let year = 0; year <= 9999; year += 1)
    for (const [month, date] of [
      [0, 1],
      [1, 31],
      [1, 32],
      [2, 28],
      [2, 29],
      [2, 30],
      [4, 30],
      [4, 31],
      [6, 31],
      [9, 31],
      [11, 31],
      [12, 31],
      [12, 0],
      [13, 1],
    ]) {
      const text = `${String(year).padStart(4, '0')}-${two(month!)}-${two(date!)}`;
      if (isDay(text) !== pattern.test(text)) expect.fail(text);
    }
  for (let month = 0; month <= 99; month += 1)
    for (let date = 0; date <= 99; date += 1) {
      const text = `2026-${two(month)}-${two(date)}`;
      if (isDay(text) !== pattern.test(text)) expect.fail(text);
    }
  const text = fc.stringMatching(/^[\d ٣-]{4}-[\d/:-]{2}-[\d ]{2}\n?$/);
  fc.assert(fc.property(text, (tried) => isDay(tried) === pattern.test(tried)));
});

test.each([
  [undefined],
  [null],
  [20260302],
  [['2026-03-02']],
  [new String('2026-03-02')],
  [''],
  ['2026-03-02T00:00'],
])('nothing else is a day', (it) => {
  expect(isDay(it)).toBe(false);
});
