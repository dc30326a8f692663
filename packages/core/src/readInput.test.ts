import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { Informant, IsoDate, OperationNeed, readInput } from './index.ts';

const Visit = z.strictObject({
  on: IsoDate,
  kind: z.enum(['home', 'school']),
  score: z.number().int().min(1).max(5),
  notes: z.array(z.string().max(10)).optional(),
  who: z.optional(Informant),
});
const visit = { on: '2026-02-09', kind: 'home', score: 3 };

describe('inläsning', () => {
  test('riktig indata kommer ut som den gick in', () => {
    expect(readInput(Visit, visit)).toEqual({ value: visit, findings: [] });
  });

  test.each([
    ['30 februari', { ...visit, on: '2026-02-30' }, 'core/notADay', ['on']],
    ['fält saknas', { kind: 'home', score: 3 }, 'core/missing', ['on']],
    ['värde utanför listan', { ...visit, kind: 'hemma' }, 'core/notAllowed', ['kind']],
    ['text i stället för tal', { ...visit, score: '3' }, 'core/wrongType', ['score']],
    ['under skalan', { ...visit, score: 0 }, 'core/tooSmall', ['score']],
    ['över skalan', { ...visit, score: 6 }, 'core/tooLarge', ['score']],
    ['halvt steg', { ...visit, score: 2.5 }, 'core/wrongType', ['score']],
    [
      'för lång text i en lista',
      { ...visit, notes: ['kort', 'alldeles för lång'] },
      'core/tooLarge',
      ['notes', 1],
    ],
    ['okänt fält', { ...visit, anteckning: 'x' }, 'core/unknownField', []],
    [
      'okänd verksamhet',
      { ...visit, who: { kind: 'professional', operation: 'bup', role: 'x' } },
      'core/notAllowed',
      ['who', 'operation'],
    ],
    [
      'okänt slag av uppgiftslämnare',
      { ...visit, who: { kind: 'granne' } },
      'core/notAllowed',
      ['who', 'kind'],
    ],
    ['ingenting alls', undefined, 'core/wrongType', []],
    ['null', null, 'core/wrongType', []],
  ] as const)('%s', (_, input, code, path) => {
    const { value, findings } = readInput(Visit, input);
    expect(value).toBeUndefined();
    expect(findings.map(({ code, path }) => ({ code, path }))).toEqual([{ code, path }]);
  });

  test('varje fel får sin egen iakttagelse', () => {
    const { findings } = readInput(Visit, { on: 'i går', kind: 1, score: 99, a: 1, b: 2 });
    expect(findings.map(({ code }) => code).sort()).toEqual([
      'core/notADay',
      'core/notAllowed',
      'core/tooLarge',
      'core/unknownField',
      'core/unknownField',
    ]);
  });

  test('ett okänt fält pekas ut med sin plats, för namnet kan vara en persons', () => {
    const [finding] = readInput(OperationNeed, { operation: 'school', 'Påhittad Person': true }).findings;
    expect(finding).toMatchObject({
      code: 'core/unknownField',
      path: [],
      params: { position: 2, known: 'operation' },
    });
    expect(JSON.stringify(finding)).not.toContain('Påhittad');
  });

  test('språket väljs vid varje anrop', () => {
    const input = { ...visit, on: '2026-02-30' };
    expect(readInput(Visit, input).findings[0]?.message).toMatch(/Inte en dag/);
    expect(readInput(Visit, input, { locale: 'en' }).findings[0]?.message).toMatch(/Not a day/);
  });

  test('kastar aldrig och upprepar aldrig det som skrevs in', () => {
    const secret = 'Hemligåsa';
    const anything = fc.anything().map((value) => ({ ...visit, on: value, kind: secret, [secret]: value }));
    fc.assert(
      fc.property(anything, (input) => {
        const { value, findings } = readInput(Visit, input);
        expect(value).toBeUndefined();
        expect(JSON.stringify(findings)).not.toContain(secret);
      }),
    );
  });
});
