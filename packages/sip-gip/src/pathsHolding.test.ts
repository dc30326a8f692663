import { expect, test } from 'vitest';
import { pathsHolding } from './pathsHolding.ts';

// Invented addresses.
const document = {
  reason: 'Bor på Påhittade vägen 4.',
  needs: [{ id: 'n1', text: 'Inget här.' }, { text: 'PÅHITTADE   VÄGEN\n4' }],
  count: 4,
};
const both = [['reason'], ['needs', 1, 'text']];

test.each([
  ['the same words, whatever the case and the spacing', ['Påhittade vägen 4'], both],
  ['the same letters written with other code points', ['Påhittade vägen 4'.normalize('NFD')], both],
  ['another address', ['Påhittade vägen 5'], []],
  ['too short to be looked for', ['bor'], []],
  ['nothing to look for', [], []],
])('%s', (_, words, paths) => {
  expect(pathsHolding(document, words)).toEqual(paths);
});
