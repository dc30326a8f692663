import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mark, pitchFor, spotsIn, type Tray } from './marks.ts';

const tray: Tray = { x: 100, y: 50, width: 144, height: 60, fillFrom: 'top' };

test('marks lie inside their tray, apart from each other', () => {
  const anyTray = fc.record({
    x: fc.integer({ min: 0, max: 100 }),
    y: fc.integer({ min: 0, max: 100 }),
    width: fc.integer({ min: 20, max: 300 }),
    height: fc.integer({ min: 20, max: 300 }),
    fillFrom: fc.constantFrom('top' as const, 'bottom' as const),
  });
  fc.assert(
    fc.property(anyTray, fc.nat({ max: 300 }), (tray, count) => {
      const pitch = pitchFor([[tray, count]]);
      const spots = spotsIn(tray, count, pitch);
      for (const { x, y } of spots) {
        expect(x).toBeGreaterThanOrEqual(tray.x + pitch / 2 - 1e-6);
        expect(x).toBeLessThanOrEqual(tray.x + tray.width - pitch / 2 + 1e-6);
        expect(y).toBeGreaterThanOrEqual(tray.y + pitch / 2 - 1e-6);
        expect(y).toBeLessThanOrEqual(tray.y + tray.height - pitch / 2 + 1e-6);
      }
      expect(new Set(spots.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(spots.length);
    }),
  );
});

test('rows are filled from the edge that is nearest the matrix', () => {
  expect(spotsIn(tray, 1, 18)[0]?.y).toBe(59);
  expect(spotsIn({ ...tray, fillFrom: 'bottom' }, 1, 18)[0]?.y).toBe(101);
});

test('the spacing shrinks only as far as can be read', () => {
  expect(pitchFor([[tray, 3]])).toBe(18);
  expect(pitchFor([[tray, 60]])).toBeLessThan(18);
  expect(pitchFor([[tray, 100000]])).toBe(7);
});

test('the four kinds, standing or open, serious or not, all look different', () => {
  const drawn = (['child', 'custodian', 'professional', 'other'] as const).flatMap((kind) =>
    [true, false].flatMap((stands) =>
      [true, false].map((serious) => mark({ by: { kind }, stands, serious }, { x: 0, y: 0 }, 5)),
    ),
  );
  expect(new Set(drawn).size).toBe(16);
});
