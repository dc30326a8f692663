import { describe, expect, test } from 'vitest';
import { xmr } from './xmr.ts';

const known = (values: Parameters<typeof xmr>[0], fewest?: number) => {
  const found = xmr(values, fewest === undefined ? {} : { fewest });
  if (found.kind !== 'value') throw new Error('A value was expected.');
  return found;
};
const signalsOf = (values: Parameters<typeof xmr>[0]) =>
  known(values).points.map(({ signals }) => signals.join(' '));
const calm = [10, 12, 9, 11, 10, 12, 9, 11, 10, 12, 9, 11];

test('NIST/SEMATECH e-Handbook 6.3.2.2: flow rate, ten batches', () => {
  const found = known([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1], 10);
  expect([found.mean, found.averageRange, found.upper, found.lower].map((x) => x.toFixed(4))).toEqual([
    '50.8100',
    '1.8778',
    '55.8041',
    '45.8159',
  ]);
  expect(found).toMatchObject({ method: 'xmr', constant: 1.128 });
});

describe('signaler', () => {
  test('en lugn serie har inga', () => {
    expect(new Set(signalsOf(calm))).toEqual(new Set(['']));
  });

  test('en punkt utanför gränserna', () => {
    expect(signalsOf([...calm, ...calm, 30]).at(-1)).toBe('outside');
  });

  test('sju på rad på samma sida', () => {
    const found = signalsOf([10, 11, 10, 11, 10, 11, 10, 13, 14, 13, 14, 13, 14, 13]);
    expect(found.slice(-7).every((signals) => signals.includes('sevenOnOneSide'))).toBe(true);
    expect(signalsOf([10, 11, 10, 11, 10, 11, 13, 14, 13, 14, 13, 14]).join('')).not.toContain('sevenInARow');
  });

  test('sju i följd, var och en högre än den förra', () => {
    const found = signalsOf([20, 5, 20, 5, 20, 5, 6, 7, 8, 9, 10, 11]);
    expect(found.slice(-7)).toEqual(Array.from({ length: 7 }, () => 'sevenInARow'));
    expect(found.slice(0, 5).join('')).toBe('');
    expect(signalsOf([20, 5, 20, 5, 20, 20, 6, 7, 8, 9, 10, 11]).join('')).not.toContain('sevenInARow');
  });

  test('två av tre nära samma gräns', () => {
    const found = signalsOf([...calm, ...calm, 15.5, 10.5, 15.5]);
    expect(found.slice(-3)).toEqual(['twoOfThreeFarOut', '', 'twoOfThreeFarOut']);
    expect(signalsOf([...calm, ...calm, 15.5, 10.5, 5.5]).join('')).toBe('');
  });
});

describe('en månad som saknas', () => {
  test('bryter en följd och är inte 0', () => {
    const whole = known([20, 5, 20, 5, 20, 5, 6, 7, 8, 9, 10, 11]);
    const broken = known([20, 5, 20, 5, 20, 5, 6, 7, 'missing', 8, 9, 10, 11]);
    expect(broken.mean).toBe(whole.mean);
    expect(broken.points.flatMap(({ signals }) => signals)).not.toContain('sevenInARow');
    expect(broken.points[8]).toEqual({ value: 'missing', signals: [] });
  });

  test('ger ingen spännvidd över luckan', () => {
    expect(known([1, 2, 'suppressed', 100, 101], 4).averageRange).toBe(1);
  });
});

test.each([
  ['elva punkter', calm.slice(1), {}],
  ['inga två punkter i följd', [1, 'missing', 2, 'missing', 3] as const, { fewest: 3 }],
])('%s räcker inte', (_, values, options) => {
  expect(xmr(values, options)).toEqual({ kind: 'notComputable', reason: 'fewPoints' });
});

test('no number is a mistake of the caller', () => {
  expect(() => xmr([...calm, Number.NaN])).toThrow(RangeError);
  expect(() => xmr(calm, { fewest: 1 })).toThrow(RangeError);
});
