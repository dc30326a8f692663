import type { Indicator } from './indicator.ts';

const theReport =
  'Diskussionsunderlag kring tidiga samordnade insatser riktade till barn och unga, Dalsland 2022';

const entries = {
  dependencyRatio: {
    schemaVersion: '1',
    id: 'dependencyRatio',
    label: { sv: 'Demografisk försörjningskvot', en: 'Demographic dependency ratio' },
    measure: 'ratio',
    numerator: {
      label: { sv: 'Invånare 0–19 år och 65 år eller äldre', en: 'Residents aged 0–19 and 65 or older' },
      counts: 'persons',
      ages: [{ from: 0, to: 19 }, { from: 65 }],
    },
    denominator: {
      label: { sv: 'Invånare 20–64 år', en: 'Residents aged 20–64' },
      counts: 'persons',
      ages: [{ from: 20, to: 64 }],
    },
    period: 'day',
    populationBase: 'residents',
    polarity: 'none',
    interval: 'none',
    koladaId: 'N00927',
    sources: [
      { basis: 'local', act: theReport, section: '2.4' },
      { basis: 'guidance', act: 'Kolada', section: 'N00927' },
    ],
    notes: [
      {
        sv: 'Räknas på folkmängden den 31 december. Alla räknas, så det finns inget slumpurval att ge ett intervall för.',
        en: 'Counted on the population of 31 December. Everybody is counted, so there is no sample to give an interval for.',
      },
      {
        sv: 'Det finns prognoser med andra åldersgränser (20–66 och 67+). De går inte att jämföra med detta.',
        en: 'Some forecasts use other ages (20–66 and 67+). They cannot be compared with this.',
      },
    ],
  },
  concernReportsPerMonth: {
    schemaVersion: '1',
    id: 'concernReportsPerMonth',
    label: {
      sv: 'Orosanmälningar per månad och barn eller ung',
      en: 'Concern reports per month and child or young person',
    },
    measure: 'rate',
    numerator: {
      label: { sv: 'Inkomna orosanmälningar', en: 'Concern reports received' },
      counts: 'events',
      ages: [{ from: 0, to: 17 }],
    },
    denominator: {
      label: { sv: 'Invånare 0–19 år', en: 'Residents aged 0–19' },
      counts: 'persons',
      ages: [{ from: 0, to: 19 }],
    },
    per: 1,
    period: 'month',
    populationBase: 'residents',
    polarity: 'none',
    interval: 'poisson',
    sources: [{ basis: 'local', act: theReport, section: '2.5' }],
    notes: [
      {
        sv: 'Fler anmälningar kan betyda att oro upptäcks tidigare. Talet säger inte om barn har det bättre eller sämre.',
        en: 'More reports can mean that concern is noticed earlier. The figure does not say whether children fare better or worse.',
      },
      {
        sv: 'Händelser, inte barn: samma barn kan anmälas flera gånger.',
        en: 'Events, not children: the same child can be reported several times.',
      },
      {
        sv: 'Anmälningar gäller barn under 18 år, men delas här med invånare upp till 19 år, så som rapporten gör.',
        en: 'Reports concern children under 18 but are here divided by residents up to 19, as the report does.',
      },
      {
        sv: 'Per månad, inte per år. Finns inte i Kolada.',
        en: 'Per month, not per year. Not in Kolada.',
      },
    ],
  },
  fullGradesYear9: {
    schemaVersion: '1',
    id: 'fullGradesYear9',
    label: {
      sv: 'Elever i årskurs 9 med godkänt i alla ämnen, hemkommun',
      en: 'Pupils in year 9 who passed in every subject, by municipality of residence',
    },
    measure: 'share',
    numerator: {
      label: { sv: 'Elever med godkänt i alla ämnen', en: 'Pupils who passed in every subject' },
      counts: 'persons',
      ages: [],
    },
    denominator: {
      label: {
        sv: 'Elever som fick eller skulle ha fått betyg i årskurs 9',
        en: 'Pupils who got, or should have got, grades in year 9',
      },
      counts: 'persons',
      ages: [],
    },
    period: 'schoolYear',
    populationBase: 'residents',
    polarity: 'higherIsBetter',
    interval: 'wilson',
    koladaId: 'N15508',
    sources: [
      { basis: 'local', act: theReport, section: '2.6' },
      { basis: 'guidance', act: 'Kolada', section: 'N15508' },
    ],
    notes: [
      {
        sv: 'Elever som är folkbokförda i kommunen, var de än går i skolan. Elever i kommunens skolor är ett annat mått (lägeskommun, N15418).',
        en: 'Pupils registered in the municipality, wherever they go to school. Pupils in its schools are another measure (N15418).',
      },
      {
        sv: 'Rapporten säger inte vilket av måtten den använder. Värdet för en grupp kommuner i Kolada är ett ovägt medelvärde.',
        en: 'The report does not say which of the measures it uses. A group of municipalities has an unweighted mean in Kolada.',
      },
    ],
  },
  youthUnemployment: {
    schemaVersion: '1',
    id: 'youthUnemployment',
    label: {
      sv: 'Arbetslösa 18–24 år, andel av den registerbaserade arbetskraften',
      en: 'Unemployed aged 18–24, share of the register-based labour force',
    },
    measure: 'share',
    numerator: {
      label: {
        sv: 'Arbetslösa 18–24 år enligt Arbetsförmedlingen',
        en: 'Unemployed aged 18–24 by the employment service',
      },
      counts: 'persons',
      ages: [{ from: 18, to: 24 }],
    },
    denominator: {
      label: { sv: 'Registerbaserad arbetskraft 18–24 år', en: 'Register-based labour force aged 18–24' },
      counts: 'persons',
      ages: [{ from: 18, to: 24 }],
    },
    period: 'month',
    populationBase: 'registerLabourForce',
    polarity: 'lowerIsBetter',
    interval: 'wilson',
    sources: [{ basis: 'local', act: theReport, section: '2.7' }],
    notes: [
      {
        sv: 'Arbetsförmedlingen bytte grund för arbetskraften i januari 2024 (från RAMS till BAS) och räknade om från 2022. Tal tryckta 2022 är därför inte lika med dagens serie.',
        en: 'The employment service changed the basis of the labour force in January 2024 (from RAMS to BAS) and restated from 2022. Figures printed in 2022 therefore differ from today’s series.',
      },
    ],
  },
  preUpperSecondaryAmongUnemployed: {
    schemaVersion: '1',
    id: 'preUpperSecondaryAmongUnemployed',
    label: {
      sv: 'Förgymnasial utbildning bland arbetslösa 18–24 år',
      en: 'Pre-upper-secondary education among unemployed aged 18–24',
    },
    measure: 'share',
    numerator: {
      label: {
        sv: 'Arbetslösa 18–24 år med förgymnasial utbildning',
        en: 'Unemployed aged 18–24 with pre-upper-secondary education',
      },
      counts: 'persons',
      ages: [{ from: 18, to: 24 }],
    },
    denominator: {
      label: { sv: 'Arbetslösa 18–24 år', en: 'Unemployed aged 18–24' },
      counts: 'persons',
      ages: [{ from: 18, to: 24 }],
    },
    period: 'month',
    populationBase: 'jobSeekers',
    polarity: 'none',
    interval: 'wilson',
    sources: [{ basis: 'local', act: theReport, section: '2.7' }],
    notes: [
      {
        sv: 'Beskriver vilka de arbetslösa är. Andelen kan stiga för att andra har fått arbete.',
        en: 'Describes who the unemployed are. The share can rise because others have found work.',
      },
      {
        sv: 'Bygger på få personer i små kommuner: visa alltid intervallet.',
        en: 'Rests on few persons in small municipalities: always show the interval.',
      },
    ],
  },
} satisfies Record<string, Indicator>;

/**
 * Indicators of child wellbeing in a municipality, by id: for now the five that the Dalsland report of 2022 uses.
 *
 * Swedish: nyckeltal. Definitions only, no values. The Kolada ids are from a copy of its list of March 2026.
 */
export const catalogue: Readonly<Record<keyof typeof entries, Indicator>> = entries;
