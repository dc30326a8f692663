import { expect, test } from 'vitest';
import { linesIn } from './linesIn.ts';

test.each([
  ['', []],
  ['\n', []],
  [
    'ett\n\n två',
    [
      [7, 'ett'],
      [9, ' två'],
    ],
  ],
  [
    'ett\r\n \r\ntvå\n',
    [
      [7, 'ett\r'],
      [9, 'två'],
    ],
  ],
] as const)('%j', (text, lines) => {
  const expected = lines.map(([number, line]) => ({ number, text: line }));
  expect(linesIn(new TextEncoder().encode(text), 7)).toEqual(expected);
});

test('a line that is not UTF-8 spoils no other', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  expect(linesIn(Uint8Array.from([...utf8('ett\n'), 0xe5, 0x0a, 0x0a, ...utf8('två')]), 1)).toEqual([
    { number: 1, text: 'ett' },
    { number: 2, text: undefined },
    { number: 4, text: 'två' },
  ]);
});
