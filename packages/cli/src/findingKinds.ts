import { type Catalogue, findingsFrom } from '@tsi/core';

/** What the command-line tool itself can find. */
export const findingKinds = {
  'cli/notReadable': {
    severity: 'error',
    message: { sv: 'Filen går inte att läsa.', en: 'The file cannot be read.' },
    hint: { sv: 'Kontrollera sökvägen och rättigheterna.', en: 'Check the path and the permissions.' },
  },
  'cli/notWritable': {
    severity: 'error',
    message: { sv: 'Filen går inte att skriva.', en: 'The file cannot be written.' },
    hint: { sv: 'Kontrollera sökvägen och rättigheterna.', en: 'Check the path and the permissions.' },
  },
  'cli/noFiles': {
    severity: 'error',
    message: { sv: 'Här finns inga planer att läsa.', en: 'There are no plans to read here.' },
    hint: {
      sv: 'I en mapp läses .json, .ndjson och .jsonl. Sätt mönster inom citattecken.',
      en: 'In a folder, .json, .ndjson and .jsonl are read. Put patterns in quotes.',
    },
  },
  'cli/notUtf8': {
    severity: 'error',
    message: { sv: 'Texten är inte UTF-8.', en: 'The text is not UTF-8.' },
    hint: {
      sv: 'Spara filen som UTF-8, så kan varje system läsa den.',
      en: 'Save the file as UTF-8, so that every system can read it.',
    },
  },
  'cli/notJson': {
    severity: 'error',
    message: { sv: 'Det här är inte giltig JSON.', en: 'This is not valid JSON.' },
    hint: { sv: 'Rad {line}, tecken {column}: {why}', en: 'Line {line}, column {column}: {why}' },
  },
  'cli/repeatedName': {
    severity: 'error',
    message: { sv: 'Fältet finns redan i samma objekt.', en: 'The field is already in the same object.' },
    hint: {
      sv: 'Behåll ett av dem. Här läses det sista, men andra system kan läsa det första.',
      en: 'Keep one of them. The last is read here, but other systems may read the first.',
    },
  },
  'cli/lineTooLong': {
    severity: 'error',
    message: { sv: 'Raden är för lång för att läsas.', en: 'The line is too long to be read.' },
    hint: {
      sv: 'Högst {megabytes} MB, en plan per rad. Är det en fil med en enda plan, läs den utan --ndjson.',
      en: 'At most {megabytes} MB, one plan a line. A file with a single plan is read without --ndjson.',
    },
  },
  'cli/onePlanOnly': {
    severity: 'error',
    message: {
      sv: 'Uppgifter om ett barn kan bara prövas mot en plan i taget.',
      en: 'The facts about one child can only be checked against one plan at a time.',
    },
    hint: {
      sv: 'Ange en enda plan, eller utelämna --child och --consents.',
      en: 'Name a single plan, or leave out --child and --consents.',
    },
  },
  'cli/unknownReader': {
    severity: 'error',
    message: { sv: 'Läsaren är inte känd här.', en: 'This reader is not known here.' },
    hint: {
      sv: 'Skriv child, custodian:BETECKNING (en vårdnadshavare i planen) eller en verksamhet: {known}.',
      en: 'Write child, custodian:REF (a custodian of the plan) or an operation: {known}.',
    },
  },
  'cli/unknownWheel': {
    severity: 'error',
    message: { sv: 'Hjulet är inte känt här.', en: 'This wheel is not known here.' },
    hint: { sv: 'Kända hjul: {known}.', en: 'Known wheels: {known}.' },
  },
  'cli/unknownIndicator': {
    severity: 'error',
    message: { sv: 'Nyckeltalet är inte känt här.', en: 'This indicator is not known here.' },
    hint: {
      sv: 'Skriv ett id ur katalogen, eller en .json-fil med en egen definition. Kända: {known}.',
      en: 'Give an id of the catalogue, or a .json file with a definition of your own. Known: {known}.',
    },
  },
  'cli/unknownPolicy': {
    severity: 'error',
    message: {
      sv: 'Reglerna för små tal är inte kända här.',
      en: 'These rules for small counts are not known here.',
    },
    hint: { sv: 'Skriv en .json-fil, eller {known}.', en: 'Give a .json file, or {known}.' },
  },
  'cli/tooManyDivisions': {
    severity: 'error',
    message: {
      sv: 'En tabell med dolda tal delas in på högst två sätt.',
      en: 'A table with hidden counts is divided in at most two ways.',
    },
    hint: { sv: 'Ange högst två kolumner med --by.', en: 'Name at most two columns with --by.' },
  },
  'cli/unknownCode': {
    severity: 'error',
    message: {
      sv: 'Det finns varken en sådan kod eller ett sådant ord i ordlistan.',
      en: 'There is neither such a code nor such a word in the glossary.',
    },
    hint: {
      sv: 'Skriv ”tsi explain” utan kod för alla koder.',
      en: 'Run “tsi explain” without a code for all codes.',
    },
  },
  'cli/unknownSchema': {
    severity: 'error',
    message: { sv: 'Schemat finns inte.', en: 'There is no such schema.' },
    hint: { sv: 'Kända scheman: {known}.', en: 'Known schemas: {known}.' },
  },
} satisfies Catalogue;

export const finding = findingsFrom<keyof typeof findingKinds>(findingKinds);
