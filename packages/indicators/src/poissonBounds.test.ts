import fc from 'fast-check';
import { expect, test } from 'vitest';
import { poissonBounds } from './poissonBounds.ts';

// Regularised incomplete gamma function inverted by bisection with mpmath 1.3 at 50 digits. The column for 0.95 is the
// one found in printed tables of exact Poisson limits (Garwood 1936).
test.each([
  [0.95, 0, 0, 3.6888794541139354],
  [0.95, 1, 0.025317807984289897, 5.571643390938897],
  [0.95, 2, 0.242209278543965, 7.22468766772396],
  [0.95, 3, 0.6186721228956015, 8.767273069742325],
  [0.95, 4, 1.089865373626325, 10.241588675403698],
  [0.95, 5, 1.6234863901184209, 11.668332079322669],
  [0.95, 6, 2.201894253490851, 13.059474022518684],
  [0.95, 7, 2.8143630515198668, 14.422675361702378],
  [0.95, 8, 3.453832176748502, 15.763189220193313],
  [0.95, 9, 4.115373097378333, 17.08480345141917],
  [0.998, 0, 0, 6.907755278982136],
  [0.998, 1, 0.0010005003335835344, 9.233413476451585],
  [0.998, 5, 0.7393717319178327, 16.454745203680105],
  [0.998, 9, 2.452424404363775, 22.65737330906293],
])('confidence %d, %d events', (confidence, events, lower, upper) => {
  const bounds = poissonBounds(events, confidence);
  expect(Math.abs(bounds.lower - lower)).toBeLessThanOrEqual(1e-13 * lower);
  expect(Math.abs(bounds.upper - upper)).toBeLessThanOrEqual(1e-13 * upper);
});

test('even the largest confidence that a double can hold has its bound inside the searched stretch', () => {
  for (let events = 0; events < 10; events += 1)
    expect(poissonBounds(events, 1 - 2 ** -53).upper).toBeLessThan(40 + 4 * events);
});

test('more confidence never gives a narrower interval', () => {
  const confidence = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(fc.nat(9), confidence, confidence, (events, a, b) => {
      const narrow = poissonBounds(events, Math.min(a, b));
      const wide = poissonBounds(events, Math.max(a, b));
      expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
      expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
    }),
  );
});
