import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasRepeatedNames, offsetsIn, repeatedNames } from './places.ts';

const text = '{ "a": [1, {"b": 2}], "a": {"c" : 3}, "d\\"e": 4 }';

describe('places of parts', () => {
  test.each([
    ['the whole', { path: [] }, '{ "a": [1'],
    ['of a name that stands twice, the last', { path: ['a'] }, '{"c" : 3}'],
    ['inside the last', { path: ['a', 'c'] }, '3}'],
    ['what only the first had: the nearest part', { path: ['a', 1, 'b'] }, '{"c" : 3}'],
    ['a name instead of its value', { path: [], member: 'd"e' }, '"d\\"e": 4'],
    ['a name that is not there: the object', { path: ['a'], member: 'x' }, '{"c" : 3}'],
  ] as const)('%s', (_, wanted, begins) => {
    const [at] = offsetsIn(text, [wanted]);
    expect(text.slice(at).startsWith(begins)).toBe(true);
  });

  test('many at once are found as each alone', () => {
    const wanted = [{ path: ['a', 'c'] }, { path: [] }, { path: ['a'], member: 'c' }, { path: ['a', 0] }];
    expect(offsetsIn(text, wanted)).toEqual(wanted.flatMap((one) => offsetsIn(text, [one])));
  });
});

describe('names that stand twice', () => {
  test.each([
    ['once each', '{"a": {"a": 1}, "b": [{"a": 1}]}', []],
    ['twice', '{"a": 1, "a": 1}', [9]],
    ['written in two ways', '{"a": 1, "\\u0061": 1}', [9]],
    ['spaces before the colon', '{"a" \n: 1, "a": 1}', [11]],
    ['a text that looks like a name', '{"a": "\\"a\\": 1"}', []],
    ['a text that ends in backslashes', '{"a": "\\\\", "b": "\\\\\\""}', []],
    ['names from the prototype', '{"__proto__": 1, "constructor": 2, "__proto__": 3}', [35]],
  ])('%s', (_, json, places) => {
    expect(repeatedNames(json)).toEqual(places);
    expect(hasRepeatedNames(json, JSON.parse(json))).toBe(places.length > 0);
  });

  test('JSON that a program wrote never has any', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1), (value, space) => {
        const json = JSON.stringify(value, null, space);
        expect(hasRepeatedNames(json, JSON.parse(json))).toBe(false);
        expect(repeatedNames(json)).toEqual([]);
      }),
    );
  });

  test('and one too many is always seen', () => {
    const name = fc.string({ unit: fc.constantFrom('"', '\\', ':', 'a', ' ', 'å', '\n') });
    fc.assert(
      fc.property(name, fc.dictionary(name, fc.jsonValue()), (repeated, others) => {
        const members = [...Object.entries(others), [repeated, 1], [repeated, 2]].map(
          ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
        );
        const json = `{${members.join(',')}}`;
        expect(hasRepeatedNames(json, JSON.parse(json))).toBe(true);
        expect(repeatedNames(json).length).toBeGreaterThan(0);
      }),
    );
  });
});
