import { defineIndicator, indicatorState } from '@tsi/indicators';

/** The share of plans in which a day for follow-up is set; the example's own indicator, nobody's official one. */
export const followUpDay = defineIndicator({
  schemaVersion: '1',
  id: 'plansWithFollowUpDay',
  label: { sv: 'Planer med dag för uppföljning', en: 'Plans with a day for follow-up' },
  measure: 'share',
  numerator: {
    label: { sv: 'Planer med minst en uppföljning', en: 'Plans with at least one follow-up' },
    counts: 'events',
    ages: [],
  },
  denominator: {
    label: { sv: 'Planer som går att läsa', en: 'Plans that can be read' },
    counts: 'events',
    ages: [],
  },
  period: 'year',
  populationBase: 'clients',
  polarity: 'none',
  interval: 'wilson',
  sources: [{ basis: 'local', act: 'examples/national-batch', section: 'README' }],
  notes: [{ sv: 'Påhittat för exemplet.', en: 'Invented for the example.' }],
});

export const followUpState = indicatorState(followUpDay);
