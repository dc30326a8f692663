import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkKey, inputName } from './chunk.ts';
import { chunksOf } from './chunksOf.ts';

const text = fc
  .string({ unit: fc.constantFrom('a', 'å', '\n'), maxLength: 60 })
  .map((all) => Buffer.from(all));

test('cut at the first line end after so many bytes', async () => {
  const chunks = await chunksOf([Buffer.from('12\n4567\n9\nb')], 4);
  expect(chunks.map(({ from, to }) => [from, to])).toEqual([
    [0, 8],
    [8, 11],
  ]);
});

test('no byte is lost, none stands in two chunks, and no line is cut', () =>
  fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 20 }), async (bytes, size) => {
      const chunks = await chunksOf([bytes], size);
      const parts = chunks.map(({ from, to }) => bytes.subarray(from, to));
      expect(Buffer.concat(parts)).toEqual(bytes);
      for (const part of parts.slice(0, -1)) {
        expect(part.at(-1)).toBe(0x0a);
        expect(part.length).toBeGreaterThanOrEqual(size);
      }
    }),
  ));

test('the same chunks, however the bytes arrive', () =>
  fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 20 }), fc.nat(60), async (bytes, size, at) => {
      const whole = await chunksOf([bytes], size);
      expect(await chunksOf([bytes.subarray(0, at), bytes.subarray(at)], size)).toEqual(whole);
    }),
  ));

test('a key names the file and the place in it', async () => {
  const lines = await chunksOf([Buffer.from('same\nsame\n')], 1);
  const other = await chunksOf([Buffer.from('same\nsome\n')], 1);
  const keys = [
    ...lines.map((chunk) => chunkKey(inputName(lines, '2026-02-12'), chunk)),
    ...other.map((chunk) => chunkKey(inputName(other, '2026-02-12'), chunk)),
    ...lines.map((chunk) => chunkKey(inputName(lines, '2026-02-13'), chunk)),
  ];
  expect(new Set(keys).size).toBe(6);
  // A colon stands between the parts of a key in Redis, and BullMQ refuses it in an id.
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{16}-\d+$/);
});
