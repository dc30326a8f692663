import { expect, test } from 'vitest';
import { requireDay } from './index.ts';

test('en dag går igenom; något annat är anroparens fel och upprepas inte', () => {
  expect(() => requireDay('2026-02-09')).not.toThrow();
  expect(() => requireDay('2026-02-30')).toThrow(RangeError);
  expect(() => requireDay('2026-02-30')).not.toThrow(/02-30/);
});
