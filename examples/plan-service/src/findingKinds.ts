import { type Catalogue, findingsFrom } from '@tsi/core';

/** What the service itself can find. */
const findingKinds = {
  'plan-service/notUtf8': {
    severity: 'error',
    message: { sv: 'Texten är inte UTF-8.', en: 'The text is not UTF-8.' },
  },
  'plan-service/repeatedName': {
    severity: 'error',
    message: { sv: 'Fältet finns redan i samma objekt.', en: 'The field is already in the same object.' },
    hint: {
      sv: 'Rad {line}, tecken {column}. Olika system läser olika av dem: behåll ett.',
      en: 'Line {line}, column {column}. Systems differ in which of them they read: keep one.',
    },
  },
  'plan-service/unknownCustodian': {
    severity: 'error',
    message: { sv: 'Planen har ingen sådan vårdnadshavare.', en: 'The plan has no such custodian.' },
    hint: { sv: 'Ange ”ref” som i planens ”custodians”.', en: 'Give “ref” as in the plan’s “custodians”.' },
  },
} satisfies Catalogue;

/** States a finding of the service's own. */
export const finding = findingsFrom(findingKinds);
