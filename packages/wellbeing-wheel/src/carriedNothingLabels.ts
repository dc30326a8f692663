import type { Text } from '@tsi/core';
import type { CarriedNothing } from './carriedProfile.ts';
import { spokeNothingLabels } from './spokeNothingLabels.ts';

/** Why a part has no answer, also on a wheel that answers were carried over to. Swedish: skäl till att svar saknas. */
export const carriedNothingLabels: Readonly<Record<CarriedNothing, Text>> = {
  ...spokeNothingLabels,
  notCarried: { sv: 'går inte att föra över', en: 'cannot be carried over' },
};
