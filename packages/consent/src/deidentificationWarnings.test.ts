import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deidentificationWarnings } from './deidentificationWarnings.ts';

// Every text here is invented. The numbers are from the series that is set aside for tests, or mistyped.
const known = {
  on: '2026-02-09',
  names: ['Kim Påhitt-Exempel', 'Lo', 'Åsa'],
  places: ['Påhittsås', 'Lilla Exempelby'],
  units: ['Solrosens förskola'],
  rare: ['trapetskonstnär'],
  groupSize: 100,
  minGroupSize: 20,
} as const;

/** The kinds found, and the words they point at. */
const found = (text: string) =>
  deidentificationWarnings(text, known).flatMap(({ kind, at }) =>
    at ? [`${kind}: ${text.slice(at.start, at.end)}`] : [],
  );

describe('det som pekar ut ett barn', () => {
  test.each([
    ['Numret är 20121212-1212.', ['personalNumber: 20121212-1212']],
    ['121212-1212', ['personalNumber: 121212-1212']],
    ['121212+1212', ['personalNumber: 121212+1212']],
    ['201212121212', ['personalNumber: 201212121212']],
    ['121212 1213 med fel kontrollsiffra', ['personalNumber: 121212 1213']],
    ['12 12 12 – 1212', ['personalNumber: 12 12 12 – 1212']],
    ['2012-12-12-1212', ['personalNumber: 2012-12-12-1212']],
    ['samordningsnummer 121272-1219', ['personalNumber: 121272-1219']],
    ['20121212-xxxx', ['personalNumber: 20121212-xxxx']],
    ['Ring 070-123 45 67 i kväll', ['phone: 070-123 45 67']],
    ['0701234567', ['phone: 0701234567']],
    ['+46 70 123 45 67', ['phone: +46 70 123 45 67']],
    ['0500-12 34 56', ['phone: 0500-12 34 56']],
    ['skriv till åsa.ek@exempel.invalid.', ['email: åsa.ek@exempel.invalid']],
    ['Kim går hem', ['name: Kim']],
    ['Det är Kims bok', ['name: Kims']],
    ['kim, KIM', ['name: kim', 'name: KIM']],
    ['Påhitts mamma ringde', ['name: Påhitts']],
    ['K\u00ADim', ['name: K\u00ADim']],
    ['A\u030Asa', ['name: A\u030Asa']],
    ['Kimono och Lotta', []],
    ['Bor på Storgatan 4B', ['address: Storgatan 4B']],
    ['Bor på Björkvägen', ['address: Björkvägen']],
    ['Ekbacken 7', ['address: Ekbacken 7']],
    ['i lekbacken', []],
    ['på vägen hem', []],
    ['123 45 Påhittsås', ['place: 123 45 Påhittsås']],
    ['lgh 1101', ['address: lgh 1101']],
    ['i Lilla Exempelbys utkant', ['place: Lilla Exempelbys']],
    ['Lilla barnet', []],
    ['går i åk 5', ['unit: åk 5']],
    ['går i 5B', ['unit: 5B']],
    ['Årskurs 7', ['unit: Årskurs 7']],
    ['klass 3a', ['unit: klass 3a']],
    ['i förskoleklassen', ['unit: förskoleklassen']],
    ['Solrosens förskola', ['unit: Solrosens förskola']],
    ['på Björkskolan', ['unit: Björkskolan']],
    ['Förskolan ringde, grundskolan också', []],
    ['avdelning Myran', ['unit: avdelning Myran']],
    ['den 2 mars 2026', ['exactDate: 2 mars 2026']],
    ['2026-03-02', ['exactDate: 2026-03-02']],
    ['20260302', ['exactDate: 20260302']],
    ['260302', ['exactDate: 260302']],
    ['2/3', ['exactDate: 2/3']],
    ['2.3.2026', ['exactDate: 2.3.2026']],
    ['i mars, ungefär 45 procent, 3 av 4 dagar', []],
    ['äldre tvillingsyster', ['siblings: tvillingsyster']],
    ['yngst av fyra', ['siblings: yngst av']],
    ['enda barnet', ['siblings: enda barnet']],
    ['en ovanlig diagnos, Exempelsyndrom', ['rareFact: ovanlig', 'rareFact: Exempelsyndrom']],
    ['pappa arbetar som polis', ['rareFact: pappa arbetar']],
    ['mamma är trapetskonstnär', ['rareFact: mamma är', 'rareFact: trapetskonstnär']],
    ['Barnet sover dåligt och orkar inte gå till skolan på mornarna.', []],
  ] as const)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('gruppens storlek', () => {
  const kinds = (options: { readonly groupSize?: number; readonly minGroupSize?: number }) =>
    deidentificationWarnings('', { on: '2026-02-09', ...options }).map(({ kind }) => kind);
  test.each([
    [{ groupSize: 19, minGroupSize: 20 }, ['smallGroup', 'reminder']],
    [{ groupSize: 20, minGroupSize: 20 }, ['reminder']],
    [{ groupSize: 0, minGroupSize: 20 }, ['smallGroup', 'reminder']],
    [{ groupSize: 20 }, ['groupNotStated', 'reminder']],
    [{ minGroupSize: 20 }, ['groupNotStated', 'reminder']],
    [{}, ['groupNotStated', 'reminder']],
  ])('%j', (options, expected) => {
    expect(kinds(options)).toEqual(expected);
  });

  test.each([-1, 1.5, Number.NaN])('%s är ett programmeringsfel', (groupSize) => {
    expect(() => kinds({ groupSize, minGroupSize: 20 })).toThrow(RangeError);
  });
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });

test('aldrig ett besked om att texten är anonym: påminnelsen står alltid sist', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const warnings = deidentificationWarnings(text, known);
      expect(warnings.at(-1)?.kind).toBe('reminder');
      expect(warnings.filter(({ kind }) => kind === 'reminder')).toHaveLength(1);
    }),
  );
});

test('ett namn hittas var det än står, och återges aldrig', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.constantFrom('', 's'), (before, after, ending) => {
      const text = `${before} Qwertina${ending} ${after}`;
      const warnings = deidentificationWarnings(text, { on: '2026-02-09', names: ['Qwertina'] });
      const start = before.length + 1;
      expect(warnings.some(({ at }) => at && at.start <= start && at.end >= start + 'Qwertina'.length)).toBe(
        true,
      );
      expect(JSON.stringify(warnings)).not.toContain('Qwertina');
    }),
  );
});

test('ordnade efter plats och utan överlappning', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('121212-1212', 'Kim', ' ', '5B', '2/3', 'Storgatan 4', '@a.b')),
      (parts) => {
        const at = deidentificationWarnings(parts.join(''), known).flatMap(({ at }) => (at ? [at] : []));
        for (const [i, span] of at.entries()) expect(span.start).toBeGreaterThanOrEqual(at[i - 1]?.end ?? 0);
      },
    ),
  );
});

describe('tiden växer inte fortare än texten', () => {
  // What a backtracking pattern would need hours for. It takes seconds at most; the limit leaves room for a busy machine.
  test.each([
    'a',
    '0',
    '1',
    ' ',
    '@',
    'a@',
    'a.',
    '1-',
    '12 ',
    '0 (',
    '121212-',
    '1212121212',
    '+46',
    'Lilla ',
    '\u00AD',
  ])(
    '1 MB av %j',
    (piece) => {
      const began = performance.now();
      deidentificationWarnings(piece.repeat(1_000_000 / piece.length), known);
      expect(performance.now() - began).toBeLessThan(20_000);
    },
    60_000,
  );
});
