import { kronoberg } from './sources.ts';
import type { Stairs } from './stairs.ts';

/** Kronoberg's three levels. The model names no critical step; the numbers 1 to 3 are ours. */
export const kronobergLevels: Stairs = {
  schemaVersion: '1',
  id: 'kronoberg',
  label: { sv: 'Kronobergs tre nivåer', en: 'Kronoberg’s three levels' },
  steps: [
    {
      step: 1,
      label: { sv: 'Främja och förebygga', en: 'Promote and prevent' },
      meaning: { sv: 'Det som görs för alla barn.', en: 'What is done for all children.' },
      provenance: 'local',
    },
    {
      step: 2,
      label: { sv: 'Upptäcka och hantera tidigt', en: 'Notice and act early' },
      meaning: {
        sv: 'En signal har märkts och den som möter barnet tar hand om den i tid.',
        en: 'A sign has been noticed and those who meet the child take care of it in time.',
      },
      provenance: 'local',
    },
    {
      step: 3,
      label: { sv: 'Samverka', en: 'Work together' },
      meaning: {
        sv: 'Flera verksamheter arbetar tillsammans kring barnet.',
        en: 'Several services work together around the child.',
      },
      provenance: 'local',
    },
  ],
  sources: [kronoberg('')],
};
