import type { Text } from '@tsi/core';
import type { PlanReason } from './planQuestion.ts';

/** What a kind of plan asks for. Swedish: villkor. */
export type PlanCondition =
  | 'regionHealthCareNeed'
  | 'socialServicesNeed'
  | 'municipalNeed'
  | 'differentOperations'
  | 'noRegionNeed'
  | 'discharge'
  | 'ageWithinAgreement'
  | 'coordinationJudged'
  | 'planConsent'
  | 'lawOnTheDay';

/** Each reason with the condition it is about, in words. */
export const reasonTexts: Readonly<
  Record<PlanReason, { readonly condition: PlanCondition; readonly message: Text }>
> = {
  noRegionHealthCareNeed: {
    condition: 'regionHealthCareNeed',
    message: {
      sv: 'Inget behov av insatser från regionens hälso- och sjukvård är angivet.',
      en: 'No need of the region’s health care is stated.',
    },
  },
  noSocialServicesNeed: {
    condition: 'socialServicesNeed',
    message: {
      sv: 'Inget behov av insatser från socialtjänsten är angivet.',
      en: 'No need of social services is stated.',
    },
  },
  noMunicipalNeed: {
    condition: 'municipalNeed',
    message: {
      sv: 'Inget behov av insatser från en kommunal verksamhet som räknas här är angivet.',
      en: 'No need of a municipal operation that counts here is stated.',
    },
  },
  tooFewOperations: {
    condition: 'differentOperations',
    message: {
      sv: 'För få olika verksamheter är angivna.',
      en: 'Too few different operations are stated.',
    },
  },
  regionNeedPresent: {
    condition: 'noRegionNeed',
    message: {
      sv: 'Barnet behöver också insatser från regionen. Då gäller frågan en SIP.',
      en: 'The child also needs the region’s interventions. Then the question is one of a SIP.',
    },
  },
  notDischarge: {
    condition: 'discharge',
    message: {
      sv: 'Det gäller inte utskrivning från sluten vård.',
      en: 'This is not a discharge from inpatient care.',
    },
  },
  ageOutsideAgreement: {
    condition: 'ageWithinAgreement',
    message: {
      sv: 'Åldern ligger utanför överenskommelsen.',
      en: 'The age is outside the agreement.',
    },
  },
  judgementNotAsked: {
    condition: 'coordinationJudged',
    message: {
      sv: 'Ingen huvudman har ännu bedömt att en plan behövs.',
      en: 'No huvudman has yet judged that a plan is needed.',
    },
  },
  judgedNotNeeded: {
    condition: 'coordinationJudged',
    message: {
      sv: 'Ingen av dem som tillfrågats bedömer att en plan behövs.',
      en: 'None of those asked judges that a plan is needed.',
    },
  },
  consentNotAsked: {
    condition: 'planConsent',
    message: {
      sv: 'Samtycke till planen har inte efterfrågats.',
      en: 'Consent to the plan has not been asked for.',
    },
  },
  consentRefused: {
    condition: 'planConsent',
    message: { sv: 'Samtycke till planen ges inte.', en: 'Consent to the plan is refused.' },
  },
  consentOneCustodianOnly: {
    condition: 'planConsent',
    message: {
      sv: 'Bara den ena vårdnadshavaren samtycker till planen.',
      en: 'Only one of the custodians consents to the plan.',
    },
  },
  consentChildMissing: {
    condition: 'planConsent',
    message: {
      sv: 'Barnets eget samtycke till planen saknas.',
      en: 'The child’s own consent to the plan is missing.',
    },
  },
  noVersionForDay: {
    condition: 'lawOnTheDay',
    message: {
      sv: 'Ingen lydelse täcker den dagen.',
      en: 'No wording covers that day.',
    },
  },
  lawNotRead: {
    condition: 'lawOnTheDay',
    message: {
      sv: 'Lagtexten är läst före den dagen. En jurist behöver se efter om den har ändrats.',
      en: 'The law was read before that day. A lawyer needs to see whether it has changed.',
    },
  },
};
