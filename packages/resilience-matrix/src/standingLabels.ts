import type { Text } from '@tsi/core';
import type { Basis } from './observation.ts';
import type { Standing } from './voice.ts';

/** In words, how a voice counts. */
export const standingLabels: Readonly<Record<Standing, Text>> = {
  byItself: { sv: 'står för sig själv', en: 'stands by itself' },
  corroborated: { sv: 'styrks av fler', en: 'borne out by others' },
  uncorroborated: {
    sv: 'öppen: ingen annan har sagt samma sak',
    en: 'open: nobody else has said the same',
  },
  interpreted: { sv: 'öppen: en tolkning', en: 'open: an interpretation' },
  contradicted: { sv: 'öppen: annat talar emot', en: 'open: something else speaks against it' },
  faded: { sv: 'öppen: äldre än vad regeln räknar fullt ut', en: 'open: older than the rule counts in full' },
};

/** In words, how the informant knows. */
export const basisLabels: Readonly<Record<Basis, Text>> = {
  firstHand: { sv: 'själv sett eller upplevt', en: 'seen or lived through' },
  reported: { sv: 'berättat av någon annan', en: 'told by another' },
  interpreted: { sv: 'tolkning', en: 'interpretation' },
};
