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
import { autumnAndSpring } from '../examples/inventedOverTime.ts';
import { HeadingId } from './headingId.ts';
import { matrixSvg } from './matrixSvg.ts';
import type { Observation } from './observation.ts';
import { placeInMatrix } from './placeInMatrix.ts';
import { ownWeighing } from './weighingRule.ts';

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

describe('two days', () => {
  const then = placeInMatrix(autumnAndSpring, { on: '2025-10-10' });
  const now = placeInMatrix(
    autumnAndSpring.filter(({ id }) => id !== 'h4'),
    { on },
  );
  const both = (locale = 'sv') => matrixSvg(now, { id: 'm', before: then, locale });
  const dotted = (svg: string) => /<rect [^>]*stroke="#17262e" stroke-width="4.5"[^>]*>/.exec(svg)?.[0];

  test('both boxes, each where its own day put it', () => {
    const places = (rect: string) => ['x', 'y', 'width', 'height'].map((name) => attribute(rect, name));
    expect(places(box(both()))).toEqual(places(box(matrixSvg(now, { id: 'm' }))));
    expect(places(dotted(both())!)).toEqual(places(box(matrixSvg(then, { id: 'm' }))));
    expect(dotted(matrixSvg(now, { id: 'm' }))).toBeUndefined();
  });

  test.each(['sv', 'en'])(
    'no arrow, no number but the two days; told in words, and nothing entered (%s)',
    (locale) => {
      const svg = both(locale);
      expect(unbalanced(svg)).toEqual([]);
      expect(words(svg).join(' ').replaceAll('2025-10-10', '').replaceAll(on, '')).not.toMatch(/\d|→/);
      expect(svg).not.toMatch(/<marker|NaN|undefined/);
      const described = /<desc [^>]*>([^<]*)</.exec(svg)![1]!;
      expect(described).toMatch(/2025-10-10: (Underlaget räcker inte|There is not enough evidence)/);
      for (const { text } of autumnAndSpring) expect(svg).not.toContain(text);
    },
  );

  test('one mark for every voice of either day: below the new a line, across what has gone', () => {
    const count = (svg: string) => [...svg.matchAll(/<g><title>[^<]*<\/title>/g)].map(([title]) => title);
    const titles = count(both());
    const told = (word: RegExp) => titles.filter((title) => word.test(title)).length;
    expect(titles).toHaveLength(11);
    expect(told(/ – nytt</)).toBe(6);
    expect(told(/ – räknas nu fullt ut</)).toBe(1);
    expect(told(/ – inte längre med</)).toBe(1);
    expect(count(matrixSvg(now, { id: 'm' })).join()).not.toMatch(/nytt|räknas nu/);
    const signs = /<g><title>[^<]*<\/title>(?:(?!<\/g>).)*<line [^>]*><\/g>/g;
    expect([...both().matchAll(signs)]).toHaveLength(8);
    expect(both()).toMatch(/ – inte längre med<\/title><polygon [^>]*fill="#fff"\/><line /);
  });

  test('what a change can mean is written in the picture', () => {
    expect(words(both()).join(' ')).toContain('inte hur mycket');
  });

  test('words stay inside the picture and clear of the triangle', () => {
    for (const locale of ['sv', 'en'])
      for (const [, tag, text] of both(locale).matchAll(/(<text [^>]*>)([^<]*)<\/text>/g)) {
        if (!tag!.includes('font-size="12"') || attribute(tag!, 'y') < 700) continue;
        expect(attribute(tag!, 'x') + text!.length * 12 * 0.55).toBeLessThanOrEqual(560);
      }
  });

  test.each([
    ['a later day', placeInMatrix([], { on: '2026-03-01' })],
    ['another rule', placeInMatrix([], { on: '2025-10-10', rule: { ...ownWeighing, unheard: 3 } })],
  ])('refused before it is drawn: %s', (_, before) => {
    expect(() => matrixSvg(now, { id: 'm', before })).toThrow(RangeError);
  });
});
