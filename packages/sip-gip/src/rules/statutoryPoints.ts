import { type IsoDate, type Severity, type Source, versionOn } from '@tsi/core';
import { statutorySipVersions } from '../kinds/statutorySip.ts';
import type { Plan } from '../plan.ts';

/** Does the statute on individual plans say what this plan must hold? It does for a SIP of either kind. */
export const isSip = ({ kind }: Plan): boolean => kind === 'sip' || kind === 'sipDischarge';

/** The wording on the day of what a SIP must hold. */
export const sipSources = (on: IsoDate): readonly Source[] =>
  versionOn(statutorySipVersions, on)?.sources ?? [];

/** What the statute demands of a SIP, and what a local plan has when it is a good one. */
export const demandedOfSip = (
  plan: Plan,
  on: IsoDate,
): { readonly sources?: readonly Source[]; readonly severity?: Severity } =>
  isSip(plan) ? { sources: sipSources(on) } : { severity: 'warning' };
