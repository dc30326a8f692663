import type { CrosswalkLink } from './crosswalkData.ts';
import { crosswalks } from './crosswalks.ts';
import { shanarri } from './shanarri.ts';
import type { Wheel } from './wheel.ts';

/**
 * To which SHANARRI parts a wheel's parts are linked by what ships: SHANARRI's to themselves, those of Behovskompassen
 * and the draft Örebrohjulet by the shipped crosswalks. None for other wheels, or for parts that were added.
 */
export const questionLinks = (wheel: Wheel): readonly CrosswalkLink[] => {
  if (wheel.id === shanarri.id)
    return known(
      wheel,
      shanarri.spokes.map(({ id }) => ({ from: id, to: id })),
    );
  const toShanarri = [crosswalks.behovskompassenToShanarri, crosswalks.orebrohjuletToShanarri];
  return known(wheel, toShanarri.find(({ from }) => from.id === wheel.id)?.links ?? []);
};

const known = ({ spokes }: Wheel, links: readonly CrosswalkLink[]) =>
  links.filter(({ from }) => spokes.some(({ id }) => id === from));
