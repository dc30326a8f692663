import { acts, type RuleVersion, statute } from '@tsi/core';

// The sections are older; the package answers for no day before 2010.

/** No secrecy against the person herself. Swedish: sekretess i förhållande till den enskilde själv. */
export const ownInformationVersions: readonly RuleVersion[] = [
  { validFrom: '2010-01-01', sources: [statute(acts.OSL.number, '12 kap. 1 §')], textAsOf: '2026-02-12' },
];

/** Until when somebody has custodians. Swedish: vårdnad om barn, till 18 års ålder. */
export const custodyEndsVersions: readonly RuleVersion[] = [
  { validFrom: '2010-01-01', sources: [statute(acts.FB.number, '6 kap. 2 §')], textAsOf: '2026-02-12' },
];

/** What secrecy for a child means for the custodians. Swedish: sekretess för underårig i förhållande till vårdnadshavare. */
export const custodiansAccessVersions: readonly RuleVersion[] = [
  { validFrom: '2010-01-01', sources: [statute(acts.OSL.number, '12 kap. 3 §')], textAsOf: '2026-02-12' },
];
