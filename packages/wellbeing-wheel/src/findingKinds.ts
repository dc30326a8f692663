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
  'wellbeing-wheel/unknownItem': {
    severity: 'error',
    message: {
      sv: 'Delen har ingen sådan delfråga.',
      en: 'The part has no such question.',
    },
    hint: { sv: 'Delens delfrågor: {allowed}.', en: 'The questions of the part: {allowed}.' },
  },
  'wellbeing-wheel/withoutItem': {
    severity: 'error',
    message: {
      sv: 'Delen har flera delfrågor, och svaret säger inte vilken det gäller. Det räknas inte.',
      en: 'The part has several questions, and the answer does not say which. It is not counted.',
    },
    hint: { sv: 'Ange en av delfrågorna: {allowed}.', en: 'State one of the questions: {allowed}.' },
  },
  'wellbeing-wheel/prorated': {
    severity: 'info',
    message: {
      sv: 'Delen {spoke} bygger på {answered} av {expected} delfrågor, enligt hjulets egen regel om minst {minimum}.',
      en: 'The part {spoke} rests on {answered} of {expected} questions, by the wheel’s own rule of at least {minimum}.',
    },
  },
  'wellbeing-wheel/tooFewItems': {
    severity: 'info',
    message: {
      sv: 'Delen {spoke} har {answered} av {expected} delfrågor besvarade, färre än de {minimum} som hjulets egen regel kräver. Delen visas utan svar.',
      en: 'The part {spoke} has {answered} of {expected} questions answered, fewer than the {minimum} that the wheel’s own rule requires. It is shown without an answer.',
    },
  },
  'wellbeing-wheel/totalAsked': {
    severity: 'warning',
    message: {
      sv: 'En summa har beställts. Ingen källa ger den en innebörd: två barn med samma summa kan ha det på helt olika sätt.',
      en: 'A sum was asked for. No source gives it a meaning: two children with the same sum may live quite differently.',
    },
    hint: {
      sv: 'Visa delarna var för sig, och låt inte summan avgöra något.',
      en: 'Show each part for itself, and let the sum decide nothing.',
    },
  },
  'wellbeing-wheel/totalWithheld': {
    severity: 'info',
    message: {
      sv: 'Ingen summa: {count} av {expected} delar saknar svar.',
      en: 'No sum: {count} of {expected} parts have no answer.',
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
  'wellbeing-wheel/carriedOver': {
    severity: 'info',
    message: {
      sv: 'Svaren gavs med hjulet {from} och visas här på {to}. Ingen har svarat på det hjulets frågor.',
      en: 'The answers were given with the wheel {from} and are shown here on {to}. Nobody answered that wheel’s questions.',
    },
  },
  'wellbeing-wheel/draftCrosswalk': {
    severity: 'warning',
    message: {
      sv: 'Kopplingen mellan hjulen {from} och {to} är ett utkast: ingen som äger hjulen har sagt att delarna hör ihop.',
      en: 'The link between the wheels {from} and {to} is a draft: nobody who owns them has said that the parts belong together.',
    },
    hint: {
      sv: 'Bestäm kopplingen tillsammans och skriv den med defineCrosswalk.',
      en: 'Agree on the link together and write it with defineCrosswalk.',
    },
  },
  'wellbeing-wheel/noConversion': {
    severity: 'error',
    message: {
      sv: 'Det andra hjulet har inte skalan som användes, och ingen omräkning är bestämd. Inga svar har förts över.',
      en: 'The other wheel does not have the scale that was used, and no conversion was decided. No answers were carried over.',
    },
    hint: {
      sv: 'Bestäm hur skalan läses på någon av {allowed}, med defineConversion.',
      en: 'Decide how the scale is read on one of {allowed}, with defineConversion.',
    },
  },
  'wellbeing-wheel/carriedAsRange': {
    severity: 'info',
    message: {
      sv: '{count} svar visas som spann: det går inte att säga var i spannet svaret ligger.',
      en: '{count} answers are shown as ranges: nobody can tell where within it the answer lies.',
    },
    hint: {
      sv: 'Fråga om delen om det behöver vara känt.',
      en: 'Ask about the part if it needs to be known.',
    },
  },
  'wellbeing-wheel/notCarried': {
    severity: 'warning',
    message: {
      sv: '{count} uppgifter kunde inte föras över till det andra hjulet. De står i notCarried.',
      en: '{count} statements could not be carried over to the other wheel. They stand in notCarried.',
    },
    hint: { sv: 'Läs dem på det hjul där de sades.', en: 'Read them on the wheel where they were made.' },
  },
  'wellbeing-wheel/heardOnce': {
    severity: 'info',
    message: {
      sv: 'Uppgiftslämnaren är med vid bara ett av tillfällena, så ingen förändring kan visas.',
      en: 'The informant took part on only one of the days, so no change can be shown.',
    },
  },
  'wellbeing-wheel/otherAccommodation': {
    severity: 'info',
    message: {
      sv: 'Uppgiftslämnaren svarade med olika anpassningar vid de båda tillfällena. Det kan märkas i svaren.',
      en: 'The informant answered with different accommodations on the two days. That may show in the answers.',
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
      sv: 'En del är en enda fråga. Ett förändringsindex på en fråga är osäkert: låt samtalet avgöra.',
      en: 'A part is a single question. A change index on one question is unsure: let the conversation decide.',
    },
  },
  'wellbeing-wheel/otherInformant': {
    severity: 'error',
    message: {
      sv: 'Formuläret är gjort för någon annan än den som svarar. Inget svar har lästs.',
      en: 'The form was made for somebody else than the one who answers. No answer has been read.',
    },
    hint: {
      sv: 'Gör formuläret för den som svarar: barnet, en vårdnadshavare, en yrkesroll eller någon annan.',
      en: 'Make the form for the one who answers: the child, a custodian, a professional or another.',
    },
  },
  'wellbeing-wheel/unknownFormField': {
    severity: 'error',
    message: {
      sv: 'Formuläret har inget sådant fält. Inget svar har lästs.',
      en: 'The form has no such field. No answer has been read.',
    },
    hint: {
      sv: 'Skicka formuläret igen. Egna fält får namn som inte börjar med ”wheel.”.',
      en: 'Send the form again. Fields of your own have names that do not begin with “wheel.”.',
    },
  },
  'wellbeing-wheel/repeatedFormField': {
    severity: 'error',
    message: {
      sv: 'Fältet {field} finns flera gånger. Inget svar har lästs, för det går inte att veta vilket som gäller.',
      en: 'The field {field} stands here more than once. No answer has been read, since nobody can tell which one holds.',
    },
    hint: { sv: 'Skicka formuläret igen.', en: 'Send the form again.' },
  },
  'wellbeing-wheel/otherScale': {
    severity: 'error',
    message: {
      sv: 'Skattningen är gjord på en annan skala än {expected} och räknas inte med.',
      en: 'The assessment was made on another scale than {expected} and is not counted here.',
    },
    hint: {
      sv: 'Sammanställ varje skala för sig: svar räknas inte om mellan skalor.',
      en: 'Summarise each scale by itself: answers are not converted between scales.',
    },
  },
  'wellbeing-wheel/otherAgeForm': {
    severity: 'error',
    message: {
      sv: 'Skattningen är gjord med en annan åldersform än {expected} och räknas inte med.',
      en: 'The assessment was made with another age form than {expected} and is not counted here.',
    },
    hint: {
      sv: 'Sammanställ varje åldersform för sig: frågorna är inte desamma.',
      en: 'Summarise each age form by itself: the questions are not the same.',
    },
  },
  'wellbeing-wheel/betweenSteps': {
    severity: 'warning',
    message: {
      sv: '{count} delar har ett värde mellan två skalsteg och räknas inte till något steg.',
      en: '{count} parts have a value between two steps of the scale and are not counted on any step.',
    },
    hint: {
      sv: 'En del med flera frågor kan få ett sådant värde. Det avrundas inte.',
      en: 'A part with several questions can get such a value. It is not rounded.',
    },
  },
  'wellbeing-wheel/notSamePopulation': {
    severity: 'error',
    message: {
      sv: 'Sammanställningarna gäller inte samma sak och läggs inte ihop. Det som skiljer: {field}.',
      en: 'The counts are not of the same thing and are not added up. What differs: {field}.',
    },
    hint: {
      sv: 'Hjul, version, skala, åldersform, slag av uppgiftslämnare och gruppering ska vara desamma.',
      en: 'Wheel, version, scale, age form, kind of informant and keys must be the same.',
    },
  },
  'wellbeing-wheel/countsDoNotFit': {
    severity: 'error',
    message: {
      sv: 'Gruppens antal går inte ihop med hjulet eller med varandra, och gruppen visas inte.',
      en: 'The counts of the group do not fit the wheel or each other, and the group is not shown.',
    },
    hint: {
      sv: 'Varje röst ska räknas en gång för varje del av hjulet, och varje grupp stå en gång.',
      en: 'Every voice is counted once for each part of the wheel, and every group stands once.',
    },
  },
  'wellbeing-wheel/unreadableAnswers': {
    severity: 'warning',
    message: {
      sv: '{count} svar gick inte att läsa och räknas inte till något steg.',
      en: '{count} answers could not be read and are not counted on any step.',
    },
    hint: {
      sv: 'Gå tillbaka till skattningarna: svar utanför skalan och dubbla svar är vanliga skäl.',
      en: 'Go back to the assessments: answers off the scale and given twice are common reasons.',
    },
  },
  'wellbeing-wheel/notForPublication': {
    severity: 'warning',
    message: {
      sv: 'Antalen är exakta och kan peka ut ett enskilt barn. De får inte publiceras som de är.',
      en: 'The counts are exact and can point out a single child. They must not be published as they are.',
    },
    hint: {
      sv: 'Dölj små antal av alla slag, och det som de kan räknas fram ur: summor, andra grupper och tidigare publicerat.',
      en: 'Hide small counts of every kind, and what they can be worked out from: totals, other groups, earlier releases.',
    },
  },
} satisfies Catalogue;
