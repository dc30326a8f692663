import { escapeMarkup, type Locale, textIn } from '@tsi/core';
import { Direction, directions } from '../direction.ts';
import { publicInformantLabel } from '../informantLabel.ts';
import type { Placement } from '../placement.ts';
import { standingLabels } from '../standingLabels.ts';
import { triangleHeading } from '../triangleHeading.ts';
import type { Voice } from '../voice.ts';
import { soft, trays } from './layout.ts';
import { mark, pitchFor, spotsIn } from './marks.ts';
import { textElement } from './textElement.ts';

const colours: Readonly<Record<1 | -1, string>> = { 1: '#1c6a50', [-1]: '#8c3a14' };

/** One mark a voice, in the tray at its end of the axis. The order is the triangle's; the place in a row means nothing. */
export function evidenceMarks({ evidence }: Placement, locale: Locale | undefined): string {
  const pitch = pitchOf(evidence);
  return Direction.options
    .map((direction) => {
      const voices = evidence[direction];
      const tray = trays[direction];
      if (voices.length === 0) {
        const y = tray.fillFrom === 'bottom' ? tray.y + tray.height - 10 : tray.y + 16;
        const none = textIn({ sv: 'inga iakttagelser', en: 'no observations' }, locale);
        return textElement(none, tray.x + tray.width / 2, y, { size: 12, fill: soft, anchor: 'middle' });
      }
      const spots = spotsIn(tray, voices.length, pitch);
      const marks = spots.map((spot, index) => {
        const voice = voices[index]!;
        return `<g><title>${escapeMarkup(markTitle(voice, locale))}</title>${mark(voice, spot, pitch * 0.3)}</g>`;
      });
      const colour = colours[directions[direction].sign];
      return `<g fill="${colour}" stroke="${colour}" stroke-width="${pitch > 11 ? 1.6 : 1}">${marks.join('')}</g>`;
    })
    .join('');
}

/** Is there room for a mark for every voice? */
export const everyMarkFits = ({ evidence }: Placement): boolean =>
  Direction.options.every((direction) => {
    const count = evidence[direction].length;
    return spotsIn(trays[direction], count, pitchOf(evidence)).length === count;
  });

const pitchOf = (evidence: Placement['evidence']) =>
  pitchFor(Direction.options.map((direction) => [trays[direction], evidence[direction].length]));

const markTitle = ({ heading, by, standing }: Voice, locale: Locale | undefined) =>
  [
    textIn(triangleHeading(heading).label, locale),
    publicInformantLabel(by, locale),
    textIn(standingLabels[standing], locale),
  ].join(' – ');
