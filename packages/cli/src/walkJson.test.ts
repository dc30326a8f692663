import { parse } from '@humanwhocodes/momoa';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walkJson } from './walkJson.ts';

const ignore = { begin: () => {}, end: () => {} };

describe('where and why a text is no JSON', () => {
  test.each([
    ['nothing', '', 'empty', 0],
    ['only spaces', ' \n ', 'empty', 3],
    ['no quotes around a word', '{"kind": sip}', 'value', 9],
    ['a comma too many in an object', '{"a": 1,}', 'trailingComma', 7],
    ['a comma too many in a list', '[1, ]', 'trailingComma', 2],
    ['a comma too few', '{"a": 1 "b": 2}', 'commaOrEnd', 8],
    ['the wrong bracket', '{"a": [1}', 'commaOrEnd', 8],
    ['a name without quotes', '{a: 1}', 'name', 1],
    ['no colon', '{"a" 1}', 'colon', 5],
    ['two documents', '{} {}', 'afterEnd', 3],
    ['cut off', '{"a": [1,', 'unclosed', 9],
    ['cut off in a text', '{"a": "b', 'unclosedText', 6],
    ['a text over two lines', '{"a": "b\nc"}', 'unclosedText', 6],
    ['a Windows path', '["C:\\data"]', 'escape', 4],
    ['a comment', '{ // why\n}', 'comment', 2],
    ['quotes from a word processor', '{“a”: 1}', 'quotes', 1],
    ['single quotes', "{'a': 1}", 'quotes', 1],
    ['a number with a leading zero', '[01]', 'commaOrEnd', 2],
  ])('%s', (_, text, fault, at) => expect(walkJson(text, ignore)).toMatchObject({ fault, at }));

  test('of a text that ends too soon, the bracket that stands open', () =>
    expect(walkJson('{"a": [1, {}', ignore)).toEqual({ fault: 'unclosed', at: 12, openedAt: 6 }));
});

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('accepts exactly what JSON.parse accepts', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    '\\',
    '\\u00e5',
    '1',
    '-0',
    '1e5',
    '.',
    'tru',
    'true',
  ];
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...pieces, 'null', ' ', '\n', '\u00a0', '\u0001', 'å') }),
    fc.json().chain((json) =>
      fc.tuple(fc.nat(json.length), fc.constantFrom('', ...pieces), fc.nat(2)).map(
        // One change in a text that was JSON.
        ([at, piece, gone]) => json.slice(0, at) + piece + json.slice(at + gone),
      ),
    ),
    fc.json(),
  );
  fc.assert(
    fc.property(text, (json) => (walkJson(json, ignore) === undefined) === isJson(json)),
    { numRuns: 3000 },
  );
});

/** Every part with its place, by the library that builds a tree. */
function placesByTree(json: string): [(string | number)[], number][] {
  const places: [(string | number)[], number][] = [];
  const visit = (node: ReturnType<typeof parse>['body'], path: (string | number)[]) => {
    places.push([path, node.loc.start.offset]);
    if (node.type === 'Array')
      for (const [i, { value }] of node.elements.entries()) visit(value, [...path, i]);
    if (node.type === 'Object')
      for (const { name, value } of node.members)
        visit(value, [...path, name.type === 'String' ? name.value : name.name]);
  };
  visit(parse(json).body, []);
  return places;
}

test('every part stands where another reader (momoa) finds it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, space) => {
      const json = JSON.stringify(value, null, space);
      const path: (string | number)[] = [];
      const places: [(string | number)[], number][] = [[[], 0]];
      walkJson(json, {
        begin: (step, at) => {
          path.push(step);
          places.push([[...path], at]);
        },
        end: () => path.pop(),
      });
      expect(places).toEqual(placesByTree(json));
    }),
    { numRuns: 500 },
  );
});

test('100 000 levels are no danger', () => {
  expect(walkJson('['.repeat(1e5) + ']'.repeat(1e5), ignore)).toBeUndefined();
});
