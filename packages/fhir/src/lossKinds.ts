import type { Text } from '@tsi/core';
import type { Loss } from './loss.ts';

/** A kind of loss, as the list has it. */
export interface LossKind {
  readonly for: Loss['for'];
  readonly message: Text;
}

/** Every kind of loss, by code. Swedish: slag av förlust. */
export const lossKinds = {
  // Out

  'fhir/ownExtension': {
    for: 'others',
    message: {
      sv: 'FHIR har ingen plats för uppgiften. Den står i ett eget tillägg; den som inte känner tillägget läser den inte.',
      en: 'FHIR has no place for it. It stands in an extension of our own; who does not know the extension does not read it.',
    },
  },
  'fhir/protectedPlace': {
    for: 'everyone',
    message: {
      sv: 'Skyddade personuppgifter, eller inte klarlagt: adress, skola, mötesplats och kontaktuppgifter lämnas aldrig ut i en export.',
      en: 'Protected identity, or not settled: address, school, meeting place and contact details never leave in an export.',
    },
  },
  'fhir/charactersLeftOut': {
    for: 'everyone',
    message: {
      sv: 'Texten har styrtecken som FHIR inte tillåter. De är borttagna.',
      en: 'The text has control characters that FHIR does not allow. They are left out.',
    },
  },
  'fhir/fragment': {
    for: 'everyone',
    message: {
      sv: 'Av uppgiften finns bara en bit i kopian, och biten går inte att skriva i FHIR för sig.',
      en: 'The copy has only a fragment of it, and the fragment cannot stand alone in FHIR.',
    },
  },

  'fhir/order': {
    for: 'everyone',
    message: {
      sv: 'Svaren står i hjulets ordning. I vilken ordning de skrevs in följer inte med.',
      en: 'The answers stand in the wheel’s order. The order in which they were entered does not come along.',
    },
  },

  // In

  'fhir/notRead': {
    for: 'everyone',
    message: {
      sv: 'Det här lästes inte: det finns ingen plats för det hos oss, eller så förstods det inte.',
      en: 'This was not read: we have no place for it, or it was not understood.',
    },
  },
  'fhir/timeOfDay': {
    for: 'everyone',
    message: {
      sv: 'Dagen lästes, klockslaget inte: planer räknar i dagar.',
      en: 'The day was read, the time of day was not: plans count in days.',
    },
  },
} as const satisfies Record<string, LossKind>;

export type LossCode = keyof typeof lossKinds;
