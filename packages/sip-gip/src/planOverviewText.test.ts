import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitLines, textWidth } from './planOverviewText.ts';

const look = { size: 10, most: 3 };

test.each([
  ['kort', ['kort'], false],
  ['Möter i entrén och går med', ['Möter i entrén', 'och går med'], false],
  ['kommunikationshjälpmedel', ['kommunikations-', 'hjälpmedel'], false],
  [
    'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton',
    ['ett två tre fyra', 'fem sex sju åtta', 'nio tio elva tol…'],
    true,
  ],
  ['', [], false],
] as const)('%s', (text, lines, cut) => {
  expect(fitLines(text, 90, look)).toEqual({ lines, cut });
});

test('no line is too wide or too many, and nothing is lost unless it says so', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'Å', 'm', 'i', '-', ' ', '象', '👪'),
    maxLength: 120,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 300 }), (text, width) => {
      const { lines, cut } = fitLines(text, width, look);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width + 1e-6);
      const letters = (some: string) => some.replaceAll(/[\s-]/g, '');
      if (cut) expect(lines.at(-1)).toMatch(/…$/);
      else expect(letters(lines.join(''))).toBe(letters(text));
    }),
  );
});
