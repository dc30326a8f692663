import type { Catalogue } from './finding.ts';
import { findingsFrom } from './finding.ts';

/** What core itself can find, mostly in input that does not have the expected shape. */
export const findingKinds = {
  'core/missing': {
    severity: 'error',
    message: { sv: 'Uppgiften saknas.', en: 'This is missing.' },
    hint: { sv: 'Lägg till fältet ”{field}”.', en: 'Add the field “{field}”.' },
  },
  'core/wrongType': {
    severity: 'error',
    message: {
      sv: 'Fel slags värde: här ska stå {expected}.',
      en: 'Wrong kind of value: expected {expected}.',
    },
  },
  'core/unknownField': {
    severity: 'error',
    message: {
      sv: 'Fält nummer {position} här är okänt.',
      en: 'Field number {position} here is not known.',
    },
    hint: {
      sv: 'Kända fält: {known}. Egna uppgifter läggs i ”extensions” där det finns.',
      en: 'Known fields: {known}. Put data of your own in “extensions” where there is one.',
    },
  },
  'core/notADay': {
    severity: 'error',
    message: {
      sv: 'Inte en dag i kalendern. Dagar skrivs ÅÅÅÅ-MM-DD.',
      en: 'Not a day in the calendar. Days are written YYYY-MM-DD.',
    },
  },
  'core/wrongFormat': {
    severity: 'error',
    message: { sv: 'Fel form ({format}).', en: 'Wrong format ({format}).' },
  },
  'core/notAllowed': {
    severity: 'error',
    message: { sv: 'Värdet är inte ett av de tillåtna.', en: 'The value is not one of those allowed.' },
    hint: { sv: 'Tillåtna: {allowed}.', en: 'Allowed: {allowed}.' },
  },
  'core/tooSmall': {
    severity: 'error',
    message: { sv: 'För lite: minst {minimum}.', en: 'Too little: at least {minimum}.' },
  },
  'core/tooLarge': {
    severity: 'error',
    message: { sv: 'För mycket: högst {maximum}.', en: 'Too much: at most {maximum}.' },
  },
  'core/notValid': {
    severity: 'error',
    message: { sv: 'Värdet går inte att använda här.', en: 'The value cannot be used here.' },
  },
  'core/datesReversed': {
    severity: 'error',
    message: { sv: 'Slutdagen kommer före startdagen.', en: 'The last day comes before the first.' },
    hint: { sv: 'Kontrollera båda dagarna.', en: 'Check both days.' },
  },
  'core/lawReadAsOf': {
    severity: 'warning',
    message: {
      sv: 'Lagtexten lästes {textAsOf}. Ändringar efter den dagen är inte med.',
      en: 'The law was read as of {textAsOf}. Later amendments are not included.',
    },
    hint: {
      sv: 'Kontrollera om paragrafen har ändrats, eller ange en nyare regeluppsättning.',
      en: 'Check whether the section has changed, or pass a newer rule set.',
    },
  },
} satisfies Catalogue;

export type CoreCode = keyof typeof findingKinds;

/** States a finding of core's own catalogue; other packages use it for the shared codes. */
export const coreFinding = findingsFrom<CoreCode>(findingKinds);
