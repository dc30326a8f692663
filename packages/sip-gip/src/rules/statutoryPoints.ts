import { type IsoDate, type Source, versionOn } from '@tsi/core';
import { statutorySipVersions } from '../kinds/statutorySip.ts';
import type { Plan } from '../plan.ts';

/** Does the statute on individual plans say what this plan must hold? It does for a SIP of either kind. */
export const isSip = ({ kind }: Plan): boolean => kind === 'sip' || kind === 'sipDischarge';

/** The wording on the day of what a SIP must hold. */
export const sipSources = (on: IsoDate): readonly Source[] =>
  versionOn(statutorySipVersions, on)?.sources ?? [];
