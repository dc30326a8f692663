import { type Catalogue, findingsFrom } from '@tsi/core';

/** What only the case as a whole can show. */
export const findingKinds = {
  'case/unknownWheel': {
    severity: 'error',
    message: { sv: 'Hjulet är inte känt här.', en: 'This wheel is not known here.' },
    hint: { sv: 'Kända hjul: {known}.', en: 'Known wheels: {known}.' },
  },
  'case/afterDay': {
    severity: 'error',
    message: {
      sv: 'Skattningen är gjord efter den dag som svaren gäller. Den är inte med.',
      en: 'The assessment was made after the day of the answers. It is left out.',
    },
    hint: {
      sv: 'Kontrollera dagen, eller fråga för en senare dag.',
      en: 'Check the day, or ask for a later one.',
    },
  },
  'case/moreThanAll': {
    severity: 'error',
    message: {
      sv: 'Fler än alla: delen är större än det hela.',
      en: 'More than all: the part exceeds the whole.',
    },
    hint: { sv: 'Kontrollera båda talen.', en: 'Check both numbers.' },
  },
} satisfies Catalogue;

export const finding = findingsFrom<keyof typeof findingKinds>(findingKinds);
