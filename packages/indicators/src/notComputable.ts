/**
 * A figure that cannot be computed, and why. Never shown as 0.
 *
 * Swedish: går inte att beräkna. `kind` is one of core's kinds of nothing.
 */
export interface NotComputable<Reason extends string = 'emptyDenominator'> {
  readonly kind: 'notComputable';
  readonly reason: Reason;
}

export const notComputable = <Reason extends string>(reason: Reason): NotComputable<Reason> => ({
  kind: 'notComputable',
  reason,
});
