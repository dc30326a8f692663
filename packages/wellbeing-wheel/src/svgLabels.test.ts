import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreAssessment } from './scoreAssessment.ts';
import { shanarri } from './shanarri.ts';
import { blockTops, labelBlocks } from './svgLabels.ts';
import { seriesStyles } from './svgSeries.ts';
import type { Wheel } from './wheel.ts';
import { wheelGeometry } from './wheelGeometry.ts';
import { wheelView } from './wheelView.ts';

const label = fc.stringMatching(/^[a-zåäö]{1,25}( [a-zåäö]{1,25}){0,1}$/).map((sv) => ({ sv, en: sv }));

test('labels on the same side never lie over each other, whatever the wheel is called', () => {
  fc.assert(
    fc.property(
      fc.array(label, { minLength: 3, maxLength: 24, size: 'max' }),
      fc.integer({ min: 1, max: 8 }),
      (labels, voices) => {
        const wheel: Wheel = {
          ...shanarri,
          spokes: labels.map((text, position) => ({
            ...shanarri.spokes[0]!,
            id: `s${position}`,
            label: text,
          })),
        };
        const profile = scoreAssessment(wheel, {
          schemaVersion: '1',
          id: 'invented',
          wheel: wheel.id,
          wheelVersion: wheel.version,
          scale: '1-5',
          ageForm: '10-12',
          date: '2026-02-03',
          voices: Array.from({ length: voices }, (_, position) => ({
            informant: { kind: 'custodian', ref: String(position) } as const,
            answers: position % 2 ? [{ spoke: 's0', nothing: 'declined' } as const] : [],
          })),
        });
        const geometry = wheelGeometry(labels.length, [420, 0], 64, 200);
        const blocks = labelBlocks(wheelView(profile, {}), seriesStyles, geometry, 840, 'sv');
        const tops = blockTops(blocks, geometry);
        for (const side of ['start', 'end'] as const) {
          const spans = blocks
            .map(({ anchor, height }, i) => ({ anchor, top: tops[i]!, bottom: tops[i]! + height }))
            .filter(({ anchor }) => anchor === side)
            .sort((a, b) => a.top - b.top);
          for (const [i, { top }] of spans.slice(1).entries()) expect(top).toBeGreaterThan(spans[i]!.bottom);
        }
      },
    ),
  );
});
