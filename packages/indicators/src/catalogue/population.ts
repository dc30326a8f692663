import type { Indicator } from '../indicator.ts';
import { ages, both, kolada, number, percent, persons, stock, theReport } from './words.ts';

/** Who lives in the municipality. Swedish: befolkning. */
export const population = {
  dependencyRatio: {
    schemaVersion: '1',
    id: 'dependencyRatio',
    label: both('Demografisk försörjningskvot', 'Demographic dependency ratio'),
    measure: 'ratio',
    numerator: persons('Invånare 0–19 år och 65 år eller äldre', 'Residents aged 0–19 and 65 or older', [
      { from: 0, to: 19 },
      { from: 65 },
    ]),
    denominator: persons('Invånare 20–64 år', 'Residents aged 20–64', ages(20, 64)),
    period: 'day',
    ageOn: 'endOfYear',
    additive: stock,
    display: number(2),
    populationBase: 'residents',
    polarity: 'none',
    interval: 'none',
    koladaId: 'N00927',
    sources: [theReport('2.4'), ...kolada('N00927').sources],
    notes: [
      both(
        'Räknas på folkmängden den 31 december. Alla räknas, så det finns inget slumpurval att ge ett intervall för.',
        'Counted on the population of 31 December. Everybody is counted, so there is no sample to give an interval for.',
      ),
      both(
        'Det finns prognoser med andra åldersgränser (20–66 och 67+, N02847). De går inte att jämföra med detta.',
        'Some forecasts use other ages (20–66 and 67+, N02847). They cannot be compared with this.',
      ),
    ],
  },
  shareAged0to19: {
    schemaVersion: '1',
    id: 'shareAged0to19',
    label: both('Invånare 0–19 år, andel', 'Residents aged 0–19, share'),
    measure: 'share',
    numerator: persons('Invånare 0–19 år', 'Residents aged 0–19', ages(0, 19)),
    denominator: persons('Invånare, alla åldrar', 'Residents of all ages'),
    period: 'day',
    ageOn: 'endOfYear',
    additive: stock,
    display: percent,
    populationBase: 'residents',
    polarity: 'none',
    interval: 'none',
    ...kolada('N01994'),
    notes: [
      both(
        'Folkmängden från år 2025 har tillagt brus hos SCB. Räkna aldrig fram en cell genom att dra ifrån.',
        'Population figures from 2025 carry noise added by Statistics Sweden. Never derive a cell by subtraction.',
      ),
    ],
  },
} satisfies Record<string, Indicator>;
