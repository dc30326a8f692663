import { describe, expect, test } from 'vitest';
import { checkImprovementBacklog } from './checkImprovementBacklog.ts';
import { improvementSections, improvementThemeLabels } from './improvementSections.ts';

const areas = improvementSections.flatMap((section) => section.areas);

test('77 förbättringsområden, så många i varje avsnitt som i källan (Kävlinge 2007, kapitel 2)', () => {
  expect(improvementSections.map(({ section, areas }) => [section, areas.length])).toEqual([
    ['2.1.1', 1],
    ['2.1.2', 3],
    ['2.1.3', 19],
    ['2.1.4', 2],
    ['2.1.5', 3],
    ['2.1.6', 1],
    ['2.1.7', 1],
    ['2.1.8', 2],
    ['2.2.1', 3],
    ['2.2.2', 1],
    ['2.2.3', 3],
    ['2.2.4', 2],
    ['2.2.5', 6],
    ['2.2.6', 8],
    ['2.2.7', 5],
    ['2.2.8', 5],
    ['2.2.9', 1],
    ['2.2.10', 2],
    ['2.2.11', 4],
    ['2.2.12', 5],
  ]);
  expect(areas).toHaveLength(77);
});

test('två pekar bara på exempel; varje område har egna ord och varje ämne används', () => {
  expect(areas.filter(({ kind }) => kind === 'pointer').map(({ id }) => id)).toEqual(['2.2.3-3', '2.2.4-2']);
  expect(new Set(areas.map(({ text }) => text.sv)).size).toBe(77);
  expect(new Set(areas.map(({ text }) => text.en)).size).toBe(77);
  expect(new Set(areas.map(({ theme }) => theme))).toEqual(new Set(Object.keys(improvementThemeLabels)));
});

describe('kontroll av förbättringslistan', () => {
  const on = '2026-03-02';
  test.each([
    ['öppet kräver inget', { area: '2.1.1-1', state: 'open' }, []],
    ['eget område', { area: 'own-1', state: 'open' }, []],
    ['okänt område', { area: '2.1.1-2', state: 'open' }, ['improvementUnknown']],
    ['ingen äger', { area: '2.1.1-1', state: 'chosen' }, ['improvementWithoutOwner']],
    ['dagen är i dag', { area: '2.1.1-1', state: 'underway', owner: 'CSR', by: '2026-03-02' }, []],
    [
      'dagen har gått',
      { area: '2.1.1-1', state: 'underway', owner: 'CSR', by: '2026-03-01' },
      ['improvementOverdue'],
    ],
    ['klart i tid eller inte', { area: '2.1.1-1', state: 'done', by: '2026-03-01' }, []],
    ['åt sidan utan skäl', { area: '2.1.3-13', state: 'setAside' }, ['improvementSetAsideWithoutReason']],
    ['åt sidan med skäl', { area: '2.1.3-13', state: 'setAside', reason: 'Kräver en ny lag.' }, []],
  ] as const)('%s', (_, item, found) => {
    const findings = checkImprovementBacklog({ schemaVersion: '1', items: [item] }, { on });
    expect(findings.map(({ code }) => code.replace('coordination/', ''))).toEqual(found);
  });

  test('samma område två gånger', () => {
    const item = { area: '2.1.1-1', state: 'open' } as const;
    expect(checkImprovementBacklog({ schemaVersion: '1', items: [item, item] }, { on })).toMatchObject([
      { code: 'coordination/improvementTwice', path: ['items', 1] },
    ]);
  });
});
