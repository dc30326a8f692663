import { accent } from './layout.ts';

/** The pattern that fills the box: lines, so that it is seen in grey too. */
export const hatch = (id: string): string =>
  `<defs><pattern id="${id}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="${accent}" fill-opacity="0.1"/><rect width="1.6" height="7" fill="${accent}" fill-opacity="0.5"/></pattern></defs>`;
