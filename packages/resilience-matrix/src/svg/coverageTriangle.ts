import { escapeMarkup, type Locale, type Text, textIn } from '@tsi/core';
import type { HeadingCoverage } from '../coverage.ts';
import type { Placement } from '../placement.ts';
import type { SideId } from '../sideId.ts';
import { triangleHeading } from '../triangleHeading.ts';
import { footer, ink, soft } from './layout.ts';
import { round, type Spot } from './marks.ts';
import { textElement } from './textElement.ts';

const apex: Spot = { x: 634, y: footer + 44 };
const leftFoot: Spot = { x: 544, y: footer + 172 };
const rightFoot: Spot = { x: 724, y: footer + 172 };
const corners: Readonly<Record<SideId, readonly [Spot, Spot]>> = {
  grow: [leftFoot, apex],
  need: [apex, rightFoot],
  world: [leftFoot, rightFoot],
};

/** My World Triangle in small: a dot for each of the 21 headings, filled where there is evidence; dashed where nobody has looked. */
export function coverageTriangle({ coverage }: Placement, locale: Locale | undefined): string {
  const sides = (Object.keys(corners) as SideId[]).map((side) => {
    const [from, to] = corners[side];
    const dashed = coverage.sidesNotConsidered.includes(side) ? ' stroke-dasharray="3 5"' : '';
    const headings = coverage.headings.filter((heading) => heading.side === side);
    return [
      `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${soft}"${dashed}/>`,
      ...headings.map((heading, index) => dot(heading, between(from, to, (index + 1) / 8), locale)),
    ].join('');
  });
  return [
    textElement(textIn(words.caption, locale), apex.x, footer + 24, {
      size: 11.5,
      fill: soft,
      anchor: 'middle',
    }),
    ...sides,
    rotated(textIn(words.grow, locale), between(leftFoot, apex, 0.5), -54.9),
    rotated(textIn(words.need, locale), between(apex, rightFoot, 0.5), 54.9),
    textElement(textIn(words.world, locale), apex.x, leftFoot.y + 20, { size: 11.5, anchor: 'middle' }),
  ].join('');
}

function dot({ heading, evidence }: HeadingCoverage, { x, y }: Spot, locale: Locale | undefined): string {
  const fill = evidence.length > 0 ? ink : '#fff';
  const label = escapeMarkup(textIn(triangleHeading(heading).label, locale));
  return `<circle cx="${round(x)}" cy="${round(y)}" r="4" fill="${fill}" stroke="${ink}" stroke-width="1.2"><title>${label}</title></circle>`;
}

const between = (from: Spot, to: Spot, share: number): Spot => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

const rotated = (label: string, { x, y }: Spot, degrees: number) =>
  `<g transform="translate(${round(x)} ${round(y)}) rotate(${degrees})">${textElement(label, 0, -10, { size: 11.5, anchor: 'middle' })}</g>`;

const words = {
  caption: { sv: 'Rubriker med iakttagelser', en: 'Headings with observations' },
  grow: { sv: 'Jag växer', en: 'How I grow' },
  need: { sv: 'Jag behöver', en: 'What I need' },
  world: { sv: 'Min omvärld', en: 'My wider world' },
} satisfies Record<string, Text>;
