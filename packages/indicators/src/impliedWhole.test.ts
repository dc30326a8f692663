import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitsOf, divide, fraction } from './fraction.ts';
import { type Equation, impliedWhole, type WholeNumbers } from './impliedWhole.ts';
import { exactly, one } from './range.ts';
import type { RoundingMode } from './roundRatio.ts';

const whole = (n: number) => exactly(fraction(BigInt(n)));
const percent = fraction(1n, 100n);
const range = (from: number, to: number) => ({ kind: 'range', from, to });
const impossible = { kind: 'impossible' };

describe('vilka heltal ger den tryckta siffran?', () => {
  test.each([
    ['45,5 i månaden i nio månader', 455, 1, impossible, range(410, 410)],
    ['35,7 i månaden i nio månader', 357, 1, range(321, 321), range(322, 322)],
    ['5,1 i månaden i nio månader', 51, 1, range(46, 46), range(46, 46)],
    ['0 i månaden i nio månader', 0, 0, range(0, 4), range(0, 8)],
  ])('%s', (_, digits, decimals, byRounding, byTruncation) => {
    const equation = { unknown: 'numerator', denominator: whole(9), per: one, share: false } as const;
    const find = (mode: RoundingMode) => impliedWhole(equation, { digits, decimals }, { mode, scale: one });
    expect(find('halfAwayFromZero')).toEqual(byRounding);
    expect(find('truncate')).toEqual(byTruncation);
  });

  test('6,6 % arbetslösa är 23 av 346 till 351, om talet är avrundat', () => {
    const equation = { unknown: 'denominator', numerator: whole(23), per: one, share: true } as const;
    expect(
      impliedWhole(equation, { digits: 66, decimals: 1 }, { mode: 'halfAwayFromZero', scale: percent }),
    ).toEqual(range(346, 351));
  });

  test('försörjningskvot 0,99 bland 9 409 invånare betyder 4 717 till 4 740 i arbetsför ålder', () => {
    const equation = { unknown: 'part', whole: whole(9409) } as const;
    expect(
      impliedWhole(equation, { digits: 99, decimals: 2 }, { mode: 'halfAwayFromZero', scale: one }),
    ).toEqual(range(4717, 4740));
  });

  test('0 % av något okänt har ingen övre gräns; en andel kan inte överstiga sitt hela eller vara negativ', () => {
    const scale = percent;
    const of = { unknown: 'denominator', numerator: whole(3), per: one, share: true } as const;
    const part = { unknown: 'numerator', denominator: whole(3), per: one, share: true } as const;
    const mode = 'truncate';
    expect(impliedWhole(of, { digits: 0, decimals: 0 }, { mode, scale })).toEqual({
      kind: 'unbounded',
      from: 301,
    });
    expect(impliedWhole(part, { digits: 134, decimals: 0 }, { mode, scale })).toEqual(impossible);
    expect(impliedWhole(part, { digits: -1, decimals: 0 }, { mode, scale })).toEqual(impossible);
  });
});

describe('the same numbers as trying every one of them', () => {
  const most = 400;
  const tried = (fits: (candidate: number) => boolean, least: number): WholeNumbers => {
    const found = Array.from({ length: most + 1 }, (_, n) => n).filter((n) => n >= least && fits(n));
    return found.length === 0
      ? { kind: 'impossible' }
      : { kind: 'range', from: found[0]!, to: found.at(-1)! };
  };
  const mode = fc.constantFrom<RoundingMode>('halfAwayFromZero', 'truncate');
  const digits = fc.integer({ min: 1, max: 1500 });
  const decimals = fc.integer({ min: 0, max: 3 });
  const known = fc.integer({ min: 1, max: 60 });

  const agree = (
    solve: (known: number) => Equation,
    value: (known: number, candidate: number) => ReturnType<typeof fraction>,
    least: number,
  ) =>
    fc.assert(
      fc.property(mode, digits, decimals, known, (way, printed, places, n) => {
        const shows = (candidate: number) => digitsOf(value(n, candidate), places, way) === BigInt(printed);
        const found = impliedWhole(
          solve(n),
          { digits: printed, decimals: places },
          { mode: way, scale: one },
        );
        fc.pre(found.kind !== 'range' || found.to <= most);
        expect(found).toEqual(tried(shows, least));
      }),
      { numRuns: 300 },
    );

  test('numerator', () => {
    agree(
      (n) => ({ unknown: 'numerator', denominator: whole(n), per: one, share: false }),
      (n, candidate) => fraction(BigInt(candidate), BigInt(n)),
      0,
    );
  });
  test('denominator', () => {
    agree(
      (n) => ({ unknown: 'denominator', numerator: whole(n), per: one, share: false }),
      (n, candidate) => fraction(BigInt(n), BigInt(candidate)),
      1,
    );
  });
  test('part of a whole', () => {
    agree(
      (n) => ({ unknown: 'part', whole: whole(n) }),
      (n, candidate) => divide(fraction(BigInt(n - candidate)), fraction(BigInt(candidate))),
      1,
    );
  });
});
