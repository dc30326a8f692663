import { expect, test } from 'vitest';
import { readDocument } from './readDocument.ts';

const text = `{
  "child": { "birthDate": "2014-05-12" },
  "voices": [
    { "value": 3 },
    { "value": 9 }
  ]
}`;

const positionOf = (path: (string | number)[]) => {
  const read = readDocument(text);
  if (!('document' in read)) throw new Error('should be readable');
  return read.document.positionOf(path);
};

test.each([
  ['hela dokumentet', [], 1, 1],
  ['ett värde i ett objekt', ['child', 'birthDate'], 2, 27],
  ['ett värde i en lista', ['voices', 1, 'value'], 5, 16],
  ['något som saknas: närmaste del som finns', ['voices', 1, 'nothing'], 5, 5],
  ['bortom listans slut', ['voices', 7, 'value'], 3, 13],
] as const)('%s', (_, path, line, column) => expect(positionOf([...path])).toEqual({ line, column }));

test.each([
  ['ett komma för mycket', '{\n  "a": 1,\n}', 2],
  ['ingen JSON alls', 'Hej Påhittad Person', 1],
  ['tom fil', '', 1],
  ['avhuggen', '{\n  "namn": "Påhittad', 2],
])('%s ger rad och tecken men aldrig texten', (_, broken, line) => {
  const read = readDocument(broken);
  expect(read).toMatchObject({ finding: { code: 'cli/notJson' }, position: { line } });
  expect(JSON.stringify(read)).not.toMatch(/Påhittad|Hej/);
});

test('en fil som börjar med en byteordningsmarkering går att läsa', () => {
  expect(readDocument('\uFEFF{"a":1}')).toMatchObject({ document: { value: { a: 1 } } });
});
