import type { Informant } from '@tsi/core';
import { type AxisId, axisDirections } from './direction.ts';
import type { HeadingId } from './headingId.ts';
import { countInformants } from './informantKey.ts';
import { headingOrder } from './triangleHeading.ts';
import type { Voice } from './voice.ts';

/**
 * How the informants see one heading on one axis, side by side and never averaged.
 *
 * Swedish: samstämmighet. `oneInformant`: only one has spoken, perhaps both ways. `agree`: several, all in the same
 * direction. `differ`: several, in both directions.
 */
export interface HeadingAgreement {
  readonly heading: HeadingId;
  readonly axis: AxisId;
  readonly kind: 'oneInformant' | 'agree' | 'differ';
  /** Who speaks for vulnerability or adversity. */
  readonly towardsLow: readonly Informant[];
  /** Who speaks for resilience or protection. */
  readonly towardsHigh: readonly Informant[];
}

/** Agreement for every heading and axis that somebody has spoken of, in the triangle's order. */
export const agreementOf = (voices: readonly Voice[]): readonly HeadingAgreement[] =>
  headingOrder.flatMap((heading) =>
    (['child', 'environment'] as const).flatMap((axis) => {
      const [low, high] = axisDirections[axis];
      const informants = (direction: typeof low | typeof high) =>
        voices
          .filter((voice) => voice.heading === heading && voice.direction === direction)
          .map(({ by }) => by);
      const towardsLow = informants(low);
      const towardsHigh = informants(high);
      const count = countInformants([...towardsLow, ...towardsHigh]);
      if (count === 0) return [];
      const bothWays = towardsLow.length > 0 && towardsHigh.length > 0;
      const kind = count === 1 ? 'oneInformant' : bothWays ? 'differ' : 'agree';
      return [{ heading, axis, kind, towardsLow, towardsHigh }];
    }),
  );
