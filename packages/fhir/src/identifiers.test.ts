import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fhirIdOf, isFhirId } from './identifiers.ts';

test.each([
  ['barn', 'barn'],
  ['barn_1', 'child-f6c6409b0e45dc38'],
  [undefined, 'child'],
])('%s: %s', (ref, id) => {
  expect(fhirIdOf(ref, 'child')).toBe(id);
});

test('alltid ett id, med rum för mer, och olika för olika', () => {
  const ref = fc.string({ unit: 'binary', minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(ref, ref, (one, other) => {
      const [first, second] = [fhirIdOf(one, 'assessment'), fhirIdOf(other, 'assessment')];
      expect(isFhirId(first)).toBe(true);
      expect(first.length).toBeLessThanOrEqual(36);
      expect(first === second).toBe(one === other);
    }),
  );
});
