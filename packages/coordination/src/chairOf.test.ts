import { textIn } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chairInWords } from './chairInWords.ts';
import { chairOf } from './chairOf.ts';
import type { Council } from './council.ts';
import { councils } from './councils.ts';

describe('CSR i Kävlinge: terminen och årets paritet', () => {
  test.each([
    [2007, 'spring', 'chefen för förskolan'],
    [2007, 'autumn', 'chefen för grundskolan'],
    [2008, 'spring', 'chefen för Lärcentrum'],
    [2008, 'autumn', 'chefen för kultur och fritid'],
    [2026, 'spring', 'chefen för Lärcentrum'],
    [2026, 'autumn', 'chefen för kultur och fritid'],
    [2027, 'spring', 'chefen för förskolan'],
  ] as const)('%i %s: %s', (year, term, role) => {
    const answer = chairOf(councils.kavlingeCentral, { year, term });
    expect(answer.chair).toMatchObject({ sv: role });
    expect(answer.findings).toEqual([]);
  });

  test('fyra terminer i rad har fyra ordförande', () => {
    const terms = [2026, 2027].flatMap((year) => [
      { year, term: 'spring' as const },
      { year, term: 'autumn' as const },
    ]);
    const roles = terms.map((term) => chairInWords(chairOf(councils.kavlingeCentral, term), 'sv'));
    expect(new Set(roles).size).toBe(4);
  });
});

test('en fast ordförande är densamma jämt', () => {
  const { chair } = chairOf(councils.orebroEducation, { year: 1999, term: 'autumn' });
  expect(chair).toBe(councils.orebroEducation.chair.role);
});

describe('en turordning som källan inte bestämmer', () => {
  const council = councils.kavlingeWest13To20;
  const units = ['Rektor A', 'Fritidsansvarig', 'Rektor B'].map((unit) => ({ sv: unit, en: unit }));
  const ordered: Council = {
    ...council,
    chair: { ...council.chair, order: { first: { year: 2026, term: 'autumn' }, holders: units } },
  };

  test('utan ordning: mellan vilka, och en iakttagelse', () => {
    const answer = chairOf(council, { year: 2026, term: 'autumn' });
    expect(answer).toMatchObject({
      chair: 'notStated',
      findings: [{ code: 'coordination/chairOrderNotStated', path: ['chair', 'order'] }],
    });
    expect(chairInWords(answer, 'sv')).toBe(
      'turordning ej bestämd: rektor eller den lokalt fritidsansvariga',
    );
    expect(chairInWords(answer, 'en')).toBe('order not settled: a school head or the local head of leisure');
  });

  test.each([
    [2026, 'autumn', 'Rektor A'],
    [2027, 'spring', 'Fritidsansvarig'],
    [2027, 'autumn', 'Rektor B'],
    [2028, 'spring', 'Rektor A'],
  ] as const)('med ordning %i %s: %s', (year, term, unit) => {
    expect(chairOf(ordered, { year, term }).chair).toMatchObject({ sv: unit });
  });

  test('före den första terminen vet ingen', () => {
    expect(chairOf(ordered, { year: 2026, term: 'spring' })).toMatchObject({
      chair: 'notStated',
      findings: [{ path: ['chair', 'order', 'first'] }],
    });
  });

  test('varje plats får turen lika ofta', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2027, max: 2900 }), fc.constantFrom('spring', 'autumn'), (year, term) => {
        const turns = [0, 1, 2].map((years) => {
          const { chair } = chairOf(ordered, { year: year + years, term });
          return chair === 'notStated' ? '' : textIn(chair, 'sv');
        });
        expect(turns.toSorted()).toEqual(units.map(({ sv }) => sv).toSorted());
      }),
      { numRuns: 100 },
    );
  });
});

test('en regel med luckor eller dubbletter svarar inte', () => {
  const { kavlingeCentral } = councils;
  const [first, ...rest] = kavlingeCentral.chair.turns;
  const missing: Council = { ...kavlingeCentral, chair: { ...kavlingeCentral.chair, turns: rest } };
  const twice: Council = {
    ...kavlingeCentral,
    chair: { ...kavlingeCentral.chair, turns: [...kavlingeCentral.chair.turns, first!] },
  };
  const term = { year: 2027, term: 'spring' } as const;
  expect(chairOf(missing, term)).toMatchObject({
    chair: 'notStated',
    among: [],
    findings: [{ code: 'coordination/chairTurnMissing' }],
  });
  expect(chairOf(twice, term)).toMatchObject({ findings: [{ code: 'coordination/chairTurnTwice' }] });
});

test('inget uppgivet, och ett år som inte är ett år', () => {
  const silent: Council = { ...councils.kavlingeCentral, chair: 'notStated' };
  expect(chairInWords(chairOf(silent, { year: 2026, term: 'spring' }), 'sv')).toBe('uppges inte');
  expect(() => chairOf(silent, { year: 2026.5, term: 'spring' })).toThrow(RangeError);
});
