import type { Indicator } from '../indicator.ts';
import {
  ages,
  both,
  distinct,
  fewPeople,
  kolada,
  number,
  percent,
  persons,
  readTheSource,
  stock,
} from './words.ts';

const placed = (id: string, koladaId: string, sv: string, en: string): Indicator => ({
  schemaVersion: '1',
  id,
  label: both(`${sv}, per 1 000 invånare 0–20 år`, `${en}, per 1,000 residents aged 0–20`),
  measure: 'rate',
  numerator: persons(
    `Barn och unga 0–20 år: ${sv.toLowerCase()} någon gång under året`,
    `Children and young people aged 0–20: ${en.toLowerCase()} some time in the year`,
    ages(0, 20),
  ),
  denominator: persons('Invånare 0–20 år', 'Residents aged 0–20', ages(0, 20)),
  per: 1000,
  period: 'year',
  ageOn: 'endOfYear',
  additive: distinct,
  display: number(1),
  populationBase: 'residents',
  polarity: 'none',
  interval: 'poisson',
  ...kolada(koladaId),
  seriesBreaks: [
    {
      from: 2014,
      what: both(
        'Bara personer med fullständigt personnummer från 2014.',
        'Only persons with a full personal number from 2014.',
      ),
    },
  ],
  notes: [
    both(
      'Familjehem (N33817) och HVB (N33816) får inte läggas ihop: ett barn kan vara i båda. Tillsammans är de N33818.',
      'Foster care (N33817) and residential care (N33816) must not be added: a child can be in both. Together they are N33818.',
    ),
    both(
      'Fler placeringar kan betyda att barn skyddas. Talet säger inte om barn har det bättre eller sämre.',
      'More placements can mean that children are protected. The figure does not say whether children fare better or worse.',
    ),
    fewPeople,
  ],
});

const base = {
  schemaVersion: '1',
  measure: 'share',
  display: percent,
  interval: 'wilson',
  populationBase: 'residents',
  period: 'year',
} as const;

const qualified = (id: string, koladaId: string, sv: string, en: string): Indicator => ({
  ...base,
  id,
  label: both(
    `Gymnasiebehöriga vid 17 års ålder, ${sv}`,
    `Qualified for upper secondary school at 17, ${en}`,
  ),
  numerator: persons(`Gymnasiebehöriga 17-åringar, ${sv}`, `Qualified 17-year-olds, ${en}`, ages(17, 17)),
  denominator: persons(`17-åringar, ${sv}`, `17-year-olds, ${en}`, ages(17, 17)),
  ageOn: 'yearTurned',
  additive: { time: false, place: true, age: false },
  pooledYears: 6,
  polarity: 'higherIsBetter',
  ...kolada(koladaId),
  notes: [
    both(
      'Sex år läggs ihop, så ett år finns i sex värden. Det går inte att räkna en trend.',
      'Six years are pooled, so each year is in six values. No trend can be computed.',
    ),
    both(
      'Värden med täljare under 4 eller nämnare under 21 är borttagna i källan. Borttaget är inte noll.',
      'Values with a numerator below 4 or a denominator below 21 are removed at the source. Removed is not zero.',
    ),
  ],
});

/** Social services and the family's conditions. Swedish: socialtjänst och familjens villkor. */
export const socialServices = {
  inResidentialCare: placed(
    'inResidentialCare',
    'N33816',
    'I hem för vård eller boende (HVB)',
    'In residential care (HVB)',
  ),
  inFosterCare: placed('inFosterCare', 'N33817', 'I familjehem', 'In foster care'),
  inResidentialOrFosterCare: placed(
    'inResidentialOrFosterCare',
    'N33818',
    'I HVB eller familjehem',
    'In residential or foster care',
  ),
  openMeasures: {
    ...base,
    id: 'openMeasures',
    label: both(
      'Barn och unga 0–20 år med individuellt prövade öppna insatser',
      'Children and young people aged 0–20 with individually assessed open measures',
    ),
    numerator: persons(
      'Barn och unga med individuellt prövad öppen insats den 1 november',
      'Children and young people with such a measure on 1 November',
      ages(0, 20),
    ),
    denominator: persons('Invånare 0–20 år', 'Residents aged 0–20', ages(0, 20)),
    period: 'day',
    ageOn: 'periodEnd',
    additive: stock,
    polarity: 'none',
    ...kolada('N33802'),
    notes: [
      both(
        'En dag om året. Stöd utan beslut (serviceinsatser) räknas inte, så ett lågt tal kan betyda att stödet är lätt att få.',
        'One day a year. Support without a decision is not counted, so a low figure can mean that support is easy to get.',
      ),
    ],
  },
  qualifiedAt17Placed: qualified(
    'qualifiedAt17Placed',
    'N33870',
    'placerade hela årskurs 9',
    'placed throughout year 9',
  ),
  qualifiedAt17NotPlaced: qualified('qualifiedAt17NotPlaced', 'N33876', 'inte placerade', 'not placed'),
  lowEconomicStandard: {
    ...base,
    id: 'lowEconomicStandard',
    label: both(
      'Barn och unga 0–19 år i hushåll med låg ekonomisk standard',
      'Children and young people aged 0–19 in households of low economic standard',
    ),
    numerator: persons(
      '0–19 år i hushåll under 60 procent av rikets median',
      'Aged 0–19 in households below 60 per cent of the national median',
      ages(0, 19),
    ),
    denominator: persons('Invånare 0–19 år', 'Residents aged 0–19', ages(0, 19)),
    ageOn: 'endOfYear',
    additive: stock,
    polarity: 'lowerIsBetter',
    interval: 'none',
    ...kolada('N66077'),
    seriesBreaks: [
      {
        from: 2021,
        what: both(
          'Skalan för hushållets storlek ändrades från inkomståret 2021.',
          'The scale for household size changed from the income year 2021.',
        ),
      },
    ],
    notes: [
      both(
        'Gränsen följer medianen: andelen kan stiga fast alla fått det bättre.',
        'The limit follows the median: the share can rise although all are better off.',
      ),
    ],
  },
  childrenInAssistedHouseholds: {
    ...base,
    id: 'childrenInAssistedHouseholds',
    label: both('Barn i hushåll med ekonomiskt bistånd', 'Children in households with economic assistance'),
    numerator: persons(
      'Barn i hushåll med ekonomiskt bistånd någon gång under året',
      'Children in households with economic assistance some time in the year',
    ),
    denominator: persons('Barn i kommunen', 'Children in the municipality'),
    additive: distinct,
    polarity: 'none',
    ...kolada('U31803'),
    notes: [
      readTheSource,
      both(
        'Långvarigt bistånd, 10–12 månader, är ett annat mått (U31809).',
        'Long-term assistance, 10–12 months, is another measure (U31809).',
      ),
    ],
  },
  parentsWithShortEducation: {
    ...base,
    id: 'parentsWithShortEducation',
    label: both(
      'Barn och unga 0–19 år med föräldrar med högst grundskola',
      'Children and young people aged 0–19 whose parents have at most compulsory school',
    ),
    numerator: persons(
      '0–19 år vars föräldrar har högst grundskoleutbildning',
      'Aged 0–19 whose parents have at most compulsory school',
      ages(0, 19),
    ),
    denominator: persons('Invånare 0–19 år', 'Residents aged 0–19', ages(0, 19)),
    ageOn: 'endOfYear',
    additive: stock,
    polarity: 'none',
    interval: 'none',
    ...kolada('N02901'),
    notes: [
      both(
        'Beskriver villkor, inte vad kommunen gör.',
        'Describes conditions, not what the municipality does.',
      ),
    ],
  },
} satisfies Record<string, Indicator>;
