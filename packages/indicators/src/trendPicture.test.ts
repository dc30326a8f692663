import { NoFigure, nothingLabels } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import type { Estimate } from './estimate.ts';
import { proportion } from './proportion.ts';
import type { TrendPoint } from './trend.ts';
import { trendPicture } from './trendPicture.ts';

const options = {
  id: 'line',
  title: 'Godkänt i alla ämnen, påhittad',
  display: { as: 'percent', decimals: 0 },
} as const;
const year = (first: number, estimate: Estimate, breakBefore = false): TrendPoint => ({
  from: `${first}-07-01`,
  to: `${first + 1}-06-30`,
  estimate,
  breakBefore,
});
const three = [
  year(2019, proportion(61, 100)),
  year(2020, proportion(66, 100)),
  year(2021, proportion(70, 100)),
];
/** The strokes of the line itself. */
const segments = (svg: string) => svg.match(/stroke-width="2.4"/g)?.length ?? 0;
const change = (at: number, estimate: Estimate, breakBefore = false) =>
  three.map((point, index) => (index === at ? year(2019 + at, estimate, breakBefore) : point));

describe('linjen', () => {
  test('går från år till år, i tidsordning', () => {
    const picture = trendPicture(three, options);
    expect(segments(picture.svg)).toBe(2);
    expect(trendPicture([...three].reverse(), options)).toEqual(picture);
  });

  test('har ett uppehåll vid ett brott, som också sägs i ord', () => {
    const { svg, table } = trendPicture(change(1, proportion(66, 100), true), options);
    expect(segments(svg)).toBe(1);
    expect(svg).toContain('Lodrät prickad linje: tidsseriebrott.');
    expect(table).toMatch(/2020\/21<\/th>.*<td>tidsseriebrott före denna period<\/td>/);
  });

  test.each(NoFigure.options)('har ett uppehåll där värdet är %s', (kind) => {
    const { svg, table } = trendPicture(change(1, { kind }), options);
    expect(segments(svg)).toBe(0);
    expect(svg.toLowerCase()).toContain(`: ${nothingLabels[kind].sv}.</text>`);
    expect(svg.includes('fill="url(#line-hatch)"')).toBe(kind === 'suppressed');
    expect(table).toContain(`<th scope="row">2020/21</th><td>${nothingLabels[kind].sv}</td><td></td>`);
  });
});

test('a suppressed year has the same mark whatever it hides', () => {
  const hiding = (value: number) => ({ ...proportion(value, 100), kind: 'suppressed' }) as Estimate;
  expect(trendPicture(change(1, hiding(2)), options)).toEqual(trendPicture(change(1, hiding(98)), options));
});

test.each([
  ['from 0 where the values are far apart', [20, 30, 40], false],
  ['not from 0 where that would flatten the line, and says so', [9400, 9500, 9600], true],
])('the axis begins %s', (_, passed, told) => {
  const points = passed.map((part, at) => year(2019 + at, proportion(part, passed[0]! < 100 ? 100 : 10_000)));
  expect(trendPicture(points, options).svg.includes('Axeln börjar inte på 0.')).toBe(told);
});

test('one point, and a series of which nothing is known, can be drawn', () => {
  for (const points of [three.slice(0, 1), [year(2019, { kind: 'suppressed' })]])
    expect(trendPicture(points, options).svg).not.toMatch(/NaN|Infinity|undefined/);
});

test('no points is a mistake of the caller', () => {
  expect(() => trendPicture([], options)).toThrow(RangeError);
});
