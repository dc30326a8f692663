import { describe, expect, test } from 'vitest';
import {
  absentFromSchool,
  contradictory,
  copingInAdversity,
  newFosterHome,
  oneSeriousThing,
  oneSided,
  teacher,
} from '../examples/invented.ts';
import { HeadingId } from './headingId.ts';
import { matrixSvg } from './matrixSvg.ts';
import type { Observation } from './observation.ts';
import { placeInMatrix } from './placeInMatrix.ts';

const on = '2026-02-09';
const draw = (observations: readonly Observation[], locale = 'sv') =>
  matrixSvg(placeInMatrix(observations, { on }), { id: 'm', locale });

/** Tags that were opened and not closed, or closed and not opened. */
function unbalanced(svg: string): string[] {
  const open: string[] = [];
  for (const [, slash, name, rest] of svg.matchAll(/<(\/?)([a-z]+)((?:[^>"]|"[^"]*")*)>/g)) {
    if (slash) {
      if (open.pop() !== name) return [name!];
    } else if (!rest!.endsWith('/')) open.push(name!);
  }
  return open;
}
const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text!);
const marks = (svg: string) => [...svg.matchAll(/<g><title>/g)].length;
const box = (svg: string) => /<rect [^>]*url\(#m-hatch\)[^>]*stroke-width="2.5"[^>]*>/.exec(svg)![0];
const attribute = (tag: string, name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)![1]);

const cases = {
  typical: absentFromSchool,
  coping: copingInAdversity,
  fosterHome: newFosterHome,
  contradictory,
  oneSided,
  serious: oneSeriousThing,
  empty: [],
};

describe.each(Object.entries(cases))('%s', (_, observations) => {
  test.each(['sv', 'en'])('well formed and told in words (%s)', (locale) => {
    const svg = draw(observations, locale);
    expect(unbalanced(svg)).toEqual([]);
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*aria-labelledby="m-title" aria-describedby="m-desc"/);
    expect(svg).toMatch(/<title id="m-title">[^<]{20,}<\/title>\n<desc id="m-desc">[^<]{200,}<\/desc>/);
    expect(svg).not.toMatch(/<script|href|<style|NaN|undefined/);
  });

  test.each(['sv', 'en'])('no words run over the edge, in a wide font (%s)', (locale) => {
    const svg = draw(observations, locale);
    const lines = [...svg.matchAll(/(<text [^>]*>)([^<]*)<\/text>/g)].filter(
      ([, tag]) => attribute(tag!, 'x') > 0,
    );
    expect(lines.length).toBeGreaterThan(20);
    for (const [, tag, text] of lines) {
      // DejaVu Sans, about the widest of the fonts asked for, takes about 0.55 of its size a letter, and 0.62 in bold.
      const long = text!.length * attribute(tag!, 'font-size') * (tag!.includes('"700"') ? 0.62 : 0.55);
      const left = attribute(tag!, 'x') - (tag!.includes('"middle"') ? long / 2 : 0);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + long).toBeLessThanOrEqual(760);
    }
  });

  test('no number is written in it', () => {
    expect(words(draw(observations)).join(' ')).not.toMatch(/\d/);
  });

  test('shows nothing that was entered', () => {
    const svg = draw(observations);
    for (const { text } of observations) expect(svg).not.toContain(text);
    expect(svg).not.toMatch(/mormor|kurator|v1/);
  });

  test('one mark a voice', () => {
    const { evidence } = placeInMatrix(observations, { on });
    expect(marks(draw(observations))).toBe(Object.values(evidence).flat().length);
  });
});

test('the box covers the whole square when nothing is known', () => {
  const rect = box(draw([]));
  expect(['x', 'y', 'width', 'height'].map((name) => attribute(rect, name))).toEqual([190, 194, 380, 380]);
});

test('the box lies where the intervals say: right is protection, up is resilience', () => {
  const { axes } = placeInMatrix(newFosterHome, { on });
  const rect = box(draw(newFosterHome));
  expect(attribute(rect, 'x')).toBeCloseTo(380 + 190 * axes.environment.interval[0], 2);
  expect(attribute(rect, 'y')).toBeCloseTo(384 - 190 * axes.child.interval[1], 2);
  expect(attribute(rect, 'width')).toBeCloseTo(
    190 * (axes.environment.interval[1] - axes.environment.interval[0]),
    2,
  );
});

test('a solid edge when a field is named, a dashed one otherwise', () => {
  expect(box(draw(copingInAdversity))).not.toContain('dasharray');
  expect(box(draw(contradictory))).toContain('dasharray');
});

test('something serious is said in words too', () => {
  expect(words(draw(oneSeriousThing)).join(' ')).toContain('Något allvarligt är noterat');
  expect(words(draw(newFosterHome)).join(' ')).not.toContain('Något allvarligt är noterat');
});

test('200 observations fit; when marks do not, the picture says so', () => {
  const seen = (index: number): Observation => ({
    id: `o${index}`,
    heading: HeadingId.options[index % 21]!,
    date: '2026-01-20',
    by: { kind: 'other', role: `granne ${Math.floor(index / 21)}` },
    basis: 'firstHand',
    direction: 'vulnerability',
    text: 'Påhittat.',
  });
  const list = (length: number) => Array.from({ length }, (_, index) => seen(index));
  expect(marks(draw(list(200)))).toBe(200);
  expect(draw(list(200))).not.toContain('får inte plats');
  const crowded = draw(list(1000));
  expect(marks(crowded)).toBeLessThan(1000);
  expect(words(crowded).join(' ')).toContain('Alla märken får inte plats');
});

test('long limits of a rule of one’s own make the picture taller, and are escaped', () => {
  const placement = placeInMatrix([], { on });
  const limits = { sv: '<b>ord & ord</b> '.repeat(120), en: 'x' };
  const svg = matrixSvg({ ...placement, limits }, { id: 'm' });
  expect(attribute(svg, 'height')).toBeGreaterThan(attribute(draw([]), 'height'));
  expect(svg).not.toContain('<b>');
  expect(unbalanced(svg)).toEqual([]);
});

test.each(['', '1m', 'm m', 'm"><script>'])(
  'an id that cannot be used is refused without being repeated',
  (id) => {
    const draws = () => matrixSvg(placeInMatrix([], { on }), { id });
    expect(draws).toThrow(RangeError);
    expect(draws).not.toThrow(/script/);
  },
);

test('two pictures on a page share no ids', () => {
  const placement = placeInMatrix([{ ...absentFromSchool[0]!, by: teacher }], { on });
  const ids = (id: string) =>
    [...matrixSvg(placement, { id }).matchAll(/ id="([^"]+)"/g)].map(([, found]) => found);
  expect(ids('a')).toEqual(['a-title', 'a-desc', 'a-hatch']);
  expect(ids('b')).toEqual(['b-title', 'b-desc', 'b-hatch']);
});
