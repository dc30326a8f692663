import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyObservations } from '../examples/anyObservations.ts';
import { absentFromSchool } from '../examples/invented.ts';
import { domainsOf } from './domainCrosswalk.ts';
import { type DomainCell, domainView } from './domainView.ts';
import { allVoices } from './evidenceChange.ts';
import type { Observation } from './observation.ts';
import { placeInMatrix } from './placeInMatrix.ts';

const on = '2026-02-09';
const view = (observations: readonly Observation[]) => domainView(placeInMatrix(observations, { on }));
const cell = (cells: readonly DomainCell[], domain: DomainCell['domain'], level: DomainCell['level']) =>
  cells.find((one) => one.domain === domain && one.level === level)!;

test('arton rutor, alltid, också när ingen har skrivit något', () => {
  const empty = view([]);
  expect(empty).toHaveLength(18);
  expect(new Set(empty.map(({ reading }) => reading))).toEqual(new Set(['noEvidence']));
});

const one: Observation = {
  id: 'o1',
  heading: 'world.school',
  date: '2026-01-20',
  by: { kind: 'child' },
  basis: 'firstHand',
  direction: 'protection',
  text: 'Påhittat.',
};

test.each([
  ['en styrka som står sig', [one], 'strengths'],
  ['en påfrestning som står sig', [{ ...one, direction: 'adversity' }], 'pressures'],
  ['båda', [one, { ...one, id: 'o2', direction: 'adversity' }], 'bothWays'],
  ['hörsägen från en', [{ ...one, basis: 'reported' }], 'onlyOpen'],
  [
    'en styrka, och hörsägen om motsatsen',
    [one, { ...one, id: 'o2', basis: 'interpreted', direction: 'adversity' }],
    'strengths',
  ],
  ['tio likadana gör den inte starkare', Array.from({ length: 10 }, () => one), 'strengths'],
] as const)('%s', (_, observations, reading) => {
  expect(cell(view(observations), 'education', 'community').reading).toBe(reading);
});

test('barnet som är borta från skolan: en mormor bär, skolan tär', () => {
  const cells = view(absentFromSchool);
  expect(cell(cells, 'secureBase', 'community').reading).toBe('strengths');
  expect(cell(cells, 'education', 'community').reading).toBe('pressures');
  // Att barnet nog inte vill prata är en tolkning och väger inte mot det som en vårdnadshavare själv har sett.
  expect(cell(cells, 'socialCompetencies', 'child').reading).toBe('strengths');
  expect(cell(cells, 'talents', 'family').reading).toBe('noEvidence');
});

test('varje belägg är i de rutor som dess rubrik hör till, och i inga andra', () => {
  fc.assert(
    fc.property(anyObservations, (observations) => {
      const placement = placeInMatrix(observations, { on });
      const cells = domainView(placement);
      for (const voice of allVoices(placement)) {
        const domains = cells
          .filter((each) => [...each.strengths, ...each.pressures, ...each.open].includes(voice))
          .map(({ domain }) => domain);
        expect([...new Set(domains)]).toEqual(domainsOf(voice.heading));
      }
    }),
  );
});
