import { acts, type Catalogue, type Source, statute } from '@tsi/core';

const goodPractice: Source = { basis: 'own', act: '@tsi/sip-gip', section: '' };

/** Everything this package can find. Errors are what law, agreement or format demand; warnings, what a good plan has. */
export const findingKinds = {
  // Which plan

  'sip-gip/reportNow': {
    severity: 'error',
    message: {
      sv: 'Misstanke om att barnet far illa: gör en orosanmälan till socialnämnden genast.',
      en: 'Suspicion that the child is being harmed: report to the social welfare board at once.',
    },
    hint: {
      sv: 'Anmälan kräver inget samtycke och ersätts inte av en plan. Frågan om plan går vidare vid sidan av.',
      en: 'The report needs no consent and no plan replaces it. The question of a plan goes on beside it.',
    },
  },
  'sip-gip/askAboutHarm': {
    severity: 'warning',
    message: {
      sv: 'Det är inte besvarat om barnet kan fara illa.',
      en: 'It is not answered whether the child may be harmed.',
    },
    hint: {
      sv: 'Ställ frågan först. Vid misstanke görs en orosanmälan genast.',
      en: 'Ask this first. On suspicion a concern report is made at once.',
    },
  },
  'sip-gip/noVersionForDay': {
    severity: 'warning',
    message: {
      sv: 'Ingen lydelse som vi känner täcker den dagen. Frågan går inte att besvara.',
      en: 'No wording that we know covers that day. The question cannot be answered.',
    },
  },
  'sip-gip/olderWording': {
    severity: 'info',
    message: {
      sv: 'Svaret gäller en äldre lydelse. Dagarna då hälso- och sjukvårdslagens tidigare paragrafer gällde är inte kontrollerade mot lagtexten.',
      en: 'The answer is by an older wording. The days of the health act’s earlier sections are not checked against the text.',
    },
  },
  'sip-gip/legalReview': {
    severity: 'warning',
    message: {
      sv: 'Svaret vilar på en tolkning eller en lydelse som inte är kontrollerad. Låt en jurist pröva det.',
      en: 'The answer rests on a reading or a wording that is not checked. Have it reviewed by a lawyer.',
    },
  },
  'sip-gip/consentRefused': {
    severity: 'warning',
    message: {
      sv: 'Utan samtycke görs ingen plan. Varje verksamhet har kvar sitt eget ansvar för barnet.',
      en: 'Without consent no plan is made. Each operation keeps its own responsibility for the child.',
    },
    hint: {
      sv: 'Dokumentera svaret, erbjud igen längre fram och se om det finns någon annan laglig väg. Ett nej är i sig inget skäl för en orosanmälan.',
      en: 'Record the answer, offer again later and see whether another lawful way exists. A no is not in itself a ground for a concern report.',
    },
  },
  'sip-gip/oneCustodianOnly': {
    severity: 'error',
    message: {
      sv: 'Två vårdnadshavare bestämmer tillsammans. Den enas samtycke räcker inte som huvudregel.',
      en: 'Two custodians decide together. As a rule, one’s consent is not enough.',
    },
    hint: {
      sv: 'En människa behöver ta ställning: är den andra förhindrad, är barnet moget nog att själv råda över frågan, går det att komma överens?',
      en: 'A person needs to decide: is the other prevented, is the child mature enough to decide, can they agree?',
    },
    sources: [statute(acts.FB.number, '6 kap. 13 §')],
  },
  'sip-gip/childsConsentMissing': {
    severity: 'warning',
    message: {
      sv: 'Det egna arbetssättet kräver också barnets samtycke, och det saknas.',
      en: 'Local practice asks for the child’s own consent too, and it is missing.',
    },
    hint: {
      sv: 'Fråga barnet. Åldern är inte satt i lag; den som bedömer mognaden skriver ner det.',
      en: 'Ask the child. The statute sets no age; whoever assesses maturity writes it down.',
    },
    sources: [goodPractice],
  },
  'sip-gip/declinedNeed': {
    severity: 'warning',
    message: {
      sv: 'Att avstå från en plan som någon har bett om hör till undantagen.',
      en: 'To decline a plan that somebody has asked for is the exception.',
    },
    hint: {
      sv: 'Skriv ner varför planen inte bedöms behövas, och berätta det för familjen.',
      en: 'Write down why the plan is judged not to be needed, and tell the family.',
    },
    sources: [
      { basis: 'guidance', act: 'Vårdsamverkan Västra Götaland: SIP', section: '' },
      { basis: 'guidance', act: 'Socialstyrelsen: frågor och svar om SIP', section: '' },
    ],
  },
  'sip-gip/agreementNotInForce': {
    severity: 'warning',
    message: {
      sv: 'Överenskommelsen gäller inte den dagen och har inte använts.',
      en: 'The agreement is not in force on that day and was not used.',
    },
  },
  'sip-gip/ageNotTested': {
    severity: 'warning',
    message: {
      sv: 'Överenskommelsen gäller vissa åldrar. Födelsedag saknas, så åldern är inte prövad.',
      en: 'The agreement is for certain ages. There is no birth date, so the age was not tested.',
    },
  },
  'sip-gip/schoolAsParty': {
    severity: 'info',
    message: {
      sv: 'Skolan deltar på lika villkor enligt överenskommelsen. Enligt lagen är parterna socialtjänsten och hälso- och sjukvården.',
      en: 'The school takes part as an equal by the agreement. By the statute the parties are social services and health care.',
    },
  },
  'sip-gip/schoolAsOther': {
    severity: 'info',
    message: {
      sv: 'Skolan är inte part enligt lagen. Det skolan gör skrivs som åtgärder av någon annan.',
      en: 'The school is not a party by the statute. What it does is written as measures by others.',
    },
    sources: [statute(acts.SoL.number, '10 kap. 8 §')],
  },
  'sip-gip/lssOwnPlan': {
    severity: 'info',
    message: {
      sv: 'Den som får stöd enligt LSS har också rätt till en egen individuell plan, som ses över minst en gång om året.',
      en: 'Whoever has support under LSS also has the right to an individual plan of their own, reviewed at least once a year.',
    },
  },
  'sip-gip/considerSocialServices': {
    severity: 'info',
    message: {
      sv: 'Barnet behöver insatser från region och skola, men inget behov från socialtjänsten är angivet. Då når lagen inte fram till en SIP.',
      en: 'The child needs the region and the school, but no need of social services is stated. Then the statute does not reach a SIP.',
    },
    hint: {
      sv: 'Finns det ett behov som socialtjänsten kan möta? Annars kan en överenskommelse eller en lokal plan vara vägen.',
      en: 'Is there a need that social services could meet? Otherwise an agreement or a local plan may be the way.',
    },
    sources: [goodPractice],
  },
  'sip-gip/municipalHealthCareOnly': {
    severity: 'info',
    message: {
      sv: 'Hälso- och sjukvården är här kommunens egen. Vi läser lagen så att en SIP kräver regionen.',
      en: 'The health care here is the municipality’s own. We read the statute to require the region for a SIP.',
    },
    hint: {
      sv: 'Läsningen är vår egen. Fråga en jurist om det är avgörande.',
      en: 'The reading is our own. Ask a lawyer if it decides the matter.',
    },
    sources: [goodPractice],
  },
  'sip-gip/sipWhenJudged': {
    severity: 'warning',
    message: {
      sv: 'Behoven är sådana som en SIP är till för. Så snart kommunen eller regionen bedömer att en SIP behövs tar den över.',
      en: 'The needs are such as a SIP is for. As soon as the municipality or the region judges a SIP to be needed, it takes over.',
    },
    hint: {
      sv: 'Fråga båda huvudmännen om bedömningen nu.',
      en: 'Ask both huvudmän for their judgement now.',
    },
    sources: [goodPractice],
  },
  'sip-gip/ownPlan': {
    severity: 'info',
    message: {
      sv: 'En verksamhet räcker: den gör sin egen plan, till exempel åtgärdsprogram eller genomförandeplan.',
      en: 'One operation is enough: it makes its own plan.',
    },
    sources: [goodPractice],
  },
  'sip-gip/healthCarePlan': {
    severity: 'info',
    message: {
      sv: 'Bara regionens vård behövs: den gör en vårdplan.',
      en: 'Only the region’s health care is needed: it makes a care plan.',
    },
    sources: [goodPractice],
  },
  'sip-gip/privateProvider': {
    severity: 'warning',
    message: {
      sv: 'Verksamheten drivs privat. På uppdrag av kommun eller region räknas den till den huvudmannen; en fristående skola räknas inte till kommunen.',
      en: 'The operation is privately run. On contract it counts with that huvudman; an independent school does not count with the municipality.',
    },
    hint: {
      sv: 'Kontrollera vem som har gett uppdraget och vad avtalet säger.',
      en: 'Check who gave the contract and what it says.',
    },
    sources: [goodPractice],
  },

  // What the statute or the agreement demands of a plan

  'sip-gip/planConsentMissing': {
    severity: 'error',
    message: {
      sv: 'Planen hänvisar inte till något samtycke till att den görs.',
      en: 'The plan refers to no consent to its being made.',
    },
    hint: {
      sv: 'Lägg till samtycket till planen under ”consents”.',
      en: 'Add the consent to the plan under “consents”.',
    },
    sources: [goodPractice],
  },
  'sip-gip/planConsentNotInForce': {
    severity: 'error',
    message: {
      sv: 'Samtycket till planen gäller inte en dag då det behövs: planens första dag, ett möte, en uppföljning eller, medan planen pågår, den dag frågan gäller.',
      en: 'The consent to the plan is not in force on a day it is needed: the plan’s first day, a meeting, a follow-up or, while it is open, the day asked about.',
    },
    hint: {
      sv: 'Se vad som saknas i samtycket. Är det återkallat stannar samordningen, och var och en har kvar sitt ansvar.',
      en: 'See what the consent lacks. If it was withdrawn the coordination stops, and each keeps its responsibility.',
    },
    sources: [goodPractice],
  },
  'sip-gip/planConsentNotRead': {
    severity: 'info',
    message: {
      sv: 'Samtycket till planen är inte kontrollerat, bara att planen hänvisar till ett.',
      en: 'The consent to the plan was not checked, only that the plan refers to one.',
    },
    hint: {
      sv: 'Lämna med samtyckena och uppgifterna om barnet.',
      en: 'Pass the consents and the facts about the child.',
    },
    sources: [goodPractice],
  },
  'sip-gip/actionsStated': {
    severity: 'error',
    message: {
      sv: 'Planen säger inte vilka insatser som behövs.',
      en: 'The plan does not say which interventions are needed.',
    },
    sources: [goodPractice],
  },
  'sip-gip/huvudmanOfAction': {
    severity: 'error',
    message: {
      sv: 'Kommunen eller regionen ska svara för varje insats.',
      en: 'The municipality or the region is to answer for each intervention.',
    },
    hint: {
      sv: 'På uppdrag: ange den huvudman som gett uppdraget. Annars hör insatsen till åtgärder av någon annan.',
      en: 'On contract: name the huvudman that gave it. Otherwise it belongs with measures by others.',
    },
  },
  'sip-gip/measuresByOthersStated': {
    severity: 'error',
    message: {
      sv: 'Planen säger inte vad någon annan än kommunen och regionen gör.',
      en: 'The plan does not say what others than the municipality and the region do.',
    },
    hint: {
      sv: 'Fråga. Att det inte finns något är också ett svar.',
      en: 'Ask. That there is nothing is an answer too.',
    },
    sources: [goodPractice],
  },
  'sip-gip/oneResponsible': {
    severity: 'error',
    message: {
      sv: 'Ingen har det övergripande ansvaret för planen.',
      en: 'Nobody has the overall responsibility for the plan.',
    },
    hint: {
      sv: 'Kom överens om en: en huvudman för en SIP, en verksamhet för en lokal plan.',
      en: 'Agree on one: a huvudman for a SIP, an operation for a local plan.',
    },
    sources: [goodPractice],
  },
  'sip-gip/bothHuvudman': {
    severity: 'warning',
    message: {
      sv: 'En SIP är till för behov hos både kommunen och regionen, men insatserna kommer bara från en sida.',
      en: 'A SIP is for needs of both the municipality and the region, but the actions come from one side only.',
    },
  },
  'sip-gip/shouldBeSip': {
    severity: 'error',
    message: {
      sv: 'Insatserna är sådana som en SIP är till för. Ett barn har en plan: gör den till en SIP.',
      en: 'The actions are such as a SIP is for. One child has one plan: make it a SIP.',
    },
  },
  'sip-gip/regionInGip': {
    severity: 'warning',
    message: {
      sv: 'En GIP gäller verksamheter inom kommunen, men planen har insatser från regionen.',
      en: 'A GIP is for operations within the municipality, but the plan has actions of the region.',
    },
    hint: {
      sv: 'Pröva frågan om SIP igen, enligt lagen och er överenskommelse.',
      en: 'Ask the question of a SIP again, by the statute and your agreement.',
    },
    sources: [goodPractice],
  },
  'sip-gip/agreementUnknown': {
    severity: 'error',
    message: {
      sv: 'Planen vilar på en överenskommelse som inte lämnats med. Den är inte kontrollerad mot någon.',
      en: 'The plan rests on an agreement that was not passed. It was checked against none.',
    },
    hint: {
      sv: 'Lämna med den överenskommelse vars ”id” planen anger.',
      en: 'Pass the agreement whose “id” the plan names.',
    },
    sources: [goodPractice],
  },
  'sip-gip/ageOutsideAgreement': {
    severity: 'error',
    message: {
      sv: 'Överenskommelsen gäller {from}–{to} år. Barnets ålder låg utanför när planen började.',
      en: 'The agreement is for ages {from}–{to}. The child’s age was outside when the plan began.',
    },
  },
  'sip-gip/meetingLate': {
    severity: 'error',
    message: {
      sv: 'Mötet hölls inte inom överenskommelsens tid från kallelsen.',
      en: 'The meeting was not held within the agreement’s time from the call.',
    },
  },
  'sip-gip/workingDaysNotCounted': {
    severity: 'info',
    message: {
      sv: 'Överenskommelsen räknar i arbetsdagar. Om mötet hölls i tid är inte kontrollerat.',
      en: 'The agreement counts working days. Whether the meeting was held in time was not checked.',
    },
    hint: {
      sv: 'Lämna med helgdagarna (”holidays”).',
      en: 'Pass the holidays (“holidays”).',
    },
  },
  'sip-gip/dischargeClock': {
    severity: 'error',
    message: {
      sv: 'En tidsgräns vid utskrivning har passerat utan att planen visar att den hölls.',
      en: 'A time limit at discharge has passed without the plan showing that it was kept.',
    },
  },
  'sip-gip/lssReviewOverdue': {
    severity: 'error',
    message: {
      sv: 'Planen enligt LSS ska ses över minst en gång om året, och året har gått.',
      en: 'The plan under LSS is to be reviewed at least once a year, and the year has passed.',
    },
  },

  'sip-gip/copyConsentNotInForce': {
    severity: 'error',
    message: {
      sv: 'Kopian lämnades med stöd av ett samtycke som inte häver sekretess den dagen.',
      en: 'The copy was given on a consent that does not lift secrecy on that day.',
    },
    hint: {
      sv: 'Se vilket samtycke som gällde, eller skriv vilken annan grund som fanns. Fanns ingen behöver det tas om hand.',
      en: 'See which consent was in force, or write which other ground there was. If there was none, it needs to be dealt with.',
    },
  },
  'sip-gip/responsibleOtherHuvudman': {
    severity: 'warning',
    message: {
      sv: 'Verksamheten med det övergripande ansvaret hör vanligen till en annan huvudman än den som står där.',
      en: 'The operation with the overall responsibility usually belongs to another huvudman than the one named.',
    },
    hint: {
      sv: 'En huvudman har ansvaret. Kontrollera att båda uppgifterna pekar på samma.',
      en: 'One huvudman has the responsibility. Check that both point at the same one.',
    },
    sources: [goodPractice],
  },
  'sip-gip/responsibleOutsideMunicipality': {
    severity: 'warning',
    message: {
      sv: 'En GIP hålls samman av en verksamhet inom kommunen, och den här hör till någon annan.',
      en: 'A GIP is held together by an operation within the municipality, and this one belongs elsewhere.',
    },
    hint: {
      sv: 'Byt ansvarig verksamhet, eller pröva om det ska vara en SIP.',
      en: 'Change the responsible operation, or ask whether it should be a SIP.',
    },
    sources: [goodPractice],
  },
  'sip-gip/basisNotShown': {
    severity: 'warning',
    message: {
      sv: 'Insatserna visar inte det som planen säger att den vilar på.',
      en: 'The actions do not show what the plan says it rests on.',
    },
    hint: {
      sv: 'Enligt lag: socialtjänsten och regionens hälso- och sjukvård. Enligt en överenskommelse: någon av dess parter på varje sida. Saknas en insats, eller är grunden en annan?',
      en: 'By statute: social services and the region’s health care. By an agreement: one of its parties on each side. Is an action missing, or is the basis another?',
    },
  },
  'sip-gip/kindNotInUse': {
    severity: 'error',
    message: {
      sv: 'Arbetssättet som lämnades med har inte den här sortens plan.',
      en: 'The practice that was passed does not have this kind of plan.',
    },
    hint: {
      sv: 'Kontrollera att det är rätt kommuns arbetssätt, eller välj den plan som används där.',
      en: 'Check that it is the right municipality’s practice, or choose the plan in use there.',
    },
  },
  'sip-gip/practiceNotPassed': {
    severity: 'info',
    message: {
      sv: 'Planen vilar på ett lokalt arbetssätt som inte lämnades med. Om den här sortens plan används är inte kontrollerat.',
      en: 'The plan rests on a local practice that was not passed. Whether this kind of plan is in use was not checked.',
    },
    hint: {
      sv: 'Lämna med kommunens arbetssätt (”practice”).',
      en: 'Pass the municipality’s practice (“practice”).',
    },
    sources: [goodPractice],
  },
  'sip-gip/agreementAgePassed': {
    severity: 'error',
    message: {
      sv: 'Överenskommelsen gäller {from}–{to} år, och personen har vuxit ur den medan planen pågår.',
      en: 'The agreement is for ages {from}–{to}, and the person has outgrown it while the plan is open.',
    },
    hint: {
      sv: 'Avsluta planen och lämna över, eller låt den vila på lagen, som inte har någon ålder.',
      en: 'Close the plan and hand over, or let it rest on the statute, which has no age.',
    },
  },
  'sip-gip/originalElsewhere': {
    severity: 'error',
    message: {
      sv: 'Överenskommelsen säger att någon annan har originalet.',
      en: 'By the agreement, somebody else keeps the original.',
    },
    hint: {
      sv: 'Lämna originalet dit överenskommelsen säger och skriv in det.',
      en: 'Hand the original to whom the agreement says and record it.',
    },
  },

  // What a good plan has, and what must hang together

  'sip-gip/followUpNotSet': {
    severity: 'warning',
    message: {
      sv: 'Planen säger inte när den följs upp nästa gång.',
      en: 'The plan does not say when it is followed up next.',
    },
    hint: { sv: 'Bestäm dag och vem som kallar.', en: 'Agree on a day and on who calls.' },
    sources: [goodPractice],
  },
  'sip-gip/followUpOverdue': {
    severity: 'warning',
    message: {
      sv: 'Dagen för uppföljning har passerat utan något resultat.',
      en: 'The day of the follow-up has passed without a result.',
    },
    hint: {
      sv: 'Skriv in vad som kom fram, eller bestäm en ny dag.',
      en: 'Write down what came of it, or set a new day.',
    },
    sources: [goodPractice],
  },
  'sip-gip/partyDeclined': {
    severity: 'warning',
    message: {
      sv: 'En part som kallades tackade nej. Enligt överenskommelsen ska den som kallas komma.',
      en: 'A party that was called declined. By the agreement those called attend.',
    },
  },
  'sip-gip/idTwice': {
    severity: 'error',
    message: { sv: 'Två poster i listan har samma beteckning.', en: 'Two entries of the list share an id.' },
    sources: [goodPractice],
  },
  'sip-gip/referenceUnresolved': {
    severity: 'error',
    message: {
      sv: 'Hänvisningen leder inte till något som finns.',
      en: 'The reference leads to nothing that is there.',
    },
    hint: {
      sv: 'Rätta hänvisningen eller lägg till det som den pekar på.',
      en: 'Correct the reference or add what it points at.',
    },
    sources: [goodPractice],
  },
  'sip-gip/versionOrder': {
    severity: 'error',
    message: {
      sv: 'Versionen finns inte än, eller bygger inte på en tidigare.',
      en: 'The version does not exist yet, or is not written from an earlier one.',
    },
    hint: {
      sv: 'Versioner räknas uppåt från 1.',
      en: 'Versions count up from 1.',
    },
    sources: [goodPractice],
  },
  'sip-gip/otherChild': {
    severity: 'error',
    message: {
      sv: 'Uppgifterna om barnet som lämnades med gäller ett annat barn än planens.',
      en: 'The facts about the child that were passed are about another child than the plan’s.',
    },
    hint: {
      sv: 'Lämna med rätt barns uppgifter. Samtycken och åldrar är annars prövade mot fel barn.',
      en: 'Pass the right child’s facts. Consents and ages are otherwise tried against the wrong child.',
    },
    sources: [goodPractice],
  },
  'sip-gip/factsDiffer': {
    severity: 'warning',
    message: {
      sv: 'Planen och uppgifterna om barnet säger olika.',
      en: 'The plan and the facts about the child say different things.',
    },
    hint: {
      sv: 'Ta reda på vad som stämmer och rätta det andra.',
      en: 'Find out which is right and correct the other.',
    },
    sources: [goodPractice],
  },
  'sip-gip/custodyAndCustodians': {
    severity: 'warning',
    message: {
      sv: 'Antalet vårdnadshavare i planen stämmer inte med hur vårdnaden är.',
      en: 'The number of custodians in the plan does not fit the custody.',
    },
    hint: {
      sv: 'Gemensam vårdnad: båda står i planen. En vårdnadshavare: bara den. Andra närstående är deltagare.',
      en: 'Joint custody: both stand in the plan. One custodian: only that one. Others close to the child are participants.',
    },
    sources: [goodPractice],
  },
  'sip-gip/custodianAfterMajority': {
    severity: 'warning',
    message: {
      sv: 'Personen har fyllt 18 år, och ingen deltar längre som vårdnadshavare.',
      en: 'The person has turned 18, and nobody takes part as custodian any more.',
    },
    hint: {
      sv: 'Sätt deltagandets sista dag. Den som den unge vill ha med skrivs in på nytt, som närstående.',
      en: 'Set the last day of taking part. Whoever the young person wants there is written anew, as somebody close.',
    },
  },
  'sip-gip/copyWithoutGround': {
    severity: 'warning',
    message: {
      sv: 'En kopia har lämnats utan att det står med vilken grund.',
      en: 'A copy was given, and on what ground is not written.',
    },
    hint: {
      sv: 'Skriv vilket samtycke kopian lämnades med, eller grunden i ord.',
      en: 'Write on which consent it was given, or the ground in words.',
    },
    sources: [goodPractice],
  },
  'sip-gip/codeForm': {
    severity: 'error',
    message: {
      sv: 'Koden är inte skriven som kodverket skriver sina: {form}.',
      en: 'The code is not written as the classification writes its own: {form}.',
    },
    hint: {
      sv: 'Kontrollera koden mot kodverket, eller ange kodverket ”local” om den är er egen.',
      en: 'Check the code against the classification, or say “local” if it is your own.',
    },
  },
  'sip-gip/codeOfOtherKind': {
    severity: 'warning',
    message: {
      sv: 'Koden hör till en annan sorts plan.',
      en: 'The code belongs to another kind of plan.',
    },
    hint: {
      sv: 'GIP och Barnets plan har ingen nationell kod: använd en lokal.',
      en: 'GIP and Barnets plan have no national code: use a local one.',
    },
  },
  'sip-gip/gpIsNotGip': {
    severity: 'warning',
    message: {
      sv: 'GP betyder genomförandeplan, inte GIP.',
      en: 'GP means genomförandeplan (implementation plan), not GIP.',
    },
    hint: {
      sv: 'En GIP har ingen nationell kod: använd en lokal.',
      en: 'A GIP has no national code: use a local one.',
    },
  },
  'sip-gip/unusualHuvudman': {
    severity: 'info',
    message: {
      sv: 'Verksamheten brukar höra till en annan huvudman.',
      en: 'The operation usually belongs to another huvudman.',
    },
    hint: {
      sv: 'Kontrollera vem som svarar för insatsen. Det finns goda undantag.',
      en: 'Check who answers for the action. There are good exceptions.',
    },
    sources: [goodPractice],
  },
  'sip-gip/operationLeft': {
    severity: 'warning',
    message: {
      sv: 'Verksamheten som ansvarar för insatsen deltar inte längre.',
      en: 'The operation that answers for the action no longer takes part.',
    },
    hint: {
      sv: 'Vem tar över? Skriv in den, eller avsluta insatsen.',
      en: 'Who takes over? Write that in, or end the action.',
    },
    sources: [goodPractice],
  },
  'sip-gip/participantTwice': {
    severity: 'warning',
    message: {
      sv: 'Deltagaren står med två gånger samma tid.',
      en: 'The participant is there twice for the same time.',
    },
    hint: {
      sv: 'Ta bort den ena. Är det två personer: skriv deras namn.',
      en: 'Remove one. If they are two people: write their names.',
    },
    sources: [goodPractice],
  },
  'sip-gip/participantAfterClosing': {
    severity: 'warning',
    message: {
      sv: 'Deltagaren kommer med efter att planen avslutats.',
      en: 'The participant joins after the plan was closed.',
    },
    sources: [goodPractice],
  },
  'sip-gip/actionDaysPassed': {
    severity: 'warning',
    message: {
      sv: 'Insatsens dag har passerat, men läget är detsamma.',
      en: 'The action’s day has passed, but its status is unchanged.',
    },
    hint: {
      sv: 'Skriv in hur det gick, eller en ny dag.',
      en: 'Write down how it went, or a new day.',
    },
    sources: [goodPractice],
  },
  'sip-gip/actionNotBegun': {
    severity: 'warning',
    message: {
      sv: 'Insatsens läge säger att den har börjat, men dagen har inte kommit.',
      en: 'The action’s status says that it has begun, but its day has not come.',
    },
    sources: [goodPractice],
  },
  'sip-gip/dayAhead': {
    severity: 'warning',
    message: {
      sv: 'Det står som gjort, men dagen har inte kommit än.',
      en: 'It stands as done, but its day has not come yet.',
    },
    hint: {
      sv: 'Kontrollera året.',
      en: 'Check the year.',
    },
    sources: [goodPractice],
  },
  'sip-gip/closedForAgeEarly': {
    severity: 'warning',
    message: {
      sv: 'Planen avslutades på grund av ålder, men personen var inte 18 år.',
      en: 'The plan was closed because of age, but the person was not 18.',
    },
    hint: {
      sv: 'Välj det skäl som gällde.',
      en: 'Choose the reason that held.',
    },
    sources: [goodPractice],
  },
  'sip-gip/replacedByWhat': {
    severity: 'warning',
    message: {
      sv: 'Planen är ersatt, men det står inte av vilken plan.',
      en: 'The plan is replaced, but by which plan is not written.',
    },
    hint: {
      sv: 'Skriv den nya planens ”id” under ”replacedBy”.',
      en: 'Write the new plan’s “id” under “replacedBy”.',
    },
    sources: [goodPractice],
  },
  'sip-gip/retentionNotDecided': {
    severity: 'info',
    message: {
      sv: 'Planen är avslutad, och det står inte hur länge den ska bevaras.',
      en: 'The plan is closed, and how long it is to be kept is not written.',
    },
    hint: {
      sv: 'Det avgörs av er dokumenthanteringsplan. Inget antas här.',
      en: 'Your own archive rules decide. Nothing is assumed here.',
    },
    sources: [goodPractice],
  },
  'sip-gip/retentionReview': {
    severity: 'warning',
    message: {
      sv: 'Dagen då bevarandet skulle ses över har kommit. Dagar sedan dess: {days}.',
      en: 'The day to review how long it is kept has come. Days since then: {days}.',
    },
    sources: [goodPractice],
  },
  'sip-gip/retentionOver': {
    severity: 'warning',
    message: {
      sv: 'Dagen för gallring har kommit. Dagar sedan dess: {days}.',
      en: 'The day to erase the plan has come. Days since then: {days}.',
    },
    hint: {
      sv: 'Gallra enligt beslutet, eller skriv in vilket beslut som säger annat.',
      en: 'Erase it as decided, or record which decision says otherwise.',
    },
    sources: [goodPractice],
  },
  'sip-gip/correctionNotTold': {
    severity: 'warning',
    message: {
      sv: 'Läsaren fick sin kopia innan något i planen rättades, och har inte fått en ny.',
      en: 'The reader got the copy before something in the plan was corrected, and has had no new one.',
    },
    hint: {
      sv: 'Lämna en ny kopia, om den fortfarande får lämnas.',
      en: 'Give a new copy, if it may still be given.',
    },
    sources: [goodPractice],
  },
  'sip-gip/childsVoiceMissing': {
    severity: 'warning',
    message: {
      sv: 'Barnets egna ord saknas, och planen säger inte varför.',
      en: 'The child’s own words are missing, and the plan does not say why.',
    },
    hint: {
      sv: 'Fråga barnet på ett sätt som passar, eller skriv varför det inte gått. Att barnet inte ville svara är ett svar.',
      en: 'Ask the child in a way that suits, or write why it was not possible. That the child declined is an answer.',
    },
    sources: [goodPractice],
  },
  'sip-gip/custodianNotHeard': {
    severity: 'warning',
    message: {
      sv: 'Vårdnadshavarens egen syn saknas, och planen säger inte varför.',
      en: 'The custodian’s own view is missing, and the plan does not say why.',
    },
    sources: [goodPractice],
  },
  'sip-gip/goalsMissing': {
    severity: 'warning',
    message: { sv: 'Planen har inga mål.', en: 'The plan has no goals.' },
    hint: {
      sv: 'Skriv vad ni vill nå, och hur det ska märkas.',
      en: 'Write what you want to reach, and how it will be seen.',
    },
    sources: [
      { basis: 'guidance', act: 'Socialstyrelsens termbank: samordnad individuell plan', section: '' },
    ],
  },
  'sip-gip/needWithoutAction': {
    severity: 'warning',
    message: {
      sv: 'Inget i planen svarar mot behovet, och det står inte varför.',
      en: 'Nothing in the plan answers to the need, and it does not say why.',
    },
    sources: [goodPractice],
  },
  'sip-gip/operationNotParticipant': {
    severity: 'warning',
    message: {
      sv: 'Verksamheten som ansvarar för insatsen har ingen bland deltagarna.',
      en: 'The operation that answers for the action has nobody among the participants.',
    },
    sources: [goodPractice],
  },
  'sip-gip/responsibleTakesPart': {
    severity: 'warning',
    message: {
      sv: 'Den som har det övergripande ansvaret har ingen bland deltagarna.',
      en: 'Whoever has the overall responsibility has nobody among the participants.',
    },
    sources: [goodPractice],
  },
  'sip-gip/actionOutsidePlan': {
    severity: 'warning',
    message: {
      sv: 'Insatsen börjar utanför planens tid.',
      en: 'The action starts outside the plan’s period.',
    },
    sources: [goodPractice],
  },
  'sip-gip/openActionInClosedPlan': {
    severity: 'warning',
    message: {
      sv: 'Planen är avslutad men insatsen står som öppen.',
      en: 'The plan is closed but the action is open.',
    },
    hint: {
      sv: 'Skriv om insatsen är klar eller avbruten, eller var den fortsätter.',
      en: 'Write whether the action is done or stopped, or where it goes on.',
    },
    sources: [goodPractice],
  },
  'sip-gip/protectedPlace': {
    severity: 'warning',
    message: {
      sv: 'Personuppgifterna är skyddade. Uppgiften om plats tas bort ur varje kopia; behöver den stå i planen?',
      en: 'The identity is protected. The place is removed from every copy; does it need to be in the plan?',
    },
    sources: [statute(acts.OSL.number, '21 kap. 3 §'), statute(acts.OSL.number, '21 kap. 3 a §')],
  },
  'sip-gip/protectedIdentityUnknown': {
    severity: 'warning',
    message: {
      sv: 'Det är inte klarlagt om någon har skyddade personuppgifter. Adresser och platser lämnas inte ut förrän det är det.',
      en: 'It is not settled whether anyone’s identity is protected. Addresses and places are not given out until it is.',
    },
    sources: [statute(acts.OSL.number, '21 kap. 3 §'), statute(acts.OSL.number, '21 kap. 3 a §')],
  },
  'sip-gip/noLabels': {
    severity: 'warning',
    message: {
      sv: 'Inga delar är märkta med vem som håller uppgiften. Kopior till andra blir tomma.',
      en: 'No parts are labelled with who holds the information. Copies to others will be empty.',
    },
    sources: [goodPractice],
  },
  'sip-gip/labelLeadsNowhere': {
    severity: 'warning',
    message: {
      sv: 'Märkningen pekar på något som inte finns i planen.',
      en: 'The label points at something that is not in the plan.',
    },
    sources: [goodPractice],
  },

  // Copies

  'sip-gip/protectedIdentityReview': {
    severity: 'error',
    message: {
      sv: 'Skyddade personuppgifter: låt en människa gå igenom kopian innan den lämnas. Plats och adress är borttagna.',
      en: 'Protected identity: have a person go through the copy before it is given. Places and addresses are removed.',
    },
    sources: [
      statute(acts.OSL.number, '21 kap. 3 §'),
      statute(acts.OSL.number, '21 kap. 3 a §'),
      statute(acts.OSL.number, '26 kap. 2 §'),
    ],
  },
  'sip-gip/holderUnclear': {
    severity: 'warning',
    message: {
      sv: 'Det går inte att se vilken verksamhet som håller delen, så den är utelämnad.',
      en: 'It cannot be seen which operation holds the part, so it is left out.',
    },
    hint: {
      sv: 'Ange under ”senders” vilken verksamhet som lämnar ut för den sekretessen.',
      en: 'Say under “senders” which operation gives out under that secrecy.',
    },
    sources: [goodPractice],
  },
  'sip-gip/maturityNotAssessed': {
    severity: 'warning',
    message: {
      sv: 'Om vårdnadshavaren får ta del beror på barnets ålder och mognad. Ingen bedömning finns, så delarna om barnet är utelämnade.',
      en: 'Whether the custodian may see it depends on the child’s age and maturity. There is no assessment, so the parts about the child are left out.',
    },
    hint: {
      sv: 'Låt någon i ansvarig ställning bedöma det och skriva ner bedömningen.',
      en: 'Have somebody in charge assess it and write the assessment down.',
    },
    sources: [statute(acts.OSL.number, '12 kap. 3 §')],
  },

  // The life of a plan

  'sip-gip/consentFirst': {
    severity: 'error',
    message: {
      sv: 'Steget kräver ett samtycke till planen som gäller den dagen.',
      en: 'The step needs a consent to the plan that holds on that day.',
    },
    hint: {
      sv: 'Fråga först, och skriv in samtycket. Var och en har kvar sitt eget ansvar för barnet under tiden.',
      en: 'Ask first, and record the consent. Meanwhile each keeps its own responsibility for the child.',
    },
    sources: [goodPractice],
  },
  'sip-gip/nothingToWithdraw': {
    severity: 'error',
    message: {
      sv: 'Det finns inget lämnat samtycke att återkalla den dagen.',
      en: 'There is no consent given to withdraw on that day.',
    },
    hint: {
      sv: 'Ett nej på frågan skrivs in som nekat samtycke.',
      en: 'A no to the question is recorded as consent refused.',
    },
    sources: [goodPractice],
  },
  'sip-gip/adultConsents': {
    severity: 'error',
    message: {
      sv: 'Den som har fyllt 18 år samtycker själv, och har inte gjort det.',
      en: 'Whoever has turned 18 consents for themselves, and has not.',
    },
    hint: {
      sv: 'Fråga personen själv och skriv in svaret.',
      en: 'Ask the person and record the answer.',
    },
    sources: [goodPractice],
  },
  'sip-gip/notEstablished': {
    severity: 'error',
    message: { sv: 'Planen är inte upprättad än.', en: 'The plan is not established yet.' },
    hint: {
      sv: 'Ett utkast skrivs om fritt. Uppföljning och revidering kommer när planen gäller.',
      en: 'A draft is rewritten freely. Follow-up and revision come once the plan is in force.',
    },
    sources: [goodPractice],
  },
  'sip-gip/alreadyEstablished': {
    severity: 'error',
    message: { sv: 'Planen är redan upprättad.', en: 'The plan is already established.' },
    hint: {
      sv: 'Följ upp eller revidera den. Nästa möte skrivs in som nästa uppföljning.',
      en: 'Follow it up or revise it. The next meeting is recorded as the next follow-up.',
    },
    sources: [goodPractice],
  },
  'sip-gip/planClosed': {
    severity: 'error',
    message: {
      sv: 'Planen är avslutad och öppnas inte igen.',
      en: 'The plan is closed and is not opened again.',
    },
    hint: {
      sv: 'Gör en ny plan med nytt samtycke. Ett fel i den avslutade rättas, och rättelsen skrivs in.',
      en: 'Make a new plan with a new consent. An error in the closed one is corrected, and the correction recorded.',
    },
    sources: [goodPractice],
  },
  'sip-gip/eventOtherPlan': {
    severity: 'error',
    message: { sv: 'Händelsen gäller en annan plan.', en: 'The event is about another plan.' },
    sources: [goodPractice],
  },
  'sip-gip/eventStale': {
    severity: 'error',
    message: {
      sv: 'Händelsen bygger inte på planens senaste version. Steg sedan dess: {steps}.',
      en: 'The event is not based on the plan’s latest version. Steps since then: {steps}.',
    },
    hint: {
      sv: 'Läs den senaste versionen och skicka händelsen igen om den fortfarande stämmer.',
      en: 'Read the latest version and send the event again if it still holds.',
    },
    sources: [goodPractice],
  },
  'sip-gip/stepBeforeLast': {
    severity: 'error',
    message: {
      sv: 'Dagen ligger före ett steg som redan är inskrivet.',
      en: 'The day comes before a step that is already recorded.',
    },
    hint: {
      sv: 'Skriv in stegen i den ordning de hände. Ett nej tas emot i efterhand.',
      en: 'Record the steps in the order they happened. A no is taken afterwards too.',
    },
    sources: [goodPractice],
  },
  'sip-gip/stepsAfterNo': {
    severity: 'warning',
    message: {
      sv: 'Steg som är inskrivna efter den dagen: {count}. De saknar samtycke, om det inte har lämnats på nytt.',
      en: 'Steps recorded after that day: {count}. They lack consent, unless it was given anew.',
    },
    hint: {
      sv: 'Gå igenom vad som gjordes och lämnades ut efter dagen för svaret.',
      en: 'Go through what was done and given out after the day of the answer.',
    },
    sources: [goodPractice],
  },
  'sip-gip/stepImpossible': {
    severity: 'warning',
    message: {
      sv: 'Steget kan inte ha tagits där det står i planens liv, och räknas inte.',
      en: 'The step cannot have been taken where it stands in the plan’s life, and does not count.',
    },
    sources: [goodPractice],
  },
  'sip-gip/notCalled': {
    severity: 'warning',
    message: {
      sv: 'Planen upprättas utan att någon kallelse är inskriven.',
      en: 'The plan is established without a call being recorded.',
    },
    hint: {
      sv: 'Kontrollera att barnet, vårdnadshavarna och de andra fick komma till tals.',
      en: 'Check that the child, the custodians and the others had their say.',
    },
    sources: [goodPractice],
  },
  'sip-gip/otherPlan': {
    severity: 'error',
    message: { sv: 'Det är en annan plan.', en: 'This is another plan.' },
    sources: [goodPractice],
  },
  'sip-gip/changeStale': {
    severity: 'error',
    message: {
      sv: 'Ändringen är inte gjord i planens senaste version. Sådant som skiljer: {count}.',
      en: 'The change was not made in the plan’s latest version. Things that differ: {count}.',
    },
    hint: {
      sv: 'Läs den senaste versionen och gör ändringen i den.',
      en: 'Read the latest version and make the change there.',
    },
    sources: [goodPractice],
  },
  'sip-gip/changedByStep': {
    severity: 'error',
    message: {
      sv: 'Det här ändras bara genom ett steg i planens liv.',
      en: 'This changes only by a step in the plan’s life.',
    },
    hint: {
      sv: 'Skicka händelsen i stället: samtycke, möte, uppföljning, avslut.',
      en: 'Send the event instead: consent, meeting, follow-up, closing.',
    },
    sources: [goodPractice],
  },
  'sip-gip/schemaVersionMissing': {
    severity: 'error',
    message: {
      sv: 'Dokumentet säger inte vilken version av formatet det är skrivet i.',
      en: 'The document does not say which version of the format it is written in.',
    },
    hint: {
      sv: 'Ange ”schemaVersion”. Kända versioner: {known}.',
      en: 'State “schemaVersion”. Known versions: {known}.',
    },
  },
  'sip-gip/schemaVersionUnknown': {
    severity: 'error',
    message: {
      sv: 'Versionen av formatet är inte en som har funnits.',
      en: 'The version of the format is not one that has existed.',
    },
    hint: { sv: 'Kända versioner: {known}.', en: 'Known versions: {known}.' },
  },
  'sip-gip/schemaVersionNewer': {
    severity: 'error',
    message: {
      sv: 'Dokumentet är skrivet i en nyare version av formatet än den här: {current}.',
      en: 'The document is written in a newer version of the format than this one: {current}.',
    },
    hint: {
      sv: 'Uppdatera paketet. Dokumentet är orört.',
      en: 'Update the package. The document is untouched.',
    },
  },
  'sip-gip/migrationFailed': {
    severity: 'error',
    message: {
      sv: 'Det äldre dokumentet gick inte att föra över till version {to}.',
      en: 'The older document could not be brought to version {to}.',
    },
    hint: {
      sv: 'Kontrollera det mot den version det är skrivet i. Dokumentet är orört.',
      en: 'Check it against the version it is written in. The document is untouched.',
    },
  },
  'sip-gip/evaluationItemUnknown': {
    severity: 'error',
    message: {
      sv: 'Svaret gäller en fråga som inte finns i formuläret.',
      en: 'The answer is to a question that the form does not have.',
    },
  },
  'sip-gip/evaluationFieldTwice': {
    severity: 'error',
    message: {
      sv: 'Ett fält har skickats mer än en gång.',
      en: 'A field was sent more than once.',
    },
    hint: {
      sv: 'En webbläsare gör inte så med formuläret som det är skrivet. Låt den som svarade fylla i det igen.',
      en: 'A browser does not do so with the form as it is written. Let whoever answered fill it in again.',
    },
  },
  'sip-gip/evaluationAnsweredTwice': {
    severity: 'warning',
    message: {
      sv: 'Frågan är besvarad mer än en gång på samma blad. Det sista svaret visas.',
      en: 'The question is answered more than once on the same sheet. The last answer is shown.',
    },
  },
} satisfies Catalogue;

export type SipGipCode = keyof typeof findingKinds;
