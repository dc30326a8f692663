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
  crimeRules: { sv: 'reglerna om brott', en: 'the rules on crime' },
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
} satisfies Readonly<Record<string, Text>>;
export type RouteCondition = keyof typeof routeConditionLabels;
