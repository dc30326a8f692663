import type { Informant } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from './assessment.ts';
import { compactSvg } from './compactSvg.ts';
import { describeProfile } from './describeProfile.ts';
import { scoreAssessment } from './scoreAssessment.ts';
import { shanarri } from './shanarri.ts';
import { SpokePattern } from './spokePattern.ts';
import { svgBand } from './svgBand.ts';
import { textWidth } from './svgText.ts';
import type { Wheel } from './wheel.ts';
import { wheelSvg } from './wheelSvg.ts';
import { wheels } from './wheels.ts';
import { wheelView } from './wheelView.ts';

const informants: readonly Informant[] = [
  { kind: 'child' },
  { kind: 'custodian', ref: 'v1' },
  { kind: 'custodian', ref: 'v2' },
  { kind: 'professional', operation: 'school', role: 'lärare' },
];
const profileOf = (wheel: Wheel, answersOf: (voice: number) => Answer[], count = 4) =>
  scoreAssessment(wheel, {
    schemaVersion: '1',
    id: 'invented',
    wheel: wheel.id,
    wheelVersion: wheel.version,
    scale: '1-5',
    ageForm: '10-12',
    date: '2026-02-03',
    voices: informants.slice(0, count).map((informant, i) => ({ informant, answers: answersOf(i) })),
  });
const all = (value: number): Answer[] => shanarri.spokes.map(({ id }) => ({ spoke: id, value }));
const boxOf = (svg: string) => /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.slice(1).map(Number);

describe('the picture for a small place', () => {
  const profile = profileOf(shanarri, (i) => all(1 + i).slice(1));

  test.each([
    ['200 pixels', { size: 200 }, 200],
    ['500 pixels', { size: 500 }, 200],
    ['501 pixels', { size: 501 }, 840],
    ['200 pixels, the large one asked for', { size: 200, compact: false }, 840],
    ['no size', {}, 840],
    ['no size, the small one asked for', { compact: true }, 200],
  ])('%s', (_, options, width) => {
    expect(boxOf(wheelSvg(profile, { id: 'w', ...options }))?.[0]).toBe(width);
  });

  test('numbers every part and names it under the wheel; says everything to those who cannot see it', () => {
    const svg = wheelSvg(profile, { id: 'w', size: 200 });
    shanarri.spokes.forEach(({ label }, i) => {
      expect(svg.match(new RegExp(`>${i + 1}</text>`, 'g'))?.length).toBeGreaterThanOrEqual(2);
      expect(svg).toContain(`>${label.sv}</text>`);
    });
    for (const line of describeProfile(profile)) expect(svg).toContain(line);
  });

  test('a missing answer stands with its reason, and its part is hatched when nobody answered', () => {
    const svg = wheelSvg(profile, { id: 'w', size: 200 });
    expect(svg).toContain('>uppgift saknas</text>');
    expect(svg.match(/<path [^>]*fill="url\(#w-hatch\)"/g)).toHaveLength(1);
  });

  test('says which marks are from the earlier day', () => {
    const before = { ...profile, date: '2025-11-10' } as const;
    expect(wheelSvg(profile, { id: 'w', size: 200, before })).toContain('>Ofylld: 2025-11-10</text>');
  });

  test('no text is written outside the picture, whatever the parts are called', () => {
    const label = fc.stringMatching(/^[a-zåäö]{1,25}( [a-zåäö]{1,25}){0,1}$/).map((sv) => ({ sv, en: sv }));
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 3, maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        (labels, count) => {
          const wheel: Wheel = {
            ...shanarri,
            spokes: labels.map((text, i) => ({ ...shanarri.spokes[0]!, id: `s${i}`, label: text })),
          };
          const odd = profileOf(wheel, (i) => (i % 2 ? [{ spoke: 's0', nothing: 'declined' }] : []), count);
          const { svg, width, height } = compactSvg(wheelView(odd, {}), { hatch: 'h', locale: 'sv' });
          for (const [, x, y, rest, text] of svg.matchAll(
            /<text x="([\d.]+)" y="([\d.]+)"([^>]*)>([^<]*)</g,
          )) {
            const size = Number(/font-size="([\d.]+)"/.exec(rest!)?.[1]);
            const start = /text-anchor="middle"/.test(rest!) ? 0 : Number(x);
            expect(start + textWidth(text!, size) * 0.9).toBeLessThanOrEqual(width);
            expect(Number(y)).toBeLessThan(height);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the band at the rim', () => {
  test('every pattern looks different, also in one colour', () => {
    const bands = SpokePattern.options.map((pattern) =>
      svgBand('M0 0H9', 10, { colour: '#333333', pattern }),
    );
    expect(new Set(bands).size).toBe(SpokePattern.options.length);
  });

  test.each(wheels.map((wheel) => [wheel.id, wheel] as const))(
    '%s: no two parts share a pattern or a colour, and every colour stands out from white',
    (_, { spokes }) => {
      expect(new Set(spokes.map(({ pattern }) => pattern)).size).toBe(spokes.length);
      expect(new Set(spokes.map(({ colour }) => colour)).size).toBe(spokes.length);
      for (const { colour } of spokes) expect(contrastToWhite(colour!)).toBeGreaterThan(3);
    },
  );

  test('a part without colour still has its band, and one nobody answered has none', () => {
    const plain = {
      ...shanarri,
      spokes: shanarri.spokes.map(({ colour: _, pattern: __, ...spoke }) => spoke),
    };
    const bands = (svg: string) => svg.match(/stroke="#41566b" stroke-width="10"/g)?.length ?? 0;
    expect(
      bands(
        wheelSvg(
          profileOf(plain, () => all(3)),
          { id: 'w' },
        ),
      ),
    ).toBe(8);
    expect(
      bands(
        wheelSvg(
          profileOf(plain, () => all(3).slice(2)),
          { id: 'w' },
        ),
      ),
    ).toBe(6);
  });
});

/** WCAG 2 contrast ratio. */
function contrastToWhite(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}
