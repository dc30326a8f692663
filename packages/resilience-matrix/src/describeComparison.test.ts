import { expect, test } from 'vitest';
import { autumnAndSpring } from '../examples/inventedOverTime.ts';
import { comparePlacements } from './comparePlacements.ts';
import { describeComparison } from './describeComparison.ts';
import { placeInMatrix } from './placeInMatrix.ts';

const autumn = placeInMatrix(autumnAndSpring, { on: '2025-10-10' });
const spring = placeInMatrix(autumnAndSpring, { on: '2026-02-09' });

test('then and now, what came and changed, and who said it', () => {
  const words = describeComparison(comparePlacements(autumn, spring));
  expect(words).toMatch(
    /^2025-10-10: Underlaget räcker inte .*\. 2026-02-09: Underlaget drar åt båda håll\./,
  );
  expect(words).toContain(
    'Barnet: då för lite underlag, nu drar åt båda håll. Rutan har flyttat mot motståndskraft.',
  );
  expect(words).toContain('Stöd av familj, vänner och andra (Skola – räknas nu fullt ut)');
  expect(words).toContain('Påfrestande miljö: som förut.');
  expect(words).toContain('De som berättat ser nu olika på: Att finnas där för mig; Skolan.');
  expect(words).toContain('Nya röster: Elevhälsa, psykosocial.');
  expect(words).toContain('inte hur mycket');
});

test('never better, worse or a measure', () => {
  for (const locale of ['sv', 'en'])
    for (const pair of [
      [autumn, spring],
      [spring, spring],
    ] as const)
      expect(describeComparison(comparePlacements(...pair), { locale })).not.toMatch(
        /bättre|sämre|förbättra|försämra|better|worse|improve|poäng|[−-]?\d+[.,]\d|procent|%/i,
      );
});

test('when nothing is new it says so heading by heading', () => {
  const words = describeComparison(comparePlacements(spring, spring), { locale: 'en' });
  expect(words.match(/as before/g)).toHaveLength(4);
  expect(words).toContain('The child: still pulls both ways. The box lies where it lay.');
  expect(words).toContain('Nothing new from: the child, Student health, psychosocial, custodian, School.');
});

test('a refused comparison says why, in the language it was asked in', () => {
  const refused = comparePlacements(spring, autumn);
  expect(describeComparison(refused)).toBe('Slutdagen kommer före startdagen.');
  expect(describeComparison(refused, { locale: 'en' })).toBe('The last day comes before the first.');
});

test('repeats nothing that was entered', () => {
  const words = describeComparison(comparePlacements(autumn, spring));
  for (const { text } of autumnAndSpring) expect(words).not.toContain(text);
  expect(words).not.toMatch(/v1|kurator/);
});
