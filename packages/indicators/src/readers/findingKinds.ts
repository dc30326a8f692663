import type { Catalogue } from '@tsi/core';

/** What can go wrong, or must be known, when figures are read from elsewhere. */
export const readerFindingKinds = {
  'indicators/serviceUnreachable': {
    severity: 'error',
    message: {
      sv: '{service} gick inte att nå, eller avbröt svaret ({tries} försök). Inget är hämtat.',
      en: '{service} could not be reached, or broke off its answer ({tries} tries). Nothing was retrieved.',
    },
    hint: { sv: 'Kontrollera nätet och försök igen.', en: 'Check the network and try again.' },
  },
  'indicators/serviceFailed': {
    severity: 'error',
    message: {
      sv: '{service} svarade med ett fel (HTTP {status}). Inget är hämtat.',
      en: '{service} answered with a fault (HTTP {status}). Nothing was retrieved.',
    },
    hint: { sv: 'Försök igen senare.', en: 'Try again later.' },
  },
  'indicators/tooManyCalls': {
    severity: 'error',
    message: {
      sv: '{service} vill ha färre frågor (HTTP 429), också efter {tries} försök. Inget är hämtat.',
      en: '{service} wants fewer questions (HTTP 429), after {tries} tries too. Nothing was retrieved.',
    },
    hint: { sv: 'Vänta en stund, eller fråga om mindre.', en: 'Wait a while, or ask for less.' },
  },
  'indicators/notFoundThere': {
    severity: 'error',
    message: {
      sv: 'Det som efterfrågas finns inte hos {service} (HTTP 404).',
      en: '{service} does not have what was asked for (HTTP 404).',
    },
    hint: { sv: 'Kontrollera id och adress.', en: 'Check the id and the address.' },
  },
  'indicators/questionRefused': {
    severity: 'error',
    message: {
      sv: '{service} godtar inte frågan (HTTP {status}). Inget är hämtat.',
      en: '{service} does not accept the question (HTTP {status}). Nothing was retrieved.',
    },
    hint: { sv: 'Kontrollera koderna i urvalet.', en: 'Check the codes of the selection.' },
  },
  'indicators/tooManyCells': {
    severity: 'error',
    message: {
      sv: '{service} lämnar inte ut så många celler på en gång (HTTP 403). Inget är hämtat.',
      en: '{service} does not give so many cells at once (HTTP 403). Nothing was retrieved.',
    },
    hint: {
      sv: 'Dela upp urvalet, till exempel år för år.',
      en: 'Divide the selection, for example year by year.',
    },
  },
  'indicators/answerNotJson': {
    severity: 'error',
    message: {
      sv: 'Svaret från {service} är inte JSON, eller slutar mitt i. Inget är hämtat.',
      en: 'The answer of {service} is not JSON, or ends in the middle. Nothing was retrieved.',
    },
    hint: {
      sv: 'Försök igen. En webbsida i stället för data betyder ofta att adressen är fel.',
      en: 'Try again. A web page instead of data often means that the address is wrong.',
    },
  },
  'indicators/answerUnexpected': {
    severity: 'error',
    message: {
      sv: 'Svaret från {service} har inte den form som väntades. Sökvägen visar var.',
      en: 'The answer of {service} does not have the expected shape. The path shows where.',
    },
    hint: {
      sv: 'Tjänsten kan ha ändrats. Rapportera det, och använd inte svaret.',
      en: 'The service may have changed. Report it, and do not use the answer.',
    },
  },
  'indicators/countDiffers': {
    severity: 'error',
    message: {
      sv: '{service} säger att svaret har {count} rader, men {rows} kom. Inget är hämtat.',
      en: '{service} says that the answer has {count} rows, but {rows} came. Nothing was retrieved.',
    },
    hint: { sv: 'Försök igen.', en: 'Try again.' },
  },
  'indicators/rowTwice': {
    severity: 'error',
    message: {
      sv: '{service} lämnade samma uppgift två gånger ({count} rader). Inget är hämtat.',
      en: '{service} gave the same figure twice ({count} rows). Nothing was retrieved.',
    },
    hint: {
      sv: 'Försök igen: uppgifter kan ha ändrats under tiden.',
      en: 'Try again: figures may have changed meanwhile.',
    },
  },
  'indicators/rowNotAsked': {
    severity: 'error',
    message: {
      sv: '{service} svarade med {count} rader som ingen frågade efter. Inget är hämtat.',
      en: '{service} answered with {count} rows that nobody asked for. Nothing was retrieved.',
    },
  },
  'indicators/pagingLost': {
    severity: 'error',
    message: {
      sv: 'Nästa sida från {service} leder tillbaka till en som är läst, eller någon annanstans. Inget är hämtat.',
      en: 'The next page of {service} leads back to one that was read, or elsewhere. Nothing was retrieved.',
    },
  },
  'indicators/unknownId': {
    severity: 'error',
    message: {
      sv: '{service} känner inte till: {ids}. Inget är hämtat.',
      en: '{service} does not know: {ids}. Nothing was retrieved.',
    },
    hint: {
      sv: 'Kontrollera id. Nyckeltal kan tas bort utan att det meddelas.',
      en: 'Check the ids. Indicators can be removed without notice.',
    },
  },
  'indicators/unweightedMean': {
    severity: 'warning',
    message: {
      sv: '{count} värden är ovägda medelvärden över flera områden: en liten kommun väger lika mycket som en stor.',
      en: '{count} values are unweighted means over several units: a small municipality weighs as much as a large one.',
    },
    hint: {
      sv: 'Lägg ihop täljare och nämnare själv om du vill veta hur det är för barnen tillsammans.',
      en: 'Pool numerators and denominators yourself to learn how it is for the children together.',
    },
  },
  'indicators/seriesEnded': {
    severity: 'info',
    message: {
      sv: 'Nyckeltal som enligt sin titel har upphört: {ids}.',
      en: 'Indicators that have ended, by their title: {ids}.',
    },
  },
  'indicators/variablesNotChosen': {
    severity: 'warning',
    message: {
      sv: 'Variabler som frågan inte valde, och som tjänsten själv lade ihop eller valde värden för: {variables}.',
      en: 'Variables that the question did not choose, which the service added up or chose values for: {variables}.',
    },
    hint: {
      sv: 'Välj dem i urvalet, så att det framgår vad siffran gäller.',
      en: 'Choose them in the selection, so that it is clear what the figure is about.',
    },
  },
  'indicators/unknownVariable': {
    severity: 'error',
    message: {
      sv: 'Urvalet nämner variabler som tabellen inte har: {variables}.',
      en: 'The selection names variables that the table does not have: {variables}.',
    },
    hint: { sv: 'Tabellens variabler: {known}.', en: 'Variables of the table: {known}.' },
  },
  'indicators/variableRequired': {
    severity: 'error',
    message: {
      sv: 'Urvalet måste välja värden för: {variables}.',
      en: 'The selection must choose values for: {variables}.',
    },
  },
  'indicators/mayCarryNoise': {
    severity: 'info',
    message: {
      sv: 'SCB:s befolkningsuppgifter från och med år 2025 har tillagt brus: delar och summor går inte alltid ihop.',
      en: 'Population figures of Statistics Sweden from 2025 on carry added noise: parts and sums need not agree.',
    },
    hint: {
      sv: 'Räkna aldrig fram en cell genom att dra ifrån, och rätta inte en summa efter delarna.',
      en: 'Never derive a cell by subtraction, and do not correct a sum to its parts.',
    },
  },
  'indicators/textUnreadable': {
    severity: 'error',
    message: {
      sv: 'Filen är varken UTF-8 eller Windows-1252.',
      en: 'The file is neither UTF-8 nor Windows-1252.',
    },
    hint: {
      sv: 'Spara den som CSV UTF-8. Ett kalkylblad (xlsx) är ingen CSV-fil.',
      en: 'Save it as CSV UTF-8. A spreadsheet (xlsx) is no CSV file.',
    },
  },
  'indicators/otherEncoding': {
    severity: 'info',
    message: {
      sv: 'Filen är inte UTF-8 och lästes som Windows-1252. Kontrollera att å, ä och ö blev rätt.',
      en: 'The file is not UTF-8 and was read as Windows-1252. Check that å, ä and ö came out right.',
    },
  },
  'indicators/quotesUnclear': {
    severity: 'error',
    message: {
      sv: 'Citattecknen går inte ihop på eller efter rad {line}.',
      en: 'The quotes do not match on or after line {line}.',
    },
    hint: {
      sv: 'Ett fält inom citattecken slutar med ett citattecken; ett citattecken inuti skrivs dubbelt.',
      en: 'A quoted field ends with a quote; a quote inside is doubled.',
    },
  },
  'indicators/fieldsDiffer': {
    severity: 'error',
    message: {
      sv: 'Rad {line} har inte lika många fält som rubrikraden ({expected}).',
      en: 'Line {line} has not as many fields as the header ({expected}).',
    },
  },
  'indicators/headerUnclear': {
    severity: 'error',
    message: {
      sv: 'Rubrikraden saknas, har en tom rubrik, samma rubrik två gånger eller rubriken ”measure”.',
      en: 'The header is missing, has an empty name, the same name twice or the name “measure”.',
    },
  },
  'indicators/columnsNotThere': {
    severity: 'error',
    message: {
      sv: 'Kolumner som ska läsas men inte finns i filen: {columns}.',
      en: 'Columns to be read that are not in the file: {columns}.',
    },
  },
  'indicators/cellUnreadable': {
    severity: 'error',
    message: {
      sv: 'Rad {line}, fält {field}: varken ett tal eller ett känt tecken för att det saknas.',
      en: 'Line {line}, field {field}: neither a number nor a known mark for nothing.',
    },
    hint: {
      sv: 'Skriv ett tal, lämna fältet tomt, eller säg vad tecknet betyder (kinds).',
      en: 'Write a number, leave the field empty, or say what the mark means (kinds).',
    },
  },
} satisfies Catalogue;
