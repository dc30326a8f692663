import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './placeLabels.ts';

const box = { left: 0, right: 600, top: 0, bottom: 300 };

test('a name stands to the right, at the edge to the left', () => {
  expect(placeLabels([{ label: 'Åmål', x: 100, y: 100 }], box)).toMatchObject([{ anchor: 'start', x: 109 }]);
  expect(placeLabels([{ label: 'Åmål', x: 590, y: 100 }], box)).toMatchObject([{ anchor: 'end', x: 581 }]);
});

test('of two dots on each other at most the names that have room are written', () => {
  const dots = Array.from({ length: 9 }, (_, at) => ({ label: `Kommun ${at}`, x: 300, y: 150 }));
  expect(placeLabels(dots, box).length).toBeLessThan(9);
});

test('never two names at the same place', () => {
  const dot = fc.record({
    label: fc.constant('Bengtsfors'),
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 300 }),
  });
  fc.assert(
    fc.property(fc.array(dot, { maxLength: 40 }), (dots) => {
      const places = placeLabels(dots, box).map(({ x, y, anchor }) => `${x} ${y} ${anchor}`);
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});
