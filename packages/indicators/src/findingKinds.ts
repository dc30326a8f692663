import type { Catalogue } from '@tsi/core';
import { readerFindingKinds } from './readers/findingKinds.ts';

/** What this package can find in published figures, in definitions of indicators and when figures are read from elsewhere. Swedish: iakttagelser. */
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
  'indicators/inconsistent': {
    severity: 'error',
    message: {
      sv: 'Dokumentet säger något annat om samma sak på ett annat ställe.',
      en: 'The document says something else of the same thing in another place.',
    },
    hint: {
      sv: 'Fråga den som skrev vilket av ställena som gäller.',
      en: 'Ask whoever wrote it which place holds.',
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
  'indicators/intervalDoesNotFit': {
    severity: 'error',
    message: {
      sv: 'Intervallet hör inte till måttet.',
      en: 'The interval does not belong to the measure.',
    },
    hint: {
      sv: 'En andel (share) har ”wilson”, ett tal per något (rate) ”poisson” och en kvot (ratio) ”none”. Alla får ha ”none”.',
      en: 'A share has “wilson”, a rate “poisson” and a ratio “none”. All may have “none”.',
    },
  },
  'indicators/columnMissing': {
    severity: 'error',
    message: {
      sv: 'Kolumnen som värdena ska grupperas efter är tom eller saknas i {count} rader. Inget är beräknat.',
      en: 'The column to group by is empty or missing in {count} rows. Nothing is computed.',
    },
  },
  'indicators/countUnreadable': {
    severity: 'error',
    message: {
      sv: 'Ett antal är varken ett heltal från 0 och uppåt eller ett sorts ”inget värde” i {count} rader. Deras grupper är inte beräknade.',
      en: 'A count is neither a whole number, 0 or more, nor a kind of nothing in {count} rows. Their groups are not computed.',
    },
    hint: {
      sv: 'Tillåtet i stället för ett antal: {allowed}.',
      en: 'Allowed instead of a count: {allowed}.',
    },
  },
  'indicators/baseDiffers': {
    severity: 'error',
    message: {
      sv: '{count} rader bygger på en annan befolkning än definitionen ({base}). Inget är beräknat.',
      en: '{count} rows rest on another population than the definition ({base}). Nothing is computed.',
    },
    hint: {
      sv: 'Beräkna dem för sig, med en egen definition. Hemkommun och lägeskommun får inte blandas.',
      en: 'Compute them apart, with a definition of their own. Residents and schools in the municipality do not mix.',
    },
  },
  'indicators/periodDiffers': {
    severity: 'error',
    message: {
      sv: 'Perioden är ingen ”{period}” i {count} rader, eller står bara i somliga. Inget är beräknat.',
      en: 'The period is no “{period}” in {count} rows, or stands in some rows only. Nothing is computed.',
    },
    hint: {
      sv: 'Ange första och sista dag (from, to) i alla rader eller i ingen.',
      en: 'Give the first and last day (from, to) in every row or in none.',
    },
  },
  'indicators/notAdditive': {
    severity: 'error',
    message: {
      sv: '{count} grupper lägger ihop rader där samma person kan finnas flera gånger. De är inte beräknade.',
      en: '{count} groups add rows that may hold the same person several times. They are not computed.',
    },
    hint: {
      sv: 'Räkna personerna en gång, vid källan. Om raderna är delade efter person: säg det i definitionen (additive).',
      en: 'Count the persons once, at the source. If the rows are divided by person, say so in the definition (additive).',
    },
  },
  'indicators/periodsMixed': {
    severity: 'error',
    message: {
      sv: '{count} grupper blandar perioder som inte kan läggas ihop eller som går om varandra. De är inte beräknade.',
      en: '{count} groups mix periods that cannot be added or that overlap. They are not computed.',
    },
    hint: {
      sv: 'Gruppera också efter from. Folkmängd på olika dagar, eller olika barn år för år, får inte summeras.',
      en: 'Group by “from” as well. Populations of different days, or distinct children year by year, must not be added.',
    },
  },
  'indicators/duplicateDimension': {
    severity: 'error',
    message: {
      sv: 'Tabellen delas in på samma sätt två gånger.',
      en: 'The table names the same dimension twice.',
    },
  },
  'indicators/notInTable': {
    severity: 'error',
    message: {
      sv: 'Cellen hör till en rad eller kolumn som inte finns i tabellen, eller finns inte i listan.',
      en: 'The cell belongs to a row or column that is not in the table, or is not in the list.',
    },
    hint: {
      sv: 'Kontrollera radens och kolumnens id, eller platsen, som räknas från 0.',
      en: 'Check the ids of its row and column, or its place, which is counted from 0.',
    },
  },
  'indicators/duplicateCell': {
    severity: 'error',
    message: {
      sv: 'Samma rad och kolumn står redan som nummer {first} i listan.',
      en: 'The same row and column already stand as number {first} of the list.',
    },
  },
  'indicators/missingInSumsNotSaid': {
    severity: 'error',
    message: {
      sv: 'En uppgift saknas, men det står inte om summorna räknar med den.',
      en: 'A cell is missing, but it is not said whether the sums include it.',
    },
    hint: {
      sv: 'Ange ”missingInSums”: ”included” om den är medräknad i summorna, annars ”leftOut”.',
      en: 'Give “missingInSums”: “included” if the sums count it, otherwise “leftOut”.',
    },
  },
  'indicators/countsContradict': {
    severity: 'error',
    message: {
      sv: 'Talen går inte ihop, så det går inte att räkna ut vad som röjs. Ingenting ges ut.',
      en: 'The numbers contradict one another, so what they reveal cannot be worked out. Nothing is released.',
    },
    hint: {
      sv: 'Kontrollera summorna mot sina delar, också i tidigare utgåvor. Tal med tillagt brus går inte att granska.',
      en: 'Compare the sums with their parts, in earlier releases too. Figures with added noise cannot be audited.',
    },
  },
  'indicators/tooLargeToAudit': {
    severity: 'error',
    message: {
      sv: 'Tabellen är för stor för att granskas. Ingenting ges ut.',
      en: 'The table is too large to be audited. Nothing is released.',
    },
    hint: {
      sv: 'Dela upp tabellen, eller visa färre indelningar.',
      en: 'Split the table, or show fewer divisions.',
    },
  },
  'indicators/cannotProtect': {
    severity: 'error',
    message: {
      sv: 'Det går inte att skydda alla små tal genom att dölja fler celler. Ingenting ges ut.',
      en: 'Hiding more cells does not protect all small counts. Nothing is released.',
    },
    hint: {
      sv: 'Slå ihop rader eller kolumner, eller se över vad tidigare utgåvor och texten redan berättar.',
      en: 'Merge rows or columns, or see what earlier releases and the text already tell.',
    },
  },
  'indicators/noDenominators': {
    severity: 'warning',
    message: {
      sv: 'Regler om nämnaren eller resten gäller inte de celler som saknar nämnare.',
      en: 'Rules on the denominator or the complement do not reach cells without a denominator.',
    },
    hint: {
      sv: 'Ange ”outOf” för cellerna, eller sätt gränserna till 0.',
      en: 'Give the cells their “outOf”, or set the limits to 0.',
    },
  },
  'indicators/orderMayTell': {
    severity: 'warning',
    message: {
      sv: 'Raderna eller kolumnerna står i storleksordning, och ordningen kan röja dolda tal.',
      en: 'The rows or columns stand in order of size, and the order may reveal hidden counts.',
    },
    hint: {
      sv: 'Ställ dem i en ordning som inte beror på talen, till exempel bokstavsordning.',
      en: 'Put them in an order that does not depend on the counts, such as the alphabet.',
    },
  },
  'indicators/doesNotAddUp': {
    severity: 'error',
    message: {
      sv: 'Antalen får inte läggas ihop över tid, plats eller ålder när definitionen säger nej. Sökvägen visar vilken.',
      en: 'The counts must not be added over time, place or age where the definition says no. The path shows which.',
    },
    hint: {
      sv: 'Håll grupperna isär efter det som inte får läggas ihop.',
      en: 'Keep the groups apart by what must not be added.',
    },
  },
  'indicators/personsNotMergeable': {
    severity: 'error',
    message: {
      sv: 'Personer som räknas en gång kan inte läggas ihop ur delar där samma person kan finnas i flera.',
      en: 'Persons counted once cannot be added up from parts where the same person may stand in several.',
    },
    hint: {
      sv: 'Dela efter person och säg det (personsApart), eller räkna personerna vid källan.',
      en: 'Divide by person and say so (personsApart), or count the persons at the source.',
    },
  },
  'indicators/medianNotMergeable': {
    severity: 'error',
    message: {
      sv: 'En median kan inte slås ihop ur delar: två medianer säger inte vilken medianen är för båda.',
      en: 'A median cannot be put together from parts: two medians do not tell the median of both.',
    },
    hint: {
      sv: 'Räkna medianen där alla värden finns, eller redovisa andelen under en gräns.',
      en: 'Work out the median where all values are, or give the share below a limit.',
    },
  },
  ...readerFindingKinds,
} satisfies Catalogue;

export type IndicatorsCode = keyof typeof findingKinds;
