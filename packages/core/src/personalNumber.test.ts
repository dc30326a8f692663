import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPersonalNumber } from './index.ts';

const on = '2026-02-09';

// Numbers from the Swedish Tax Agency's published test persons, or made from such dates with a right check digit.
describe('personnummer', () => {
  test.each([
    ['tolv siffror', '199006022397', { kind: 'personnummer', birthDate: '1990-06-02' }],
    ['med bindestreck', '19900602-2397', { kind: 'personnummer', birthDate: '1990-06-02' }],
    ['tio siffror', '900602-2397', { kind: 'personnummer', birthDate: '1990-06-02' }],
    ['tio siffror, fyllt hundra', '121212+1212', { kind: 'personnummer', birthDate: '1912-12-12' }],
    ['tio siffror, barn', '121212-1212', { kind: 'personnummer', birthDate: '2012-12-12' }],
    ['testserien', '190301249801', { kind: 'personnummer', birthDate: '1903-01-24', testSeries: true }],
    ['samordningsnummer', '197010632391', { kind: 'samordningsnummer', birthDate: '1970-10-03' }],
  ] as const)('%s', (_, text, expected) => expect(readPersonalNumber(text, { on })).toMatchObject(expected));

  test.each([
    ['fel kontrollsiffra', '199006022398'],
    ['30 februari', '199002302390'],
    ['född i morgon', '202602101234'],
    ['bokstäver', '19900602239A'],
    ['tomt', ''],
  ])('%s är inget nummer', (_, text) => expect(readPersonalNumber(text, { on })).toBeUndefined());

  test('samma text och dag ger samma svar: seklet följer dagen som anges, inte klockan', () => {
    expect(readPersonalNumber('121212-1212', { on: '2011-01-01' })?.birthDate).toBe('1912-12-12');
    expect(readPersonalNumber('121212-1212', { on: '2013-01-01' })?.birthDate).toBe('2012-12-12');
  });

  test('kastar aldrig', () => {
    fc.assert(
      fc.property(fc.string(), (text) => readPersonalNumber(text, { on }) === undefined || text.length >= 10),
    );
  });
});
