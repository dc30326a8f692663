import { ageForms } from './ageForm.ts';
import { allScales } from './scales.ts';
import type { Wheel } from './wheel.ts';

/**
 * A stand-in with seven parts for Örebro's wheel, **not Örebro's own names**.
 *
 * Swedish: Örebrohjulet (utkast). That it has seven parts is stated in the final report of the TABB pilot 2020–2023;
 * the names are in no source that we could read. The seven here are our guess (SHANARRI with respected and
 * responsible as one), so every id begins with `draft`, `provenance` is `draft`, scoring warns and the picture says so.
 * A municipality that has the real wheel defines it with `defineWheel`.
 */
export const orebrohjulet: Wheel = {
  id: 'orebrohjulet',
  version: 'draft-1',
  label: { sv: 'Örebrohjulet (utkast)', en: 'Örebrohjulet (draft)' },
  provenance: 'draft',
  note: {
    sv: 'Att hjulet har sju delar är belagt. Örebros namn på dem är inte publicerade där vi kunnat läsa: namn, korttexter och färger här är vår gissning, inte Örebros.',
    en: 'That the wheel has seven parts is on record. Örebro’s names for them are not published where we could read: names, card texts and colours here are our guess, not Örebro’s.',
  },
  sources: [{ basis: 'own', act: '@tsi/wellbeing-wheel', section: 'orebrohjulet' }],
  spokes: [
    {
      id: 'draft-safe',
      label: { sv: 'Trygg', en: 'Safe' },
      card: { sv: 'Att känna sig säker hemma och ute.', en: 'Feeling secure at home and outside.' },
      colour: '#2f6f9f',
      pattern: 'solid',
      articles: [],
    },
    {
      id: 'draft-healthy',
      label: { sv: 'Må bra', en: 'Feeling well' },
      card: { sv: 'Hur kroppen och känslorna mår.', en: 'How body and feelings are.' },
      colour: '#4f8a3c',
      pattern: 'dots',
      articles: [],
    },
    {
      id: 'draft-developing',
      label: { sv: 'Utvecklas', en: 'Developing' },
      card: { sv: 'Att lära sig nytt och få hjälp med det.', en: 'Learning new things, with help.' },
      colour: '#b5651d',
      pattern: 'bars',
      articles: [],
    },
    {
      id: 'draft-cared-for',
      label: { sv: 'Omvårdad', en: 'Cared for' },
      card: { sv: 'Att någon tar hand om en.', en: 'Being looked after by someone.' },
      colour: '#b04a6f',
      pattern: 'line',
      articles: [],
    },
    {
      id: 'draft-active',
      label: { sv: 'Aktiv', en: 'Active' },
      card: { sv: 'Lek, vila och fritid.', en: 'Play, rest and leisure.' },
      colour: '#7a6bb0',
      pattern: 'dashes',
      articles: [],
    },
    {
      id: 'draft-respect-and-responsibility',
      label: { sv: 'Respekt och ansvar', en: 'Respect and responsibility' },
      card: {
        sv: 'Att bli hörd och få ta ansvar som passar.',
        en: 'Being heard and given responsibility that fits.',
      },
      colour: '#8a7a1e',
      pattern: 'blocks',
      articles: [],
    },
    {
      id: 'draft-included',
      label: { sv: 'Delaktig', en: 'Included' },
      card: { sv: 'Att höra till och få vara med.', en: 'Belonging and taking part.' },
      colour: '#8f5a3c',
      pattern: 'dashDot',
      articles: [],
    },
  ],
  scales: allScales,
  ageForms,
};
