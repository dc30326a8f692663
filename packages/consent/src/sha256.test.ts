import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

// The first two are the examples of the standard itself (FIPS 180-4); the last was computed with another tool.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['åäö', '5d0d31f63d1712b2ea533b0c4946c2f1014faf152f0c0e5ee5b81c85e8799953'],
])('%j', async (text, expected) => {
  expect(await sha256(text)).toBe(expected);
});
