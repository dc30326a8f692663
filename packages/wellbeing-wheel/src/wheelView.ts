import { type Informant, type IsoDate, type Locale, textIn } from '@tsi/core';
import type { ShownProfile, ShownResult, ShownVoice } from './carriedProfile.ts';
import { comparisonObstacles } from './comparisonObstacles.ts';
import { byInformant, informantKey, informantLabel } from './informants.ts';
import { fillIn, wheelWords } from './wheelWords.ts';

/** How a profile is shown, in the picture and in words. */
export interface ShowOptions {
  readonly locale?: Locale | undefined;
  /** An earlier profile to show the change from. Shown only if it may be compared; otherwise the picture says so. */
  readonly before?: ShownProfile;
  /** Names for informants, when the app has them: the profile holds references only. */
  readonly nameOf?: (informant: Informant) => string;
}

/** One informant at one or two dates. */
export interface SeenVoice {
  readonly label: string;
  readonly after: ShownVoice | undefined;
  readonly before: ShownVoice | undefined;
}

/** What the picture and its description both show. */
export interface WheelView {
  readonly profile: ShownProfile;
  readonly voices: readonly SeenVoice[];
  /** The earlier date, when it is shown. */
  readonly beforeDate: IsoDate | undefined;
  /** An earlier profile was given that may not be compared. */
  readonly beforeLeftOut: boolean;
  readonly dates: string;
}

export function wheelView(profile: ShownProfile, { locale, before: given, nameOf }: ShowOptions): WheelView {
  const comparable = given && comparisonObstacles(head(given), head(profile)).length === 0;
  const before = comparable ? given : undefined;
  const informants = new Map(
    [...profile.voices, ...(before?.voices ?? [])].map(({ informant }) => [
      informantKey(informant),
      informant,
    ]),
  );
  const all = [...informants.values()].sort(byInformant);
  const voiceIn = (shown: ShownProfile | undefined, informant: Informant): ShownVoice | undefined => {
    const voices: readonly ShownVoice[] = shown?.voices ?? [];
    return voices.find((voice) => informantKey(voice.informant) === informantKey(informant));
  };

  return {
    profile,
    voices: all.map((informant) => ({
      label: nameOf?.(informant) ?? informantLabel(informant, { among: all, locale }),
      after: voiceIn(profile, informant),
      before: voiceIn(before, informant),
    })),
    beforeDate: before?.date,
    beforeLeftOut: given !== undefined && !comparable,
    dates: before
      ? fillIn(textIn(wheelWords.twoDates, locale), { before: before.date, after: profile.date })
      : profile.date,
  };
}

/** What was answered with another wheel is another thing, though it is shown on this one. */
const head = (profile: ShownProfile) => {
  const { wheel, scale, ageForm, date } = profile;
  const from = 'carriedFrom' in profile ? profile.carriedFrom.map((step) => step.wheel) : [];
  const over = [...from, wheel];
  return {
    wheel: over.map(({ id }) => id).join(' > '),
    wheelVersion: over.map(({ version }) => version).join(' > '),
    scale: scale?.id,
    ageForm,
    date,
  };
};

/** Is there an answer, exact or as a range? */
export const isSaid = (result: ShownResult | undefined): boolean =>
  result !== undefined && !('nothing' in result);

/** Did a crosswalk leave some answer as a range? */
export const hasRange = ({ voices }: WheelView): boolean =>
  voices.some(({ after, before }) =>
    [after, before].some((voice) => voice?.spokes.some((result) => 'low' in result)),
  );
