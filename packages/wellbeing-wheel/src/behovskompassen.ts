import { ageForms } from './ageForm.ts';
import { allScales } from './scales.ts';
import type { Wheel } from './wheel.ts';

/**
 * The eight areas of Ystad's Backa barnet, also used in Degerfors and Dalsland.
 *
 * Swedish: Behovskompassen. Source: the names of the areas on ystad.se. Their official descriptions and questions have
 * not been read: card texts, English names, scales and age forms are our own, and no articles are given.
 */
export const behovskompassen: Wheel = {
  id: 'behovskompassen',
  version: '1',
  label: { sv: 'Behovskompassen', en: 'Behovskompassen (compass of needs)' },
  provenance: 'local',
  note: {
    sv: 'Namnen på områdena är Ystads. Korttexter, engelska namn, skalor och åldersformer är våra egna.',
    en: 'The names of the areas are those of Ystad. Card texts, English names, scales and age forms are our own.',
  },
  sources: [{ basis: 'local', act: 'Backa barnet, Ystads kommun (ystad.se)', section: '' }],
  spokes: [
    {
      id: 'safety',
      label: { sv: 'Trygghet', en: 'Safety' },
      card: {
        sv: 'Att känna sig säker där man bor, lär och leker.',
        en: 'Feeling secure where one lives, learns and plays.',
      },
      articles: [],
    },
    {
      id: 'belonging',
      label: { sv: 'Tillhörighet', en: 'Belonging' },
      card: {
        sv: 'Att ha sin plats bland andra och bli saknad när man inte är där.',
        en: 'Having a place among others and being missed when away.',
      },
      articles: [],
    },
    {
      id: 'care',
      label: { sv: 'Omsorg', en: 'Care' },
      card: {
        sv: 'Att vuxna ser till att vardagen fungerar och att det finns värme i den.',
        en: 'Adults who make everyday life work, with warmth in it.',
      },
      articles: [],
    },
    {
      id: 'leisure',
      label: { sv: 'Fritid', en: 'Leisure' },
      card: {
        sv: 'Att få leka, röra sig, vila och göra det man tycker om.',
        en: 'Playing, moving, resting and doing what one likes.',
      },
      articles: [],
    },
    {
      id: 'health',
      label: { sv: 'Hälsa', en: 'Health' },
      card: {
        sv: 'Hur kroppen och känslorna mår, och att få vård när det behövs.',
        en: 'How body and feelings are, and getting care when needed.',
      },
      articles: [],
    },
    {
      id: 'development',
      label: { sv: 'Utveckling', en: 'Development' },
      card: {
        sv: 'Att lära, växa och få stöd i det som ännu är svårt.',
        en: 'Learning, growing and being supported in what is still hard.',
      },
      articles: [],
    },
    {
      id: 'respect',
      label: { sv: 'Respekt', en: 'Respect' },
      card: {
        sv: 'Att bli lyssnad på och tagen på allvar.',
        en: 'Being listened to and taken seriously.',
      },
      articles: [],
    },
    {
      id: 'responsibility',
      label: { sv: 'Ansvar', en: 'Responsibility' },
      card: {
        sv: 'Att få ta ansvar som passar den man är, med någon att fråga.',
        en: 'Taking responsibility that suits who one is, with someone to ask.',
      },
      articles: [],
    },
  ],
  scales: allScales,
  ageForms,
};
