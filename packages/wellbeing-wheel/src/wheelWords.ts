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
  carried: {
    sv: '{answered} av {expected} med svar, {ranges} som spann',
    en: '{answered} of {expected} with an answer, {ranges} as a range',
  },
  range: { sv: 'någonstans från {low} till {high}', en: 'somewhere from {low} to {high}' },
  rangeFrom: { sv: '(svaren var: {said})', en: '(the answers were: {said})' },
  rangeKey: { sv: 'Spann: svaret ligger någonstans i det', en: 'Range: the answer lies somewhere in it' },
  carriedFrom: {
    sv: 'Svaren gavs med {wheels} och är överförda hit.',
    en: 'The answers were given with {wheels} and are carried over.',
  },
  draftCrosswalk: {
    sv: 'Utkast: kopplingen mellan hjulen är inte bestämd.',
    en: 'Draft: the link between the wheels is not decided.',
  },
  shortScale: {
    sv: '{low} = {lowAnchor}, {high} = {highAnchor}. Utåt är det goda hållet.',
    en: '{low} = {lowAnchor}, {high} = {highAnchor}. Outwards is the good end.',
  },
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
