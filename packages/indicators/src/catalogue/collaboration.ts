import type { Indicator } from '../indicator.ts';
import { both, events, fewPeople, flow, number, own, percent } from './words.ts';

const base = {
  schemaVersion: '1',
  measure: 'share',
  period: 'term',
  additive: flow,
  display: percent,
  populationBase: 'clients',
  interval: 'wilson',
  sources: [own],
} as const;

const ask = both(
  'Samverkan är en väg, inte målet. Läs talet bredvid vad barn och vårdnadshavare säger.',
  'Collaboration is a way, not the goal. Read the figure beside what children and custodians say.',
);

/** How the collaboration itself is going. Swedish: hur samverkan fungerar. */
export const collaboration = {
  sipOffered: {
    ...base,
    id: 'sipOffered',
    label: both('SIP erbjuden när behov bedömts finnas', 'SIP offered where it was judged to be needed'),
    numerator: events('Ärenden där SIP erbjudits', 'Cases in which a SIP was offered'),
    denominator: events(
      'Ärenden där kommunen eller regionen bedömt att SIP behövs',
      'Cases in which the municipality or the region judged that a SIP is needed',
    ),
    polarity: 'higherIsBetter',
    notes: [
      ask,
      both(
        'Lagen frågar inte efter erbjudanden utan efter att planen upprättas när villkoren är uppfyllda.',
        'The statute does not ask for offers but that the plan is made when the conditions are met.',
      ),
      fewPeople,
    ],
  },
  sipAccepted: {
    ...base,
    id: 'sipAccepted',
    label: both('Erbjudna SIP som familjen sagt ja till', 'SIPs offered that the family said yes to'),
    numerator: events('Erbjudna SIP med samtycke till planen', 'SIPs offered with consent to the plan'),
    denominator: events('Ärenden där SIP erbjudits', 'Cases in which a SIP was offered'),
    polarity: 'none',
    notes: [
      ask,
      both(
        'Ett nej är en rätt. En hög andel kan också betyda att bara de som säger ja blir tillfrågade.',
        'To say no is a right. A high share can also mean that only those who say yes are asked.',
      ),
    ],
  },
  meetingsHeld: {
    ...base,
    id: 'meetingsHeld',
    label: both('Hållna möten av planerade', 'Meetings held of those planned'),
    numerator: events('Hållna samverkansmöten', 'Collaboration meetings held'),
    denominator: events('Planerade samverkansmöten', 'Collaboration meetings planned'),
    polarity: 'higherIsBetter',
    notes: [ask],
  },
  followUpsHeldInTime: {
    ...base,
    id: 'followUpsHeldInTime',
    label: both('Uppföljningar hållna senast på planerad dag', 'Follow-ups held by the day planned'),
    numerator: events('Uppföljningar hållna senast på planerad dag', 'Follow-ups held by the day planned'),
    denominator: events('Uppföljningar som skulle ha hållits under perioden', 'Follow-ups due in the period'),
    polarity: 'higherIsBetter',
    notes: [ask],
  },
  daysToFirstMeeting: {
    ...base,
    id: 'daysToFirstMeeting',
    label: both('Dagar från oro till första möte, medelvärde', 'Days from concern to first meeting, mean'),
    measure: 'ratio',
    numerator: {
      label: both('Dagar från noterad oro till första mötet', 'Days from concern noted to first meeting'),
      counts: 'days',
      ages: [],
    },
    denominator: events('Ärenden som fått ett första möte', 'Cases that have had a first meeting'),
    display: number(0),
    polarity: 'lowerIsBetter',
    interval: 'none',
    notes: [
      both(
        'Ärenden som ännu väntar syns inte: visa hur många de är. Ett medelvärde dras upp av få långa väntetider; en median kan inte läggas ihop mellan kommuner.',
        'Cases still waiting are not seen: show how many. A mean is raised by few long waits; a median cannot be merged between municipalities.',
      ),
    ],
  },
  gapDays: {
    ...base,
    id: 'gapDays',
    label: both('Glappdagar per barn', 'Gap days per child'),
    measure: 'ratio',
    numerator: {
      label: both(
        'Dagar i det kritiska steget utan ansvarig, utan samtycke, utan nästa möte eller i väntan på en annan verksamhet',
        'Days in the critical step without owner, without consent, without a next meeting or waiting for another service',
      ),
      counts: 'days',
      ages: [],
    },
    denominator: {
      label: both('Barn i det kritiska steget', 'Children in the critical step'),
      counts: 'persons',
      ages: [],
    },
    display: number(0),
    polarity: 'lowerIsBetter',
    interval: 'none',
    notes: [
      both(
        'Dagarna räknas av gapClock i @tsi/coordination. Ett barn kan ha flera sorters glapp samma dag; räkna dagen en gång.',
        'The days are counted by gapClock of @tsi/coordination. A child can have several kinds of gap on one day; count the day once.',
      ),
    ],
  },
} satisfies Record<string, Indicator>;
