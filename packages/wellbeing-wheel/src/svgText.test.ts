import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from './svgText.ts';

describe('lines', () => {
  test('words stay whole where they fit', () => {
    expect(wrapText('Respekt och ansvar', 90, 15)).toEqual(['Respekt', 'och ansvar']);
  });

  test('a word too long for a line is cut with a hyphen', () => {
    const lines = wrapText('ansvarstagandeförmåga', 80, 15);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe('ansvarstagandeförmåga');
  });

  test('a character is never torn apart', () => {
    expect(wrapText('👧👦👧👦👧👦', 30, 15).join('').replaceAll('-', '')).toBe('👧👦👧👦👧👦');
    for (const line of wrapText('👧👦👧👦👧👦', 30, 15)) expect(line).not.toMatch(/[\uD800-\uDFFF]/u);
  });

  test('nothing is lost and no line is too wide', () => {
    const word = fc.stringMatching(/^[a-zåäöA-Z]{1,40}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 60, max: 300 }),
        (words, width) => {
          const lines = wrapText(words.join(' '), width, 12, true);
          expect(lines.join('').replaceAll('-', '').replaceAll(' ', '')).toBe(words.join(''));
          for (const line of lines) expect(textWidth(line, 12, true)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
