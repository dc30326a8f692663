import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './wrapText.ts';

test.each([
  ['Bygg vidare på det som bär', 23, ['Bygg vidare på', 'det som bär']],
  ['kort', 23, ['kort']],
  ['', 23, []],
  ['ettmycketlångtord och', 5, ['ettmycketlångtord', 'och']],
])('%s', (text, characters, lines) => {
  expect(wrapText(text, characters)).toEqual(lines);
});

test('keeps every word in order, and no line of several words is too long', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zåäö]{1,9}$/)),
      fc.integer({ min: 1, max: 30 }),
      (all, characters) => {
        const lines = wrapText(all.join(' '), characters);
        expect(lines.join(' ')).toBe(all.join(' '));
        for (const line of lines) if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(characters);
      },
    ),
  );
});
