import type { Route } from '../sharingAssessment.ts';
import { concernReport } from './concernReport.ts';
import { consentRoute } from './consentRoute.ts';
import { crimeRiskUnder21 } from './crimeRiskUnder21.ts';
import { crimeRules } from './crimeRules.ts';
import { generalClause } from './generalClause.ts';
import { healthToCareUnder18 } from './healthToCareUnder18.ts';
import { investigationInformation } from './investigationInformation.ts';
import { necessaryOwnActivity } from './necessaryOwnActivity.ts';
import { noHarm } from './noHarm.ts';
import { ownBranch } from './ownBranch.ts';
import type { RouteFacts } from './routeFacts.ts';
import { schoolHealthToPupilSupport } from './schoolHealthToPupilSupport.ts';
import { socialToCareUnder18 } from './socialToCareUnder18.ts';

/** Every route that is tried. The order is for reading; it decides nothing. */
export const routes: readonly ((facts: RouteFacts) => Route)[] = [
  concernReport,
  investigationInformation,
  consentRoute,
  schoolHealthToPupilSupport,
  healthToCareUnder18,
  socialToCareUnder18,
  generalClause,
  noHarm,
  ownBranch,
  necessaryOwnActivity,
  crimeRiskUnder21,
  crimeRules,
];
