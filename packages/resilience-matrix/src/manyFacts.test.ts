import type { Informant } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { comparePlacements } from './comparePlacements.ts';
import { Direction } from './direction.ts';
import { evidenceTable } from './evidenceTable.ts';
import { HeadingId } from './headingId.ts';
import { matrixSvg } from './matrixSvg.ts';
import type { Observation } from './observation.ts';
import { placeInMatrix } from './placeInMatrix.ts';
import { placeSiblings } from './placeSiblings.ts';
import { ownWeighing } from './weighingRule.ts';

const on = '2026-02-09';
const before = '2026-01-01';
const rule = { ...ownWeighing, id: 'invented-fading', fading: { afterDays: 30 } };

/** So many invented facts, spread over headings and informants, every third contradicted by the one before it. */
const facts = (count: number, towards: (index: number) => Direction): Observation[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `o${index}`,
    heading: HeadingId.options[index % 21]!,
    date: index % 2 === 0 ? '2025-12-01' : '2026-01-20',
    by: informant(Math.floor(index / 84)),
    basis: 'firstHand',
    direction: towards(index),
    text: 'Påhittat.',
    ...(index % 3 === 2 && { contradictedBy: [`o${index - 1}`] }),
  }));
const informant = (number: number): Informant =>
  number === 0 ? { kind: 'child' } : { kind: 'other', role: `granne ${number}` };
const allWays = (index: number) => Direction.options[Math.floor(index / 21) % 4]!;

describe('a thousand facts', () => {
  test('all ways at once: a wide box across the middle, and no field', () => {
    const { quadrant, axes, agreement } = placeInMatrix(facts(1000, allWays), { on });
    expect(quadrant).toBe('mixed');
    for (const { interval } of Object.values(axes)) {
      expect(interval[0]).toBeLessThan(-0.3);
      expect(interval[1]).toBeGreaterThan(0.3);
    }
    expect(agreement.every(({ kind }) => kind === 'differ')).toBe(true);
  });

  test.each(Direction.options)(
    'only for %s: its side of its axis, never a point, and nothing of the other axis',
    (direction) => {
      const { axes, quadrant } = placeInMatrix(
        facts(1000, () => direction).map(({ contradictedBy, ...one }) => one),
        { on },
      );
      const [own, other] =
        direction === 'resilience' || direction === 'vulnerability'
          ? [axes.child, axes.environment]
          : [axes.environment, axes.child];
      expect(own.reading).toBe(direction);
      expect(own.interval[1] - own.interval[0]).toBeCloseTo(0.4, 12);
      expect(other.interval).toEqual([-1, 1]);
      expect(quadrant).toBe('insufficientEvidence');
    },
  );

  test('by one informant alone: too little, however long the list', () => {
    const alone = facts(1000, () => 'adversity').map((one) => ({ ...one, by: informant(0) }));
    expect(placeInMatrix(alone, { on }).axes.environment).toMatchObject({
      reading: 'insufficientEvidence',
      reasons: ['fewInformants'],
    });
  });

  test('picture, table, comparison and siblings are made of them too', () => {
    const many = facts(1000, allWays);
    const [then, now] = [placeInMatrix(many, { on: before }), placeInMatrix(many, { on })];
    expect(matrixSvg(now, { id: 'm', before: then })).toContain('</svg>');
    expect([...evidenceTable(now, { before: then }).matchAll(/<th scope="row">/g)]).toHaveLength(1000);
    expect(placeSiblings(many, many, { on }).headings.every(({ kind }) => kind === 'alike')).toBe(true);
  });
});

// Eight times as many facts may take about eight times as long; the square would be sixty-four. The shortest of several
// runs, so that a busy machine does not decide.
test('the time grows with the number of facts, not with its square', { retry: 2, timeout: 60_000 }, () => {
  const run = (count: number) => {
    const many = facts(count, allWays);
    const times = Array.from({ length: 3 }, () => {
      const start = performance.now();
      const then = placeInMatrix(many, { on: before, rule });
      comparePlacements(then, placeInMatrix(many, { on, rule }));
      placeSiblings(many, many, { on, rule });
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  run(1000);
  expect(run(8000) / run(1000)).toBeLessThan(28);
});
