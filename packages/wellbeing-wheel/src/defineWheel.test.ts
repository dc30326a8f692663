import { describe, expect, test } from 'vitest';
import { defineWheel } from './defineWheel.ts';
import { scales } from './scales.ts';
import { shanarri } from './shanarri.ts';
import type { Wheel } from './wheel.ts';

const [first, second, third] = shanarri.spokes as [
  Wheel['spokes'][0],
  Wheel['spokes'][0],
  Wheel['spokes'][0],
];
const three: Wheel = { ...shanarri, id: 'three', spokes: [first, second, third] };
const scale = scales.oneToFive;

describe('a wheel of one’s own', () => {
  test('is returned as it was given', () => {
    expect(defineWheel(three)).toEqual(three);
  });

  test('a language that is added to the texts stays', () => {
    const label = { ...first.label, so: 'Badbaado' };
    expect(defineWheel({ ...three, spokes: [{ ...first, label }, second, third] }).spokes[0]?.label.so).toBe(
      'Badbaado',
    );
  });

  test.each([
    ['two parts with the same id', { spokes: [first, second, { ...third, id: first.id }] }, 'spokes.2.id'],
    ['two scales with the same id', { scales: [scale, scale] }, 'scales.1.id'],
    [
      'two age forms with the same id',
      { ageForms: [shanarri.ageForms[0]!, shanarri.ageForms[0]!] },
      'ageForms.1.id',
    ],
    ['steps out of order', { scales: [{ ...scale, steps: [{ value: 2 }, { value: 1 }] }] }, 'scales.0.steps'],
    [
      'the same step twice',
      { scales: [{ ...scale, steps: [{ value: 1 }, { value: 1 }] }] },
      'scales.0.steps',
    ],
    [
      'an age form that ends before it begins',
      { ageForms: [{ ...shanarri.ageForms[0]!, fromAge: 9, toAge: 6 }] },
      'ageForms.0',
    ],
  ] satisfies [string, Partial<Wheel>, string][])('%s is refused', (_, change, place) => {
    expect(() => defineWheel({ ...three, ...change })).toThrow(RangeError);
    expect(() => defineWheel({ ...three, ...change })).toThrow(place);
  });

  test.each([
    [
      'no English label',
      { spokes: [{ ...first, label: { sv: 'Trygg' } }, second, third] },
      'spokes.0.label.en',
    ],
    [
      'a blank label',
      { spokes: [{ ...first, label: { sv: ' ', en: 'x' } }, second, third] },
      'spokes.0.label.sv',
    ],
    ['no scale', { scales: [] }, 'scales'],
    ['an empty scale', { scales: [{ ...scale, steps: [] }] }, 'scales.0.steps'],
    ['a scale with one step', { scales: [{ ...scale, steps: [{ value: 1 }] }] }, 'scales.0.steps'],
    ['two parts only', { spokes: [first, second] }, 'spokes'],
    ['an id with a space', { id: 'my wheel' }, 'id'],
    ['no provenance', { provenance: undefined }, 'provenance'],
  ])('%s is refused, with its place', (_, change, place) => {
    const wrong = { ...three, ...change } as unknown as Wheel;
    expect(() => defineWheel(wrong)).toThrow(TypeError);
    expect(() => defineWheel(wrong)).toThrow(` ${place}: `);
  });

  test('the refusal does not repeat what was entered', () => {
    const wrong = { ...three, id: 'Hemlig kommun' };
    expect(() => defineWheel(wrong)).not.toThrow(/Hemlig/);
  });
});
