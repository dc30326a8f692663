import type { Catalogue } from '@tsi/core';

/** What this package can find in published figures and in definitions of indicators. Swedish: iakttagelser. */
export const findingKinds = {
  'indicators/figureWrong': {
    severity: 'error',
    message: {
      sv: 'Uppgiften följer inte av de tal som den bygger på.',
      en: 'The figure does not follow from the numbers it rests on.',
    },
    hint: {
      sv: 'Jämför den tryckta uppgiften och talen den bygger på med källan.',
      en: 'Compare the printed figure and the numbers it rests on with their source.',
    },
  },
  'indicators/printedValueWrong': {
    severity: 'error',
    message: {
      sv: 'Uppgiften följer inte av de tal som den bygger på, och de talen bekräftas av summor i dokumentet.',
      en: 'The figure does not follow from the numbers it rests on, and sums in the document confirm those numbers.',
    },
    hint: {
      sv: 'Räkna om den tryckta uppgiften. Antalen verkar stämma.',
      en: 'Work out the printed figure again. The counts seem right.',
    },
  },
  'indicators/sumWrong': {
    severity: 'error',
    message: {
      sv: 'Summan är inte lika med delarna tillsammans.',
      en: 'The sum is not what the parts add up to.',
    },
    hint: {
      sv: 'Kontrollera om en del saknas, om en del räknas två gånger eller om ett tal är felskrivet.',
      en: 'Check whether a part is missing, a part is counted twice or a number is misprinted.',
    },
  },
  'indicators/noWholeNumber': {
    severity: 'error',
    message: {
      sv: 'Inget helt antal ger den tryckta uppgiften, vare sig den är avrundad eller avhuggen.',
      en: 'No whole number gives the printed figure, neither by rounding nor by truncation.',
    },
    hint: { sv: 'Jämför uppgiften med källan.', en: 'Compare the figure with its source.' },
  },
  'indicators/onlyByTruncation': {
    severity: 'info',
    message: {
      sv: 'Uppgiften kan inte vara avrundad. Bara ett avhugget tal kan se ut så här.',
      en: 'The figure cannot have been rounded. Only a truncated number can look like this.',
    },
  },
  'indicators/onlyByRounding': {
    severity: 'info',
    message: {
      sv: 'Uppgiften kan inte vara avhuggen. Bara ett avrundat tal kan se ut så här.',
      en: 'The figure cannot have been truncated. Only a rounded number can look like this.',
    },
  },
  'indicators/mixedDisplay': {
    severity: 'warning',
    message: {
      sv: 'Uppgifterna i gruppen är visade på olika sätt: minst en måste vara avhuggen och minst en avrundad.',
      en: 'The figures of this group are shown in different ways: at least one must be truncated and one rounded.',
    },
    hint: {
      sv: 'Välj ett sätt, helst avrundning, och skriv vilket.',
      en: 'Choose one way, preferably rounding, and say which.',
    },
  },
  'indicators/mixedDecimalMarks': {
    severity: 'info',
    message: {
      sv: 'Dokumentet använder både decimalkomma och decimalpunkt.',
      en: 'The document uses both decimal commas and decimal points.',
    },
  },
  'indicators/unreadableFigure': {
    severity: 'error',
    message: {
      sv: 'Det som är tryckt går inte att läsa som ett tal av det angivna slaget.',
      en: 'What is printed cannot be read as a number of the stated kind.',
    },
    hint: {
      sv: 'Skriv ett tal, med decimalkomma eller decimalpunkt. Ett antal är ett heltal, och % hör till enheten percent. Står där inget tal: ange varför med ”nothing”.',
      en: 'Write one number, with a decimal comma or point. A count is whole, and % belongs to the unit percent. If no number stands there, say why with “nothing”.',
    },
  },
  'indicators/partLargerThanWhole': {
    severity: 'error',
    message: { sv: 'Delen är större än det hela.', en: 'The part is larger than the whole.' },
  },
  'indicators/unknownFigure': {
    severity: 'error',
    message: {
      sv: 'Hänvisningen leder till en uppgift som inte finns i dokumentet.',
      en: 'The reference leads to a figure that is not in the document.',
    },
    hint: { sv: 'Kontrollera uppgiftens id.', en: 'Check the id of the figure.' },
  },
  'indicators/duplicateId': {
    severity: 'error',
    message: {
      sv: 'Samma id finns redan på rad {first} i listan.',
      en: 'The same id is already used by number {first} of the list.',
    },
    hint: { sv: 'Ge varje uppgift ett eget id.', en: 'Give every figure an id of its own.' },
  },
  'indicators/circular': {
    severity: 'error',
    message: {
      sv: 'Uppgiften bygger på sig själv, eller på uppgifter som gör det.',
      en: 'The figure rests on itself, or on figures that do.',
    },
  },
  'indicators/claimFails': {
    severity: 'error',
    message: {
      sv: 'Påståendet stämmer inte med uppgifterna.',
      en: 'The claim does not hold for the figures.',
    },
  },
  'indicators/claimHoldsTogetherOnly': {
    severity: 'warning',
    message: {
      sv: 'Påståendet stämmer för alla sammanräknade men inte säkert för var och en: {fails} av {comparisons} jämförelser faller och {cannotTell} går inte att avgöra.',
      en: 'The claim holds for all taken together but not surely for each: {fails} of {comparisons} comparisons fail and {cannotTell} cannot be told.',
    },
    hint: {
      sv: 'Skriv att det gäller sammanräknat, eller nämn dem som det inte gäller för.',
      en: 'Say that it holds for all together, or name those for which it does not.',
    },
  },
  'indicators/claimCannotTell': {
    severity: 'info',
    message: {
      sv: 'Uppgifterna räcker inte för att avgöra påståendet.',
      en: 'The figures are not enough to tell whether the claim holds.',
    },
  },
  'indicators/agesReversed': {
    severity: 'error',
    message: { sv: 'Den övre åldern är lägre än den undre.', en: 'The upper age is below the lower.' },
  },
  'indicators/perMissing': {
    severity: 'error',
    message: {
      sv: 'Ett tal per något måste säga per hur många.',
      en: 'A rate must say per how many.',
    },
    hint: { sv: 'Lägg till ”per”.', en: 'Add “per”.' },
  },
  'indicators/perNotUsed': {
    severity: 'error',
    message: {
      sv: 'Bara tal per något (rate) har ”per”.',
      en: 'Only a rate has “per”.',
    },
  },
  'indicators/shareOfEvents': {
    severity: 'error',
    message: {
      sv: 'En andel har personer över personer, eller händelser över händelser.',
      en: 'A share has persons over persons, or events over events.',
    },
    hint: {
      sv: 'Samma barn kan ha flera händelser. Använd ett tal per något (rate).',
      en: 'The same child can have several events. Use a rate.',
    },
  },
} satisfies Catalogue;

export type IndicatorsCode = keyof typeof findingKinds;
