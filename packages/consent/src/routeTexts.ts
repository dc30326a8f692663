import type { Text } from '@tsi/core';

/** The routes by id, in words. Swedish: vägar som bryter eller häver sekretess. */
export const routeLabels = {
  concernReport: { sv: 'orosanmälan', en: 'concern report' },
  investigationInformation: {
    sv: 'uppgifter till socialnämndens utredning',
    en: 'information to the social services’ investigation',
  },
  consent: { sv: 'samtycke', en: 'consent' },
  schoolHealthToPupilSupport: {
    sv: 'elevhälsans medicinska insats till övrig elevhälsa',
    en: 'school health to the rest of student health',
  },
  healthToCareUnder18: {
    sv: 'hälso- och sjukvård till vård eller socialtjänst, under 18 år',
    en: 'health care to care or social services, under 18',
  },
  socialToCareUnder18: {
    sv: 'socialtjänst till vård eller annan socialtjänst, under 18 år',
    en: 'social services to care or other social services, under 18',
  },
  generalClause: { sv: 'generalklausulen', en: 'the general clause' },
  noHarm: { sv: 'skade- och menprövning', en: 'the test of harm' },
  ownBranch: { sv: 'inom samma verksamhet', en: 'inside the same operation' },
  necessaryOwnActivity: {
    sv: 'nödvändigt för den egna verksamheten',
    en: 'necessary for one’s own activity',
  },
  crimeRiskUnder21: { sv: 'risk för brott, under 21 år', en: 'risk of crime, under 21' },
  familyCounsellorsReport: {
    sv: 'familjerådgivarens anmälningsplikt',
    en: 'the family counsellor’s duty to report',
  },
  suspensionNotice: {
    sv: 'underrättelse om avstängning',
    en: 'notice of a suspension',
  },
  feedbackToReporter: {
    sv: 'återkoppling till den som anmält',
    en: 'feedback to the reporter',
  },
  healthInternal: {
    sv: 'inom samma huvudmans hälso- och sjukvård',
    en: 'inside the health care of one huvudman',
  },
  healthIncapable: {
    sv: 'vård när personen inte kan samtycka',
    en: 'care when the person cannot consent',
  },
  policeImmediateYouth: {
    sv: 'omedelbart ingripande av polis, under 18 år',
    en: 'immediate police action, under 18',
  },
  terrorRisk: {
    sv: 'risk för terroristbrott och liknande',
    en: 'risk of terrorist and similar crimes',
  },
  violenceRisk: {
    sv: 'risk för allvarligt våld mot närstående',
    en: 'risk of grave violence against somebody close',
  },
  crimeAgainstChild: {
    sv: 'misstänkt brott mot barn',
    en: 'suspected crime against a child',
  },
  drugSupplyToMinor: {
    sv: 'narkotika eller alkohol till den som är under 18',
    en: 'narcotics or alcohol to somebody under 18',
  },
  committedCrimeSerious: {
    sv: 'misstänkt brott, vård och socialtjänst',
    en: 'suspected crime, care and social services',
  },
  committedCrimeOther: {
    sv: 'misstänkt brott, övriga verksamheter',
    en: 'suspected crime, other operations',
  },
  fraudCrimeGeneral: {
    sv: 'uppgifter mot brott, felaktiga utbetalningar och fusk',
    en: 'information against crime, wrongful payments and cheating',
  },
  lawEnforcementContact: {
    sv: 'kontaktuppgifter till polisen på begäran',
    en: 'contact details to the police on request',
  },
  lawEnforcementMunicipal: {
    sv: 'kommunens och regionens uppgiftsskyldighet mot polisen',
    en: 'the municipality’s and region’s duty towards the police',
  },
  lawEnforcementSchool: {
    sv: 'rektors uppgiftsskyldighet mot polisen',
    en: 'the rektor’s duty towards the police',
  },
  technicalProcessing: {
    sv: 'enbart teknisk bearbetning eller lagring',
    en: 'technical processing or storage only',
  },
  partyInsight: {
    sv: 'partsinsyn',
    en: 'a party’s insight',
  },
  watchedChange: {
    sv: 'bevakad lagändring',
    en: 'a watched change of law',
  },
} satisfies Readonly<Record<string, Text>>;
export type RouteId = keyof typeof routeLabels;

/** Why a route came out as it did, in words. */
export const routeReasonLabels = {
  noWordingForDay: { sv: 'ingen känd lydelse den dagen', en: 'no known wording on that day' },
  suspicion: { sv: 'det finns misstanke om att barnet far illa', en: 'the child is suspected to be harmed' },
  noSuspicion: { sv: 'ingen misstanke om att barnet far illa', en: 'no suspicion that the child is harmed' },
  suspicionNotAsked: {
    sv: 'ingen har tagit ställning till misstanke',
    en: 'nobody has considered suspicion',
  },
  alreadyReported: { sv: 'anmälan är gjord', en: 'the report has been made' },
  familyCounsellorsOwnDuty: {
    sv: 'familjerådgivare har en egen plikt',
    en: 'family counsellors have a duty of their own',
  },
  ageLimitReached: { sv: 'personen är för gammal för regeln', en: 'the person is too old for the rule' },
  ageUnknown: { sv: 'åldern är inte angiven', en: 'the age is not given' },
  under18: { sv: 'barnet är under 18 år', en: 'the child is under 18' },
  under21: { sv: 'personen är under 21 år', en: 'the person is under 21' },
  notThisHolder: { sv: 'regeln gäller inte den sekretessen', en: 'the rule is not for that secrecy' },
  notThisRecipient: { sv: 'regeln gäller inte den mottagaren', en: 'the rule is not for that recipient' },
  recipientNotAuthority: { sv: 'mottagaren är inte en myndighet', en: 'the recipient is not an authority' },
  recipientUnsettled: {
    sv: 'det är inte klarlagt om mottagaren omfattas',
    en: 'it is not settled whether the recipient is included',
  },
  otherPurpose: { sv: 'regeln gäller ett annat ändamål', en: 'the rule is for another purpose' },
  otherOperation: { sv: 'inte samma verksamhet', en: 'not the same operation' },
  otherAuthority: { sv: 'inte samma myndighet', en: 'not the same authority' },
  sameAuthority: { sv: 'samma myndighet', en: 'the same authority' },
  authorityNotStated: { sv: 'myndigheterna är inte angivna', en: 'the authorities are not stated' },
  privateOperation: {
    sv: 'enskild huvudman: sekretesslagen gäller inte där',
    en: 'private huvudman: not under the secrecy act',
  },
  investigationOpened: {
    sv: 'socialnämnden har beslutat om utredning',
    en: 'socialnämnden has decided to investigate',
  },
  investigationNotOpened: { sv: 'ingen utredning är inledd', en: 'no investigation has been opened' },
  investigationNotStated: {
    sv: 'det framgår inte om en utredning är inledd',
    en: 'it is not stated whether an investigation is open',
  },
  childNotDescribed: { sv: 'uppgifter om barnet saknas', en: 'the child is not described' },
  consentCoversAll: { sv: 'samtycke i kraft täcker alla delar', en: 'consent in force covers all parts' },
  consentCoversSome: { sv: 'några delar är täckta', en: 'some parts are covered' },
  consentMissing: { sv: 'samtycke saknas för minst en del', en: 'consent is missing for at least one part' },
  consentRefused: { sv: 'samtycke är nekat eller återkallat', en: 'consent was declined or withdrawn' },
  deidentified: { sv: 'det framgår inte vem barnet är', en: 'it does not tell who the child is' },
  weakTest: { sv: 'svag sekretess hos den som lämnar', en: 'weak secrecy with the one who gives' },
  straightTest: {
    sv: 'rakt skaderekvisit hos den som lämnar',
    en: 'a straight test of harm with the one who gives',
  },
  reverseTestIdentified: {
    sv: 'omvänt skaderekvisit och barnet är känt: sällan klart att ingen lider men',
    en: 'reverse test and an identified child: seldom clear that nobody is harmed',
  },
  absoluteSecrecy: { sv: 'absolut sekretess', en: 'absolute secrecy' },
  onlyOwnActivity: {
    sv: 'bara för den egna uppgiften, inte för att hjälpa mottagaren',
    en: 'only for one’s own task, not to help the recipient',
  },
  clauseCoversHolder: { sv: 'sekretessen är inte undantagen', en: 'the secrecy is not excepted' },
  excludedFromClause: { sv: 'sekretessen är undantagen i regeln', en: 'the secrecy is excepted in the rule' },
  abuseKnown: {
    sv: 'det är känt att barnet far illa i hemmet',
    en: 'it is known that the child is maltreated at home',
  },
  abuseNotKnown: {
    sv: 'ingen kännedom om övergrepp i hemmet',
    en: 'no knowledge of abuse at home',
  },
  otherHuvudman: {
    sv: 'inte samma slags huvudman',
    en: 'not the same kind of huvudman',
  },
  sameKindOfHuvudman: {
    sv: 'samma slags huvudman',
    en: 'the same kind of huvudman',
  },
  ableOrNotStated: {
    sv: 'det är inte angivet att personen saknar förmåga att samtycka',
    en: 'it is not stated that the person cannot consent',
  },
  unableToConsent: {
    sv: 'personen kan inte ta ställning till samtycke',
    en: 'the person cannot take a stand on consent',
  },
  custodiansCanAnswer: {
    sv: 'vårdnadshavarna kan svara',
    en: 'the custodians can answer',
  },
  onlyThatFact: {
    sv: 'bara det faktum som regeln nämner',
    en: 'only the fact that the rule names',
  },
  onlyContactDetails: {
    sv: 'bara kontaktuppgifter',
    en: 'only contact details',
  },
  neverForSupport: {
    sv: 'aldrig en grund för stöd',
    en: 'never a ground for support',
  },
  limitsNotModelled: {
    sv: 'reglernas gränser är inte beskrivna här',
    en: 'the limits of the rule are not modelled',
  },
  notSwitchedOn: {
    sv: 'ingen sådan ändring är påslagen',
    en: 'no such change is switched on',
  },
  notYetInForce: {
    sv: 'regeln fanns inte den dagen',
    en: 'there was no such rule on that day',
  },
  changeNotRead: {
    sv: 'ändringens text är inte läst här',
    en: 'the text of the change was not read here',
  },
  textNotFullyRead: { sv: 'lagtexten är inte läst i sin helhet', en: 'the text was not read in full' },
} satisfies Readonly<Record<string, Text>>;
export type RouteReason = keyof typeof routeReasonLabels;

/** What a named official must assert before a possible route is used, in words. */
export const routeConditionLabels = {
  harmless: {
    sv: 'det kan inte antas att någon lider men av att uppgiften lämnas',
    en: 'nobody can be assumed to be harmed by giving it',
  },
  clearlyHarmless: {
    sv: 'det står klart att varken barnet eller någon närstående lider men',
    en: 'it is clear that neither the child nor anybody close is harmed',
  },
  notTraceable: {
    sv: 'ingen kan lista ut vem barnet är, inte heller på en liten ort',
    en: 'nobody can work out who the child is, in a small place either',
  },
  noReportDelayed: {
    sv: 'konsultationen fördröjer inte en orosanmälan',
    en: 'the consultation delays no concern report',
  },
  obviouslyOutweighs: {
    sv: 'det är uppenbart att behovet av uppgiften väger tyngre än det som sekretessen skyddar',
    en: 'the need for it obviously outweighs what the secrecy protects',
  },
  neededForCare: {
    sv: 'uppgiften behövs för att barnet ska få nödvändig vård, behandling eller annat stöd',
    en: 'it is needed to give the child necessary care, treatment or other support',
  },
  requiredForPupil: {
    sv: 'uppgiften krävs för att eleven ska få nödvändigt stöd',
    en: 'it is required for the pupil to get necessary support',
  },
  consentTried: { sv: 'samtycke har sökts först', en: 'consent was sought first' },
  recipientIsPupilSupport: {
    sv: 'mottagaren arbetar i särskild elevstödjande verksamhet, inte i vanlig undervisning',
    en: 'the recipient works in special pupil support, not ordinary teaching',
  },
  sameAuthority: {
    sv: 'båda hör till samma myndighet (nämnd)',
    en: 'both belong to the same authority (nämnd)',
  },
  neededInWork: {
    sv: 'mottagaren behöver uppgiften i sitt arbete',
    en: 'the recipient needs it in the work',
  },
  neededForOwnActivity: {
    sv: 'den som lämnar måste säga det för att kunna göra sin egen uppgift',
    en: 'the one who gives must say it to do their own task',
  },
  investigationDecided: {
    sv: 'socialnämnden har beslutat om en utredning av barnets behov',
    en: 'socialnämnden has decided to investigate the child’s needs',
  },
  under18: { sv: 'personen är under 18 år', en: 'the person is under 18' },
  under21: { sv: 'personen är under 21 år', en: 'the person is under 21' },
  riskOfCrime: {
    sv: 'konkreta omständigheter visar risk för att den unge utövar brottslig verksamhet',
    en: 'concrete circumstances show a risk that the young person engages in crime',
  },
  notUnsuitable: {
    sv: 'det är inte olämpligt med hänsyn till insatser eller andra särskilda skäl',
    en: 'it is not unsuitable, given interventions or other special reasons',
  },
  othersWeighed: {
    sv: 'uppgifterna om andra än barnet är prövade för sig',
    en: 'what concerns others than the child has been weighed separately',
  },
  noProtectedIdentity: {
    sv: 'ingen i familjen har skyddade personuppgifter',
    en: 'nobody in the family has a protected identity',
  },
  suitable: {
    sv: 'det är inte olämpligt att uppgiften lämnas',
    en: 'giving it is not unsuitable',
  },
  sameHuvudman: {
    sv: 'båda hör till samma region eller samma kommun',
    en: 'both belong to the same region or the same municipality',
  },
  unableToConsent: {
    sv: 'personen kan inte ta ställning till samtycke, av hälsoskäl eller andra skäl',
    en: 'the person cannot take a stand on consent, for reasons of health or other reasons',
  },
  noIsNotInability: {
    sv: 'ingen har sagt nej: ett nej är inte oförmåga',
    en: 'nobody has said no: a no is not an inability',
  },
  recipientReported: {
    sv: 'mottagaren gjorde orosanmälan och är skyldig att anmäla',
    en: 'the recipient made the concern report and is obliged to report',
  },
  onlyWhetherInvestigated: {
    sv: 'bara om utredning har inletts, inte har inletts eller redan pågår',
    en: 'only whether an investigation was opened, was not opened or was already going on',
  },
  onlyTheSuspension: {
    sv: 'bara att eleven är avstängd',
    en: 'only that the pupil is suspended',
  },
  riskOfTerrorCrime: {
    sv: 'konkreta omständigheter visar risk för ett brott som paragrafen räknar upp',
    en: 'concrete circumstances show a risk of a crime that the paragraph lists',
  },
  riskOfViolenceToClose: {
    sv: 'konkreta omständigheter visar risk för ett allvarligt våldsbrott mot en närstående',
    en: 'concrete circumstances show a risk of a grave violent crime against somebody close',
  },
  immediateAction: {
    sv: 'den unge är i uppenbar, omedelbar och allvarlig fara eller begår brott, och polisen behöver ingripa genast',
    en: 'the young person is in obvious, imminent and serious danger or is committing a crime, and the police must act at once',
  },
  supplyToMinor: {
    sv: 'det finns misstanke om att någon har lämnat narkotika, dopningsmedel eller alkohol till den som är under 18 år',
    en: 'somebody is suspected to have supplied narcotics, doping or alcohol to a person under 18',
  },
  neededAgainstCrime: {
    sv: 'uppgiften behövs hos mottagaren för att förebygga, upptäcka eller utreda brott',
    en: 'the recipient needs it to prevent, detect or investigate crime',
  },
  neededAgainstWrongfulPayments: {
    sv: 'uppgiften behövs hos mottagaren mot felaktiga utbetalningar, fusk eller regelbrott',
    en: 'the recipient needs it against wrongful payments, cheating or breaches of rules',
  },
  notForSupport: {
    sv: 'uppgiften ska inte användas för stöd till barnet',
    en: 'it is not to be used for the child’s support',
  },
  secrecyDoesNotOutweigh: {
    sv: 'övervägande skäl talar inte för sekretessen',
    en: 'the reasons for secrecy do not prevail',
  },
  secrecyDoesNotClearlyPrevail: {
    sv: 'det är inte klart att sekretessen väger tyngre',
    en: 'it is not clear that the secrecy weighs more',
  },
  notUnderOwnSecrecy: {
    sv: 'uppgiften står inte också under vårdens eller socialtjänstens egen sekretess',
    en: 'it is not also under the own secrecy of health care or social services',
  },
  neededInLawEnforcement: {
    sv: 'uppgiften behövs i den brottsbekämpande verksamheten',
    en: 'it is needed in law enforcement',
  },
  rektorDecides: {
    sv: 'rektor har prövat frågan, på begäran av en brottsbekämpande myndighet eller för att polisen behöver uppgiften',
    en: 'the rektor has considered it, on request by law enforcement or because the police need it',
  },
  askedByLawEnforcement: {
    sv: 'en brottsbekämpande myndighet har begärt uppgiften',
    en: 'a law enforcement authority has asked for it',
  },
  noExceptionalReasons: {
    sv: 'inga synnerliga skäl talar emot',
    en: 'no exceptional reasons speak against it',
  },
  onlyTechnical: {
    sv: 'mottagaren bara bearbetar eller lagrar tekniskt för den som lämnar',
    en: 'the recipient only processes or stores it technically for the one who gives',
  },
} satisfies Readonly<Record<string, Text>>;
export type RouteCondition = keyof typeof routeConditionLabels;
