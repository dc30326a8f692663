import { type Catalogue, findingsFrom } from '@tsi/core';

/** What the command-line tool itself can find. */
export const findingKinds = {
  'cli/notReadable': {
    severity: 'error',
    message: { sv: 'Filen går inte att läsa.', en: 'The file cannot be read.' },
    hint: { sv: 'Kontrollera sökvägen och rättigheterna.', en: 'Check the path and the permissions.' },
  },
  'cli/notJson': {
    severity: 'error',
    message: { sv: 'Det här är inte giltig JSON.', en: 'This is not valid JSON.' },
    hint: {
      sv: 'Felet syns på rad {line}, tecken {column}: ofta ett komma, citattecken eller en klammer för mycket eller för lite.',
      en: 'It shows at line {line}, column {column}: often a comma, quote or bracket too many or too few.',
    },
  },
  'cli/unknownWheel': {
    severity: 'error',
    message: { sv: 'Hjulet är inte känt här.', en: 'This wheel is not known here.' },
    hint: { sv: 'Kända hjul: {known}.', en: 'Known wheels: {known}.' },
  },
  'cli/unknownCode': {
    severity: 'error',
    message: { sv: 'Koden finns inte.', en: 'There is no such code.' },
    hint: {
      sv: 'Skriv ”tsi explain” utan kod för hela listan.',
      en: 'Run “tsi explain” without a code for the whole list.',
    },
  },
  'cli/unknownSchema': {
    severity: 'error',
    message: { sv: 'Schemat finns inte.', en: 'There is no such schema.' },
    hint: { sv: 'Kända scheman: {known}.', en: 'Known schemas: {known}.' },
  },
} satisfies Catalogue;

export const finding = findingsFrom<keyof typeof findingKinds>(findingKinds);
