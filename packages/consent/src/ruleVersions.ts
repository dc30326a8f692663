import type { RuleVersion } from '@tsi/core';
import {
  custodiansDecideVersions,
  interventionAgeVersions,
  minorsSecrecyVersions,
  waiverVersions,
} from './consentRuleVersions.ts';
import { concernReportVersions } from './routes/concernReport.ts';
import { consentRouteVersions } from './routes/consentRoute.ts';
import { crimeRiskUnder21Versions } from './routes/crimeRiskUnder21.ts';
import { crimeRulesVersions } from './routes/crimeRules.ts';
import { generalClauseVersions } from './routes/generalClause.ts';
import { healthToCareUnder18Versions } from './routes/healthToCareUnder18.ts';
import { investigationInformationVersions } from './routes/investigationInformation.ts';
import { necessaryOwnActivityVersions } from './routes/necessaryOwnActivity.ts';
import { ownBranchVersions } from './routes/ownBranch.ts';
import { schoolHealthToPupilSupportVersions } from './routes/schoolHealthToPupilSupport.ts';
import { socialToCareUnder18Versions } from './routes/socialToCareUnder18.ts';
import { secrecyPresumptions } from './secrecyPresumption.ts';

/** Every rule of this package with its periods, for lists of sources and for a walk through time. Swedish: lydelser. */
export const ruleVersions: Readonly<Record<string, readonly RuleVersion[]>> = {
  concernReport: concernReportVersions,
  consent: consentRouteVersions,
  crimeRiskUnder21: crimeRiskUnder21Versions,
  crimeRules: crimeRulesVersions,
  custodiansDecide: custodiansDecideVersions,
  generalClause: generalClauseVersions,
  healthToCareUnder18: healthToCareUnder18Versions,
  interventionAge: interventionAgeVersions,
  investigationInformation: investigationInformationVersions,
  minorsSecrecy: minorsSecrecyVersions,
  necessaryOwnActivity: necessaryOwnActivityVersions,
  ownBranch: ownBranchVersions,
  schoolHealthToPupilSupport: schoolHealthToPupilSupportVersions,
  socialToCareUnder18: socialToCareUnder18Versions,
  waiver: waiverVersions,
  ...Object.fromEntries(
    Object.entries(secrecyPresumptions).map(([holder, { versions }]) => [`secrecy.${holder}`, versions]),
  ),
};
