import type { Catalogue } from '@tsi/core';
import { dalsland2022, kavlinge2007, tabbOrebro } from './sources.ts';

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
  'coordination/limitNotTested': {
    severity: 'warning',
    message: {
      sv: 'Gränsen ”{name}” har inte kunnat prövas: historiken säger inte hur det är.',
      en: 'The limit “{name}” could not be tested: the history does not say how it is.',
    },
    hint: {
      sv: 'För in det som saknas, så att tystnad inte tas för att allt är väl.',
      en: 'Enter what is missing, so that silence is not taken for all being well.',
    },
  },

  // A move to another step.
  'coordination/moveNotAfterLatest': {
    severity: 'error',
    message: {
      sv: 'Steget flyttades inte: dagen ligger inte efter det senaste steget i historiken.',
      en: 'The step was not moved: the day does not come after the latest step in the history.',
    },
    hint: {
      sv: 'Är det tidigare steget fel infört, rätta det i stället.',
      en: 'If the earlier step was entered wrongly, correct it instead.',
    },
  },
  'coordination/alreadyOnStep': {
    severity: 'error',
    message: {
      sv: 'Steget flyttades inte: arbetet är redan på det steget.',
      en: 'The step was not moved: the work is already on that step.',
    },
    hint: {
      sv: 'Har ägaren ändrats, för in det som en händelse.',
      en: 'If the owner has changed, enter that as an event.',
    },
  },
  'coordination/criticalStepWithoutOwner': {
    severity: 'warning',
    message: {
      sv: 'Ingen känd ägare på det kritiska steget. Det är där barn blir väntande.',
      en: 'No known owner on the critical step. That is where children are left waiting.',
    },
    hint: {
      sv: 'Kom överens redan nu om vem som håller ihop arbetet.',
      en: 'Agree already now on who holds the work together.',
    },
    sources: [tabbOrebro('Arbetsgruppens insikter')],
  },
  'coordination/movedWhileWaiting': {
    severity: 'warning',
    message: {
      sv: 'Arbetet lämnar det kritiska steget medan väntan på en annan verksamhet pågår. Glappklockan räknar då inte längre den väntan.',
      en: 'The work leaves the critical step while a wait for another service goes on. The gap clock then no longer counts that wait.',
    },
    hint: {
      sv: 'Är väntan över, för in dagen. Annars: är det kritiska steget verkligen passerat?',
      en: 'If the wait is over, enter the day. Otherwise: has the critical step really been passed?',
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
  'coordination/contactForPartOfStage': {
    severity: 'info',
    message: {
      sv: 'Källan talar bara om en del av skedet. Vilken står i ”only”.',
      en: 'The source speaks of a part of this stage only. Which one stands in “only”.',
    },
  },
  'coordination/contactPilot': {
    severity: 'info',
    message: {
      sv: 'Rollen prövades i ett projekt, på några ställen. Den gäller inte i hela kommunen.',
      en: 'The role was tried in a project, at some places. It does not hold in the whole municipality.',
    },
  },

  // Handing over.
  'coordination/handOverToNobody': {
    severity: 'error',
    message: {
      sv: 'Ingen har tagit emot. Från den dagen håller ingen ihop arbetet.',
      en: 'Nobody has received it. From that day on nobody holds the work together.',
    },
    hint: { sv: 'Lämna inte över förrän någon tar emot.', en: 'Do not let go until somebody receives.' },
  },
  'coordination/handOverGap': {
    severity: 'warning',
    message: {
      sv: 'Mellan den som lämnar och den som tar emot ligger {days} dagar.',
      en: 'Between the one who gives and the one who receives lie {days} days.',
    },
    hint: {
      sv: 'Låt dagarna mötas, eller säg till familjen vem som finns under tiden.',
      en: 'Let the days meet, or tell the family who is there meanwhile.',
    },
  },
  'coordination/receiverNotAccepted': {
    severity: 'warning',
    message: {
      sv: 'Det är inte känt att mottagaren har sagt ja.',
      en: 'It is not known that the receiver has said yes.',
    },
    hint: { sv: 'Fråga, och vänta på svaret.', en: 'Ask, and wait for the answer.' },
  },
  'coordination/handOverBetweenServices': {
    severity: 'info',
    message: {
      sv: 'Överlämningen går till en annan verksamhet. Varje uppgift behöver samtycke eller en annan väg genom sekretessen.',
      en: 'This goes to another service. Each piece of information needs consent or another route through secrecy.',
    },
    hint: {
      sv: 'Pröva vad som får lämnas med ”assessSharing” i @tsi/consent.',
      en: 'Test what may be given with “assessSharing” in @tsi/consent.',
    },
  },
  'coordination/familyNotTold': {
    severity: 'warning',
    message: {
      sv: 'Det är inte känt att barnet och familjen vet vem de nu ska vända sig till.',
      en: 'It is not known that the child and the family know whom to turn to now.',
    },
    hint: { sv: 'Berätta det, helst tillsammans.', en: 'Tell them, if you can together.' },
  },
  'coordination/handOverPartMissing': {
    severity: 'warning',
    message: {
      sv: 'En del har inte lämnats över, eller så är det inte känt: ”{part}”.',
      en: 'A part has not been handed over, or it is not known: “{part}”.',
    },
    hint: {
      sv: 'Lämna över den, eller ange att den inte finns eller att familjen har sagt nej.',
      en: 'Hand it over, or state that there is none or that the family has said no.',
    },
  },
  'coordination/handOverPartTwice': {
    severity: 'error',
    message: {
      sv: 'Samma del står två gånger. Den första räknas.',
      en: 'The same part stands twice. The first one counts.',
    },
    hint: { sv: 'Behåll den rad som stämmer.', en: 'Keep the line that is right.' },
  },

  // Who holds the support together.
  'coordination/coordinatorNotDue': {
    severity: 'info',
    message: {
      sv: 'Färre än två verksamheter ger stöd, så det finns inget att samordna. Kontakten räcker.',
      en: 'Fewer than two services give support, so there is nothing to coordinate. The contact is enough.',
    },
  },
  'coordination/coordinatorUndecided': {
    severity: 'info',
    message: {
      sv: 'Kriterierna pekar inte ut en enda. Kom överens i dialog, med barnet och familjen.',
      en: 'The criteria do not point to one alone. Settle it in dialogue, with the child and the family.',
    },
    hint: {
      sv: 'Inget kriterium väger tyngre än ett annat. Vad säger barnet?',
      en: 'No criterion weighs more than another. What does the child say?',
    },
  },
  'coordination/noCoordinator': {
    severity: 'warning',
    message: {
      sv: 'Ingen kandidat återstår. Ingen håller ihop stödet.',
      en: 'No candidate remains. Nobody holds the support together.',
    },
    hint: {
      sv: 'Fråga barnet och familjen vem de vill ha, och verksamheterna vem som kan.',
      en: 'Ask the child and the family whom they want, and the services who can.',
    },
  },
  'coordination/familyNotAskedYet': {
    severity: 'warning',
    message: {
      sv: 'Barnet och familjen har inte sagt vad de tycker om förslaget.',
      en: 'The child and the family have not said what they think of the proposal.',
    },
    hint: { sv: 'Fråga dem först.', en: 'Ask them first.' },
  },

  // Ystad's Barnteam.
  'coordination/barnteamNotDue': {
    severity: 'info',
    message: {
      sv: 'Ett Barnteam samlas när barnet behöver mer än en verksamhet. Här står färre än två.',
      en: 'A Barnteam meets when the child needs more than one service. Here stand fewer than two.',
    },
  },
  'coordination/barnteamSeatEmpty': {
    severity: 'warning',
    message: {
      sv: 'En plats i Barnteamet är tom: {label}.',
      en: 'A seat in the Barnteam is empty: {label}.',
    },
    hint: {
      sv: 'Bjud in, eller kom överens om att barnet inte behöver den platsen.',
      en: 'Invite, or agree that this child does not need that seat.',
    },
  },
  'coordination/barnteamConvener': {
    severity: 'warning',
    message: {
      sv: 'Barnkontakten är den som kallar till Barnteamet, men så står det inte här.',
      en: 'The Barnkontakt convenes the Barnteam, but that is not what stands here.',
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
  'coordination/programmeIsNoMeeting': {
    severity: 'info',
    message: {
      sv: 'Det här är en verksamhet och inget möte. Om barn tas upp där säger beskrivningen inte av sig själv.',
      en: 'This is a programme and no meeting. Whether children are raised there does not follow from the description.',
    },
  },

  // Maps of collaboration.
  'coordination/forumIdTwice': {
    severity: 'error',
    message: { sv: 'Två poster har samma id.', en: 'Two entries have the same id.' },
    hint: { sv: 'Ge den ena ett annat.', en: 'Give one of them another.' },
  },
  'coordination/forumOfAnotherPlace': {
    severity: 'error',
    message: {
      sv: 'Forumet hör till en annan kommun än kartan.',
      en: 'The forum belongs to another municipality than the map.',
    },
    hint: { sv: 'Flytta forumet eller rätta kommunen.', en: 'Move the forum or correct the municipality.' },
  },
  'coordination/cadenceUnclear': {
    severity: 'warning',
    message: {
      sv: 'Hur ofta forumet möts går att läsa på flera sätt.',
      en: 'How often the forum meets can be read in more than one way.',
    },
    hint: { sv: 'Fråga kommunen, och skriv in svaret.', en: 'Ask the municipality, and enter the answer.' },
  },
  'coordination/cadenceNotStated': {
    severity: 'info',
    message: {
      sv: 'Det står inte hur ofta forumet möts.',
      en: 'It is not stated how often the forum meets.',
    },
  },
  'coordination/sourceUnclear': {
    severity: 'info',
    message: {
      sv: 'Källan är öppen eller otydlig på den här punkten. Anteckningen säger hur.',
      en: 'The source is open or unclear on this point. The note says how.',
    },
  },
  'coordination/planWithoutRoutine': {
    severity: 'info',
    message: {
      sv: 'Planen erbjuds, men ingen rutin för den nämns bland rutinerna.',
      en: 'The plan is offered, but no routine for it is mentioned among the routines.',
    },
    hint: { sv: 'Ta reda på om rutinen finns.', en: 'Find out whether there is one.' },
  },
  'coordination/presenceDisagrees': {
    severity: 'warning',
    message: {
      sv: 'Samma sak uppges både finnas och saknas.',
      en: 'The same thing is stated both as in place and as missing.',
    },
    hint: { sv: 'Ändra den uppgift som inte stämmer.', en: 'Change the one that is not right.' },
  },

  // Which ages the forums are for.
  'coordination/ageGap': {
    severity: 'warning',
    message: {
      sv: 'Inget av forumen är till för den som är {ages} år.',
      en: 'None of the forums is for those aged {ages}.',
    },
    hint: {
      sv: 'Finns det ett annat sätt att samordna stödet i den åldern?',
      en: 'Is there another way to coordinate support at that age?',
    },
  },
  'coordination/ageCoverageUnknown': {
    severity: 'info',
    message: {
      sv: 'Om något av forumen är till för den som är {ages} år går inte att säga. Forum som inte anger ålder: {forums}.',
      en: 'Whether any of the forums is for those aged {ages} cannot be told. Forums that state no age: {forums}.',
    },
    hint: { sv: 'Fråga vilka åldrar de är till för.', en: 'Ask which ages they are for.' },
  },
  'coordination/ageForSomeOnly': {
    severity: 'info',
    message: {
      sv: 'För den som är {ages} år finns bara forum för vissa målgrupper.',
      en: 'For those aged {ages} there are only forums for certain groups.',
    },
  },
  'coordination/agePlannedOnly': {
    severity: 'info',
    message: {
      sv: 'För den som är {ages} år finns bara forum som planeras.',
      en: 'For those aged {ages} there are only forums that are planned.',
    },
  },

  // Goals chosen from the goal bank, and what they led to.
  'coordination/unknownGoal': {
    severity: 'error',
    message: {
      sv: 'Målet finns varken i målbanken eller bland de egna målen.',
      en: 'This goal is neither in the goal bank nor among the own goals.',
    },
    hint: {
      sv: 'Rätta målets id, eller lägg det i ”ownGoals”.',
      en: 'Mend the goal’s id, or put it in “ownGoals”.',
    },
  },
  'coordination/goalIdTaken': {
    severity: 'error',
    message: {
      sv: 'Det egna målet har samma id som ett annat mål. Det andra målet gäller.',
      en: 'The own goal has the id of another goal. The other goal holds.',
    },
    hint: { sv: 'Ge det egna målet ett eget id.', en: 'Give the own goal an id of its own.' },
  },
  'coordination/noGoalsChosen': {
    severity: 'warning',
    message: { sv: 'Inget mål är valt.', en: 'No goal has been chosen.' },
    hint: { sv: 'Utan mål finns inget att utvärdera.', en: 'Without goals there is nothing to evaluate.' },
  },
  'coordination/goalChosenTwice': {
    severity: 'warning',
    message: { sv: 'Målet är valt en gång till.', en: 'This goal has been chosen once more.' },
    hint: { sv: 'Ta bort den ena raden.', en: 'Take one of the lines away.' },
  },
  'coordination/goalForOtherAges': {
    severity: 'warning',
    message: {
      sv: 'Målet är skrivet för andra åldrar än de som valet gäller.',
      en: 'This goal is written for other ages than those that the choice holds for.',
    },
    hint: {
      sv: 'Välj ett mål för åldrarna, eller gör om det till ett eget.',
      en: 'Choose a goal for these ages, or make it one of your own.',
    },
  },
  'coordination/goalSenseUnsettled': {
    severity: 'warning',
    message: {
      sv: 'Målet går att läsa på två sätt: som en brist, eller som att hjälpen hänger ihop så väl att ingen behöver veta vem som ger den.',
      en: 'This goal can be read in two ways: as a fault, or as help so well joined that nobody needs to know who gives it.',
    },
    hint: {
      sv: 'Bestäm vad ni hoppas på och skriv det i ”agreeing”, eller välj ett annat mål.',
      en: 'Settle what you hope for and put it in “agreeing”, or choose another goal.',
    },
    sources: [kavlinge2007('4.2.5'), kavlinge2007('5.2')],
  },
  'coordination/goalPeriodReversed': {
    severity: 'error',
    message: {
      sv: 'Periodens sista dag ligger före den första.',
      en: 'The last day of the period comes before the first.',
    },
  },
  'coordination/goalAgesReversed': {
    severity: 'error',
    message: { sv: 'Den högsta åldern är lägre än den lägsta.', en: 'The highest age is below the lowest.' },
  },
  'coordination/goalPeriodLong': {
    severity: 'warning',
    message: {
      sv: 'Perioden är längre än {years} år, som källan föreslår som längst för det här sättet att välja.',
      en: 'The period is longer than {years} years, the longest that the source proposes for this way of choosing.',
    },
    hint: {
      sv: 'Välj om oftare, eller bestäm att ni vill ha en längre tid.',
      en: 'Choose again more often, or decide that you want a longer time.',
    },
    sources: [kavlinge2007('4.1')],
  },
  'coordination/goalPeriodOver': {
    severity: 'info',
    message: {
      sv: 'Perioden som målen valdes för är slut.',
      en: 'The period that the goals were chosen for is over.',
    },
    hint: {
      sv: 'Utvärdera, och välj på nytt ur banken.',
      en: 'Evaluate, and choose anew from the bank.',
    },
    sources: [kavlinge2007('4.1')],
  },
  'coordination/goalJoinsClaims': {
    severity: 'info',
    message: {
      sv: 'Påståendet rymmer mer än en sak. Den som håller med om hälften vet inte vad hen ska svara.',
      en: 'The statement holds more than one thing. Somebody who agrees with half of it does not know what to answer.',
    },
    hint: {
      sv: 'Dela det i egna mål och fråga om vart och ett.',
      en: 'Divide it into goals of your own and ask about each.',
    },
  },
  'coordination/goalGroupExposed': {
    severity: 'warning',
    message: {
      sv: 'Målet gäller barn som far illa eller riskerar det. Gruppen är ofta liten och svaren är känsliga.',
      en: 'This goal concerns children who come to harm or risk it. The group is often small and the answers are sensitive.',
    },
    hint: {
      sv: 'Fråga den som har fått ett visst stöd; fråga aldrig om barnet hör till gruppen. Dölj små tal.',
      en: 'Ask those who have had a certain support; never ask whether a child belongs to the group. Hide small counts.',
    },
  },

  // Surveys of how municipalities collaborate.
  'coordination/surveyMunicipalityTwice': {
    severity: 'error',
    message: { sv: 'Kommunen har redan en rad.', en: 'This municipality already has a row.' },
    hint: { sv: 'Slå ihop raderna.', en: 'Put the rows together.' },
  },
  'coordination/surveyAnswerUnknown': {
    severity: 'error',
    message: {
      sv: 'Tabellen har ingen sådan kolumn, eller kolumnen inget sådant svar.',
      en: 'The table has no such column, or the column no such answer.',
    },
    hint: {
      sv: 'Lägg till svaret i ”columns”, eller rätta det.',
      en: 'Add the answer to “columns”, or mend it.',
    },
  },
  'coordination/surveyAnsweredTwice': {
    severity: 'error',
    message: {
      sv: 'Kommunen har redan ett svar i kolumnen.',
      en: 'This municipality already has an answer in the column.',
    },
    hint: { sv: 'Behåll det ena.', en: 'Keep one of them.' },
  },
  'coordination/surveyAnswerMissing': {
    severity: 'warning',
    message: {
      sv: 'Kommunen saknar svar i en kolumn. Den räknas inte med där.',
      en: 'This municipality has no answer in one column. It is not counted there.',
    },
    hint: {
      sv: 'Skriv att det inte nämns, om det är så.',
      en: 'Write that it is not mentioned, if that is so.',
    },
  },
  'coordination/surveyTotalDisagrees': {
    severity: 'warning',
    message: {
      sv: 'Summan som rapporten uppger är en annan än radernas, som blir {counted}.',
      en: 'The total that the report states is not that of the rows, which comes to {counted}.',
    },
    hint: {
      sv: 'Läs om källan. Stämmer raderna är det rapporten som har fel.',
      en: 'Read the source again. If the rows are right, the report is wrong.',
    },
  },

  // Whether the collaboration itself holds.
  'coordination/readinessFactorUnknown': {
    severity: 'error',
    message: {
      sv: 'Förutsättningen är inte känd. Svaret räknas inte.',
      en: 'This factor is not known. The answer is not counted.',
    },
    hint: { sv: 'Använd ett id ur ”readinessFactors”.', en: 'Use an id of “readinessFactors”.' },
  },
  'coordination/readinessAnswersDisagree': {
    severity: 'warning',
    message: {
      sv: 'Samma fråga har fått olika svar. Den räknas som inte känd.',
      en: 'The same question has been given different answers. It counts as not known.',
    },
    hint: {
      sv: 'Tala om varför ni ser olika på saken, och behåll ett svar.',
      en: 'Talk about why you see it differently, and keep one answer.',
    },
  },
  'coordination/readinessNotAsked': {
    severity: 'info',
    message: {
      sv: 'Frågor som ingen har ställt: {factors}.',
      en: 'Questions that nobody has asked: {factors}.',
    },
  },
  'coordination/tabbCriterionNotMet': {
    severity: 'warning',
    message: {
      sv: 'Detta krävdes för att få vara med i TABB, och det är inte på plats.',
      en: 'This was required for taking part in TABB, and it is not in place.',
    },
    sources: [tabbOrebro('Bilaga 1')],
  },
  'coordination/tabbRecommendationNotMet': {
    severity: 'info',
    message: {
      sv: 'Detta var önskat men inte krävt för att få vara med i TABB, och det är inte på plats.',
      en: 'This was wished for but not required for taking part in TABB, and it is not in place.',
    },
    sources: [tabbOrebro('Bilaga 1')],
  },
  'coordination/plugInNotInParallel': {
    severity: 'warning',
    message: {
      sv: 'Några av de fem dimensionerna är på plats och andra inte. Erfarenheten från Plug In är att de behöver ske samtidigt.',
      en: 'Some of the five dimensions are in place and others are not. The experience of Plug In is that they have to go on together.',
    },
    sources: [dalsland2022('2.2')],
  },
  'coordination/evaluationTermTwice': {
    severity: 'warning',
    message: { sv: 'Terminen har redan en utvärdering.', en: 'This term already has an evaluation.' },
    hint: { sv: 'Slå ihop dem.', en: 'Put them together.' },
  },
  'coordination/evaluationTermsMissing': {
    severity: 'warning',
    message: {
      sv: 'Sedan förra utvärderingen saknas så här många terminer: {terms}.',
      en: 'Terms that are missing since the evaluation before: {terms}.',
    },
    hint: { sv: 'TABB utvärderades varje termin.', en: 'TABB was evaluated every term.' },
    sources: [tabbOrebro('Uppföljning/Utvärdering')],
  },
  'coordination/concurrentNotKnown': {
    severity: 'warning',
    message: {
      sv: 'Det står inte vad annat som pågick samtidigt, eller om det var samma personer. Då går det inte att säga vad resultatet beror på.',
      en: 'It is not stated what else went on at the same time, or whether it was the same people. So one cannot say what the result is due to.',
    },
    hint: {
      sv: 'Skriv upp det. Pågick inget annat är listan tom.',
      en: 'Write it down. If nothing else went on, the list is empty.',
    },
    sources: [tabbOrebro('Utmaningar')],
  },
  'coordination/concurrentSameStaff': {
    severity: 'warning',
    message: {
      sv: 'Samma personer arbetade med något annat samtidigt. Resultatet kan bero på det.',
      en: 'The same people worked on something else at the same time. The result may be due to that.',
    },
    hint: { sv: 'Säg det när resultatet visas.', en: 'Say so when the result is shown.' },
    sources: [tabbOrebro('Utmaningar')],
  },
  'coordination/resultOfGoalNotChosen': {
    severity: 'warning',
    message: { sv: 'Målet hör inte till de valda.', en: 'This goal is not among those chosen.' },
    hint: {
      sv: 'Ändra målet, eller lägg till det i valet.',
      en: 'Change the goal, or add it to the choice.',
    },
  },
  'coordination/resultTwice': {
    severity: 'warning',
    message: {
      sv: 'Målet har redan ett resultat i utvärderingen.',
      en: 'This goal already has a result in the evaluation.',
    },
    hint: { sv: 'Lägg ihop svaren.', en: 'Add the answers together.' },
  },
  'coordination/resultAnswerTwice': {
    severity: 'warning',
    message: {
      sv: 'Samma slags svar står mer än en gång. De räknas ihop.',
      en: 'The same kind of answer stands more than once. They are added together.',
    },
    hint: { sv: 'Kontrollera att ingen räknas två gånger.', en: 'Check that nobody is counted twice.' },
  },
  'coordination/chosenGoalNotEvaluated': {
    severity: 'warning',
    message: { sv: 'Valda mål utan resultat: {goals}.', en: 'Chosen goals without a result: {goals}.' },
    hint: {
      sv: 'De valda målen är det som utvärderingen utgår från.',
      en: 'The chosen goals are what the evaluation starts from.',
    },
    sources: [kavlinge2007('4.1')],
  },
  'coordination/evaluationNotPresented': {
    severity: 'info',
    message: { sv: 'Ingen har fått se resultatet.', en: 'Nobody has been shown the result.' },
    hint: {
      sv: 'I TABB gav det stöd och riktning att visa det för ledning och närmaste chefer.',
      en: 'In TABB, showing it to management and line managers gave support and direction.',
    },
    sources: [tabbOrebro('Uppföljning/Utvärdering')],
  },
  'coordination/evaluationWithoutChanges': {
    severity: 'info',
    message: { sv: 'Det står inte vad ni ändrar.', en: 'It is not stated what you change.' },
    hint: { sv: 'Ändrar ni inget är listan tom.', en: 'If you change nothing, the list is empty.' },
  },

  // The list of what could become better.
  'coordination/improvementUnknown': {
    severity: 'error',
    message: { sv: 'Förbättringsområdet är inte känt.', en: 'This improvement area is not known.' },
    hint: { sv: 'Börja ett eget id med ”own-”.', en: 'Begin an id of your own with “own-”.' },
  },
  'coordination/improvementTwice': {
    severity: 'warning',
    message: {
      sv: 'Förbättringsområdet står redan på listan.',
      en: 'This improvement area is already on the list.',
    },
    hint: { sv: 'Behåll den rad som gäller.', en: 'Keep the line that holds.' },
  },
  'coordination/improvementWithoutOwner': {
    severity: 'warning',
    message: {
      sv: 'Arbetet är valt men ingen äger det.',
      en: 'The work has been chosen but nobody owns it.',
    },
    hint: { sv: 'Ange en roll eller ett råd.', en: 'Name a role or a council.' },
  },
  'coordination/improvementOverdue': {
    severity: 'warning',
    message: {
      sv: 'Dagen då det skulle vara klart har passerat.',
      en: 'The day by which it should be done has passed.',
    },
    hint: {
      sv: 'Sätt en ny dag, eller skriv att det är klart.',
      en: 'Set a new day, or write that it is done.',
    },
  },
  'coordination/improvementSetAsideWithoutReason': {
    severity: 'info',
    message: {
      sv: 'Det står inte varför området är lagt åt sidan.',
      en: 'It is not stated why this area was set aside.',
    },
    hint: {
      sv: 'Skriv varför, så att frågan inte börjar om.',
      en: 'Write why, so that the question does not start over.',
    },
  },
  // Councils and their calendars.
  'coordination/councilNotStated': {
    severity: 'info',
    message: {
      sv: 'Källan säger inget om detta. Det är inte detsamma som att det saknas.',
      en: 'The source says nothing of this. That is not to say that there is none.',
    },
    hint: { sv: 'Bestäm det och skriv in det.', en: 'Settle it and write it in.' },
  },
  'coordination/councilLeavesOpen': {
    severity: 'info',
    message: {
      sv: 'Här lämnar källan något öppet eller säger emot sig själv.',
      en: 'Here the source leaves something open or contradicts itself.',
    },
    hint: {
      sv: 'Läs anteckningen och bestäm vad som gäller hos er.',
      en: 'Read the note and settle what holds with you.',
    },
  },
  'coordination/councilAgesReversed': {
    severity: 'error',
    message: {
      sv: 'Rådets högsta ålder är lägre än den lägsta.',
      en: 'The council’s highest age is below its lowest.',
    },
  },
  'coordination/chairRuleForOtherAges': {
    severity: 'warning',
    message: {
      sv: 'Regeln om ordförande är skriven för andra åldrar än rådets.',
      en: 'The rule on the chair is written for other ages than the council’s.',
    },
    hint: {
      sv: 'Bestäm om den gäller hela rådet. Här räknas det så.',
      en: 'Settle whether it holds for the whole council. Here it is taken to.',
    },
  },
  'coordination/chairOrderNotStated': {
    severity: 'info',
    message: {
      sv: 'Ordförandeskapet går runt, men turordningen är inte bestämd.',
      en: 'The chair goes round, but the order of turns is not settled.',
    },
    hint: {
      sv: 'Skriv i ”order” vem som börjar, vilken termin, och vilka som följer.',
      en: 'Write in “order” who begins, in which term, and who follows.',
    },
  },
  'coordination/chairTurnMissing': {
    severity: 'warning',
    message: {
      sv: 'Någon termin, vår eller höst, udda eller jämnt år, saknar ordförande.',
      en: 'Some term, spring or autumn of an odd or even year, has no chair.',
    },
    hint: { sv: 'Lägg till den turen.', en: 'Add that turn.' },
  },
  'coordination/chairTurnTwice': {
    severity: 'warning',
    message: {
      sv: 'Någon termin har mer än en ordförande.',
      en: 'Some term has more than one chair.',
    },
    hint: { sv: 'Behåll en tur för varje termin.', en: 'Keep one turn for each term.' },
  },
  'coordination/periodReversed': {
    severity: 'error',
    message: {
      sv: 'Den sista dagen ligger före den första. Inget har räknats.',
      en: 'The last day comes before the first. Nothing has been counted.',
    },
  },
  'coordination/meetingTimeReversed': {
    severity: 'error',
    message: {
      sv: 'Mötet slutar inte efter att det har börjat. Det räknas som utan klockslag.',
      en: 'The meeting does not end after it began. It counts as having no time of day.',
    },
  },
  'coordination/termDaysMissing': {
    severity: 'error',
    message: {
      sv: 'Terminernas dagar behövs för det här och saknas.',
      en: 'The days of the terms are needed for this and are missing.',
    },
    hint: {
      sv: 'Lägg till vår- och hösttermin med första och sista dag.',
      en: 'Add the spring and autumn terms with their first and last days.',
    },
  },
  'coordination/tooFewOpenDays': {
    severity: 'warning',
    message: {
      sv: 'Öppna dagar av den veckodagen: {open}. Det räcker inte till mötena, så de blir färre.',
      en: 'Open days of that weekday: {open}. They do not suffice, so there are fewer meetings.',
    },
    hint: {
      sv: 'Välj en annan veckodag eller färre möten.',
      en: 'Choose another weekday or fewer meetings.',
    },
  },
  'coordination/meetingsLeftOut': {
    severity: 'info',
    message: {
      sv: 'Möten som faller på lov eller helgdag och inte är med: {count}.',
      en: 'Meetings that fall on school or public holidays and are left out: {count}.',
    },
    hint: {
      sv: 'Med ”sameWeek” flyttas de till en annan vardag samma vecka, när det finns en.',
      en: 'With “sameWeek” they move to another weekday of the same week, when there is one.',
    },
  },
  'coordination/meetingOutsidePeriod': {
    severity: 'warning',
    message: {
      sv: 'Dagen ligger utanför perioden eller terminerna och är inte med.',
      en: 'This day lies outside the period or the terms and is left out.',
    },
  },
  'coordination/weekFiftyThree': {
    severity: 'info',
    message: {
      sv: 'År {year} har vecka 53. Då kommer två udda veckor i rad, och tre veckor mellan två jämna.',
      en: 'The year {year} has a week 53. Two odd weeks then follow each other, and even ones lie three weeks apart.',
    },
    hint: {
      sv: 'Ska det vara lika långt mellan mötena, räkna ”everyNthWeek” från en dag.',
      en: 'To keep the meetings evenly apart, count “everyNthWeek” from a day.',
    },
  },
  'coordination/logOfOtherCouncil': {
    severity: 'error',
    message: {
      sv: 'Förteckningen hör till ett annat råd. Inget har räknats.',
      en: 'This log belongs to another council. Nothing has been counted.',
    },
  },
  'coordination/meetingTwice': {
    severity: 'warning',
    message: {
      sv: 'Ett hållet möte samma dag står redan i förteckningen. Dagen räknas en gång.',
      en: 'A meeting held on the same day is already in the log. The day counts once.',
    },
  },
  'coordination/meetingsNotCounted': {
    severity: 'info',
    message: {
      sv: 'Hur många möten det blir av ett antal per vecka eller månad säger ingen källa, för ingen säger vad som gäller under lov. Det prövas inte.',
      en: 'No source says how many meetings a number per week or month comes to, since none says what holds in the holidays. It is not tested.',
    },
    hint: {
      sv: 'Jämför med den planerade mötesserien.',
      en: 'Compare with the planned series of meetings.',
    },
  },
  'coordination/fewerMeetings': {
    severity: 'warning',
    message: {
      sv: 'Möten från {from} till {to}: {held}. Det antal som gäller är {expected}.',
      en: 'Meetings from {from} to {to}: {held}. The number that holds is {expected}.',
    },
  },
  'coordination/meetingsRemain': {
    severity: 'info',
    message: {
      sv: 'Möten från {from} till {to}: {held} hittills. Det antal som gäller är {expected}.',
      en: 'Meetings from {from} to {to}: {held} so far. The number that holds is {expected}.',
    },
  },
  'coordination/logIncomplete': {
    severity: 'info',
    message: {
      sv: 'Förteckningen täcker inte hela tiden från {from} till {to}, så vi vet inte om mötena blev {expected}.',
      en: 'The log does not cover all the time from {from} to {to}, so whether there were {expected} meetings is not known.',
    },
  },
} satisfies Catalogue;

export type CoordinationCode = keyof typeof findingKinds;
