import { concernReportVersions } from '@tsi/consent';
import { type Finding, type OperationNeed, type Path, versionOn } from '@tsi/core';
import { finding } from './finding.ts';
import { agreementInForce, agreementVersion } from './kinds/agreedSip.ts';
import { lssPlanVersions } from './kinds/lssSip.ts';
import { statutorySipVersions } from './kinds/statutorySip.ts';
import {
  huvudmanOf,
  municipalOperations,
  needsLss,
  needsMunicipalHealthCare,
  needsRegionHealthCare,
  needsSocialServices,
} from './needSides.ts';
import type { PlanKindOptions } from './planKindOptions.ts';
import type { PlanCandidate } from './planQuestion.ts';
import type { Situation } from './situation.ts';

/** Row 0: the report never waits for the plan. */
export function reportFindings({ suspectedHarm }: Situation, { on, locale }: PlanKindOptions): Finding[] {
  if (suspectedHarm === 'no') return [];
  const about = {
    path: ['suspectedHarm'],
    locale,
    sources: versionOn(concernReportVersions, on)?.sources ?? [],
  } as const;
  return [finding(suspectedHarm === 'yes' ? 'sip-gip/reportNow' : 'sip-gip/askAboutHarm', about)];
}

/** Rows 9–11: what the answers about consent and need mean for the plan that would otherwise be the one. */
export function answerFindings(first: PlanCandidate | undefined, { locale }: PlanKindOptions): Finding[] {
  if (!first) return [];
  const sources = first.answer.version?.sources ?? [];
  return first.answer.reasons.flatMap((reason): Finding[] => {
    switch (reason) {
      case 'consentRefused':
        return [finding('sip-gip/consentRefused', { path: ['planConsent'], locale, sources })];
      case 'consentOneCustodianOnly':
        return [finding('sip-gip/oneCustodianOnly', { path: ['planConsent'], locale })];
      case 'consentChildMissing':
        return [finding('sip-gip/childsConsentMissing', { path: ['planConsent'], locale })];
      case 'judgedNotNeeded':
        return [finding('sip-gip/declinedNeed', { path: ['coordinationJudged'], locale })];
      default:
        return [];
    }
  });
}

/** What the reader should know besides: rows 2, 3, 4, 7, 8, 12, 14 and the agreement's own limits. */
export function situationFindings(
  situation: Situation,
  { on, agreement, practice, locale }: PlanKindOptions,
  chosen: PlanCandidate | undefined,
  sipIsPossible: boolean,
): Finding[] {
  const { needs, birthDate } = situation;
  const path: Path = ['needs'];
  const region = needsRegionHealthCare(needs);
  const socialServices = needsSocialServices(needs);
  const schools = needs.filter(({ operation }) => operation === 'school' || operation === 'preschool');
  const agreed = agreement && agreementInForce(agreement, on) ? agreement : undefined;
  const agreedSources = agreed ? agreementVersion(agreed).sources : [];
  const isParty = (need: OperationNeed) =>
    huvudmanOf(need) === 'kommun' && agreed?.municipalParties.includes(need.operation);
  const statutory = versionOn(statutorySipVersions, on);
  const findings: Finding[] = [];

  if (agreement && !agreed) findings.push(finding('sip-gip/agreementNotInForce', { locale }));
  if (agreed && chosen?.basis === 'agreement' && birthDate === undefined)
    findings.push(finding('sip-gip/ageNotTested', { path: ['birthDate'], locale, sources: agreedSources }));
  if (region && socialServices && schools.length > 0)
    findings.push(
      schools.every(isParty)
        ? finding('sip-gip/schoolAsParty', { path, locale, sources: agreedSources })
        : finding('sip-gip/schoolAsOther', { path, locale, sources: statutory?.sources ?? [] }),
    );
  if (needsLss(needs)) {
    const lss = versionOn(lssPlanVersions, on);
    findings.push(finding('sip-gip/lssOwnPlan', { path, locale, sources: lss?.sources ?? [] }));
    if (chosen?.kind === 'sip' && chosen.basis === 'local')
      findings.push(finding('sip-gip/legalReview', { path, locale }));
  }
  if (region && schools.length > 0 && !socialServices && !sipIsPossible)
    findings.push(finding('sip-gip/considerSocialServices', { path, locale }));
  if (chosen?.kind === 'gip' && socialServices && needsMunicipalHealthCare(needs))
    findings.push(finding('sip-gip/municipalHealthCareOnly', { path, locale }));
  if (chosen?.kind === 'barnetsPlan' && sipIsPossible)
    findings.push(finding('sip-gip/sipWhenJudged', { path: ['coordinationJudged'], locale }));
  if (!chosen && !region && municipalOperations(needs, practice?.countedAsOne) === 1)
    findings.push(finding('sip-gip/ownPlan', { path, locale }));
  if (!chosen && region && needs.every((need) => needsRegionHealthCare([need])))
    findings.push(finding('sip-gip/healthCarePlan', { path, locale }));
  needs.forEach(({ huvudman }, index) => {
    if (huvudman === 'private')
      findings.push(finding('sip-gip/privateProvider', { path: ['needs', index, 'huvudman'], locale }));
  });
  return findings;
}
