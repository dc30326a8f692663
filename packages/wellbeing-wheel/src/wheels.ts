import { behovskompassen } from './behovskompassen.ts';
import { orebrohjulet } from './orebrohjulet.ts';
import { shanarri } from './shanarri.ts';
import type { Wheel } from './wheel.ts';

/** The wheels that ship with the package, to look one up by the id that an assessment names. Swedish: hjulen. */
export const wheels: readonly Wheel[] = [shanarri, behovskompassen, orebrohjulet];
