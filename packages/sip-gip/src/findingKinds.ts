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
      sv: 'Samtycket till planen gäller inte alla dagar som det behövs: planens första dag och, medan planen pågår, den dag frågan gäller.',
      en: 'The consent to the plan is not in force on each day it is needed: the plan’s first day and, while it is open, the day asked about.',
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
} satisfies Catalogue;

export type SipGipCode = keyof typeof findingKinds;
