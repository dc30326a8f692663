import { expect, test } from 'vitest';
import { showDecimal } from './showDecimal.ts';

test.each([
  [20, 3, '0,020', '0.020'],
  [0, 0, '0', '0'],
  [0, 2, '0,00', '0.00'],
  [-5, 1, '\u22120,5', '\u22120.5'],
  [999, 0, '999', '999'],
  [42327, 0, '42\u00A0327', '42,327'],
  [123456789, 2, '1\u00A0234\u00A0567,89', '1,234,567.89'],
])('%d with %d decimals', (digits, decimals, swedish, english) => {
  expect(showDecimal({ digits, decimals })).toBe(swedish);
  expect(showDecimal({ digits, decimals }, { locale: 'en' })).toBe(english);
});

test('percent signs stand apart in Swedish only; a language without a custom here is written as Swedish', () => {
  expect(showDecimal({ digits: 53, decimals: 0 }, { percent: true })).toBe('53\u00A0%');
  expect(showDecimal({ digits: 53, decimals: 0 }, { percent: true, locale: 'en' })).toBe('53%');
  expect(showDecimal({ digits: 20, decimals: 3 }, { locale: 'fi' })).toBe('0,020');
});
