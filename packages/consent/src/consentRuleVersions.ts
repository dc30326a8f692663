import { acts, type RuleVersion, statute } from '@tsi/core';
import { osl, textAsOf } from './textAsOf.ts';

const fb = (section: string) => statute(acts.FB.number, section);

/**
 * Whoever the secrecy protects can waive it. Swedish: den enskilde förfogar över sekretessen, eftergift. The change on
 * 2019-01-01 renumbered references.
 */
export const waiverVersions: readonly RuleVersion[] = [
  { validFrom: '2009-07-01', validTo: '2018-12-31', sources: [osl('12 kap. 2 §')], textAsOf },
  { validFrom: '2019-01-01', sources: [osl('12 kap. 2 §')], textAsOf },
];

/** For a minor: the custodian alone, with the child, or the child alone, by age and maturity. No age is set. */
export const minorsSecrecyVersions: readonly RuleVersion[] = [
  { validFrom: '2009-07-01', sources: [osl('12 kap. 3 §')], textAsOf },
];

/** Two custodians decide together, giving more weight to the child's wishes with age. Swedish: vårdnadshavares bestämmanderätt. */
export const custodiansDecideVersions: readonly RuleVersion[] = [
  { validFrom: '2005-07-01', sources: [fb('6 kap. 13 §'), fb('6 kap. 11 §')], textAsOf },
];

/** Secrecy for persons at risk, whoever holds it. Swedish: skyddade personuppgifter, sekretess vid förföljelse. */
export const protectedIdentityVersions: readonly RuleVersion[] = [
  {
    validFrom: '2019-01-01',
    validTo: '2020-06-30',
    sources: [osl('21 kap. 3 §'), osl('21 kap. 3 a §')],
    textAsOf,
  },
  { validFrom: '2020-07-01', sources: [osl('21 kap. 3 §'), osl('21 kap. 3 a §')], textAsOf },
];

/**
 * What socialnämnden may decide when only one of two custodians consents. Swedish: beslut om åtgärd till stöd för barnet. It
 * is older, but its wordings before 2025-07-01 were not read.
 */
export const committeeMayDecideVersions: readonly RuleVersion[] = [
  { validFrom: '2025-07-01', sources: [fb('6 kap. 13 a §')], textAsOf },
];

/** Interventions by social services without custodians' consent: ages 12 and 15. Swedish: insatser åt barn utan vårdnadshavares samtycke. */
export const interventionAgeVersions: readonly RuleVersion[] = [
  {
    validFrom: '2023-07-01',
    validTo: '2025-06-30',
    sources: [statute(acts.SoL2001.number, '3 kap. 6 a §'), statute(acts.SoL2001.number, '3 kap. 6 b §')],
    textAsOf,
  },
  { validFrom: '2025-07-01', sources: [statute(acts.SoL.number, '21 kap. 1 §')], textAsOf },
];
