import type { Indicator } from '../indicator.ts';
import { both, fewPeople, flow, own, percent, persons } from './words.ts';

/** From many wheels. Swedish: sammanställda välbefinnandehjul. */
export const wheel = {
  atOrBelowTrigger: {
    schemaVersion: '1',
    id: 'atOrBelowTrigger',
    label: both(
      'Barn vars svar om en del av hjulet når kommunens samtalsgräns',
      'Children whose answer about a part of the wheel reaches the municipality’s trigger',
    ),
    measure: 'share',
    numerator: persons('Svar vid eller under gränsen', 'Answers at or below the trigger'),
    denominator: persons(
      'Svar om samma del, samma hjul, skala och åldersform',
      'Answers about the same part, wheel, scale and age form',
    ),
    period: 'schoolYear',
    additive: flow,
    display: percent,
    populationBase: 'respondents',
    polarity: 'none',
    interval: 'wilson',
    sources: [own],
    notes: [
      both(
        'En samtalsgräns är ett skäl att prata, inte en gräns för att må dåligt. Hjulet är inget mätinstrument och kommuner ska inte rangordnas efter det.',
        'A trigger is a reason to talk, not a cut-off for being unwell. The wheel is no instrument, and municipalities are not to be ranked by it.',
      ),
      both(
        'De som inte svarade finns varken i täljare eller nämnare. En och samma del och informant i taget.',
        'Those without an answer are in neither numerator nor denominator. One part and one kind of informant at a time.',
      ),
      fewPeople,
    ],
  },
} satisfies Record<string, Indicator>;
