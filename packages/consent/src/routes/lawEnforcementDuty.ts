import { acts, type IsoDate, type RuleVersion, type SecrecyHolder, type Source, statute } from '@tsi/core';
import { osl, textAsOf } from '../textAsOf.ts';

/** The act on duties to give information to law enforcement is new from this day: before it there was no such duty. */
export const lawEnforcementDutyIntroduced: IsoDate = '2025-04-01';

/** The one wording of sections of the act, which work through OSL 10 kap. 28 §. */
export const lawEnforcementDutyVersions = (...sections: readonly string[]): readonly RuleVersion[] => [
  {
    validFrom: lawEnforcementDutyIntroduced,
    sources: [
      osl('10 kap. 28 §'),
      ...sections.map((section): Source => statute(acts.lawEnforcementDuty.number, section)),
    ],
    textAsOf,
  },
];

/** 8 §: information under these secrecies is outside 6 and 7 §§. Health care with school health, and social services. */
export const outsideLawEnforcementDuty: readonly SecrecyHolder[] = [
  'healthcare',
  'school.studenthealth.medical',
  'socialservices',
  'socialservices.familycounselling',
];
