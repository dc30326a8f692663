import type { Catalogue } from '@tsi/core';

/** Everything that this package can find, by code. Swedish: iakttagelser om hjulet. */
export const findingKinds = {
  'wellbeing-wheel/otherWheel': {
    severity: 'error',
    message: {
      sv: 'Skattningen är gjord med ett annat hjul än {expected}. Inget svar har räknats.',
      en: 'The assessment was made with another wheel than {expected}. No answer has been counted.',
    },
    hint: {
      sv: 'Välj det hjul som skattningen gjordes med.',
      en: 'Choose the wheel that the assessment was made with.',
    },
  },
  'wellbeing-wheel/otherVersion': {
    severity: 'error',
    message: {
      sv: 'Skattningen är gjord med en annan version av hjulet än {expected}. Inget svar har räknats.',
      en: 'The assessment was made with another version of the wheel than {expected}. No answer has been counted.',
    },
    hint: {
      sv: 'Frågorna kan ha ändrats: använd den version som gällde den dagen.',
      en: 'The questions may have changed: use the version of that day.',
    },
  },
  'wellbeing-wheel/unknownScale': {
    severity: 'error',
    message: {
      sv: 'Hjulet har inte den skalan. Svaren går inte att läsa utan den.',
      en: 'The wheel does not have that scale. The answers cannot be read without it.',
    },
    hint: { sv: 'Hjulets skalor: {allowed}.', en: 'The wheel’s scales: {allowed}.' },
  },
  'wellbeing-wheel/unknownAgeForm': {
    severity: 'error',
    message: { sv: 'Hjulet har inte den åldersformen.', en: 'The wheel does not have that age form.' },
    hint: { sv: 'Hjulets åldersformer: {allowed}.', en: 'The wheel’s age forms: {allowed}.' },
  },
  'wellbeing-wheel/unknownSpoke': {
    severity: 'error',
    message: { sv: 'Hjulet har ingen sådan del.', en: 'The wheel has no such part.' },
    hint: { sv: 'Hjulets delar: {allowed}.', en: 'The wheel’s parts: {allowed}.' },
  },
  'wellbeing-wheel/offScale': {
    severity: 'error',
    message: {
      sv: 'Svaret ligger utanför skalan och räknas inte. Delen visas utan svar.',
      en: 'The answer is off the scale and is not counted. The part is shown without an answer.',
    },
    hint: { sv: 'Skalans steg: {allowed}.', en: 'The steps of the scale: {allowed}.' },
  },
  'wellbeing-wheel/duplicateAnswer': {
    severity: 'error',
    message: {
      sv: 'Samma person har svarat flera gånger på samma del. Inget av svaren räknas, för det går inte att veta vilket som gäller.',
      en: 'The same person answered this part more than once. None of the answers is counted, since nobody can tell which one holds.',
    },
    hint: { sv: 'Behåll det svar som gäller.', en: 'Keep the answer that holds.' },
  },
  'wellbeing-wheel/duplicateInformant': {
    severity: 'error',
    message: {
      sv: 'Samma uppgiftslämnare finns flera gånger. Ingen av rösterna räknas, för de går inte att hålla isär.',
      en: 'The same informant stands here more than once. None of these voices is counted, since they cannot be told apart.',
    },
    hint: {
      sv: 'Ge var och en sin egen beteckning, till exempel ”mentor” och ”lärare i slöjd”.',
      en: 'Give each a designation of its own, for example “mentor” and “crafts teacher”.',
    },
  },
  'wellbeing-wheel/withoutReason': {
    severity: 'info',
    message: {
      sv: '{count} av {expected} delar har varken svar eller skäl till att svar saknas.',
      en: '{count} of {expected} parts have neither an answer nor a reason why there is none.',
    },
    hint: {
      sv: 'Ange om frågan inte ställdes, om personen inte ville svara, inte vet eller om det inte är aktuellt.',
      en: 'State whether it was not asked, declined, not known or not applicable.',
    },
  },
  'wellbeing-wheel/tooFewAnswers': {
    severity: 'info',
    message: {
      sv: '{answered} av {expected} delar är besvarade, under {minimum} som krävs för att dra en linje i bilden. Svaren visas ett och ett.',
      en: '{answered} of {expected} parts are answered, below the {minimum} needed to draw a line in the picture. The answers are shown one by one.',
    },
  },
  'wellbeing-wheel/childNotHeard': {
    severity: 'warning',
    message: {
      sv: 'Barnets egen röst finns inte med.',
      en: 'The child’s own voice is not here.',
    },
    hint: {
      sv: 'Fråga barnet på ett sätt som passar ålder och mognad, eller ta med barnet med skälet till att svar saknas.',
      en: 'Ask the child in a way that fits age and maturity, or enter the child with the reason why there is no answer.',
    },
    sources: [{ basis: 'guidance', act: 'FN:s konvention om barnets rättigheter', section: 'artikel 12' }],
  },
  'wellbeing-wheel/draftWheel': {
    severity: 'warning',
    message: {
      sv: 'Hjulet är ett utkast: delarnas namn är inte officiella.',
      en: 'This wheel is a draft: the names of its parts are not official.',
    },
    hint: {
      sv: 'Definiera det riktiga hjulet med defineWheel när namnen är kända.',
      en: 'Define the real wheel with defineWheel once its names are known.',
    },
  },
  'wellbeing-wheel/noTriggerForScale': {
    severity: 'warning',
    message: {
      sv: 'Samtalsgränserna gäller andra skalor än den som användes. Inga gränser har prövats.',
      en: 'The conversation triggers are set for other scales than the one used. None has been tried.',
    },
    hint: { sv: 'Gränser finns för: {allowed}.', en: 'Triggers exist for: {allowed}.' },
  },
  'wellbeing-wheel/notSameWheel': {
    severity: 'error',
    message: {
      sv: 'Skattningarna är gjorda med olika hjul och jämförs inte.',
      en: 'The assessments were made with different wheels and are not compared.',
    },
  },
  'wellbeing-wheel/notSameVersion': {
    severity: 'error',
    message: {
      sv: 'Skattningarna är gjorda med olika versioner av hjulet och jämförs inte.',
      en: 'The assessments were made with different versions of the wheel and are not compared.',
    },
  },
  'wellbeing-wheel/notSameScale': {
    severity: 'error',
    message: {
      sv: 'Skattningarna är gjorda på olika skalor och jämförs inte.',
      en: 'The assessments were made on different scales and are not compared.',
    },
    hint: {
      sv: 'Svar räknas inte om mellan skalor. Visa dem bredvid varandra.',
      en: 'Answers are not converted between scales. Show them side by side.',
    },
  },
  'wellbeing-wheel/notSameAgeForm': {
    severity: 'error',
    message: {
      sv: 'Skattningarna är gjorda med frågor för olika åldrar och jämförs inte.',
      en: 'The assessments were made with questions for different ages and are not compared.',
    },
    hint: { sv: 'Visa dem bredvid varandra.', en: 'Show them side by side.' },
  },
  'wellbeing-wheel/heardOnce': {
    severity: 'info',
    message: {
      sv: 'Uppgiftslämnaren är med vid bara ett av tillfällena, så ingen förändring kan visas.',
      en: 'The informant took part on only one of the days, so no change can be shown.',
    },
  },
  'wellbeing-wheel/reliabilityUnknown': {
    severity: 'info',
    message: {
      sv: 'Ingen vet hur mycket svaren brukar växla av sig själva: stegen visar vad som sagts, inte en säkerställd förändring.',
      en: 'Nobody knows how much the answers vary by themselves: the steps show what was said, not an established change.',
    },
    hint: {
      sv: 'Ange standardavvikelse och reliabilitet från egna data om de finns.',
      en: 'Give standard deviation and reliability from your own data if you have them.',
    },
  },
  'wellbeing-wheel/singleQuestion': {
    severity: 'warning',
    message: {
      sv: 'Varje del är en enda fråga. Ett förändringsindex på en fråga är osäkert: låt samtalet avgöra.',
      en: 'Each part is a single question. A change index on one question is unsure: let the conversation decide.',
    },
  },
} satisfies Catalogue;
