import type { Indicator } from '../indicator.ts';
import {
  ages,
  both,
  distinct,
  fewPeople,
  kolada,
  labourForceChanged,
  percent,
  persons,
  stock,
  theReport,
} from './words.ts';

const base = {
  schemaVersion: '1',
  measure: 'share',
  display: percent,
  polarity: 'lowerIsBetter',
  interval: 'wilson',
} as const;

const toLabourForceOf2024 = { from: 2022, what: labourForceChanged };
const unemployed = persons(
  'Arbetslösa 18–24 år enligt Arbetsförmedlingen',
  'Unemployed aged 18–24 by the employment service',
  ages(18, 24),
);

/** Work and study after school. Swedish: arbete och studier. */
export const work = {
  youthUnemployment: {
    ...base,
    id: 'youthUnemployment',
    label: both(
      'Arbetslösa 18–24 år, andel av den registerbaserade arbetskraften',
      'Unemployed aged 18–24, share of the register-based labour force',
    ),
    numerator: unemployed,
    denominator: persons(
      'Registerbaserad arbetskraft 18–24 år',
      'Register-based labour force aged 18–24',
      ages(18, 24),
    ),
    period: 'month',
    ageOn: 'periodEnd',
    additive: stock,
    populationBase: 'registerLabourForce',
    sources: [theReport('2.7')],
    notes: [
      labourForceChanged,
      both(
        'Koladas årsvärde (N03936, till 2023) delar med arbetskraften två år tidigare och är inte samma tal.',
        'Kolada’s yearly value (N03936, to 2023) divides by the labour force of two years before and is not the same figure.',
      ),
    ],
  },
  youthUnemploymentOfLabourForce: {
    ...base,
    id: 'youthUnemploymentOfLabourForce',
    label: both(
      'Arbetslösa 18–24 år, andel av arbetskraften (BAS)',
      'Unemployed aged 18–24, share of the labour force (BAS)',
    ),
    numerator: persons(
      'Arbetslösa 18–24 år, årsmedel',
      'Unemployed aged 18–24, mean of the year',
      ages(18, 24),
    ),
    denominator: persons('Arbetskraft 18–24 år enligt BAS', 'Labour force aged 18–24 by BAS', ages(18, 24)),
    period: 'year',
    ageOn: 'periodEnd',
    additive: stock,
    populationBase: 'labourForce',
    ...kolada('N03942'),
    seriesBreaks: [toLabourForceOf2024],
    notes: [labourForceChanged],
  },
  preUpperSecondaryAmongUnemployed: {
    ...base,
    id: 'preUpperSecondaryAmongUnemployed',
    label: both(
      'Förgymnasial utbildning bland arbetslösa 18–24 år',
      'Pre-upper-secondary education among unemployed aged 18–24',
    ),
    numerator: persons(
      'Arbetslösa 18–24 år med förgymnasial utbildning',
      'Unemployed aged 18–24 with pre-upper-secondary education',
      ages(18, 24),
    ),
    denominator: persons('Arbetslösa 18–24 år', 'Unemployed aged 18–24', ages(18, 24)),
    period: 'month',
    ageOn: 'periodEnd',
    additive: stock,
    populationBase: 'jobSeekers',
    polarity: 'none',
    sources: [theReport('2.7')],
    notes: [
      both(
        'Beskriver vilka de arbetslösa är. Andelen kan stiga för att andra har fått arbete.',
        'Describes who the unemployed are. The share can rise because others have found work.',
      ),
      fewPeople,
    ],
  },
  longTermUnemployedOfPopulation: {
    ...base,
    id: 'longTermUnemployedOfPopulation',
    label: both(
      'Långtidsarbetslösa 18–24 år, andel av befolkningen',
      'Long-term unemployed aged 18–24, share of the population',
    ),
    numerator: persons(
      'Arbetslösa 18–24 år sedan minst sex månader',
      'Unemployed aged 18–24 for at least six months',
      ages(18, 24),
    ),
    denominator: persons('Invånare 18–24 år', 'Residents aged 18–24', ages(18, 24)),
    period: 'year',
    ageOn: 'periodEnd',
    additive: stock,
    populationBase: 'residents',
    ...kolada('N03951'),
    notes: [
      both(
        'Av befolkningen. Andelen av de arbetslösa (N03953) är ett annat mått och kan gå åt andra hållet.',
        'Of the population. The share of the unemployed (N03953) is another measure and can go the other way.',
      ),
    ],
  },
  neitherWorkingNorStudying: {
    ...base,
    id: 'neitherWorkingNorStudying',
    label: both(
      'Unga 16–24 år som varken arbetar eller studerar',
      'Young people aged 16–24 neither working nor studying',
    ),
    numerator: persons(
      'Unga 16–24 år som varken arbetat eller studerat under året',
      'Young people aged 16–24 who neither worked nor studied in the year',
      ages(16, 24),
    ),
    denominator: persons('Invånare 16–24 år', 'Residents aged 16–24', ages(16, 24)),
    period: 'year',
    ageOn: 'endOfYear',
    additive: distinct,
    populationBase: 'residents',
    ...kolada('N02797'),
    notes: [
      both(
        'Hela kalenderåret utan inkomst över ett basbelopp, studiestöd, registrerad utbildning eller mer än 60 timmar sfi.',
        'The whole calendar year without income above one base amount, study support, registered education or more than 60 hours of Swedish for immigrants.',
      ),
      both(
        'Den som arbetat i ett annat nordiskt land räknas inte.',
        'Those who worked in another Nordic country are left out.',
      ),
    ],
  },
  inActivityResponsibility: {
    ...base,
    id: 'inActivityResponsibility',
    label: both(
      'Unga i kommunens aktivitetsansvar (KAA)',
      'Young people in the municipal activity responsibility (KAA)',
    ),
    numerator: persons(
      'Unga 16–19 år som omfattas av aktivitetsansvaret',
      'Young people aged 16–19 covered by the activity responsibility',
      ages(16, 19),
    ),
    denominator: persons('Invånare 16–19 år', 'Residents aged 16–19', ages(16, 19)),
    period: 'year',
    additive: distinct,
    populationBase: 'residents',
    polarity: 'none',
    ...kolada('N18741'),
    notes: [
      both(
        'Andra halvåret året före och första halvåret detta år. En högre andel kan betyda att kommunen hittar fler.',
        'The second half of the year before and the first of this. A higher share can mean that the municipality finds more of them.',
      ),
    ],
  },
  establishedTwoYearsAfterDiploma: {
    ...base,
    id: 'establishedTwoYearsAfterDiploma',
    label: both(
      'Etablerade eller studerande två år efter gymnasieexamen',
      'Established or studying two years after the diploma',
    ),
    numerator: persons(
      'Examinerade som är etablerade på arbetsmarknaden eller studerar',
      'Graduates established in work or studying',
    ),
    denominator: persons('Examinerade två år tidigare', 'Graduates of two years before'),
    period: 'year',
    additive: { time: true, place: true, age: false },
    populationBase: 'residents',
    polarity: 'higherIsBetter',
    ...kolada('N18601'),
    notes: [
      both(
        'Bara de som tog examen. De som inte gjorde det syns inte här.',
        'Only those who got the diploma. Those who did not are not seen here.',
      ),
    ],
  },
} satisfies Record<string, Indicator>;
