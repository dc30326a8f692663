import { NoFigure, nothingLabels } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { barPicture } from './barPicture.ts';
import type { Estimate } from './estimate.ts';
import { proportion } from './proportion.ts';
import { ratio } from './ratio.ts';

const options = {
  id: 'bars',
  title: 'Arbetslösa 18–24 år',
  display: { as: 'percent' },
  polarity: 'lowerIsBetter',
} as const;
const benchmark = { label: 'Riket', value: 0.083 };
const units = [
  { label: 'Åmål', estimate: proportion(68, 492) },
  { label: 'Dals-Ed', estimate: { kind: 'suppressed' } },
  { label: 'Bengtsfors', estimate: proportion(23, 348) },
] as const;
const rowsOf = (table: string) =>
  [...table.matchAll(/<tr><th scope="row">.*<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, text]) => text),
  );

test('tabellen säger det som bilden visar, i bokstavsordning', () => {
  expect(rowsOf(barPicture(units, { ...options, benchmark }).table)).toEqual([
    [
      'Bengtsfors',
      '6,6\u00A0%',
      '4,4–9,7\u00A0% (95\u00A0%)',
      '23 av 348',
      'Wilsons intervall',
      'likvärdigt',
    ],
    ['Dals-Ed', 'dold, skyddar enskilda', '', '', '', 'går inte att beräkna'],
    ['Åmål', '13,8\u00A0%', '11,1–17,2\u00A0% (95\u00A0%)', '68 av 492', 'Wilsons intervall', 'sämre'],
  ]);
});

test('in English, with English numbers', () => {
  const { svg, table } = barPicture(units, { ...options, benchmark, locale: 'en' });
  expect(rowsOf(table)[2]).toEqual([
    'Åmål',
    '13.8%',
    '11.1–17.2% (95%)',
    '68 of 492',
    'Wilson interval',
    'worse',
  ]);
  expect(svg).toContain('lang="en"');
  expect(svg).not.toMatch(/dold|likvärdigt|Strecken/);
});

test('en bild för alla: roll, titel, beskrivning, och inga skript, länkar eller lånade typsnitt', () => {
  const { svg } = barPicture(units, { ...options, benchmark });
  expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*aria-labelledby="bars-title bars-desc"/);
  expect(svg).toContain('<title id="bars-title">Arbetslösa 18–24 år</title>');
  expect(svg).toMatch(
    /<desc id="bars-desc">.*Dals-Ed: dold, skyddar enskilda\. Åmål: 13,8\u00A0% \(11,1–17,2\u00A0%\), sämre<\/desc>/,
  );
  expect(svg).not.toMatch(/<script|href|@import|<style|on\w+=/);
});

describe('varje sorts inget för sig', () => {
  test.each(NoFigure.options)('%s', (kind) => {
    const { svg, table } = barPicture([{ label: 'A', estimate: { kind } }], options);
    expect(svg).toContain(`>${nothingLabels[kind].sv}</text>`);
    expect(svg.includes('fill="url(#bars-hatch)"')).toBe(kind === 'suppressed');
    expect(rowsOf(table)).toEqual([['A', nothingLabels[kind].sv, '', '', '']]);
    expect(svg).not.toContain('>0,0');
  });

  test('en tom grupp säger varför', () => {
    const { svg } = barPicture([{ label: 'Tomby', estimate: proportion(0, 0) }], options);
    expect(svg).toContain('går inte att beräkna: gruppen är tom');
  });

  test('noll är ett värde', () => {
    const { table } = barPicture([{ label: 'Nollby', estimate: proportion(0, 120) }], options);
    expect(rowsOf(table)[0]?.slice(0, 2)).toEqual(['Nollby', '0,0\u00A0%']);
  });
});

test('what hides behind a suppressed figure changes nothing, not even the place in the list', () => {
  const hiding = (value: number) => ({ ...proportion(value, 100), kind: 'suppressed' }) as Estimate;
  const [first, second] = [3, 97].map((value) =>
    barPicture([{ label: 'B', estimate: hiding(value) }, ...units.slice(0, 1)], options),
  );
  expect(first).toEqual(second);
  const reversed = barPicture([...units].reverse(), options);
  expect(reversed).toEqual(barPicture(units, options));
});

test('a value without an interval has no whisker and is not compared', () => {
  const { svg, table } = barPicture([{ label: 'Dalsland', estimate: ratio(96, 100) }], {
    ...options,
    display: { as: 'number', decimals: 2 },
    benchmark: { label: 'Riket', value: 0.77 },
  });
  expect(svg).not.toContain('Strecken är intervall');
  expect(rowsOf(table)).toEqual([
    ['Dalsland', '0,96', '', '96 av 100', 'kvot utan intervall', 'går inte att beräkna'],
  ]);
});

test('a long name is wrapped, so that every line has room', () => {
  const label = 'Färgelanda kommuns gymnasieskolas individuella program och vuxenutbildningsförvaltningen';
  const { svg } = barPicture([{ label, estimate: proportion(1, 2) }], options);
  const lines = [...svg.matchAll(/<text x="16" y="[\d.]+" font-size="13" fill="#1d2833">([^<]*)</g)].map(
    ([, text]) => text!,
  );
  expect(lines.join(' ').replace(/- /g, '')).toBe(label);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(27);
});

test('what stands in a name is text, never markup', () => {
  const { svg, table } = barPicture([{ label: '<b>A & B', estimate: proportion(1, 2) }], options);
  for (const part of [svg, table]) expect(part).toContain('&lt;b&gt;A &amp; B');
});

test.each([
  ['an id that is none', units, { ...options, id: '1 <' }],
  ['no units', [], options],
])('%s is a mistake of the caller', (_, list, about) => {
  expect(() => barPicture(list, about)).toThrow(RangeError);
});
