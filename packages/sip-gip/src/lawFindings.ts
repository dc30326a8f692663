import { coreFinding, type Finding, type IsoDate, isReadOn, type Locale, versionOn } from '@tsi/core';
import { finding } from './finding.ts';
import { statutorySipVersions } from './kinds/statutorySip.ts';

/** Is this a day after the law on individual plans was read? */
export function isLawNewer(on: IsoDate): boolean {
  const version = versionOn(statutorySipVersions, on);
  return version !== undefined && !isReadOn(version, on);
}

/** What the reader must know about the wording on the day: none, an older one, or one that may have changed since. */
export function lawFindings({
  on,
  locale,
  strictLaw = false,
}: {
  readonly on: IsoDate;
  readonly locale?: Locale | undefined;
  readonly strictLaw?: boolean | undefined;
}): Finding[] {
  const version = versionOn(statutorySipVersions, on);
  if (!version) return [finding('sip-gip/noVersionForDay', { locale })];
  const { textAsOf, sources } = version;
  if (isReadOn(version, on))
    return version.validTo === undefined ? [] : [finding('sip-gip/olderWording', { locale, sources })];
  const read = coreFinding('core/lawReadAsOf', { params: { textAsOf }, locale, sources });
  return strictLaw ? [finding('sip-gip/legalReview', { severity: 'error', locale, sources }), read] : [read];
}
