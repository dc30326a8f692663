import type { Text } from '@tsi/core';

/** The words of the picture and of its description. `{name}` is filled in. */
export const wheelWords = {
  twoDates: { sv: '{before} och {after}', en: '{before} and {after}' },
  scale: {
    sv: 'Skala {label}: {low} = {lowAnchor}, {high} = {highAnchor}.',
    en: 'Scale {label}: {low} = {lowAnchor}, {high} = {highAnchor}.',
  },
  outwards: { sv: 'Utåt i bilden är det goda hållet.', en: 'Outwards in the picture is the good end.' },
  higherIsBetter: { sv: 'Högre tal är det goda hållet.', en: 'Higher numbers are the good end.' },
  lowerIsBetter: { sv: 'Lägre tal är det goda hållet.', en: 'Lower numbers are the good end.' },
  scaleUnknown: {
    sv: 'Skalan som användes finns inte i hjulet, så inga svar kan visas.',
    en: 'The wheel does not have the scale that was used, so no answer can be shown.',
  },
  answered: { sv: '{answered} av {expected} besvarade', en: '{answered} of {expected} answered' },
  noLine: { sv: 'för få svar för en linje', en: 'too few for a line' },
  onlyBefore: { sv: 'bara {date}', en: '{date} only' },
  onDate: { sv: '({date}: {value})', en: '({date}: {value})' },
  filled: { sv: 'Fylld: {date}', en: 'Filled: {date}' },
  hollow: { sv: 'Ofylld: {date}', en: 'Hollow: {date}' },
  unmoved: { sv: 'Ring runt: samma svar båda dagarna', en: 'Ringed: same answer on both days' },
  noAnswers: { sv: 'Streckad del: inget svar {date}', en: 'Hatched part: no answer {date}' },
  draft: {
    sv: 'Utkast: delarnas namn är inte officiella.',
    en: 'Draft: the names of the parts are not official.',
  },
  beforeLeftOut: {
    sv: 'Det tidigare tillfället visas inte: hjul, version, skala, åldersform eller datumordning stämmer inte överens.',
    en: 'The earlier day is not shown: wheel, version, scale, age form or order of days do not agree.',
  },
  notDrawn: {
    sv: '{count} uppgiftslämnare till ryms inte i bilden. De finns i beskrivningen.',
    en: '{count} more informants do not fit in the picture. They are in the description.',
  },
  notCombined: {
    sv: 'Var och en visas för sig: ingen summa, inget medelvärde och ingen nivå att nå.',
    en: 'Each is shown for themselves: no sum, no average and no level to reach.',
  },
} satisfies Record<string, Text>;

/** Fills `{name}` in a text. */
export const fillIn = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
