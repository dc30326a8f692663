import { describe, expect, test } from 'vitest';
import type { Estimate } from './estimate.ts';
import { funnelPicture } from './funnelPicture.ts';
import { proportion } from './proportion.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';

const options = {
  id: 'funnel',
  title: 'Arbetslösa 18–24 år, september 2022',
  display: { as: 'percent' },
  benchmark: { label: 'Riket', value: 0.083 },
} as const;
const units: { label: string; estimate: Estimate }[] = [
  { label: 'Åmål', estimate: proportion(68, 492) },
  { label: 'Bengtsfors', estimate: proportion(23, 348) },
  { label: 'Hemby', estimate: { kind: 'suppressed' } },
  { label: 'Tomby', estimate: proportion(0, 0) },
];
const lastCells = (table: string) =>
  [...table.matchAll(/<th scope="row">([^<]*)<.*<td>([^<]*)<\/td><\/tr>/g)].map(([, unit, told]) => [
    unit,
    told,
  ]);

describe('trattdiagram', () => {
  const { svg, table } = funnelPicture(units, options);

  test('säger i tabellen vem som ligger utanför', () => {
    expect(lastCells(table)).toEqual([
      ['Bengtsfors', 'innanför 95\u00A0%'],
      ['Hemby', ''],
      ['Tomby', ''],
      ['Åmål', 'över 99,8\u00A0%'],
    ]);
    expect(table).toContain('<td>5,9–10,7\u00A0%</td>');
  });

  test('fyller bara den som ligger utanför', () => {
    expect(svg.match(/<circle/g)).toHaveLength(2);
    expect(svg.match(/<circle[^>]*fill="#fff"/g)).toHaveLength(1);
  });

  test('nämner under bilden dem som inte har något värde, och varför', () => {
    expect(svg).toContain('Hemby (dold, skyddar enskilda), Tomby (går inte att');
  });
});

test('what a suppressed unit hides cannot be read from the picture', () => {
  const hiding = (part: number, whole: number) => [
    ...units,
    { label: 'B', estimate: { ...proportion(part, whole), kind: 'suppressed' } as Estimate },
  ];
  expect(funnelPicture(hiding(1, 9), options)).toEqual(funnelPicture(hiding(900, 1000), options));
});

test('when every unit is hidden, the picture says so', () => {
  const { svg, table } = funnelPicture([{ label: 'Hemby', estimate: { kind: 'suppressed' } }], options);
  expect(svg).toContain('Inte i bilden: Hemby (dold, skyddar enskilda).');
  expect(svg).not.toMatch(/<circle|NaN|Infinity|undefined/);
  expect(lastCells(table)).toEqual([['Hemby', '']]);
});

test('rates have limits of their own', () => {
  const reports = [3, 46, 300].map((events, at) => ({
    label: `Kommun ${at}`,
    estimate: rate(events, [100, 997, 9000][at]!, { per: 1000 }),
  }));
  const { svg, table } = funnelPicture(reports, {
    ...options,
    display: { as: 'number', decimals: 0 },
    benchmark: { label: 'Alla', value: 40 },
  });
  expect(lastCells(table).map(([, told]) => told)).toEqual([
    'innanför 95\u00A0%',
    'innanför 95\u00A0%',
    'under 99,8\u00A0%',
  ]);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
});

test.each([
  ['shares and rates together', [...units, { label: 'A', estimate: rate(3, 100, { per: 1000 }) }]],
  [
    'rates per different numbers',
    [1, 1000].map((per) => ({ label: `${per}`, estimate: rate(3, 100, { per }) })),
  ],
  ['values without a process behind', [{ label: 'A', estimate: ratio(1, 2) }]],
] as const)('%s is a mistake of the caller', (_, list) => {
  expect(() => funnelPicture(list as typeof units, options)).toThrow(RangeError);
});
