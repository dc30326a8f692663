import type { BatchState } from './batchState.ts';
import { followUpRelease, shownTable } from './followUpTable.ts';

const mostCommon = 5;

/** What may be told of the country: large national counts, and the table with what must be hidden hidden. */
export function summary({ counts: { counts }, groups }: BatchState): string {
  const of = (name: string) => counts[name] ?? 0;
  const codes = Object.entries(counts)
    .filter(([name]) => name.startsWith('code '))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostCommon);
  const release = followUpRelease(groups);
  return [
    `${of('lines')} lines: ${of('plans')} plans, ${of('notPlans')} not in the shape of a plan, ${of('unreadable')} unreadable.`,
    `Findings: ${(['error', 'warning', 'info'] as const).map((severity) => `${of(`severity ${severity}`)} ${severity}`).join(', ')}. The most common:`,
    ...codes.map(([name, count]) => `  ${String(count).padStart(7)} ${name.slice('code '.length)}`),
    '',
    'Plans with a day for follow-up; – is hidden, because it is small or would tell what is:',
    release ? shownTable(release, 'en') : 'The table could not be protected, and is not shown.',
  ].join('\n');
}
