import type { Route } from '../sharingAssessment.ts';
import { committedCrimeOther } from './committedCrimeOther.ts';
import { committedCrimeSerious } from './committedCrimeSerious.ts';
import { concernReport } from './concernReport.ts';
import { consentRoute } from './consentRoute.ts';
import { crimeAgainstChild } from './crimeAgainstChild.ts';
import { crimeRiskUnder21 } from './crimeRiskUnder21.ts';
import { drugSupplyToMinor } from './drugSupplyToMinor.ts';
import { familyCounsellorsReport } from './familyCounsellorsReport.ts';
import { feedbackToReporter } from './feedbackToReporter.ts';
import { fraudCrimeGeneral } from './fraudCrimeGeneral.ts';
import { generalClause } from './generalClause.ts';
import { healthIncapable } from './healthIncapable.ts';
import { healthInternal } from './healthInternal.ts';
import { healthToCareUnder18 } from './healthToCareUnder18.ts';
import { investigationInformation } from './investigationInformation.ts';
import { lawEnforcementContact } from './lawEnforcementContact.ts';
import { lawEnforcementMunicipal } from './lawEnforcementMunicipal.ts';
import { lawEnforcementSchool } from './lawEnforcementSchool.ts';
import { necessaryOwnActivity } from './necessaryOwnActivity.ts';
import { noHarm } from './noHarm.ts';
import { ownBranch } from './ownBranch.ts';
import { partyInsight } from './partyInsight.ts';
import { policeImmediateYouth } from './policeImmediateYouth.ts';
import type { RouteFacts } from './routeFacts.ts';
import { schoolHealthToPupilSupport } from './schoolHealthToPupilSupport.ts';
import { socialToCareUnder18 } from './socialToCareUnder18.ts';
import { suspensionNotice } from './suspensionNotice.ts';
import { technicalProcessing } from './technicalProcessing.ts';
import { terrorRisk } from './terrorRisk.ts';
import { violenceRisk } from './violenceRisk.ts';
import { watchedChange } from './watchedChange.ts';

/** Every route that is tried. The order is for reading; it decides nothing. */
export const routes: readonly ((facts: RouteFacts) => Route)[] = [
  concernReport,
  familyCounsellorsReport,
  investigationInformation,
  suspensionNotice,
  consentRoute,
  feedbackToReporter,
  schoolHealthToPupilSupport,
  healthInternal,
  healthToCareUnder18,
  healthIncapable,
  socialToCareUnder18,
  generalClause,
  noHarm,
  ownBranch,
  necessaryOwnActivity,
  policeImmediateYouth,
  crimeRiskUnder21,
  terrorRisk,
  violenceRisk,
  crimeAgainstChild,
  drugSupplyToMinor,
  committedCrimeSerious,
  committedCrimeOther,
  fraudCrimeGeneral,
  lawEnforcementContact,
  lawEnforcementMunicipal,
  lawEnforcementSchool,
  technicalProcessing,
  partyInsight,
  watchedChange,
];
