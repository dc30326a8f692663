import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from './blocksOf.ts';

/** The blocks as text, each with the number of its first line. */
async function cut(whole: string, size: number, longest = 1000) {
  const bytes = new TextEncoder().encode(whole);
  async function* pieces() {
    for (let from = 0; from < bytes.length; from += size) yield bytes.slice(from, from + size);
  }
  const blocks: [number, string | undefined][] = [];
  for await (const { firstLine, bytes: lines } of blocksOf(pieces(), { longest }))
    blocks.push([firstLine, lines && new TextDecoder().decode(lines)]);
  return blocks;
}

test('nothing is lost, every block but the last ends with its line, and lines are numbered as in an editor', async () => {
  const content = fc.string({ unit: fc.constantFrom('a', 'å', '🙂', '\n', '\r\n') });
  await fc.assert(
    fc.asyncProperty(content, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
      let before = '';
      const blocks = await cut(whole, size);
      for (const [firstLine, text = ''] of blocks) {
        expect(text).not.toBe('');
        expect(firstLine).toBe(before.split('\n').length);
        expect(before).toMatch(/(^|\n)$/);
        before += text;
      }
      expect(before).toBe(whole);
    }),
  );
});

test.each([1, 3, 10])('a line that is too long spoils no other (pieces of %i)', async (size) => {
  expect(await cut(`a\n${'x'.repeat(30)}\nb\n${'y'.repeat(30)}`, size, 12)).toEqual([
    [1, 'a\n'],
    [2, undefined],
    [3, 'b\n'],
    [4, undefined],
  ]);
});
