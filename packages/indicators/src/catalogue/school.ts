import type { Indicator } from '../indicator.ts';
import {
  both,
  distinct,
  fewPeople,
  flow,
  kolada,
  own,
  percent,
  persons,
  readTheSource,
  theReport,
  unweightedGroups,
} from './words.ts';

const gotGrades = persons(
  'Elever som fick eller skulle ha fått betyg i årskurs 9',
  'Pupils who got, or should have got, grades in year 9',
);
const passedAll = persons('Elever med godkänt i alla ämnen', 'Pupils who passed in every subject');

const base = {
  schemaVersion: '1',
  measure: 'share',
  period: 'schoolYear',
  additive: { time: true, place: true, age: false },
  display: percent,
  polarity: 'higherIsBetter',
  interval: 'wilson',
} as const;

const otherBases = both(
  'Hemkommun (N15508), lägeskommun (N15418) och kommunens egna skolor (N15419) är tre mått som skiljer sig åt.',
  'By residence (N15508), by schools located in the municipality (N15418) and by its own schools (N15419) are three measures that differ.',
);

const examWithin = (id: string, years: number, koladaId: string): Indicator => ({
  ...base,
  id,
  label: both(
    `Gymnasieexamen inom ${years} år, hemkommun`,
    `Upper secondary diploma within ${years} years, by residence`,
  ),
  numerator: persons(
    `Elever med gymnasieexamen inom ${years} år`,
    `Pupils with an upper secondary diploma within ${years} years`,
  ),
  denominator: persons(
    `Elever som började gymnasieskolan ${years} år tidigare`,
    `Pupils who began upper secondary school ${years} years before`,
  ),
  populationBase: 'residents',
  ...kolada(koladaId),
  notes: [
    both(
      'Examen eller studiebevis är ett annat, högre mått.',
      'Diploma or study certificate is another, higher measure.',
    ),
    unweightedGroups,
  ],
});

const within3Years = examWithin('diplomaWithin3Years', 3, 'N17445');

const feelsSafe = (id: string, year: number, koladaId: string): Indicator => ({
  ...base,
  id,
  label: both(
    `Elever i årskurs ${year} som känner sig trygga i skolan`,
    `Pupils in year ${year} who feel safe at school`,
  ),
  numerator: persons(
    `Elever i årskurs ${year} som svarat att de känner sig trygga`,
    `Pupils in year ${year} who answered that they feel safe`,
  ),
  denominator: persons('Elever som svarat på frågan', 'Pupils who answered the question'),
  populationBase: 'respondents',
  ...kolada(koladaId),
  notes: [
    both(
      'Enkät. Ungefär hälften av kommunerna frågas varje år, så ett år saknas ofta. Det är inte noll.',
      'A survey. About half of the municipalities are asked each year, so a year is often missing. That is not zero.',
    ),
    both(
      'De som inte svarade finns varken i täljare eller nämnare. Visa hur många som svarade.',
      'Those who did not answer are in neither numerator nor denominator. Show how many answered.',
    ),
  ],
});

/** School results, safety and absence. Swedish: skola. */
export const school = {
  fullGradesYear9: {
    ...base,
    id: 'fullGradesYear9',
    label: both(
      'Elever i årskurs 9 med godkänt i alla ämnen, hemkommun',
      'Pupils in year 9 who passed in every subject, by municipality of residence',
    ),
    numerator: passedAll,
    denominator: gotGrades,
    populationBase: 'residents',
    koladaId: 'N15508',
    sources: [theReport('2.6'), ...kolada('N15508').sources],
    notes: [
      both(
        'Elever som är folkbokförda i kommunen, var de än går i skolan.',
        'Pupils registered in the municipality, wherever they go to school.',
      ),
      otherBases,
      both(
        'Rapporten säger inte vilket av måtten den använder.',
        'The report does not say which of the measures it uses.',
      ),
      unweightedGroups,
    ],
  },
  fullGradesYear9SchoolsInMunicipality: {
    ...base,
    id: 'fullGradesYear9SchoolsInMunicipality',
    label: both(
      'Elever i årskurs 9 med godkänt i alla ämnen, lägeskommun',
      'Pupils in year 9 who passed in every subject, by schools in the municipality',
    ),
    numerator: passedAll,
    denominator: gotGrades,
    populationBase: 'schoolsInMunicipality',
    ...kolada('N15418'),
    seriesBreaks: [
      {
        from: 2016,
        what: both(
          '2016 räknades inte elever med okänd bakgrund.',
          'In 2016 pupils of unknown background were left out.',
        ),
      },
      {
        from: 2017,
        what: both('Åter med elever med okänd bakgrund.', 'Pupils of unknown background are back.'),
      },
    ],
    notes: [
      both(
        'Alla skolor som ligger i kommunen, med elever varifrån som helst.',
        'All schools located in the municipality, with pupils from anywhere.',
      ),
      otherBases,
    ],
  },
  fullGradesYear9MunicipalSchools: {
    ...base,
    id: 'fullGradesYear9MunicipalSchools',
    label: both(
      'Elever i årskurs 9 med godkänt i alla ämnen, kommunala skolor',
      'Pupils in year 9 who passed in every subject, municipal schools',
    ),
    numerator: passedAll,
    denominator: gotGrades,
    populationBase: 'municipalSchools',
    ...kolada('N15419'),
    notes: [
      both('Bara skolor som kommunen själv driver.', 'Only schools that the municipality runs itself.'),
      otherBases,
    ],
  },
  qualifiedForVocationalProgramme: {
    ...base,
    id: 'qualifiedForVocationalProgramme',
    label: both(
      'Behöriga till yrkesprogram, hemkommun',
      'Qualified for a vocational programme, by residence',
    ),
    numerator: persons(
      'Elever i årskurs 9 som är behöriga till yrkesprogram',
      'Pupils in year 9 qualified for a vocational programme',
    ),
    denominator: gotGrades,
    populationBase: 'residents',
    ...kolada('N15428'),
    seriesBreaks: [
      {
        from: 2012,
        what: both(
          'Till och med 2011 räckte tre ämnen; därefter krävs minst fem till.',
          'To 2011 three subjects were enough; after that at least five more are needed.',
        ),
      },
    ],
    notes: [
      both('Elever med okänd bakgrund räknas inte.', 'Pupils of unknown background are left out.'),
      unweightedGroups,
    ],
  },
  diplomaWithin3Years: {
    ...within3Years,
    seriesBreaks: [
      {
        from: 2021,
        what: both(
          'Elever på International Baccalaureate räknas inte med från 2021.',
          'Pupils of the International Baccalaureate are left out from 2021.',
        ),
      },
    ],
    notes: [
      both(
        'Introduktionsprogrammen räknas med. Den som saknade personnummer vid starten räknas inte.',
        'Introductory programmes are included. Those without a personal number at the start are not.',
      ),
      ...within3Years.notes,
    ],
  },
  diplomaWithin4Years: examWithin('diplomaWithin4Years', 4, 'N17461'),
  feelsSafeYear5: feelsSafe('feelsSafeYear5', 5, 'N15613'),
  feelsSafeYear8: feelsSafe('feelsSafeYear8', 8, 'N15643'),
  studyGrantWithdrawn: {
    ...base,
    id: 'studyGrantWithdrawn',
    label: both(
      'Indraget studiebidrag på grund av ogiltig frånvaro',
      'Study grant withdrawn for unexcused absence',
    ),
    numerator: persons(
      'Gymnasieelever med indraget studiebidrag',
      'Upper secondary pupils whose study grant was withdrawn',
    ),
    denominator: persons('Gymnasieelever med studiebidrag', 'Upper secondary pupils with a study grant'),
    additive: distinct,
    populationBase: 'residents',
    polarity: 'lowerIsBetter',
    ...kolada('N17625'),
    notes: [
      readTheSource,
      both(
        'Det enda måttet på frånvaro i Kolada. Säger något om gymnasiet och inget om grundskolan.',
        'The only measure of absence in Kolada. It tells of upper secondary school and nothing of compulsory school.',
      ),
    ],
  },
  absenceHours: {
    ...base,
    id: 'absenceHours',
    label: both(
      'Frånvaro i grundskolan, andel av erbjuden tid',
      'Absence in compulsory school, share of hours offered',
    ),
    numerator: {
      label: both('Frånvarotimmar, giltiga och ogiltiga', 'Hours absent, valid and invalid'),
      counts: 'hours',
      ages: [],
    },
    denominator: { label: both('Erbjudna timmar', 'Hours offered'), counts: 'hours', ages: [] },
    period: 'term',
    additive: flow,
    populationBase: 'municipalSchools',
    polarity: 'lowerIsBetter',
    interval: 'none',
    sources: [own],
    notes: [
      both(
        'Det finns inget nationellt register, och ingen gräns för hög frånvaro i lag. Räkna giltig och ogiltig var för sig också.',
        'There is no national register, and no legal threshold for high absence. Count valid and invalid apart too.',
      ),
      both(
        'Timmar är inte oberoende av varandra: samma elev är borta många timmar. Därför inget intervall.',
        'Hours do not happen independently: one pupil is away for many. Hence no interval.',
      ),
      fewPeople,
    ],
  },
} satisfies Record<string, Indicator>;
