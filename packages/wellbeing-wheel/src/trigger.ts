import type { Scale } from './scale.ts';
import type { Wheel } from './wheel.ts';

/**
 * A level that a municipality has chosen as a reason to talk. Not a cut-off: nothing is proven about a child on either
 * side of it, and none ships with the package.
 *
 * Swedish: samtalsgräns.
 */
export interface Trigger {
  readonly name: 'attention' | 'concern';
  /** The scale that the level belongs to, by id; an answer on another scale is not tried. */
  readonly scale: string;
  /** This step, or one further towards the bad end. */
  readonly atOrWorseThan: number;
  /** Only these parts; all of them when left out. */
  readonly spokes?: readonly string[];
}

/** Is the answer at the trigger's level or worse? */
export const reaches = (trigger: Trigger, scale: Scale, value: number): boolean =>
  scale.direction === 'higherIsBetter' ? value <= trigger.atOrWorseThan : value >= trigger.atOrWorseThan;

/** Triggers are the caller's configuration: one that cannot work is a mistake in it. */
export function requireTriggers(wheel: Wheel, triggers: readonly Trigger[]): void {
  triggers.forEach((trigger, position) => {
    const scale = wheel.scales.find(({ id }) => id === trigger.scale);
    if (!scale) throw new RangeError(`triggers.${position}.scale: the wheel has no such scale.`);
    if (!scale.steps.some(({ value }) => value === trigger.atOrWorseThan))
      throw new RangeError(`triggers.${position}.atOrWorseThan: not a step of the scale.`);
    if (trigger.spokes?.some((spoke) => !wheel.spokes.some(({ id }) => id === spoke)))
      throw new RangeError(`triggers.${position}.spokes: the wheel has no such part.`);
  });
}
