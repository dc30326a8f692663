import { type Locale, textIn } from '@tsi/core';
import { axisDirections, type Direction, directions } from '../direction.ts';
import type { Placement } from '../placement.ts';
import { type QuadrantId, quadrants } from '../quadrants.ts';
import { accent, ink, middle, plane, soft } from './layout.ts';
import { round } from './marks.ts';
import { textElement } from './textElement.ts';
import { wrapText } from './wrapText.ts';

const quadrantIds = /* @__PURE__ */ Object.keys(quadrants) as QuadrantId[];
const cardWidth = 154;
const half = (plane.right - plane.left) / 2;
const tints: Readonly<Record<QuadrantId, string>> = {
  resilientProtected: '#edf5f1',
  resilientAdverse: '#f8f4ea',
  vulnerableProtected: '#eef2f8',
  vulnerableAdverse: '#f8eeec',
};

/** The four fields as tinted squares, the axes between them, and what lies at the four ends. */
export function fields(locale: Locale | undefined): string {
  const ends = (['child', 'environment'] as const).flatMap((axis) =>
    axisDirections[axis].map((direction) => endName(direction, locale)),
  );
  return [squares(), ...ends].join('');
}

/** The four fields without words. */
export const squares = (): string =>
  quadrantIds
    .map((id) => {
      const { left, top } = corner(id);
      return `<rect x="${left}" y="${top}" width="${half}" height="${half}" fill="${tints[id]}"/>`;
    })
    .join('');

/** The axes, drawn over the box so that it is seen which of them it crosses. */
export const axisLines = (): string =>
  `<g stroke="${ink}" stroke-width="1.5"><line x1="${plane.left}" y1="${middle.y}" x2="${plane.right}" y2="${middle.y}"/><line x1="${middle.x}" y1="${plane.top}" x2="${middle.x}" y2="${plane.bottom}"/></g>`;

/** How far the same facts can be read in different ways: hatched; solid edge when a field is named, else dashed. */
export function box(placement: Placement, hatchId: string): string {
  const dashes = placement.quadrant in quadrants ? '' : ' stroke-dasharray="9 6"';
  return `<rect ${boxPlace(placement)} rx="5" fill="url(#${hatchId})" stroke="${accent}" stroke-width="2.5"${dashes}/>`;
}

/** The box of an earlier day: dots edged with white, so that they are seen where they meet other lines. */
export const earlierBox = (placement: Placement): string =>
  `<g fill="none" stroke-linecap="round" stroke-dasharray="0.1 9"><rect ${boxPlace(placement)} rx="5" stroke="#fff" stroke-width="7"/><rect ${boxPlace(placement)} rx="5" stroke="${ink}" stroke-width="4.5"/></g>`;

function boxPlace({ axes }: Placement): string {
  const [left, right] = axes.environment.interval.map((edge) => middle.x + edge * half);
  const [bottom, top] = axes.child.interval.map((edge) => middle.y - edge * half);
  return `x="${round(left!)}" y="${round(top!)}" width="${round(right! - left!)}" height="${round(bottom! - top!)}"`;
}

/** Each field's name and advice on a card at its outer corner, so that nothing hides the box; the named one stands out. */
export const fieldCards = ({ quadrant }: Placement, locale: Locale | undefined): string =>
  quadrantIds.map((id) => fieldCard(id, id === quadrant, locale)).join('');

function fieldCard(id: QuadrantId, named: boolean, locale: Locale | undefined): string {
  const { label, advice, environment, child } = quadrants[id];
  const name = wrapText(textIn(label, locale), 19);
  const hint = wrapText(textIn(advice, locale), 23);
  const height = name.length * 17 + hint.length * 15 + 16;
  const x = environment === 'protection' ? plane.right + 8 : plane.left - 8 - cardWidth;
  const y = child === 'resilience' ? plane.top - 8 - height : plane.bottom + 8;
  const edge = named ? ` stroke="${ink}" stroke-width="3"` : '';
  return [
    `<rect x="${x}" y="${y}" width="${cardWidth}" height="${height}" rx="6" fill="${tints[id]}"${edge}/>`,
    ...name.map((words, row) => textElement(words, x + 10, y + 21 + row * 17, { size: 13.5, bold: named })),
    ...hint.map((words, row) =>
      textElement(words, x + 10, y + 20 + name.length * 17 + row * 15, { size: 11.5, fill: soft }),
    ),
    named ? frame(id) : '',
  ].join('');
}

const corner = (id: QuadrantId) => ({
  left: quadrants[id].environment === 'protection' ? middle.x : plane.left,
  top: quadrants[id].child === 'resilience' ? plane.top : middle.y,
});

/** The edge of a named field. */
export function frame(id: QuadrantId): string {
  const { left, top } = corner(id);
  return `<rect x="${left}" y="${top}" width="${half}" height="${half}" fill="none" stroke="${ink}" stroke-width="3"/>`;
}

/** The name of an end of an axis, with where it lies below in small. */
function endName(direction: Direction, locale: Locale | undefined): string {
  const { axis, sign, label } = directions[direction];
  const where = textIn(axis === 'child' ? { sv: 'hos barnet', en: 'in the child' } : around, locale);
  const words = textIn(label, locale);
  if (axis === 'child') {
    const y = sign === 1 ? plane.top - 70 : plane.bottom + 68;
    return [
      textElement(words, middle.x, y, { size: 16, bold: true, anchor: 'middle' }),
      textElement(where, middle.x, y + 16, { size: 12, fill: soft, anchor: 'middle' }),
    ].join('');
  }
  const x = sign === 1 ? plane.right + 85 : plane.left - 85;
  const lines = wrapText(words, 14);
  const y = plane.top + 80 - (lines.length - 1) * 10;
  return [
    ...lines.map((part, row) =>
      textElement(part, x, y + row * 20, { size: 16, bold: true, anchor: 'middle' }),
    ),
    textElement(where, x, y + lines.length * 20 - 3, { size: 12, fill: soft, anchor: 'middle' }),
  ].join('');
}

const around = { sv: 'runt barnet', en: 'around the child' };
