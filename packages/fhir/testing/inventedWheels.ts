import { ageForms, defineWheel, scales, shanarri, type Wheel, wheels } from '@tsi/wellbeing-wheel';

// An invented wheel with several questions about a part, an odd scale and a version with a blank, for the tests.

/** A scale whose numbers are neither whole nor above zero. */
const odd = {
  id: 'odd',
  label: { sv: 'udda', en: 'odd' },
  steps: [
    { value: -1.5 },
    { value: 0 },
    { value: 0.25, label: { sv: 'lite', en: 'a little' } },
    { value: 1e6 },
  ],
  direction: 'lowerIsBetter',
  anchors: { low: { sv: 'bra', en: 'good' }, high: { sv: 'dåligt', en: 'bad' } },
} as const;

export const invented: Wheel = defineWheel({
  ...shanarri,
  id: 'invented',
  version: '2 b',
  label: { sv: 'Påhittat hjul', en: 'Invented wheel' },
  provenance: 'local',
  sources: [],
  spokes: ['home', 'body', 'friends'].map((id) => ({
    id,
    label: { sv: id, en: id },
    card: { sv: `Om ${id}.`, en: `About ${id}.` },
    articles: [],
    ...(id === 'body' && {
      items: {
        questions: [
          { id: 'sleep', label: { sv: 'Jag sover bra.', en: 'I sleep well.' } },
          { id: 'food', label: { sv: 'Jag äter bra.', en: 'I eat well.' } },
          { id: 'worry', label: { sv: 'Jag är orolig.', en: 'I worry.' }, reversed: true },
        ],
        rule: 'mean' as const,
        minimumAnswered: 2,
      },
    }),
  })),
  scales: [scales.oneToFive, odd],
  ageForms: [...ageForms, { id: 'x-1', label: { sv: '18 år', en: 'age 18' }, fromAge: 18, toAge: 18 }],
});

export const knownWheels: readonly Wheel[] = [...wheels, invented];
