import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeStates, noLines } from './batchState.ts';
import { countLines } from './countLines.ts';
import { followUpRelease } from './followUpTable.ts';
import { inventPlans } from './inventPlans.ts';
import { linesOf } from './linesOf.ts';
import { summary } from './summary.ts';

const on = '2026-02-12';
const lines = [...inventPlans(2000)].map((line) => line.trimEnd());
const whole = countLines(lines, on);
const { counts } = whole.counts;

test('every line is a plan, not one, or unreadable', () => {
  const { lines: all, plans = 0, notPlans = 0, unreadable = 0 } = counts;
  expect(all).toBe(2000);
  expect(plans + notPlans + unreadable).toBe(2000);
  expect([plans, notPlans, unreadable].every((count) => count > 0)).toBe(true);
  expect(whole.groups.reduce((sum, { state }) => sum + state.counts['denominator']!, 0)).toBe(plans);
});

test('the same plans every time', () => {
  expect([...inventPlans(50)].map((line) => line.trimEnd())).toEqual(lines.slice(0, 50));
});

test('any parts put together, in any order, give the same', () => {
  const cut = fc.tuple(fc.nat(lines.length), fc.nat(lines.length), fc.boolean());
  fc.assert(
    fc.property(cut, ([a, b, turned]) => {
      const [first, second] = [Math.min(a, b), Math.max(a, b)];
      const parts = [lines.slice(0, first), lines.slice(first, second), lines.slice(second)].map((part) =>
        countLines(part, on),
      );
      expect((turned ? parts.reverse() : parts).reduce(mergeStates, noLines)).toEqual(whole);
    }),
    { numRuns: 5 },
  );
});

test('a line that is not UTF-8 is unreadable, an empty one is none', () => {
  const bytes = Buffer.concat([Buffer.from('"å"\n\n \n'), Buffer.from([0xe5, 0x0a]), Buffer.from('{}')]);
  const { lines: all, unreadable, notPlans } = countLines(linesOf(bytes), on).counts.counts;
  expect([all, unreadable, notPlans]).toEqual([3, 1, 2]);
});

test('a municipality that nobody knows is not shown by its name', () => {
  const line = lines.find((text) => countLines([text], on).counts.counts['plans'] === 1)!;
  const { groups } = countLines([line.replaceAll(/Tomby \w/g, 'Hemliga byn')], on);
  expect(groups.map(({ keys }) => keys['municipality'])).toEqual(['unknown']);
});

test('no small count is shown, not even by its sum', () => {
  const release = followUpRelease(whole.groups)!;
  const shown = release.cells.flatMap((cell) => ('count' in cell ? [cell.count] : []));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(release.cells.length);
  // Where no plan is at all, 0 tells of nobody.
  expect(Math.min(...shown.filter((count) => count > 0))).toBeGreaterThanOrEqual(5);
  expect(summary(whole)).toContain('–');
});
