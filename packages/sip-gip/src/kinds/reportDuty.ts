import { acts, type RuleVersion, statute } from '@tsi/core';

/**
 * The wordings of the duty to report a child who may be harmed.
 *
 * Swedish: anmälningsskyldighet, orosanmälan.
 *
 * Who is obliged is not asked here (that is `@tsi/consent`); the circle was widened on 2026-01-15.
 */
export const reportDutyVersions: readonly RuleVersion[] = [
  {
    // The section is older; the package answers for no earlier day.
    validFrom: '2010-01-01',
    validTo: '2025-06-30',
    sources: [statute(acts.SoL2001.number, '14 kap. 1 §')],
    textAsOf: '2026-02-12',
  },
  {
    validFrom: '2025-07-01',
    sources: [statute(acts.SoL.number, '19 kap. 1 §')],
    textAsOf: '2026-02-12',
  },
];
