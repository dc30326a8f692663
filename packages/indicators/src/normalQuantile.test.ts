import { expect, test } from 'vitest';
import { normalQuantile } from './normalQuantile.ts';

// √2 · erf⁻¹(confidence) with mpmath 1.3 at 50 digits; both sides of each change of formula.
test.each([
  [0.01, 0.012533469508069264],
  [0.5, 0.6744897501960817],
  [0.84, 1.4050715603096324],
  [0.86, 1.4757910281791706],
  [0.9, 1.6448536269514729],
  [0.95, 1.9599639845400538],
  [0.99, 2.5758293035489004],
  [0.998, 3.090232306167813],
  [0.999999, 4.891638475692932],
  [0.9999999999, 6.466951074732419],
])('confidence %d', (confidence, z) => {
  expect(Math.abs(normalQuantile(confidence) / z - 1)).toBeLessThan(1e-14);
});
