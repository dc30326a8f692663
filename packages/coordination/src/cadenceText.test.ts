import { expect, test } from 'vitest';
import { cadenceText } from './cadenceText.ts';
import type { Cadence } from './forum.ts';

test.each<[Omit<Cadence, 'verbatim'>, string, string]>([
  [{ times: 1, every: 1, unit: 'week' }, 'varje vecka', 'every week'],
  [{ times: 1, every: 1, unit: 'year' }, 'varje år', 'every year'],
  [{ times: 1, every: 2, unit: 'week' }, 'varannan vecka', 'every 2 weeks'],
  [{ times: 1, every: 2, unit: 'week', weeks: 'odd' }, 'udda veckor', 'odd weeks'],
  [{ times: 1, every: 2, unit: 'week', weeks: 'even' }, 'jämna veckor', 'even weeks'],
  [{ times: 1, every: 2, unit: 'year' }, 'vartannat år', 'every 2 years'],
  [{ times: 1, every: 3, unit: 'month' }, 'var tredje månad', 'every 3 months'],
  [{ times: 1, every: 3, unit: 'schoolYear' }, 'vart tredje läsår', 'every 3 school years'],
  [{ times: 1, every: 10, unit: 'week' }, 'var 10:e vecka', 'every 10 weeks'],
  [{ times: 3, every: 1, unit: 'schoolYear' }, '3 gånger per läsår', '3 times a school year'],
  [{ times: 2, every: 3, unit: 'month' }, '2 gånger på 3 månader', '2 times in 3 months'],
])('%o', (cadence, swedish, english) => {
  expect(cadenceText({ ...cadence, verbatim: 'påhittat' })).toBe(swedish);
  expect(cadenceText({ ...cadence, verbatim: 'påhittat' }, { locale: 'en' })).toBe(english);
});
