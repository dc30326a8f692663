import { nothingLabels, type Text } from '@tsi/core';
import type { SpokeNothing } from './profile.ts';

/** Why a part has no value, in words for pictures and tables. Swedish: skäl till att svar saknas. */
export const spokeNothingLabels: Readonly<Record<SpokeNothing, Text>> = {
  notAsked: nothingLabels.notAsked,
  declined: nothingLabels.declined,
  notApplicable: nothingLabels.notApplicable,
  unknown: nothingLabels.unknown,
  missing: nothingLabels.missing,
  notComputable: { sv: 'svaret går inte att använda', en: 'answer cannot be used' },
};
