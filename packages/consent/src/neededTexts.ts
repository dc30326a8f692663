import type { Text } from '@tsi/core';
import type { FactToSettle, NextStep } from './sharingAssessment.ts';
import type { ConsentReason } from './whoMustConsent.ts';

/** Facts that must be settled first, in words. */
export const factTexts: Readonly<Record<FactToSettle, Text>> = {
  suspicion: {
    sv: 'Ta ställning till om barnet kan fara illa.',
    en: 'Consider whether the child may be being harmed.',
  },
  protectedIdentity: {
    sv: 'Låt en ansvarig pröva frågan för hand på grund av skyddade personuppgifter.',
    en: 'Have a responsible person decide by hand because of protected identity.',
  },
  holder: {
    sv: 'Klarlägg vilken sekretess uppgiften står under.',
    en: 'Settle which secrecy the information is under.',
  },
  partsHolder: { sv: 'Ställ en fråga för varje sekretess.', en: 'Ask one question for each holder.' },
  lawOnTheDay: { sv: 'Kontrollera lagtexten för dagen.', en: 'Check the text of the law for the day.' },
  familyCounsellorsDuty: {
    sv: 'Pröva genast familjerådgivarens egen anmälningsplikt.',
    en: 'Consider the family counsellor’s own duty to report at once.',
  },
  childDescribed: {
    sv: 'Ange födelsedatum, vårdnadshavare och om det finns skyddade personuppgifter.',
    en: 'Give date of birth, custodians and whether there is a protected identity.',
  },
  custody: { sv: 'Klarlägg vem som har vårdnaden.', en: 'Settle who has custody.' },
  personNamed: { sv: 'Ange vilken person delen rör.', en: 'State which person the part concerns.' },
  practiceGaps: {
    sv: 'Komplettera samtycket: information till den som samtycker och barnets röst.',
    en: 'Complete the consent: information to those who consent, and the child’s voice.',
  },
  legalReview: {
    sv: 'Låt en jurist pröva de vägar som är märkta så.',
    en: 'Have a lawyer review the routes marked so.',
  },
  goldenRule: { sv: 'Den gyllene regeln:', en: 'The golden rule:' },
};

/** Lawful next steps, in words. */
export const stepTexts: Readonly<Record<NextStep, Text>> = {
  reportToSocialServices: {
    sv: 'Gör en orosanmälan till socialnämnden nu.',
    en: 'Make a concern report to social services (socialnämnden) now.',
  },
  askAboutSibling: {
    sv: 'Ställ frågan om syskonets uppgifter för sig, med syskonet som barn.',
    en: 'Ask about the sibling’s information separately, with the sibling as the child.',
  },
  deidentifiedConsultation: {
    sv: 'Fråga om råd utan att det framgår vem barnet är.',
    en: 'Ask for advice without telling who the child is.',
  },
  askAgainLater: {
    sv: 'Anteckna nejet, respektera det och fråga igen längre fram. Ett nej är i sig inget skäl för en anmälan.',
    en: 'Record the no, respect it and ask again later. A no is in itself no reason for a report.',
  },
  ownDuty: {
    sv: 'Varje verksamhet fortsätter med sitt eget ansvar för barnet.',
    en: 'Each operation goes on with its own responsibility for the child.',
  },
  reportIfSuspected: {
    sv: 'Anmäl genast om misstanke uppstår; det kräver aldrig samtycke.',
    en: 'Report at once if suspicion arises; that never needs consent.',
  },
};

/** Why somebody must consent, in words. */
export const consentReasonLabels: Readonly<Record<ConsentReason, Text>> = {
  custodian: { sv: 'vårdnadshavare', en: 'custodian' },
  prescribedAge: { sv: 'åldern enligt rutinen', en: 'the age set by the practice' },
  maturityNotAssessed: { sv: 'mognaden är inte bedömd', en: 'maturity has not been assessed' },
  assessedTogether: {
    sv: 'bedömt att besluta tillsammans med vårdnadshavarna',
    en: 'assessed to decide together with the custodians',
  },
  assessedAlone: { sv: 'bedömt att besluta ensamt', en: 'assessed to decide alone' },
  adult: { sv: 'har fyllt 18 år', en: 'has turned 18' },
  ownInformation: { sv: 'uppgifterna rör personen själv', en: 'the information is their own' },
};
