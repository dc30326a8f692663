import type { Text } from '@tsi/core';
import type { BenchmarkComparison } from '../compareWithBenchmark.ts';

/** Words of the pictures and their tables. */
export const words = {
  unit: { sv: 'Enhet', en: 'Unit' },
  period: { sv: 'Period', en: 'Period' },
  value: { sv: 'Värde', en: 'Value' },
  interval: { sv: 'Intervall', en: 'Interval' },
  counts: { sv: 'Antal', en: 'Counts' },
  method: { sv: 'Metod', en: 'Method' },
  comparedWith: { sv: 'Jämfört med {name} ({value})', en: 'Compared with {name} ({value})' },
  of: { sv: '{part} av {whole}', en: '{part} of {whole}' },
  to: { sv: ' till ', en: ' to ' },
  remark: { sv: 'Anmärkning', en: 'Remark' },
  break: { sv: 'tidsseriebrott före denna period', en: 'break in the series before this period' },
  breakNote: {
    sv: 'Lodrät prickad linje: tidsseriebrott. Värden före och efter går inte att jämföra.',
    en: 'Vertical dotted line: break in the series. Values before and after cannot be compared.',
  },
  dashedLine: { sv: 'Streckad linje', en: 'Dashed line' },
  striped: { sv: 'randig ruta', en: 'striped box' },
  boxWith: { sv: 'ruta med {sign}', en: 'box with {sign}' },
  notFromZero: { sv: 'Axeln börjar inte på 0.', en: 'The axis does not begin at 0.' },
  intervals: {
    sv: 'Strecken är intervall ({confidence}).',
    en: 'The whiskers are intervals ({confidence}).',
  },
  barNote: {
    sv: 'Mörk stapel: riktvärdet ligger utanför intervallet. Ljus stapel: skillnaden kan vara slump, eller går inte att bedöma.',
    en: 'Dark bar: the benchmark lies outside the interval. Light bar: the difference may be chance, or cannot be judged.',
  },
  byName: { sv: 'I bokstavsordning, ingen rangordning.', en: 'In alphabetical order, not ranked.' },
  funnelNote: {
    sv: 'Inom de streckade gränserna ({inner}) och de prickade ({outer}) kan skillnaden mot {name} vara slump. Fylld punkt: utanför {inner}.',
    en: 'Within the dashed limits ({inner}) and the dotted ({outer}) the difference from {name} may be chance. Filled point: outside {inner}.',
  },
  size: { sv: 'Nämnare (antal)', en: 'Denominator (count)' },
  limits: { sv: 'Gränser {confidence}', en: 'Limits {confidence}' },
  against: { sv: 'Mot gränserna', en: 'Against the limits' },
  inside: { sv: 'innanför {confidence}', en: 'inside {confidence}' },
  above: { sv: 'över {confidence}', en: 'above {confidence}' },
  below: { sv: 'under {confidence}', en: 'below {confidence}' },
  notShown: { sv: 'Inte i bilden: {list}.', en: 'Not in the picture: {list}.' },
} satisfies Record<string, Text>;

/** What a comparison comes to, in one word. */
export const outcomeLabels: Readonly<Record<BenchmarkComparison['outcome'], Text>> = {
  better: { sv: 'bättre', en: 'better' },
  worse: { sv: 'sämre', en: 'worse' },
  higher: { sv: 'högre', en: 'higher' },
  lower: { sv: 'lägre', en: 'lower' },
  similar: { sv: 'likvärdigt', en: 'similar' },
  cannotBeCalculated: { sv: 'går inte att beräkna', en: 'cannot be calculated' },
};

/** Why a figure cannot be computed. */
export const reasonLabels: Readonly<Record<string, Text>> = {
  emptyDenominator: { sv: 'gruppen är tom', en: 'the group is empty' },
  fewEvents: { sv: 'färre än 10 händelser', en: 'fewer than 10 events' },
  partLargerThanWhole: { sv: 'delen är större än det hela', en: 'the part is larger than the whole' },
  countUnreadable: { sv: 'ett antal går inte att läsa', en: 'a count cannot be read' },
  notAdditive: { sv: 'samma person kan räknas flera gånger', en: 'the same person may be counted twice' },
  periodsMixed: { sv: 'perioderna går inte att lägga ihop', en: 'the periods cannot be added' },
};

/** Fills `{name}` in a text. */
export const filled = (text: string, blanks: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank);
