import { describe, expect, test } from 'vitest';
import { compareForums } from './compareForums.ts';
import { forumComparisonSvg } from './forumComparisonSvg.ts';
import { forumComparisonTable } from './forumComparisonTable.ts';
import { forumMaps } from './forumMaps.ts';

const { bengtsfors, dalsEd, fargelanda, mellerud, amal } = forumMaps;
const comparison = compareForums([bengtsfors, dalsEd, fargelanda, mellerud, amal]);
const count = (text: string, part: string) => text.split(part).length - 1;

describe.each(['sv', 'en'] as const)('på %s', (locale) => {
  const svg = forumComparisonSvg(comparison, { id: 'bild', locale });
  const table = forumComparisonTable(comparison, { locale });
  const cells = comparison.rows.flatMap((row) => row.cells);

  test('bilden har namn och beskrivning som hör till den', () => {
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-labelledby="bild-title" aria-describedby="bild-desc"');
    expect([count(svg, '<title id="bild-title">'), count(svg, '<desc id="bild-desc">')]).toEqual([1, 1]);
    expect(svg).toContain(`lang="${locale}"`);
    expect(svg).not.toMatch(/<script|href=|@font-face/);
  });

  test('bilden har en ruta för varje uppgift och ett mönster för varje slag', () => {
    const of = (presence: string) => cells.filter((cell) => cell.presence === presence).length;
    // One more of each stands in the legend.
    expect(count(svg, 'fill="#0f5b78"')).toBe(of('present') + 1);
    expect(count(svg, 'fill="url(#bild-planned)"')).toBe(of('planned') + 1);
    expect(count(svg, 'stroke-dasharray="5 3"')).toBe(of('statedMissing') + 1);
  });

  test('tabellen har en cell för varje ruta, och en rad för det som är eget', () => {
    expect(count(table, '<tbody>')).toBe(count(table, '</tbody>'));
    expect(count(table, '<th scope="rowgroup"')).toBe(6);
    expect(count(table, '<td>')).toBe(cells.length + 4 * comparison.places.length);
    expect(count(table, '<li>')).toBe(comparison.ofOnePlace.length);
  });

  test('inget ligger utanför bilden', () => {
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number);
    for (const [, x, y, w, h] of svg.matchAll(
      /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
    )) {
      expect(Number(x) + Number(w)).toBeLessThanOrEqual(width!);
      expect(Number(y) + Number(h)).toBeLessThanOrEqual(height!);
    }
  });
});

test('det som skrevs in kan inte bli märkning', () => {
  const place = '<b>"&';
  const own = compareForums([{ ...mellerud, municipality: place }]);
  for (const markup of [forumComparisonTable(own), forumComparisonSvg(own, { id: 'bild' })]) {
    expect(markup).not.toContain('<b>');
    expect(markup).toContain('&lt;b&gt;&quot;&amp;');
  }
});

test('tomt går också', () => {
  const nothing = compareForums([]);
  expect(forumComparisonSvg(nothing, { id: 'tom' })).toContain('</svg>');
  expect(forumComparisonTable(nothing)).toContain('</table>');
});

test.each(['', '1a', 'a b', 'a"', '<'])('ett id som inte kan stå i en bild kastar: %j', (id) => {
  expect(() => forumComparisonSvg(comparison, { id })).toThrow(RangeError);
});
