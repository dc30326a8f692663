import { kavlinge2007 } from './sources.ts';
import type { Stairs } from './stairs.ts';

/**
 * Kävlinge's three directions of support. They say whom the support is for, not how far the work has come, and name no
 * critical step; the numbers 1 to 3 are ours.
 */
export const kavlingeDirections: Stairs = {
  schemaVersion: '1',
  id: 'kavlinge',
  label: { sv: 'Kävlinges tre inriktningar', en: 'Kävlinge’s three directions' },
  steps: [
    {
      step: 1,
      label: { sv: 'Allmänt förebyggande', en: 'Prevention for all' },
      meaning: {
        sv: 'Det som görs förebyggande för alla barn och ungdomar.',
        en: 'What is done in prevention for all children and young people.',
      },
      provenance: 'local',
    },
    {
      step: 2,
      label: { sv: 'Stöd vid risk', en: 'Support at risk' },
      meaning: {
        sv: 'Stöd till barn och ungdomar som riskerar att fara illa.',
        en: 'Support for children and young people who risk faring ill.',
      },
      provenance: 'local',
    },
    {
      step: 3,
      label: { sv: 'Stöd när barnet far illa', en: 'Support when the child fares ill' },
      meaning: {
        sv: 'Stöd till barn och ungdomar som redan far illa.',
        en: 'Support for children and young people who already fare ill.',
      },
      provenance: 'local',
    },
  ],
  sources: [kavlinge2007('1.5')],
};
