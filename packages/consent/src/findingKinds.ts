import type { Catalogue } from '@tsi/core';

/** What this package can find. Codes are stable; the words may be improved. */
export const findingKinds = {
  'consent/reportNow': {
    severity: 'error',
    message: {
      sv: 'Det finns misstanke om att barnet far illa. Anmäl genast till socialnämnden.',
      en: 'A child is suspected to be harmed. Report to social services (socialnämnden) at once.',
    },
    hint: {
      sv: 'Anmälan kräver inget samtycke och väntar inte på möte, plan eller svar på den här frågan.',
      en: 'The report needs no consent and does not wait for a meeting, a plan or the answer to this question.',
    },
  },
  'consent/reportMade': {
    severity: 'warning',
    message: {
      sv: 'En orosanmälan är gjord. Kommer det fram något nytt ska det anmälas på nytt.',
      en: 'A concern report has been made. Anything new that comes to light is reported again.',
    },
  },
  'consent/suspicionNotAsked': {
    severity: 'warning',
    message: {
      sv: 'Ingen har tagit ställning till om barnet far illa.',
      en: 'Nobody has considered whether the child is being harmed.',
    },
    hint: {
      sv: 'Ta ställning först. Misstanke räcker för att anmälan ska göras genast.',
      en: 'Consider this first. Suspicion is enough for a report to be made at once.',
    },
  },
  'consent/familyCounsellingDuty': {
    severity: 'error',
    message: {
      sv: 'Familjerådgivare har en egen anmälningsplikt. Pröva den genast.',
      en: 'Family counsellors have a duty to report of their own. Consider it at once.',
    },
    hint: {
      sv: 'Plikten gäller när familjerådgivaren vet att ett barn utnyttjas sexuellt eller misshandlas i hemmet.',
      en: 'The duty holds when the counsellor knows that a child is sexually exploited or maltreated at home.',
    },
  },
  'consent/protectedIdentity': {
    severity: 'error',
    message: {
      sv: 'Någon i familjen har skyddade personuppgifter. Frågan prövas för hand, och ingen underrättas automatiskt.',
      en: 'Somebody in the family has a protected identity. Decide by hand, and notify nobody automatically.',
    },
    hint: {
      sv: 'Även en vårdnadshavare kan vara den som skyddet gäller mot.',
      en: 'A custodian may be the one whom the protection is against.',
    },
  },
  'consent/protectedIdentityNotChecked': {
    severity: 'warning',
    message: {
      sv: 'Ingen har kontrollerat om barnet eller familjen har skyddade personuppgifter.',
      en: 'Nobody has checked whether the child or the family has a protected identity.',
    },
    hint: {
      sv: 'Kontrollera innan något lämnas. Till dess blir svaret inte ett klart ja.',
      en: 'Check before anything is given. Until then the answer is not a clear yes.',
    },
  },
  'consent/holderUnsettled': {
    severity: 'error',
    message: {
      sv: 'Vilken sekretess som gäller hos den som lämnar är inte klarlagt här.',
      en: 'Which secrecy holds with the one who gives is not settled here.',
    },
    hint: { sv: 'Fråga en jurist.', en: 'Ask a lawyer.' },
  },
  'consent/holderNotOfOperation': {
    severity: 'error',
    message: {
      sv: 'Den sekretess som anges hör inte till verksamheten som lämnar.',
      en: 'The secrecy stated does not belong to the operation that gives.',
    },
    hint: { sv: 'För den verksamheten finns: {allowed}.', en: 'That operation has: {allowed}.' },
  },
  'consent/partOfOtherHolder': {
    severity: 'error',
    message: {
      sv: 'En del står under en annan sekretess än frågan gäller.',
      en: 'A part is under another secrecy than the question is about.',
    },
    hint: { sv: 'Ställ en fråga för varje sekretess.', en: 'Ask one question for each holder.' },
  },
  'consent/identifiedAnyway': {
    severity: 'error',
    message: {
      sv: 'Frågan sägs vara avidentifierad, men en del talar om vem barnet är. Den prövas som om barnet är känt.',
      en: 'The question is said to be de-identified, but a part tells who the child is. It is answered as identified.',
    },
  },
  'consent/privateOperation': {
    severity: 'warning',
    message: {
      sv: 'Enskild huvudman: offentlighets- och sekretesslagen gäller inte där, utan tystnadsplikt. Samtycke och uppgiftsskyldighet gäller; övriga vägar får en jurist pröva.',
      en: 'Private huvudman: the secrecy act does not bind it, a duty of confidentiality does. Consent and duties hold; other routes need legal review.',
    },
  },
  'consent/thirdPersons': {
    severity: 'warning',
    message: {
      sv: 'Uppgifterna rör också andra än barnet. Deras uppgifter behöver en egen grund.',
      en: 'The information also concerns others than the child. Theirs needs a ground of its own.',
    },
  },
  'consent/personNotNamed': {
    severity: 'warning',
    message: {
      sv: 'Det framgår inte vilken person en del rör. Då kan inget samtycke täcka den.',
      en: 'It is not stated which person a part concerns, so no consent can cover it.',
    },
    hint: { sv: 'Ange personens beteckning i fältet ”ref”.', en: 'Give the person’s reference in “ref”.' },
  },
  'consent/siblingsOwnQuestion': {
    severity: 'warning',
    message: {
      sv: 'En del rör ett syskon. Ställ frågan om den för sig, med syskonet som barn.',
      en: 'A part concerns a sibling. Ask about it separately, with the sibling as the child.',
    },
    hint: {
      sv: 'Syskonet kan ha andra vårdnadshavare, en annan ålder och en egen vilja.',
      en: 'The sibling may have other custodians, another age and a will of their own.',
    },
  },
  'consent/noWordingForDay': {
    severity: 'warning',
    message: {
      sv: 'Minst en regel saknar känd lydelse den dagen.',
      en: 'At least one rule has no known wording on that day.',
    },
  },
  'consent/childNotDescribed': {
    severity: 'warning',
    message: {
      sv: 'Uppgifter om barnet saknas. Då kan inget samtycke bedömas.',
      en: 'The child is not described, so no consent can be judged.',
    },
    hint: {
      sv: 'Ange födelsedatum, vårdnadshavare och om det finns skyddade personuppgifter.',
      en: 'Give date of birth, custodians and whether there is a protected identity.',
    },
  },
  'consent/goldenRuleNotAsked': {
    severity: 'info',
    message: {
      sv: 'Den gyllene regeln är inte prövad: är uppgiften nödvändig, relevant och proportionerlig?',
      en: 'The golden rule has not been asked: is the information necessary, relevant and proportionate?',
    },
  },
  'consent/goldenRuleBlocks': {
    severity: 'error',
    message: {
      sv: 'Den gyllene regeln stoppar: fråga {question}.',
      en: 'The golden rule says stop: question {question}.',
    },
    hint: {
      sv: 'En väg förbi sekretessen räcker inte. Mend svaret på frågan, eller låt bli att lämna uppgiften.',
      en: 'A way past secrecy is not enough. Mend what the question asks about, or do not share.',
    },
  },
  'consent/goldenRuleWarns': {
    severity: 'warning',
    message: {
      sv: 'Den gyllene regeln manar till eftertanke: fråga {question}.',
      en: 'The golden rule asks you to think again: question {question}.',
    },
  },
  'consent/waiverExcludes': {
    severity: 'warning',
    message: {
      sv: 'Ett annat gällande samtycke undantar något av det som ska lämnas. Fråga familjen vilket som gäller.',
      en: 'Another consent in force leaves out some of what is to be given. Ask the family which one holds.',
    },
    hint: {
      sv: 'Ska undantaget gälla behöver det äldre samtycket återkallas eller ersättas.',
      en: 'If the exclusion is meant, the older consent must be withdrawn or superseded.',
    },
  },
  'consent/otherChild': {
    severity: 'error',
    message: {
      sv: 'Samtycket gäller ett annat barn och räknas inte.',
      en: 'The consent is for another child and does not count.',
    },
  },
  'consent/withdrawnBeforeGiven': {
    severity: 'error',
    message: {
      sv: 'En återkallelse saknar ett tidigare ja från samma person. Samtycket räknas inte förrän det är utrett.',
      en: 'A withdrawal has no earlier yes by the same person. The consent does not count until this is settled.',
    },
  },
  'consent/supersedesItself': {
    severity: 'error',
    message: { sv: 'Ett samtycke kan inte ersätta sig självt.', en: 'A consent cannot supersede itself.' },
  },
  'consent/supersedesInCircle': {
    severity: 'error',
    message: {
      sv: 'Samtycken ersätter varandra i en ring. Inget av dem räknas från den dag det är ersatt.',
      en: 'Consents supersede one another in a circle. None of them counts from the day it was superseded.',
    },
    hint: {
      sv: 'Ta reda på vilket familjen menar, och låt det stå utan ersättare.',
      en: 'Find out which one the family means, and leave that one without a successor.',
    },
  },
  'consent/custodiansDisagree': {
    severity: 'warning',
    message: {
      sv: 'Vårdnadshavarna är inte överens. Den enas ja räcker inte.',
      en: 'The custodians do not agree. One yes is not enough.',
    },
    hint: {
      sv: 'Ett nej är i sig inget skäl för en orosanmälan. Var och en fortsätter med sitt eget ansvar för barnet.',
      en: 'A no is in itself no reason for a report. Each goes on with their own responsibility for the child.',
    },
  },
  'consent/socialCommitteeMayDecide': {
    severity: 'info',
    message: {
      sv: 'Socialnämnden kan i vissa fall besluta om en stödåtgärd som bara den ena vårdnadshavaren samtycker till. Det ersätter aldrig ett samtycke till en plan eller till att uppgifter lämnas.',
      en: 'Socialnämnden may in some cases decide on a supporting measure that only one custodian consents to. It never replaces consent to a plan or to giving information.',
    },
    hint: {
      sv: 'Det gäller viss undersökning och behandling, öppenvård, kontaktperson eller kontaktfamilj och vissa LSS-insatser, om barnets bästa kräver det.',
      en: 'It is for certain examination and treatment, outpatient care, a contact person or family and certain LSS support, if the child’s best requires it.',
    },
  },
  'consent/forumLiftsNothing': {
    severity: 'info',
    message: {
      sv: 'Forumets villkor bryter ingen sekretess. Pröva varje uppgift för sig, för var och en som är med.',
      en: 'The terms of a forum lift no secrecy. Assess each piece of information, for everybody present.',
    },
  },
  'consent/forumNeverWaits': {
    severity: 'warning',
    message: {
      sv: 'En orosanmälan väntar aldrig på ett forum.',
      en: 'A concern report never waits for a forum.',
    },
  },
  'consent/forumContradictsItself': {
    severity: 'warning',
    message: {
      sv: 'Forumet sägs vara enbart strategiskt och ändå ta upp ärenden.',
      en: 'The forum is said to be strategic only and to take up cases all the same.',
    },
  },
  'consent/forumOnlyDeidentified': {
    severity: 'warning',
    message: {
      sv: 'I det här forumet får det inte framgå vem barnet är.',
      en: 'In this forum it must not be told who the child is.',
    },
    hint: {
      sv: 'Fråga om råd utan uppgifter som någon kan känna igen, särskilt på en liten ort.',
      en: 'Ask for advice without anything that somebody may recognise, in a small place above all.',
    },
  },
  'consent/longerThanPractice': {
    severity: 'info',
    message: {
      sv: 'Samtycket gäller längre än rutinen tillåter. Det räknas i högst {months} månader.',
      en: 'The consent lasts longer than the practice allows. It counts for at most {months} months.',
    },
  },
  'consent/formNotAccepted': {
    severity: 'warning',
    message: {
      sv: 'Ett ja har lämnats i en form som rutinen inte godtar.',
      en: 'A yes was given in a form that the practice does not accept.',
    },
    hint: {
      sv: 'Lagen kräver ingen form; det är rutinen som gör det. Godtagna former: {allowed}.',
      en: 'The statute asks for no form; the practice does. Accepted: {allowed}.',
    },
  },
  'consent/notFullyInformed': {
    severity: 'warning',
    message: {
      sv: 'Det är inte antecknat att de som samtycker har fått veta allt de ska få veta.',
      en: 'It is not recorded that those who consent were told all that they must be told.',
    },
    hint: { sv: 'Saknas: {topics}.', en: 'Missing: {topics}.' },
  },
  'consent/childNotHeard': {
    severity: 'warning',
    message: {
      sv: 'Barnets röst är inte antecknad.',
      en: 'The child’s own voice is not recorded.',
    },
    hint: {
      sv: 'Fråga barnet och anteckna svaret, eller att barnet inte ville svara.',
      en: 'Ask the child and record the answer, or that the child did not want to answer.',
    },
  },
  'consent/childSaidNo': {
    severity: 'warning',
    message: {
      sv: 'Barnet vill inte. Ta hänsyn till det efter ålder och mognad.',
      en: 'The child does not want this. Give it weight by age and maturity.',
    },
  },
  'consent/custodianMissing': {
    severity: 'error',
    message: {
      sv: 'Vårdnadshavarna i listan stämmer inte med vårdnaden.',
      en: 'The custodians listed do not agree with the custody.',
    },
    hint: {
      sv: 'Gemensam vårdnad kräver minst två i listan, annan vårdnad minst en.',
      en: 'Joint custody needs at least two in the list, other custody at least one.',
    },
  },
  'consent/custodyUnknown': {
    severity: 'error',
    message: {
      sv: 'Det är inte klarlagt vem som har vårdnaden.',
      en: 'It is not settled who has custody.',
    },
  },
  'consent/custodianPrevented': {
    severity: 'warning',
    message: {
      sv: 'En vårdnadshavare är bedömd som förhindrad. Den andra beslutar ensam så länge bedömningen gäller.',
      en: 'A custodian is assessed as prevented. The other decides alone while the assessment counts.',
    },
  },
  'consent/oneCustodianEnough': {
    severity: 'warning',
    message: {
      sv: 'Rutinen godtar en vårdnadshavare. Huvudregeln i lagen är båda.',
      en: 'The practice accepts one custodian. The main rule of the statute is both.',
    },
  },
  'consent/maturityNotAssessed': {
    severity: 'warning',
    message: {
      sv: 'Barnets mognad är inte bedömd. Då behövs också barnets eget ja.',
      en: 'The child’s maturity has not been assessed, so the child’s own yes is needed too.',
    },
    hint: {
      sv: 'Anteckna en mognadsbedömning, eller fråga barnet.',
      en: 'Record an assessment of maturity, or ask the child.',
    },
  },
  'consent/childAlone': {
    severity: 'warning',
    message: {
      sv: 'Barnet är bedömt att besluta ensamt. Vårdnadshavarnas ja eller nej räknas inte här.',
      en: 'The child is assessed to decide alone. The custodians’ yes or no does not count here.',
    },
  },
  'consent/childAloneTooYoung': {
    severity: 'warning',
    message: {
      sv: 'Barnet är bedömt att besluta ensamt men är yngre än {age} år. Vårdnadshavarnas ja behövs ändå.',
      en: 'The child is assessed to decide alone but is under {age}. The custodians’ yes is needed all the same.',
    },
  },
  'consent/childSetAside': {
    severity: 'warning',
    message: {
      sv: 'Barnet har åldern inne enligt rutinen, men en mognadsbedömning lägger beslutet hos vårdnadshavarna.',
      en: 'The child is old enough by the practice, but an assessment of maturity leaves it to the custodians.',
    },
  },
  'consent/frozenAtMajority': {
    severity: 'warning',
    message: {
      sv: 'Personen har fyllt 18 år. Vårdnadshavarnas samtycke räknas inte längre; fråga personen själv.',
      en: 'The person has turned 18. The custodians’ consent no longer counts; ask the person.',
    },
  },
  'consent/logLineUnreadable': {
    severity: 'error',
    message: {
      sv: 'Rad {line} i loggen går inte att läsa som en anteckning.',
      en: 'Line {line} of the log cannot be read as a record.',
    },
    hint: {
      sv: 'En rad ska stå precis som den skrevs, utan extra mellanslag.',
      en: 'A line must stand exactly as it was written, with no blanks added.',
    },
  },
  'consent/logEntryAltered': {
    severity: 'error',
    message: { sv: 'Rad {line} i loggen har ändrats.', en: 'Line {line} of the log has been altered.' },
  },
  'consent/logEntriesMissing': {
    severity: 'error',
    message: {
      sv: 'Före rad {line} i loggen saknas anteckningar ({count}).',
      en: 'Records are missing before line {line} of the log ({count}).',
    },
  },
  'consent/logEntryOutOfPlace': {
    severity: 'error',
    message: {
      sv: 'Rad {line} i loggen står på fel plats eller står där två gånger.',
      en: 'Line {line} of the log is out of place or stands there twice.',
    },
  },
  'consent/logChainBroken': {
    severity: 'error',
    message: {
      sv: 'Rad {line} i loggen hör inte ihop med raden före: en av dem är utbytt.',
      en: 'Line {line} of the log does not follow on the line before it: one of them was replaced.',
    },
  },
  'consent/logEndMissing': {
    severity: 'error',
    message: {
      sv: 'Loggens sparade slutmärke (anteckning {expected}) finns inte i loggen. Hela anteckningar: {found}.',
      en: 'The log does not hold its saved head (record {expected}). Whole records: {found}.',
    },
    hint: {
      sv: 'Slutet har tagits bort eller skrivits om.',
      en: 'The end has been taken away or written anew.',
    },
  },
  'consent/logCutOff': {
    severity: 'warning',
    message: {
      sv: 'Rad {line}, loggens sista, är avbruten.',
      en: 'Line {line}, the last of the log, was cut off.',
    },
    hint: {
      sv: 'Spara den avbrutna raden för sig, behåll de hela raderna och fortsätt från dem.',
      en: 'Put the unfinished line aside, keep the whole lines and go on from them.',
    },
  },
  'consent/logLineNotEnded': {
    severity: 'warning',
    message: {
      sv: 'Rad {line}, loggens sista, är hel men saknar radbrytning.',
      en: 'Line {line}, the last of the log, is whole but has no line break.',
    },
    hint: {
      sv: 'Lägg till radbrytningen innan nästa anteckning skrivs.',
      en: 'Add the line break before the next record is written.',
    },
  },
  'consent/textPersonalNumber': {
    severity: 'warning',
    message: {
      sv: 'Här står något som ser ut som ett personnummer eller samordningsnummer (tecken {start}–{end}).',
      en: 'Here is what looks like a personal or coordination number (characters {start}–{end}).',
    },
    hint: {
      sv: 'Ta bort det. Även delar av det kan peka ut barnet.',
      en: 'Remove it. Even parts of it can point out the child.',
    },
  },
  'consent/textPhone': {
    severity: 'warning',
    message: {
      sv: 'Här står något som ser ut som ett telefonnummer (tecken {start}–{end}).',
      en: 'Here is what looks like a phone number (characters {start}–{end}).',
    },
  },
  'consent/textEmail': {
    severity: 'warning',
    message: {
      sv: 'Här står en e-postadress (tecken {start}–{end}).',
      en: 'Here is an e-mail address (characters {start}–{end}).',
    },
  },
  'consent/textName': {
    severity: 'warning',
    message: {
      sv: 'Här står ett av namnen (tecken {start}–{end}).',
      en: 'Here is one of the names (characters {start}–{end}).',
    },
    hint: {
      sv: 'Skriv ”barnet”, ”vårdnadshavaren” eller liknande.',
      en: 'Write “the child”, “the custodian” or the like.',
    },
  },
  'consent/textAddress': {
    severity: 'warning',
    message: {
      sv: 'Här står något som ser ut som en adress (tecken {start}–{end}).',
      en: 'Here is what looks like an address (characters {start}–{end}).',
    },
  },
  'consent/textPlace': {
    severity: 'warning',
    message: {
      sv: 'Här står en av platserna (tecken {start}–{end}).',
      en: 'Here is one of the places (characters {start}–{end}).',
    },
    hint: {
      sv: 'Skriv bara så mycket om platsen som frågan kräver.',
      en: 'Say only as much about the place as the question needs.',
    },
  },
  'consent/textUnit': {
    severity: 'warning',
    message: {
      sv: 'Här står en skola, årskurs, klass eller grupp (tecken {start}–{end}).',
      en: 'Here is a school, a year, a class or a group (characters {start}–{end}).',
    },
    hint: {
      sv: 'Skriv hellre ”i mellanstadieåldern” eller bara ”i skolan”.',
      en: 'Rather write “of middle-school age” or only “at school”.',
    },
  },
  'consent/textExactDate': {
    severity: 'warning',
    message: {
      sv: 'Här står ett bestämt datum (tecken {start}–{end}).',
      en: 'Here is an exact date (characters {start}–{end}).',
    },
    hint: {
      sv: 'Skriv hellre ”i våras” eller ”för en tid sedan”.',
      en: 'Rather write “last spring” or “some time ago”.',
    },
  },
  'consent/textSiblings': {
    severity: 'warning',
    message: {
      sv: 'Här står något om syskon (tecken {start}–{end}). Hur en syskonskara ser ut kan peka ut en familj.',
      en: 'Here is something about brothers or sisters (characters {start}–{end}). Their pattern can point out a family.',
    },
  },
  'consent/textRareFact': {
    severity: 'warning',
    message: {
      sv: 'Här står något som kan vara ovanligt (tecken {start}–{end}), till exempel en diagnos, en förälders yrke eller en händelse.',
      en: 'Here is something that may be rare (characters {start}–{end}), such as a diagnosis, a parent’s work or an event.',
    },
    hint: {
      sv: 'Fråga dig vem på orten som skulle känna igen barnet på just detta.',
      en: 'Ask yourself who in the place would know the child by just this.',
    },
  },
  'consent/smallGroup': {
    severity: 'warning',
    message: {
      sv: 'Gruppen som barnet kan vara en av är mindre än {smallest}. Då räcker det inte att utelämna namnet.',
      en: 'The group that the child may be one of is smaller than {smallest}. Then leaving out the name is not enough.',
    },
    hint: {
      sv: 'Avstå, eller beskriv en större grupp.',
      en: 'Refrain, or describe a larger group.',
    },
  },
  'consent/groupNotStated': {
    severity: 'warning',
    message: {
      sv: 'Ingen har angett hur stor grupp barnet kan vara en av, eller vilken minsta grupp rutinen godtar.',
      en: 'Nobody has said how large a group the child may be one of, or the smallest that the practice accepts.',
    },
  },
  'consent/neverSurelyAnonymous': {
    severity: 'info',
    message: {
      sv: 'Det här är varningar, inte ett besked om att texten är avidentifierad. En människa läser och bedömer den.',
      en: 'These are warnings, not an answer that the text is de-identified. A person reads and judges it.',
    },
    hint: {
      sv: 'Går det ändå att förstå vilket barn det gäller ska uppgifterna inte lämnas på den här grunden.',
      en: 'If it can still be understood which child it is, the information is not given on this ground.',
    },
  },
  'consent/formTooGeneral': {
    severity: 'error',
    message: {
      sv: 'Blanketten frågar om allt, eller vänder sig till alla. Så allmänt kan ingen häva sekretess.',
      en: 'The form asks for everything, or turns to everybody. Nobody can waive secrecy so generally.',
    },
    hint: {
      sv: 'Nämn de uppgifter och de verksamheter som det handlar om nu.',
      en: 'Name the information and the operations that it is about now.',
    },
  },
  'consent/formOpenEnded': {
    severity: 'error',
    message: {
      sv: 'Blanketten frågar om ”annat”. Då vet den som svarar inte vad svaret gäller.',
      en: 'The form asks for “other”. Then whoever answers does not know what the answer is about.',
    },
    hint: {
      sv: 'Välj de slag av uppgifter som ska lämnas.',
      en: 'Choose the kinds of information that are to be given.',
    },
  },
  'consent/formAsksNothing': {
    severity: 'error',
    message: {
      sv: 'Allt som blanketten frågar om är också undantaget. Inget blir kvar att svara på.',
      en: 'All that the form asks for is also excluded. Nothing is left to answer.',
    },
  },
  'consent/formPeriodPassed': {
    severity: 'error',
    message: {
      sv: 'Tiden som blanketten gäller är redan slut.',
      en: 'The time that the form is for has already passed.',
    },
  },
} satisfies Catalogue;
