import { expect, test } from 'vitest';
import { proportion } from './proportion.ts';
import { smallMultiplesPicture } from './smallMultiplesPicture.ts';

const options = { id: 'many', title: 'Påhittade serier', display: { as: 'percent', decimals: 0 } } as const;
const series = (label: string, first: number, whole: number) => ({
  label,
  points: [0, 1, 2].map((year) => ({
    from: `${first + year}-01-01` as const,
    to: `${first + year}-12-31` as const,
    estimate: proportion(Math.round(whole / 2) + year, whole),
  })),
});
const units = [series('Åmål', 2019, 200), series('Bengtsfors', 2020, 20), series('Dals-Ed', 2019, 50)];

test('one panel a unit on the same axes, in the order of the alphabet', () => {
  const { svg, table } = smallMultiplesPicture(units, options);
  const names = [...svg.matchAll(/font-weight="700">(Bengtsfors|Dals-Ed|Åmål)</g)].map(([, name]) => name);
  expect(names).toEqual(['Bengtsfors', 'Dals-Ed', 'Åmål']);
  for (const tick of ['0', '50', '100'])
    expect(svg.match(new RegExp(`>${tick}\u00A0%<`, 'g'))).toHaveLength(3);
  expect(
    [...table.matchAll(/<tr><th scope="row">([^<]*)<\/th><th scope="row">(\d+)</g)].map(
      ([, unit, year]) => `${unit} ${year}`,
    ),
  ).toEqual([
    'Bengtsfors 2020',
    'Bengtsfors 2021',
    'Bengtsfors 2022',
    'Dals-Ed 2019',
    'Dals-Ed 2020',
    'Dals-Ed 2021',
    'Åmål 2019',
    'Åmål 2020',
    'Åmål 2021',
  ]);
  expect(svg).toMatch(/<desc id="many-desc">Bengtsfors: 2020 50\u00A0%, /);
});

test('the order that a caller used cannot be read from the picture', () => {
  expect(smallMultiplesPicture([...units].reverse(), options)).toEqual(smallMultiplesPicture(units, options));
});

test('a unit without points is a mistake of the caller', () => {
  expect(() => smallMultiplesPicture([{ label: 'A', points: [] }], options)).toThrow(RangeError);
  expect(() => smallMultiplesPicture([], options)).toThrow(RangeError);
});
