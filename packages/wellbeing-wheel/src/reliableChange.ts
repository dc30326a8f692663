/**
 * How a change compares with what measuring twice would give by itself.
 *
 * Swedish: reliabelt förändringsindex (Jacobson och Truax).
 */
export interface ReliableChange {
  /** After minus before, divided by the standard error of the difference. Swedish: förändringsindex. */
  readonly index: number;
  /** The smallest change, in the scale's numbers, whose index reaches 1.96. Swedish: minsta säkerställda förändring. */
  readonly smallest: number;
  /** Is the change larger than that? Says nothing about whether it matters to the child. */
  readonly reliable: boolean;
}

/** Spread and reliability of the answers, from the municipality's own data. Swedish: spridning och reliabilitet. */
export interface Reliability {
  /** Standard deviation between children. Above 0. */
  readonly sd: number;
  /** Test–retest reliability, from 0 up to but not including 1. */
  readonly reliability: number;
}

/**
 * The reliable change index: is a difference between two measurements larger than chance would easily give?
 *
 * Swedish: reliabel förändring. Standard error of measurement = SD·√(1 − r); of a difference √2 times that; reliable
 * when the index is above 1.96 in size. Source: Jacobson and Truax’s method. It was made for instruments with many
 * questions: on a part that is one question it is shaky, and without SD and reliability from comparable children it is
 * not known at all.
 *
 * @throws RangeError when SD is not above 0, when the reliability is not from 0 up to 1, or when a value is not finite.
 * @example
 * ```ts
 * import { reliableChange } from '@tsi/wellbeing-wheel';
 *
 * const { index, smallest, reliable } = reliableChange(32.5, 47.5, { sd: 10, reliability: 0.8 });
 * index.toFixed(3); // => '2.372'
 * smallest.toFixed(3); // => '12.396'
 * reliable; // => true
 * ```
 */
export function reliableChange(
  before: number,
  after: number,
  { sd, reliability }: Reliability,
): ReliableChange {
  if (!(Number.isFinite(before) && Number.isFinite(after)))
    throw new RangeError('before, after: finite numbers.');
  requireReliability({ sd, reliability });
  const errorOfDifference = sd * Math.sqrt(2 * (1 - reliability));
  const index = (after - before) / errorOfDifference;
  return { index, smallest: 1.96 * errorOfDifference, reliable: Math.abs(index) > 1.96 };
}

/** Refuses a spread or reliability that cannot be one. */
export function requireReliability({ sd, reliability }: Reliability): void {
  if (!(Number.isFinite(sd) && sd > 0)) throw new RangeError('sd: a finite number above 0.');
  if (!(reliability >= 0 && reliability < 1)) throw new RangeError('reliability: from 0, below 1.');
}
