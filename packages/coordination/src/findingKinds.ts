import type { Catalogue } from '@tsi/core';
import { tabbOrebro } from './sources.ts';

/** Everything that this package can find, by code. Swedish: iakttagelser om samordningen. */
export const findingKinds = {
  // The history and the stairs.
  'coordination/unknownStairs': {
    severity: 'error',
    message: {
      sv: 'Trappan är inte känd. Inga dagar har räknats.',
      en: 'These stairs are not known. No days have been counted.',
    },
    hint: {
      sv: 'Kända trappor: {allowed}. Skicka med en egen trappa i ”ownStairs”.',
      en: 'Known stairs: {allowed}. Pass stairs of your own in “ownStairs”.',
    },
  },
  'coordination/unknownStep': {
    severity: 'error',
    message: {
      sv: 'Trappan har inget sådant steg. Från den dagen vet vi inte vilket steg som gäller.',
      en: 'The stairs have no such step. From that day on the step is not known.',
    },
    hint: { sv: 'Trappans steg: {allowed}.', en: 'The steps of the stairs: {allowed}.' },
  },
  'coordination/twoStepsOneDay': {
    severity: 'error',
    message: {
      sv: 'Två olika steg har samma dag. Från den dagen vet vi inte vilket som gäller.',
      en: 'Two different steps have the same day. From that day on the step is not known.',
    },
    hint: { sv: 'Behåll det steg som gäller.', en: 'Keep the step that holds.' },
  },
  'coordination/draftStep': {
    severity: 'info',
    message: {
      sv: 'Ingen källa som vi har läst beskriver steg {step}. Vad steget betyder bestäms lokalt.',
      en: 'No source that we have read describes step {step}. What it means is settled locally.',
    },
    hint: { sv: 'Beskriv steget i en egen trappa.', en: 'Describe the step in stairs of your own.' },
    sources: [tabbOrebro('Verktyg')],
  },
  'coordination/noCriticalStep': {
    severity: 'info',
    message: {
      sv: 'Trappan pekar inte ut något kritiskt steg, så klockan räknar inga dagar.',
      en: 'These stairs name no critical step, so the clock counts no days.',
    },
  },
  'coordination/noEntryYet': {
    severity: 'info',
    message: {
      sv: 'Historiken har inget steg som har börjat gälla den dagen.',
      en: 'The history has no step that had begun by that day.',
    },
  },
  'coordination/afterTheDay': {
    severity: 'warning',
    message: {
      sv: 'Dagen ligger efter den dag som frågan gäller och räknas inte.',
      en: 'This day comes after the day that was asked about and is not counted.',
    },
    hint: {
      sv: 'Kontrollera datumet. Frågar du om en tidigare dag är det i sin ordning.',
      en: 'Check the date. It is in order if you ask about an earlier day.',
    },
  },
  'coordination/notCovered': {
    severity: 'warning',
    message: {
      sv: 'Historiken uppger inte att den håller reda på detta, så det räknas inte.',
      en: 'The history does not say that it keeps track of this, so it is not counted.',
    },
    hint: {
      sv: 'Lägg till ”{subject}” i ”covers” om listan är fullständig.',
      en: 'Add “{subject}” to “covers” if the list is complete.',
    },
  },
  'coordination/nothingToEnd': {
    severity: 'warning',
    message: {
      sv: 'Något avslutas här som historiken inte har någon början på.',
      en: 'Something ends here that has no beginning in the history.',
    },
    hint: { sv: 'Lägg till dagen då det började.', en: 'Add the day when it began.' },
  },
  'coordination/givenAndWithdrawnSameDay': {
    severity: 'warning',
    message: {
      sv: 'Samtycket är både lämnat och återkallat samma dag. Det räknas som återkallat.',
      en: 'The consent was both given and withdrawn on the same day. It counts as withdrawn.',
    },
    hint: { sv: 'Ta reda på vad som gäller.', en: 'Find out which holds.' },
  },
  'coordination/overlappingWaits': {
    severity: 'warning',
    message: {
      sv: 'Två väntetider på samma verksamhet går in i varandra. Varje dag räknas en gång.',
      en: 'Two waits for the same service overlap. Each day is counted once.',
    },
  },
  'coordination/meetingSetAfterItsDay': {
    severity: 'error',
    message: {
      sv: 'Mötet bestämdes efter den dag det skulle hållas och räknas inte.',
      en: 'The meeting was set after the day it was for and is not counted.',
    },
    hint: { sv: 'Kontrollera båda dagarna.', en: 'Check both days.' },
  },
  'coordination/noSuchMeeting': {
    severity: 'warning',
    message: {
      sv: 'Det inställda mötet finns inte bland dem som har bestämts.',
      en: 'The cancelled meeting is not among those that were set.',
    },
  },
  'coordination/meetingUnaccountedFor': {
    severity: 'warning',
    message: {
      sv: 'Mötets dag har passerat, men det står varken att det hölls eller att det ställdes in.',
      en: 'The day of the meeting has passed, but it says neither that it was held nor that it was cancelled.',
    },
  },
  'coordination/returnedToCriticalStep': {
    severity: 'info',
    message: {
      sv: 'Barnet har varit på det kritiska steget förut. Klockan räknar från den senaste gången.',
      en: 'The child has been on the critical step before. The clock counts from the latest time.',
    },
    hint: {
      sv: 'Tidigare gånger: {earlier}, tillsammans {days} dagar.',
      en: 'Earlier times: {earlier}, {days} days together.',
    },
  },

  // The limits that the caller sets.
  'coordination/tooLongInCriticalStep': {
    severity: 'warning',
    message: {
      sv: '{days} dagar på det kritiska steget. Er gräns är {limit}.',
      en: '{days} days on the critical step. Your limit is {limit}.',
    },
    hint: {
      sv: 'Vad behövs för att komma vidare, och vem gör det?',
      en: 'What is needed to get further, and who does it?',
    },
  },
  'coordination/tooLongWithoutOwner': {
    severity: 'warning',
    message: {
      sv: 'Ingen äger frågan. Så har det varit i {days} dagar på det kritiska steget; er gräns är {limit}.',
      en: 'Nobody owns this. It has been so for {days} days on the critical step; your limit is {limit}.',
    },
    hint: { sv: 'Kom överens om vem som håller ihop arbetet.', en: 'Agree on who holds the work together.' },
  },
  'coordination/tooLongWithoutConsent': {
    severity: 'warning',
    message: {
      sv: 'Samtycke till en plan är inte på plats. Så har det varit i {days} dagar på det kritiska steget; er gräns är {limit}.',
      en: 'Consent to a plan is not in place. It has been so for {days} days on the critical step; your limit is {limit}.',
    },
    hint: {
      sv: 'Fråga, eller fråga igen. Ett nej är ett svar: tala då om vad som går att göra ändå.',
      en: 'Ask, or ask again. A no is an answer: then talk about what can be done all the same.',
    },
  },
  'coordination/tooLongWithoutNextMeeting': {
    severity: 'warning',
    message: {
      sv: 'Inget nästa möte är bestämt. Så har det varit i {days} dagar på det kritiska steget; er gräns är {limit}.',
      en: 'No next meeting is set. It has been so for {days} days on the critical step; your limit is {limit}.',
    },
    hint: { sv: 'Bestäm en dag.', en: 'Set a day.' },
  },
  'coordination/tooLongWait': {
    severity: 'warning',
    message: {
      sv: 'Väntan på en annan verksamhet har varat i {days} dagar på det kritiska steget. Er gräns är {limit}.',
      en: 'Waiting for another service has lasted {days} days on the critical step. Your limit is {limit}.',
    },
    hint: {
      sv: 'Fråga verksamheten när den kan ta emot, och vad barnet behöver under tiden.',
      en: 'Ask the service when it can receive the child, and what the child needs meanwhile.',
    },
  },

  // The five questions.
  'coordination/informationUnanswered': {
    severity: 'error',
    message: {
      sv: 'Fråga 2 är inte besvarad. Ta reda på om ni vet tillräckligt innan ni går vidare.',
      en: 'Question 2 is not answered. Find out whether you know enough before you go on.',
    },
    hint: { sv: 'Svara ”enough” eller ”notEnough”.', en: 'Answer “enough” or “notEnough”.' },
  },
  'coordination/informationIncomplete': {
    severity: 'warning',
    message: {
      sv: 'Ni vet inte allt ni behöver. Det hindrar inte att ni gör det ni redan kan.',
      en: 'You do not know all that you need. It does not stop you from doing what you already can.',
    },
    hint: {
      sv: 'Fråga barnet och vårdnadshavarna först. Att fråga en annan verksamhet kan kräva samtycke.',
      en: 'Ask the child and the custodians first. To ask another service may need consent.',
    },
  },
  'coordination/questionUnanswered': {
    severity: 'info',
    message: { sv: 'Fråga {question} är inte besvarad.', en: 'Question {question} is not answered.' },
  },
  'coordination/needNotCovered': {
    severity: 'error',
    message: {
      sv: 'Varken fråga 3 eller 4 räcker, och fråga 5 pekar inte ut någon annan. Barnets behov är ännu inte någons uppgift.',
      en: 'Neither question 3 nor 4 is enough, and question 5 names nobody else. The child’s need is not yet anyone’s task.',
    },
    hint: {
      sv: 'Lägg till vad som räcker, eller vilken verksamhet som behövs.',
      en: 'Add what will be enough, or which service is needed.',
    },
  },
  'coordination/answersDisagree': {
    severity: 'warning',
    message: {
      sv: 'Det egna stödet sägs räcka, men fråga 5 pekar ut andra. Svaret utgår från att andra behövs.',
      en: 'Your own support is said to be enough, but question 5 names others. The answer assumes that others are needed.',
    },
    hint: { sv: 'Ändra det svar som inte stämmer.', en: 'Change the answer that is not right.' },
  },
  'coordination/ownOperationAmongOthers': {
    severity: 'warning',
    message: {
      sv: 'Den egna verksamheten står bland de andra i fråga 5 och räknas inte dit.',
      en: 'Your own service stands among the others in question 5 and is not counted there.',
    },
    hint: { sv: 'Skriv det egna stödet i fråga 4.', en: 'Put your own support in question 4.' },
  },

  // Who is the contact.
  'coordination/modelSilent': {
    severity: 'info',
    message: {
      sv: 'Modellen säger inte vem som är kontakt i det här skedet.',
      en: 'The model does not say who the contact is at this stage.',
    },
    hint: { sv: 'Kom överens lokalt.', en: 'Agree on it locally.' },
  },
  'coordination/contactImplied': {
    severity: 'info',
    message: {
      sv: 'Källan säger det inte uttryckligen för det här skedet. Svaret är vår läsning av den.',
      en: 'The source does not say it in so many words for this stage. The answer is our reading of it.',
    },
  },
  'coordination/modelNotInForce': {
    severity: 'warning',
    message: {
      sv: 'Lagreglerna om rollen har beslutats men aldrig trätt i kraft. Rollen är frivillig för familjen och ger ingen egen rätt till uppgifter.',
      en: 'The legislation on this role was passed but never came into force. It is voluntary for the family and gives no right of its own to information.',
    },
  },

  // Forums and agendas.
  'coordination/individualCaseInStrategicForum': {
    severity: 'error',
    message: {
      sv: 'Forumet tar inte upp enskilda barn, inte heller avidentifierat.',
      en: 'This forum takes up no individual children, not even de-identified.',
    },
    hint: {
      sv: 'Ta frågan i ett forum för enskilda ärenden, eller lyft mönstret i stället för barnet.',
      en: 'Take it to a forum for individual cases, or raise the pattern instead of the child.',
    },
  },
  'coordination/mustBeDeidentified': {
    severity: 'error',
    message: {
      sv: 'I det här forumet tas barn bara upp avidentifierat.',
      en: 'This forum takes up children only when they are de-identified.',
    },
    hint: {
      sv: 'Beskriv läget så att ingen kan förstå vem det gäller. På en liten ort räcker det sällan att ta bort namnet.',
      en: 'Describe the situation so that nobody can tell who it is. In a small place, leaving out the name is seldom enough.',
    },
  },
  'coordination/consentRequired': {
    severity: 'error',
    message: {
      sv: 'Forumet kräver samtycke för att ta upp ett barn, och samtycke är inte lämnat.',
      en: 'This forum needs consent to take up a child, and consent has not been given.',
    },
    hint: {
      sv: 'Fråga först, eller ta upp frågan avidentifierat om forumet tillåter det.',
      en: 'Ask first, or raise it de-identified if the forum allows that.',
    },
  },
  'coordination/consentNotKnown': {
    severity: 'warning',
    message: {
      sv: 'Forumet kräver samtycke för att ta upp ett barn, och det är inte känt om samtycke finns.',
      en: 'This forum needs consent to take up a child, and it is not known whether there is any.',
    },
    hint: { sv: 'Ta reda på det före mötet.', en: 'Find out before the meeting.' },
  },
  'coordination/consentRuleMissing': {
    severity: 'warning',
    message: {
      sv: 'Det står inte om forumet kräver samtycke för att ta upp ett barn. Regeln saknas; det betyder inte att det är otillåtet.',
      en: 'It is not stated whether this forum needs consent to take up a child. The rule is missing; that does not make it unlawful.',
    },
    hint: {
      sv: 'Skriv ner forumets regel, och pröva sekretessen för varje uppgift.',
      en: 'Write down the forum’s rule, and test secrecy for each piece of information.',
    },
  },
  'coordination/caseRuleMissing': {
    severity: 'warning',
    message: {
      sv: 'Det står inte om forumet tar upp enskilda barn.',
      en: 'It is not stated whether this forum takes up individual children.',
    },
    hint: { sv: 'Kom överens om det före mötet.', en: 'Agree on it before the meeting.' },
  },
  'coordination/ageOutsideSpan': {
    severity: 'error',
    message: {
      sv: 'Forumet är till för åldrarna {from}–{to} år.',
      en: 'This forum is for ages {from} to {to}.',
    },
    hint: { sv: 'Välj ett forum för barnets ålder.', en: 'Choose a forum for the child’s age.' },
  },
  'coordination/ageNotKnown': {
    severity: 'info',
    message: {
      sv: 'Forumet är till för åldrarna {from}–{to} år, och barnets ålder är inte angiven.',
      en: 'This forum is for ages {from} to {to}, and the child’s age is not given.',
    },
  },
  'coordination/forumNotRunning': {
    severity: 'warning',
    message: {
      sv: 'Det står inte att forumet är igång.',
      en: 'It is not stated that this forum is running.',
    },
    hint: { sv: 'Kontrollera med kommunen.', en: 'Check with the municipality.' },
  },
  'coordination/switchesDisagree': {
    severity: 'warning',
    message: {
      sv: 'Forumet sägs både vara enbart strategiskt och ta upp enskilda barn. Här räknas det som strategiskt.',
      en: 'The forum is said both to be strategic only and to take up individual children. Here it counts as strategic.',
    },
    hint: { sv: 'Ändra den uppgift som inte stämmer.', en: 'Change the one that is not right.' },
  },
  'coordination/ageSpanReversed': {
    severity: 'error',
    message: {
      sv: 'Forumets högsta ålder är lägre än den lägsta. Åldern har inte prövats.',
      en: 'The forum’s highest age is below its lowest. The age has not been tested.',
    },
  },
} satisfies Catalogue;

export type CoordinationCode = keyof typeof findingKinds;
