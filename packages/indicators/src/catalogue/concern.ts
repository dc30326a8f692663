import type { Indicator } from '../indicator.ts';
import {
  ages,
  both,
  distinct,
  events,
  fewPeople,
  flow,
  number,
  own,
  percent,
  persons,
  theReport,
} from './words.ts';

const direction = both(
  'Fler anmälningar kan betyda att oro upptäcks tidigare. Talet säger inte om barn har det bättre eller sämre.',
  'More reports can mean that concern is noticed earlier. The figure does not say whether children fare better or worse.',
);
const notChildren = both(
  'Händelser, inte barn: samma barn kan anmälas flera gånger. Intervallet tar inte hänsyn till det och är därför för smalt.',
  'Events, not children: the same child can be reported several times. The interval does not allow for that and is too narrow.',
);
const notInKolada = both(
  'Finns inte i Kolada. Kommunen räknar själv. En aktualisering är något vidare än en orosanmälan och räknas inte hit.',
  'Not in Kolada. The municipality counts for itself. A case raised (aktualisering) is wider than a report and is not counted.',
);

/** Reports of concern. Swedish: orosanmälningar. */
export const concern = {
  concernReportsPerThousandChildYears: {
    schemaVersion: '1',
    id: 'concernReportsPerThousandChildYears',
    label: both('Orosanmälningar per 1 000 barnår', 'Concern reports per 1,000 child-years'),
    measure: 'rate',
    numerator: events(
      'Inkomna orosanmälningar om barn 0–17 år',
      'Concern reports received about children aged 0–17',
      ages(0, 17),
    ),
    denominator: persons(
      'Invånare 0–17 år, genomsnitt under året',
      'Residents aged 0–17, mean of the year',
      ages(0, 17),
    ),
    per: 1000,
    period: 'year',
    ageOn: 'event',
    additive: flow,
    display: number(1),
    populationBase: 'residents',
    polarity: 'none',
    interval: 'poisson',
    sources: [own],
    notes: [direction, notChildren, notInKolada],
  },
  concernReportsPerMonth: {
    schemaVersion: '1',
    id: 'concernReportsPerMonth',
    label: both(
      'Orosanmälningar per månad och barn eller ung',
      'Concern reports per month and child or young person',
    ),
    measure: 'rate',
    numerator: events('Inkomna orosanmälningar', 'Concern reports received', ages(0, 17)),
    denominator: persons('Invånare 0–19 år', 'Residents aged 0–19', ages(0, 19)),
    per: 1,
    period: 'month',
    ageOn: 'event',
    additive: flow,
    display: number(3),
    populationBase: 'residents',
    polarity: 'none',
    interval: 'poisson',
    sources: [theReport('2.5')],
    notes: [
      direction,
      notChildren,
      both(
        'Anmälningar gäller barn under 18 år, men delas här med invånare upp till 19 år, så som rapporten gör.',
        'Reports concern children under 18 but are here divided by residents up to 19, as the report does.',
      ),
      both('Per månad, inte per år. Finns inte i Kolada.', 'Per month, not per year. Not in Kolada.'),
    ],
  },
  childrenReported: {
    schemaVersion: '1',
    id: 'childrenReported',
    label: both(
      'Barn med minst en orosanmälan under året',
      'Children with at least one concern report in the year',
    ),
    measure: 'share',
    numerator: persons(
      'Barn 0–17 år med minst en orosanmälan',
      'Children aged 0–17 with at least one report',
      ages(0, 17),
    ),
    denominator: persons('Invånare 0–17 år', 'Residents aged 0–17', ages(0, 17)),
    period: 'year',
    ageOn: 'event',
    additive: distinct,
    display: percent,
    populationBase: 'residents',
    polarity: 'none',
    interval: 'wilson',
    sources: [own],
    notes: [
      direction,
      both(
        'Barn, inte anmälningar. Två halvår kan inte läggas ihop: samma barn kan finnas i båda.',
        'Children, not reports. Two half-years cannot be added: the same child can be in both.',
      ),
      notInKolada,
    ],
  },
  reportsLeadingToInvestigation: {
    schemaVersion: '1',
    id: 'reportsLeadingToInvestigation',
    label: both('Orosanmälningar som lett till utredning', 'Concern reports that led to an investigation'),
    measure: 'share',
    numerator: events(
      'Orosanmälningar där utredning inletts',
      'Concern reports after which an investigation was opened',
      ages(0, 17),
    ),
    denominator: events('Inkomna orosanmälningar', 'Concern reports received', ages(0, 17)),
    period: 'year',
    ageOn: 'event',
    additive: flow,
    display: percent,
    populationBase: 'residents',
    polarity: 'none',
    interval: 'wilson',
    sources: [own],
    notes: [
      direction,
      fewPeople,
      both(
        'En anmälan om ett barn som redan utreds inleder ingen ny utredning. Säg hur sådana räknas.',
        'A report about a child already under investigation opens no new one. Say how such reports are counted.',
      ),
    ],
  },
} satisfies Record<string, Indicator>;
