import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertScale } from './convertScale.ts';
import { defineConversion, reverseConversion } from './defineConversion.ts';
import { asRange, ScaleConversion } from './scaleConversion.ts';
import { scales } from './scales.ts';

const { oneToFive, threeFaces, trafficLight } = scales;
const toFaces = defineConversion(oneToFive, threeFaces, [
  { from: 1, to: 1 },
  { from: 2, to: 1 },
  { from: 3, to: 2 },
  { from: 4, to: 3 },
  { from: 5, to: 3 },
]);

describe('a conversion', () => {
  test.each([
    ['1', 1, 1],
    ['3', 3, 2],
    ['5', 5, 3],
    ['from 2 to 3', { low: 2, high: 3 }, { low: 1, high: 2 }],
    ['from 4 to 5: one step', { low: 4, high: 5 }, 3],
  ])('reads %s by its table', (_, said, read) => {
    expect(convertScale(said, toFaces)).toEqual(read);
  });

  test.each([0, 2.5, 6, Number.NaN])('%d is no step, and is refused without being repeated', (said) => {
    expect(() => convertScale(said, toFaces)).toThrow(
      new RangeError('convertScale: not a step of the first scale.'),
    );
  });

  test('the order in which it is written does not matter', () => {
    expect(defineConversion(oneToFive, threeFaces, [...toFaces.steps].reverse())).toEqual(toFaces);
  });

  test('is a document', () => {
    expect(ScaleConversion.safeParse(toFaces).success).toBe(true);
  });
});

describe('defineConversion refuses', () => {
  const map = toFaces.steps;
  test.each([
    ['a gap', map.slice(1), '1 steps of the first scale are left out'],
    ['a step twice', [...map, { from: 5, to: 3 }], 'map.5.from'],
    ['a step the first scale has not', [...map, { from: 6, to: 3 }], 'map.5.from'],
    ['a step the second has not', [...map.slice(1), { from: 1, to: 0 }], 'map.4.to'],
    ['half a step', [...map.slice(1), { from: 1, to: { low: 1, high: 1.5 } }], 'map.4.to'],
    ['a range turned round', [...map.slice(1), { from: 1, to: { low: 2, high: 1 } }], 'ends before'],
    ['a better answer that becomes a worse one', [{ from: 1, to: 3 }, ...map.slice(1)], 'worse'],
  ])('%s', (_, given, words) => {
    expect(() => defineConversion(oneToFive, threeFaces, given)).toThrow(RangeError);
    expect(() => defineConversion(oneToFive, threeFaces, given)).toThrow(words);
  });

  test('a scale that points the other way read the same way; turned, it is accepted', () => {
    const problems = { ...threeFaces, direction: 'lowerIsBetter' as const };
    const straight = [1, 2, 3].map((step) => ({ from: step, to: step }));
    expect(() => defineConversion(trafficLight, problems, straight)).toThrow('worse');
    const turned = [1, 2, 3].map((step) => ({ from: step, to: 4 - step }));
    expect(convertScale(3, defineConversion(trafficLight, problems, turned))).toBe(1);
  });
});

describe('the way back', () => {
  test('is every step that was read as it', () => {
    expect(reverseConversion(toFaces).steps).toEqual([
      { from: 1, to: { low: 1, high: 2 } },
      { from: 2, to: 3 },
      { from: 3, to: { low: 4, high: 5 } },
    ]);
  });

  test('is refused where it has a gap', () => {
    const ends = defineConversion(threeFaces, oneToFive, [
      { from: 1, to: 1 },
      { from: 2, to: 3 },
      { from: 3, to: 5 },
    ]);
    expect(() => reverseConversion(ends)).toThrow(RangeError);
  });

  test('there and back is never narrower than what was said', () => {
    const rising = fc
      .array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 })
      .map((steps) => [...steps].sort())
      .filter((steps) => new Set(steps).size === 3);
    const range = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(rising, range, (steps, ends) => {
        const there = defineConversion(
          oneToFive,
          threeFaces,
          steps.map((to, i) => ({ from: i + 1, to })),
        );
        const said = { low: Math.min(...ends), high: Math.max(...ends) };
        const back = asRange(convertScale(convertScale(said, there), reverseConversion(there)));
        expect(back.low).toBeLessThanOrEqual(said.low);
        expect(back.high).toBeGreaterThanOrEqual(said.high);
      }),
    );
  });
});
