import { ageForms } from './ageForm.ts';
import { allScales } from './scales.ts';
import type { Wheel } from './wheel.ts';

/**
 * The eight areas of Ystad's Backa barnet, also used in Degerfors and Dalsland.
 *
 * Swedish: Behovskompassen. Source: the names of the areas on ystad.se. Their official descriptions and questions have
 * not been read: card texts, meanings, colours, English names, scales and age forms are our own, and no articles are given.
 */
export const behovskompassen: Wheel = {
  id: 'behovskompassen',
  version: '1',
  label: { sv: 'Behovskompassen', en: 'Behovskompassen (compass of needs)' },
  provenance: 'local',
  note: {
    sv: 'Namnen på områdena är Ystads. Korttexter, innebörd, färger, engelska namn, skalor och åldersformer är våra egna.',
    en: 'The names of the areas are those of Ystad. Card texts, meanings, colours, English names, scales and age forms are our own.',
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
      meaning: {
        sv: 'Att vara och känna sig säker hemma, i förskola och skola, på fritiden och på nätet, och ha någon att gå till när något är fel.',
        en: 'Being and feeling safe at home, in preschool and school, in leisure time and online, and having somebody to go to when something is wrong.',
      },
      colour: '#2f6f9f',
      pattern: 'solid',
      articles: [],
    },
    {
      id: 'belonging',
      label: { sv: 'Tillhörighet', en: 'Belonging' },
      card: {
        sv: 'Att ha sin plats bland andra och bli saknad när man inte är där.',
        en: 'Having a place among others and being missed when away.',
      },
      meaning: {
        sv: 'Familj, släkt, vänner, grupp och närområde: var barnet hör hemma, vem som räknar med det, och vad som stänger ute.',
        en: 'Family, relatives, friends, group and neighbourhood: where the child is at home, who counts on them, and what shuts them out.',
      },
      colour: '#8f5a3c',
      pattern: 'dashDot',
      articles: [],
    },
    {
      id: 'care',
      label: { sv: 'Omsorg', en: 'Care' },
      card: {
        sv: 'Att vuxna ser till att vardagen fungerar och att det finns värme i den.',
        en: 'Adults who make everyday life work, with warmth in it.',
      },
      meaning: {
        sv: 'Det som vuxna ger: mat, sömn, kläder, ett hem som fungerar, men också värme, tröst och gränser.',
        en: 'What adults give: food, sleep, clothes, a home that works, but also warmth, comfort and limits.',
      },
      colour: '#b04a6f',
      pattern: 'line',
      articles: [],
    },
    {
      id: 'leisure',
      label: { sv: 'Fritid', en: 'Leisure' },
      card: {
        sv: 'Att få leka, röra sig, vila och göra det man tycker om.',
        en: 'Playing, moving, resting and doing what one likes.',
      },
      meaning: {
        sv: 'Lek, rörelse, kultur, vila och vänner utanför skoldagen, och vad som gör det möjligt eller svårt att vara med.',
        en: 'Play, movement, culture, rest and friends outside the school day, and what makes it possible or hard to take part.',
      },
      colour: '#7a6bb0',
      pattern: 'dashes',
      articles: [],
    },
    {
      id: 'health',
      label: { sv: 'Hälsa', en: 'Health' },
      card: {
        sv: 'Hur kroppen och känslorna mår, och att få vård när det behövs.',
        en: 'How body and feelings are, and getting care when needed.',
      },
      meaning: {
        sv: 'Kropp, känslor och tankar, sjukdom och funktionsnedsättning i vardagen, och om vård och stöd går att nå.',
        en: 'Body, feelings and thoughts, illness and disability in everyday life, and whether care and support can be reached.',
      },
      colour: '#4f8a3c',
      pattern: 'dots',
      articles: [],
    },
    {
      id: 'development',
      label: { sv: 'Utveckling', en: 'Development' },
      card: {
        sv: 'Att lära, växa och få stöd i det som ännu är svårt.',
        en: 'Learning, growing and being supported in what is still hard.',
      },
      meaning: {
        sv: 'Språk, lärande, lek och färdigheter i barnets egen takt, och vilket stöd som gör skillnad.',
        en: 'Language, learning, play and skills at the child’s own pace, and which support makes a difference.',
      },
      colour: '#b5651d',
      pattern: 'bars',
      articles: [],
    },
    {
      id: 'respect',
      label: { sv: 'Respekt', en: 'Respect' },
      card: {
        sv: 'Att bli lyssnad på och tagen på allvar.',
        en: 'Being listened to and taken seriously.',
      },
      meaning: {
        sv: 'Att bli lyssnad på, få veta vad som händer och kunna påverka det; att språk, tro, kön och bakgrund tas på allvar.',
        en: 'Being listened to, knowing what is going on and having a say in it; language, faith, gender and background taken seriously.',
      },
      colour: '#8a7a1e',
      pattern: 'blocks',
      articles: [],
    },
    {
      id: 'responsibility',
      label: { sv: 'Ansvar', en: 'Responsibility' },
      card: {
        sv: 'Att få ta ansvar som passar den man är, med någon att fråga.',
        en: 'Taking responsibility that suits who one is, with someone to ask.',
      },
      meaning: {
        sv: 'Att få förtroende och göra egna val med stöd, utan att bära det som vuxna ska bära.',
        en: 'Being trusted and making choices of one’s own with support, without carrying what adults should carry.',
      },
      colour: '#2b8a86',
      pattern: 'doubleLine',
      articles: [],
    },
  ],
  scales: allScales,
  ageForms,
};
