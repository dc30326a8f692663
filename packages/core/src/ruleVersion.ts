import type { IsoDate } from './isoDate.ts';
import type { Source } from './source.ts';

/** A period in which one wording decides the answer. Swedish: lydelse. */
export interface RuleVersion {
  readonly validFrom: IsoDate;
  /** Last day in force; absent while the wording is in force. */
  readonly validTo?: IsoDate;
  readonly sources: readonly [Source, ...Source[]];
  /** The day of the consolidated text that was read. */
  readonly textAsOf: IsoDate;
}

/**
 * What a rule answers. Never a decision (beslut): an official makes those.
 *
 * `undetermined` means that the rule cannot say, because something is not known or no wording covers the day.
 */
export interface RuleAnswer<Reason extends string> {
  readonly outcome: 'met' | 'notMet' | 'undetermined';
  readonly reasons: readonly (Reason | 'noVersionForDay')[];
  readonly version: RuleVersion | undefined;
}

/** The version in force on a day, or undefined when none was. Swedish: gällande lydelse en viss dag. */
export const versionOn = <V extends Pick<RuleVersion, 'validFrom' | 'validTo'>>(
  versions: readonly V[],
  on: IsoDate,
): V | undefined =>
  versions.find(
    (version) => version.validFrom <= on && (version.validTo === undefined || on <= version.validTo),
  );

/** Was the text read on or after this day? If not, the last known wording answers and the reader is told. */
export const isReadOn = ({ textAsOf }: Pick<RuleVersion, 'textAsOf'>, on: IsoDate): boolean => on <= textAsOf;
