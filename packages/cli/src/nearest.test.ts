import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const states = ['planned', 'active', 'completed', 'cancelled'];

test.each([
  ['activ', 'active'],
  ['aktiv', 'active'],
  ['Active', 'active'],
  ['actvie', 'active'],
  ['canceled', 'cancelled'],
  ['com-pleted', 'completed'],
  ['pågår', undefined],
  ['', undefined],
  ['x'.repeat(101), undefined],
])('”%s” → %s', (written, meant) => expect(nearest(written, states)).toBe(meant));

test('two that are equally near: none is guessed', () => {
  expect(nearest('gop', ['gip', 'gap'])).toBeUndefined();
  expect(nearest('spi', ['sip', 'gip'])).toBe('sip');
});
