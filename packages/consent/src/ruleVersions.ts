import type { RuleVersion } from '@tsi/core';
import {
  committeeMayDecideVersions,
  custodiansDecideVersions,
  interventionAgeVersions,
  minorsSecrecyVersions,
  protectedIdentityVersions,
  waiverVersions,
} from './consentRuleVersions.ts';
import { committedCrimeOtherVersions } from './routes/committedCrimeOther.ts';
import { committedCrimeSeriousVersions } from './routes/committedCrimeSerious.ts';
import { concernReportVersions } from './routes/concernReport.ts';
import { consentRouteVersions } from './routes/consentRoute.ts';
import { crimeAgainstChildVersions } from './routes/crimeAgainstChild.ts';
import { crimeRiskUnder21Versions } from './routes/crimeRiskUnder21.ts';
import { drugSupplyToMinorVersions } from './routes/drugSupplyToMinor.ts';
import { familyCounsellorsReportVersions } from './routes/familyCounsellorsReport.ts';
import { feedbackToReporterVersions } from './routes/feedbackToReporter.ts';
import { fraudCrimeGeneralVersions } from './routes/fraudCrimeGeneral.ts';
import { generalClauseVersions } from './routes/generalClause.ts';
import { healthIncapableVersions } from './routes/healthIncapable.ts';
import { healthInternalVersions } from './routes/healthInternal.ts';
import { healthToCareUnder18Versions } from './routes/healthToCareUnder18.ts';
import { investigationInformationVersions } from './routes/investigationInformation.ts';
import { lawEnforcementContactVersions } from './routes/lawEnforcementContact.ts';
import { lawEnforcementMunicipalVersions } from './routes/lawEnforcementMunicipal.ts';
import { lawEnforcementSchoolVersions } from './routes/lawEnforcementSchool.ts';
import { necessaryOwnActivityVersions } from './routes/necessaryOwnActivity.ts';
import { ownBranchVersions } from './routes/ownBranch.ts';
import { partyInsightVersions } from './routes/partyInsight.ts';
import { policeImmediateYouthVersions } from './routes/policeImmediateYouth.ts';
import { schoolHealthToPupilSupportVersions } from './routes/schoolHealthToPupilSupport.ts';
import { socialToCareUnder18Versions } from './routes/socialToCareUnder18.ts';
import { suspensionNoticeVersions } from './routes/suspensionNotice.ts';
import { technicalProcessingVersions } from './routes/technicalProcessing.ts';
import { terrorRiskVersions } from './routes/terrorRisk.ts';
import { violenceRiskVersions } from './routes/violenceRisk.ts';
import { secrecyPresumptions } from './secrecyPresumption.ts';

/** Every rule of this package with its periods, for lists of sources and for a walk through time. Swedish: lydelser. */
export const ruleVersions: Readonly<Record<string, readonly RuleVersion[]>> = {
  committeeMayDecide: committeeMayDecideVersions,
  committedCrimeOther: committedCrimeOtherVersions,
  committedCrimeSerious: committedCrimeSeriousVersions,
  concernReport: concernReportVersions,
  consent: consentRouteVersions,
  crimeAgainstChild: crimeAgainstChildVersions,
  crimeRiskUnder21: crimeRiskUnder21Versions,
  custodiansDecide: custodiansDecideVersions,
  drugSupplyToMinor: drugSupplyToMinorVersions,
  familyCounsellorsReport: familyCounsellorsReportVersions,
  feedbackToReporter: feedbackToReporterVersions,
  fraudCrimeGeneral: fraudCrimeGeneralVersions,
  generalClause: generalClauseVersions,
  healthIncapable: healthIncapableVersions,
  healthInternal: healthInternalVersions,
  healthToCareUnder18: healthToCareUnder18Versions,
  interventionAge: interventionAgeVersions,
  investigationInformation: investigationInformationVersions,
  lawEnforcementContact: lawEnforcementContactVersions,
  lawEnforcementMunicipal: lawEnforcementMunicipalVersions,
  lawEnforcementSchool: lawEnforcementSchoolVersions,
  minorsSecrecy: minorsSecrecyVersions,
  necessaryOwnActivity: necessaryOwnActivityVersions,
  ownBranch: ownBranchVersions,
  partyInsight: partyInsightVersions,
  policeImmediateYouth: policeImmediateYouthVersions,
  protectedIdentity: protectedIdentityVersions,
  schoolHealthToPupilSupport: schoolHealthToPupilSupportVersions,
  socialToCareUnder18: socialToCareUnder18Versions,
  suspensionNotice: suspensionNoticeVersions,
  technicalProcessing: technicalProcessingVersions,
  terrorRisk: terrorRiskVersions,
  violenceRisk: violenceRiskVersions,
  waiver: waiverVersions,
  ...Object.fromEntries(
    Object.entries(secrecyPresumptions).map(([holder, { versions }]) => [`secrecy.${holder}`, versions]),
  ),
};
