import { escapeMarkup, type Locale, textIn } from '@tsi/core';
import { changeLabels } from '../describeComparison.ts';
import { Direction, directions } from '../direction.ts';
import { changedVoice, type EvidenceChange } from '../evidenceChange.ts';
import { publicInformantLabel } from '../informantLabel.ts';
import type { Placement } from '../placement.ts';
import type { ComparedPlacements } from '../placementComparison.ts';
import { standingLabels } from '../standingLabels.ts';
import { triangleHeading } from '../triangleHeading.ts';
import type { Voice } from '../voice.ts';
import { soft, trays } from './layout.ts';
import { mark, pitchFor, spotsIn, struckOut, underlined } from './marks.ts';
import { textElement } from './textElement.ts';

const colours: Readonly<Record<1 | -1, string>> = { 1: '#1c6a50', [-1]: '#8c3a14' };

/** A voice to mark, and what became of it since an earlier day. */
interface Item {
  readonly voice: Voice;
  readonly change?: EvidenceChange;
}
export type Items = Readonly<Record<Direction, readonly Item[]>>;

/** What there is to mark: the voices, and with a comparison also those that are no longer there. */
export function itemsOf({ evidence }: Placement, comparison: ComparedPlacements | undefined): Items {
  const items = (direction: Direction): readonly Item[] =>
    comparison
      ? comparison.evidence[direction].map((change) => ({ voice: changedVoice(change), change }))
      : evidence[direction].map((voice) => ({ voice }));
  return {
    resilience: items('resilience'),
    vulnerability: items('vulnerability'),
    protection: items('protection'),
    adversity: items('adversity'),
  };
}

/** One mark a voice, in the tray at its end of the axis. The order is the triangle's; the place in a row means nothing. */
export function evidenceMarks(items: Items, locale: Locale | undefined): string {
  const pitch = pitchOf(items);
  return Direction.options
    .map((direction) => {
      const here = items[direction];
      const tray = trays[direction];
      if (here.length === 0) {
        const y = tray.fillFrom === 'bottom' ? tray.y + tray.height - 10 : tray.y + 16;
        const none = textIn({ sv: 'inga iakttagelser', en: 'no observations' }, locale);
        return textElement(none, tray.x + tray.width / 2, y, { size: 12, fill: soft, anchor: 'middle' });
      }
      const spots = spotsIn(tray, here.length, pitch);
      const marks = spots.map((spot, index) => {
        const item = here[index]!;
        const { voice, change } = item;
        const gone = change?.kind === 'went';
        const drawn = mark(gone ? { ...voice, stands: false } : voice, spot, pitch * 0.3);
        const isNew = change?.kind === 'came' || change?.kind === 'changed';
        const sign = gone ? struckOut(spot, pitch) : isNew ? underlined(spot, pitch) : '';
        return `<g><title>${escapeMarkup(markTitle(item, locale))}</title>${drawn}${sign}</g>`;
      });
      const colour = colours[directions[direction].sign];
      return `<g fill="${colour}" stroke="${colour}" stroke-width="${pitch > 11 ? 1.6 : 1}">${marks.join('')}</g>`;
    })
    .join('');
}

/** Is there room for a mark for every voice? */
export const everyMarkFits = (items: Items): boolean =>
  Direction.options.every((direction) => {
    const count = items[direction].length;
    return spotsIn(trays[direction], count, pitchOf(items)).length === count;
  });

const pitchOf = (items: Items) =>
  pitchFor(Direction.options.map((direction) => [trays[direction], items[direction].length]));

const markTitle = ({ voice, change }: Item, locale: Locale | undefined) =>
  [
    textIn(triangleHeading(voice.heading).label, locale),
    publicInformantLabel(voice.by, locale),
    textIn(standingLabels[voice.standing], locale),
    ...(change ? changeLabels(change, locale) : []),
  ].join(' – ');
