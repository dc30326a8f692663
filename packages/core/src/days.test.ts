import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween } from './index.ts';

describe('kalenderdagar', () => {
  test.each([
    ['över sommartidens början', '2026-03-28', '2026-03-30', 2],
    ['över sommartidens slut', '2026-10-24', '2026-10-26', 2],
    ['över skottdagen', '2028-02-28', '2028-03-01', 2],
    ['baklänges är negativt', '2026-02-09', '2026-02-01', -8],
  ] as const)('%s', (_, from, to, days) => expect(daysBetween(from, to)).toBe(days));

  test('månader slutar på månadens sista dag där dagen inte finns', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-02-28', 12)).toBe('2027-02-28');
  });

  test('att lägga till dagar och räkna dem ger tillbaka antalet, i varje tidszon', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 60_000 }), (days) => {
        expect(daysBetween('2026-02-09', addDays('2026-02-09', days))).toBe(days);
      }),
    );
  });

  test('en dag som inte finns är anroparens fel och upprepas inte', () => {
    const impossible = '2026-02-30' as const;
    expect(() => daysBetween(impossible, '2026-03-01')).toThrow(RangeError);
    expect(() => daysBetween(impossible, '2026-03-01')).not.toThrow(/02-30/);
  });
});
