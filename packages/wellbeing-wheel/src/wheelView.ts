import { type Informant, type IsoDate, type Locale, textIn } from '@tsi/core';
import { comparisonObstacles } from './comparisonObstacles.ts';
import { byInformant, informantKey, informantLabel } from './informants.ts';
import type { Profile, ProfileVoice } from './profile.ts';
import { fillIn, wheelWords } from './wheelWords.ts';

/** How a profile is shown, in the picture and in words. */
export interface ShowOptions {
  readonly locale?: Locale | undefined;
  /** An earlier profile to show the change from. Shown only if it may be compared; otherwise the picture says so. */
  readonly before?: Profile;
  /** Names for informants, when the app has them: the profile holds references only. */
  readonly nameOf?: (informant: Informant) => string;
}

/** One informant at one or two dates. */
export interface SeenVoice {
  readonly label: string;
  readonly after: ProfileVoice | undefined;
  readonly before: ProfileVoice | undefined;
}

/** What the picture and its description both show. */
export interface WheelView {
  readonly profile: Profile;
  readonly voices: readonly SeenVoice[];
  /** The earlier date, when it is shown. */
  readonly beforeDate: IsoDate | undefined;
  /** An earlier profile was given that may not be compared. */
  readonly beforeLeftOut: boolean;
  readonly dates: string;
}

export function wheelView(profile: Profile, { locale, before: given, nameOf }: ShowOptions): WheelView {
  const comparable = given && comparisonObstacles(head(given), head(profile)).length === 0;
  const before = comparable ? given : undefined;
  const informants = new Map(
    [...profile.voices, ...(before?.voices ?? [])].map(({ informant }) => [
      informantKey(informant),
      informant,
    ]),
  );
  const all = [...informants.values()].sort(byInformant);
  const voiceIn = (shown: Profile | undefined, informant: Informant) =>
    shown?.voices.find((voice) => informantKey(voice.informant) === informantKey(informant));

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

const head = ({ wheel, scale, ageForm, date }: Profile) => ({
  wheel: wheel.id,
  wheelVersion: wheel.version,
  scale: scale?.id,
  ageForm,
  date,
});
