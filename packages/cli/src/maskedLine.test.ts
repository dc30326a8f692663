import { expect, test } from 'vitest';
import { maskedLine } from './maskedLine.ts';

test('the form of the line is seen, its content is not', () => {
  expect(maskedLine('{\n  "name": "Påhittad", 1985,\r\n}', 25)).toBe(
    '  "····": "········", ····,\n                       ^',
  );
});

test('of a long line only what is near', () => {
  const [line] = maskedLine(`${'x'.repeat(1e6)}`, 5e5).split('\n');
  expect(line).toBe('·'.repeat(80));
});

test('at the end of the text, and of nothing at all', () => {
  expect(maskedLine('{"a": 1', 7)).toBe('{"·": ·\n       ^');
  expect(maskedLine('', 0)).toBe('\n^');
});
