import { expect, test } from 'vitest';
import { todayInStockholm } from './todayInStockholm.ts';

test.each([
  ['sen kväll i UTC är redan nästa dag i Stockholm', '2026-02-08T23:30:00Z', '2026-02-09'],
  ['sommartid flyttar gränsen en timme', '2026-07-01T22:00:00Z', '2026-07-02'],
  ['mitt på dagen', '2026-02-09T12:00:00Z', '2026-02-09'],
])('%s', (_, moment, day) => expect(todayInStockholm(new Date(moment))).toBe(day));
