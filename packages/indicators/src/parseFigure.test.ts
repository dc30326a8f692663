import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFigure } from './parseFigure.ts';
import { showDecimal } from './showDecimal.ts';

test.each([
  ['9409', 9409, 0, false, 'none'],
  ['9 409', 9409, 0, false, 'none'],
  ['42\u00A0327', 42327, 0, false, 'none'],
  ['0.019', 19, 3, false, 'point'],
  ['0,020', 20, 3, false, 'comma'],
  ['53%', 53, 0, true, 'none'],
  ['74,5 %', 745, 1, true, 'comma'],
  [' 6,6\u00A0% ', 66, 1, true, 'comma'],
  ['\u22122,3', -23, 1, false, 'comma'],
  ['-0', 0, 0, false, 'none'],
  ['1 234,50', 123450, 2, false, 'comma'],
  ['1.234', 1234, 3, false, 'point'],
] as const)('%j', (text, digits, decimals, percent, mark) => {
  expect(parseFigure(text)).toEqual({ kind: 'value', digits, decimals, percent, mark });
});

test.each([
  '',
  ' ',
  '..',
  '-',
  '<5',
  '~100',
  'cirka 900',
  '1.234,5',
  '1,234.5',
  '12 34',
  '1 2345',
  '5,',
  ',5',
  '53 % %',
  '7 av 23',
  '1e3',
  'NaN',
  '٣',
  '1234567890123456',
])('%j is not one plain number', (text) => {
  expect(parseFigure(text)).toEqual({ kind: 'unreadable' });
});

test('what is shown reads back as the same digits, in both languages for decimals, in Swedish with thousands', () => {
  const decimal = fc.record({ digits: fc.integer({ min: -999_999, max: 999_999 }), decimals: fc.nat(6) });
  fc.assert(
    fc.property(decimal, fc.boolean(), (shown, percent) => {
      expect(parseFigure(showDecimal(shown, { percent }))).toMatchObject({ ...shown, percent });
    }),
  );
});
