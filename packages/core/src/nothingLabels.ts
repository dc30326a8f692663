import type { Nothing } from './nothing.ts';
import type { Text } from './text.ts';

/** The kinds of nothing in words, for pictures, tables and exports. */
export const nothingLabels: Readonly<Record<Nothing, Text>> = {
  notAsked: { sv: 'inte tillfrågad', en: 'not asked' },
  declined: { sv: 'ville inte svara', en: 'declined to answer' },
  notApplicable: { sv: 'inte aktuellt', en: 'not applicable' },
  unknown: { sv: 'vet inte', en: 'not known' },
  missing: { sv: 'uppgift saknas', en: 'missing' },
  suppressed: { sv: 'dold, skyddar enskilda', en: 'suppressed to protect persons' },
  notYetPublished: { sv: 'ännu inte publicerad', en: 'not yet published' },
  notComputable: { sv: 'går inte att beräkna', en: 'not computable' },
  removed: { sv: 'borttagen av källan', en: 'removed by the source' },
};
