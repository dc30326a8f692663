import type { RuleVersion } from '@tsi/core';
import { custodiansAccessVersions, custodyEndsVersions, ownInformationVersions } from './copyRuleVersions.ts';
import { lssPlanVersions } from './kinds/lssSip.ts';
import { statutoryDischargeVersions } from './kinds/statutoryDischarge.ts';
import { statutorySipVersions } from './kinds/statutorySip.ts';

/** Every statutory rule of this package with its wordings, for the list of sources. Swedish: lydelser. */
export const ruleVersions: Readonly<Record<string, readonly RuleVersion[]>> = {
  custodiansAccess: custodiansAccessVersions,
  custodyEnds: custodyEndsVersions,
  lssPlan: lssPlanVersions,
  ownInformation: ownInformationVersions,
  statutoryDischarge: statutoryDischargeVersions,
  statutorySip: statutorySipVersions,
};
