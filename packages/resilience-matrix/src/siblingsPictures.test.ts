import { describe, expect, test } from 'vitest';
import { copingInAdversity, newFosterHome } from '../examples/invented.ts';
import { olderSibling, youngerSibling } from '../examples/inventedOverTime.ts';
import { placeSiblings } from './placeSiblings.ts';
import { siblingsSvg } from './siblingsSvg.ts';
import { siblingsTable } from './siblingsTable.ts';

const on = '2026-02-09';
const pairs = {
  home: [olderSibling, youngerSibling],
  named: [newFosterHome, copingInAdversity],
  oneKnown: [olderSibling, []],
  empty: [[], []],
} as const;
const labels = { first: '<Äldst>', second: '<Yngst>' };
const texts = (svg: string) => [...svg.matchAll(/(<text [^>]*>)([^<]*)<\/text>/g)];
const attribute = (tag: string, name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)![1]);

describe.each(Object.entries(pairs))('%s', (_, [first, second]) => {
  test.each(['sv', 'en'])('the picture: two boxes, told in words, nothing entered (%s)', (locale) => {
    const svg = siblingsSvg(placeSiblings(first, second, { on, locale }), { id: 'm', locale });
    expect(svg.match(/url\(#m-hatch\)[^>]*stroke-width="2.5"/g)).toHaveLength(2);
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*aria-labelledby="m-title" aria-describedby="m-desc"/);
    expect(svg).toMatch(/<desc id="m-desc">[^<]{400,}<\/desc>/);
    expect(svg).not.toMatch(/<script|href|<style|NaN|undefined/);
    for (const { text } of [...first, ...second]) expect(svg).not.toContain(text);
    expect(
      texts(svg)
        .map(([, , words]) => words)
        .join(' ')
        .replace(on, ''),
    ).not.toMatch(/\d/);
  });

  test.each(['sv', 'en'])('each child’s words stay on their own half, in a wide font (%s)', (locale) => {
    const svg = siblingsSvg(placeSiblings(first, second, { on, locale }), { id: 'm', locale });
    for (const [, tag, words] of texts(svg).filter(
      ([, tag]) => attribute(tag!, 'y') > 50 && attribute(tag!, 'y') < 150,
    )) {
      const right = attribute(tag!, 'x') < 400 ? 400 : 760;
      const letter = attribute(tag!, 'font-size') * (tag!.includes('"700"') ? 0.62 : 0.55);
      expect(attribute(tag!, 'x') + words!.length * letter).toBeLessThanOrEqual(right);
    }
  });

  test('the table: one row a heading and axis', () => {
    const siblings = placeSiblings(first, second, { on });
    const html = siblingsTable(siblings);
    expect([...html.matchAll(/<th scope="row">/g)]).toHaveLength(siblings.headings.length);
    for (const { text } of [...first, ...second]) expect(html).not.toContain(text);
  });
});

test('what is not known of one child is a question, with the child’s own label', () => {
  const html = siblingsTable(placeSiblings(olderSibling, youngerSibling, { on }), { labels });
  expect(html).toContain('<th scope="col">&lt;Äldst&gt;</th><th scope="col">&lt;Yngst&gt;</th>');
  expect(html).toMatch(
    /Att hålla mig trygg<\/th>.*allvarligt\)<\/td><td>inga iakttagelser<\/td><td>fråga om: &lt;Yngst&gt;/,
  );
  expect(html).toMatch(/Omsorg och hjälp i vardagen<\/th>.*olika för dem/);
  expect(html).toContain('<caption>Syskon sida vid sida 2026-02-09. Barnen visas sida vid sida');
});

test('labels of one’s own are escaped and made to fit', () => {
  const siblings = placeSiblings([], [], { on });
  expect(siblingsSvg(siblings, { id: 'm', labels })).toContain('&lt;Äldst&gt;</text>');
  const long = siblingsSvg(siblings, { id: 'm', labels: { first: 'x'.repeat(60), second: 'y' } });
  expect(attribute(texts(long).find(([, , words]) => words!.startsWith('xxx'))![1]!, 'font-size')).toBe(9);
});

test('an id that cannot be used is refused', () => {
  expect(() => siblingsSvg(placeSiblings([], [], { on }), { id: '1' })).toThrow(RangeError);
});
