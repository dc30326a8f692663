import type { Text } from '@tsi/core';
import type { Method } from './estimate.ts';

/** The methods in words, for tables and exports. Swedish: metoder. */
export const methodLabels: Readonly<Record<Method, Text>> = {
  wilson: { sv: 'Wilsons intervall', en: 'Wilson interval' },
  exactPoisson: { sv: 'exakt Poissonintervall', en: 'exact Poisson interval' },
  byar: { sv: 'Poissonintervall enligt Byar', en: 'Poisson interval by Byar' },
  dobson: {
    sv: 'direkt standardiserat, intervall enligt Dobson',
    en: 'directly standardised, interval by Dobson',
  },
  dobsonRepeatEvents: {
    sv: 'direkt standardiserat, intervall enligt Dobson för upprepade händelser',
    en: 'directly standardised, interval by Dobson for repeat events',
  },
  t: { sv: 't-intervall', en: 't interval' },
  meanOnly: { sv: 'ett enda tal, inget intervall', en: 'a single number, no interval' },
  newcombe: { sv: 'skillnad, intervall enligt Newcombe', en: 'difference, interval by Newcombe' },
  quotient: { sv: 'kvot utan intervall', en: 'quotient without interval' },
};
