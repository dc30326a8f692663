import { dalsland2022 } from './sources.ts';
import type { Stairs } from './stairs.ts';

/**
 * The public-health pyramid: wide at the base, narrow at the top. The source names the figure and says one thing of its
 * top; the figure itself cannot be read in the text, so all three levels, and their number, are a `draft`.
 */
export const publicHealthPyramid: Stairs = {
  schemaVersion: '1',
  id: 'publicHealthPyramid',
  label: { sv: 'Folkhälsopyramiden', en: 'The public-health pyramid' },
  steps: [
    {
      step: 1,
      label: { sv: 'Basen', en: 'The base' },
      meaning: {
        sv: 'Det som når alla där de redan är, tidigt och samordnat (vår beskrivning).',
        en: 'What reaches everyone where they already are, early and coordinated (our description).',
      },
      provenance: 'draft',
    },
    {
      step: 2,
      label: { sv: 'Mitten', en: 'The middle' },
      meaning: {
        sv: 'Stöd till dem som någon har märkt behöver mer (vår beskrivning).',
        en: 'Support for those who somebody has noticed need more (our description).',
      },
      provenance: 'draft',
    },
    {
      step: 3,
      label: { sv: 'Toppen', en: 'The top' },
      meaning: {
        sv: 'Få barn och stora behov (vår beskrivning). Här märks verksamheternas revir och gränser mest, enligt källan.',
        en: 'Few children, great needs (our description). Here the services’ territories and boundaries show most, says the source.',
      },
      provenance: 'draft',
    },
  ],
  sources: [dalsland2022('2')],
};
