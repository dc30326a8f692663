import type { Text } from '@tsi/core';
import type { ConsentKind } from './consentKind.ts';
import type { SharingPurpose } from './sharingPurpose.ts';

/** The same thing said in plain language, and in language that is easy to read: short sentences, one thing in each. */
export interface Wording {
  readonly plain: Text;
  readonly easy: Text;
}
const same = (sv: string, en: string): Wording => ({ plain: { sv, en }, easy: { sv, en } });
const w = (sv: string, en: string, easySv: string, easyEn: string): Wording => ({
  plain: { sv, en },
  easy: { sv: easySv, en: easyEn },
});

/** What the form is called, by kind of consent. */
export const formTitles: Readonly<Record<ConsentKind, Wording>> = {
  planConsent: w(
    'Samtycke till att en plan görs',
    'Consent to a plan being made',
    'Får vi göra en plan?',
    'May we make a plan?',
  ),
  secrecyWaiver: w(
    'Samtycke till att uppgifter lämnas',
    'Consent to information being given',
    'Får vi berätta för varandra?',
    'May we tell each other?',
  ),
  interventionConsent: w(
    'Samtycke till en insats',
    'Consent to an intervention',
    'Vill ni ha den här hjälpen?',
    'Do you want this help?',
  ),
};

/** What it is about, by kind of consent. */
export const formIntroductions: Readonly<Record<ConsentKind, Wording>> = {
  planConsent: w(
    'De som ger barnet stöd vill göra en plan tillsammans med er. Planen görs bara om ni säger ja.',
    'Those who support the child want to make a plan together with you. The plan is made only if you say yes.',
    'Barnet får stöd av flera. De vill göra en plan med er. Ni bestämmer om planen ska göras.',
    'The child gets support from several. They want to make a plan with you. You decide if there is to be a plan.',
  ),
  secrecyWaiver: w(
    'De som arbetar med barn har sekretess: de får inte berätta för andra utan stöd i lagen. Ett samtycke från er är ett sådant stöd. Här frågar vi om det som står nedan, och inget annat.',
    'Those who work with children are bound by secrecy: they may not tell others without support in law. Your consent is such support. We ask here about what stands below, and nothing else.',
    'Vi har sekretess. Det betyder att vi inte får berätta om barnet för andra. Ni kan säga ja till att vi berättar. Då gäller det bara det som står här.',
    'We are bound by secrecy. It means that we may not tell others about the child. You can say yes to our telling. Then it is only about what stands here.',
  ),
  interventionConsent: w(
    'En insats är stöd eller hjälp som en verksamhet ger. Här frågar vi om en viss insats.',
    'An intervention is support or help that an operation gives. Here we ask about one intervention.',
    'En insats är hjälp. Här frågar vi om en viss hjälp.',
    'Here we ask about one kind of help.',
  ),
};

/** What a yes means. */
export const yesTexts: Readonly<Record<ConsentKind, Wording>> = {
  planConsent: w(
    'Planen görs tillsammans med er. Ett ja till planen är inte ett ja till att uppgifter lämnas mellan verksamheter; det frågar vi om för sig.',
    'The plan is made together with you. A yes to the plan is not a yes to information being given between operations; we ask about that separately.',
    'Vi gör planen med er. Vi får inte berätta för varandra bara för det. Det frågar vi om en annan gång.',
    'We make the plan with you. We may not tell each other just because of that. We ask about that another time.',
  ),
  secrecyWaiver: w(
    'De uppgifter som står här får lämnas till dem som står här, för det ändamål och den tid som står här. Den som lämnar uppgifterna kontrollerar själv att samtycket gäller, och lämnar inte mer än som behövs.',
    'The information named here may be given to those named here, for the purpose and the time that stand here. Whoever gives it checks for themselves that the consent counts, and gives no more than is needed.',
    'Vi får berätta det som står här. Bara de som står här får veta det. Vi berättar inte mer än vi behöver.',
    'We may tell what stands here. Only those named here may know it. We tell no more than we need to.',
  ),
  interventionConsent: w(
    'Insatsen kan ges under den tid som står här.',
    'The intervention can be given during the time that stands here.',
    'Då kan barnet få hjälpen.',
    'Then the child can get the help.',
  ),
};

/** What a no means. */
export const noTexts: Readonly<Record<ConsentKind, Wording>> = {
  planConsent: w(
    'Planen görs inte. Var och en fortsätter med sitt eget ansvar. Ni kan ändra er senare.',
    'The plan is not made. Each of us goes on with our own responsibility. You can change your mind later.',
    'Då gör vi ingen plan. Ni kan ändå få hjälp av var och en. Ni kan ändra er senare.',
    'Then we make no plan. You can still get help from each of us. You can change your mind later.',
  ),
  secrecyWaiver: w(
    'Uppgifterna lämnas inte med stöd av ett samtycke. Ni har rätt till samma stöd av var och en som förut, men det kan bli svårare för oss att hjälpas åt. Ett nej är inget skäl för en orosanmälan. Vissa uppgifter får eller måste lämnas ändå när lagen säger det, till exempel om ett barn kan fara illa.',
    'The information is not given on the strength of a consent. You have a right to the same support from each of us as before, but it may be harder for us to work together. A no is no reason for a concern report. Some information may or must be given all the same when the law says so, for example if a child may be harmed.',
    'Då har vi inte fått lov att berätta. Ni kan ändå få hjälp av var och en. Det kan bli svårare för oss att hjälpas åt. Ett nej är inget skäl för en orosanmälan. Ibland säger lagen att vi måste berätta ändå. Det kan vara när ett barn far illa.',
    'Then you have not let us tell. You can still get help from each of us. It may be harder for us to work together. A no is no reason for a concern report. Sometimes the law says that we must tell anyway. It can be when a child is being harmed.',
  ),
  interventionConsent: w(
    'Insatsen ges inte med stöd av det här samtycket. Ni kan ändra er senare.',
    'The intervention is not given on the strength of this consent. You can change your mind later.',
    'Då ger vi inte den här hjälpen nu. Ni kan ändra er senare.',
    'Then we do not give this help now. You can change your mind later.',
  ),
};

/** What the information is to be used for, where a form is usual; other purposes are said by their label. */
export const purposeTexts: Readonly<Partial<Record<SharingPurpose, Wording>>> = {
  support: w(
    'Uppgifterna ska användas för att planera och ge stöd till barnet.',
    'The information is to be used to plan and give support to the child.',
    'Vi behöver det för att kunna hjälpa barnet.',
    'We need it to be able to help the child.',
  ),
  investigation: w(
    'Uppgifterna ska användas i socialnämndens utredning om vad barnet behöver.',
    'The information is to be used in the social services’ investigation of what the child needs.',
    'Socialtjänsten utreder vad barnet behöver. Det ska användas där.',
    'Social services look into what the child needs. It is to be used there.',
  ),
  crimePrevention: w(
    'Uppgifterna ska användas för att förebygga att barnet dras in i brott.',
    'The information is to be used to prevent the child from being drawn into crime.',
    'Vi vill hindra att barnet dras in i brott.',
    'We want to keep the child out of crime.',
  ),
  lawEnforcement: w(
    'Uppgifterna ska användas för att utreda brott.',
    'The information is to be used to investigate crime.',
    'Det ska användas när ett brott utreds.',
    'It is to be used when a crime is investigated.',
  ),
  consultation: w(
    'Uppgifterna ska användas för att få råd om hur barnet kan få stöd.',
    'The information is to be used to get advice on how to support the child.',
    'Vi vill få råd om hur vi kan hjälpa barnet.',
    'We want advice on how to help the child.',
  ),
};

/** Everything else that the form and the receipt say. */
export const formPhrases = {
  about: same('Vad frågan gäller', 'What we ask'),
  child: same('Barn', 'Child'),
  concerns: same('Uppgifter om', 'Information about'),
  period: same('Gäller', 'Counts'),
  purpose: same('Ändamål', 'Purpose'),
  otherPurpose: w(
    'Uppgifterna ska användas för ett ändamål: {purpose}.',
    'The information is to be used for one purpose: {purpose}.',
    'Det ska användas till en sak: {purpose}.',
    'It is to be used for one thing: {purpose}.',
  ),
  heldBy: same('Sekretess hos', 'Secrecy of'),
  operation: same('Verksamhet', 'Operation'),
  intervention: same('Insats', 'Intervention'),
  directions: w('Vem lämnar till vem', 'Who gives to whom', 'Vem får berätta för vem?', 'Who may tell whom?'),
  fromTo: same('Från {from} till {to}', 'From {from} to {to}'),
  and: same(' och ', ' and '),
  given: w('Det här får lämnas', 'This may be given', 'Det här får vi berätta om', 'This we may tell about'),
  notGiven: w(
    'Det här lämnas inte',
    'This is not given',
    'Det här berättar vi inte om',
    'This we do not tell about',
  ),
  nothingElse: w(
    'Inget annat lämnas med stöd av samtycket.',
    'Nothing else is given on the strength of the consent.',
    'Vi berättar inget annat på grund av det här.',
    'We tell nothing else because of this.',
  ),
  ifYes: w('Om du säger ja', 'If you say yes', 'Vad händer om du säger ja?', 'What happens if you say yes?'),
  ifNo: w('Om du säger nej', 'If you say no', 'Vad händer om du säger nej?', 'What happens if you say no?'),
  voluntaryHeading: w(
    'Frivilligt, och går att ta tillbaka',
    'Voluntary, and can be withdrawn',
    'Du väljer själv',
    'You choose',
  ),
  voluntary: w(
    'Du väljer själv. Svara bara för din egen del, och ta den tid du behöver. Du kan säga ja till en del och nej till en annan.',
    'It is your own choice. Answer only for yourself, and take the time you need. You can say yes to one part and no to another.',
    'Ingen får tvinga dig. Ta den tid du behöver. Du kan säga ja till en del och nej till en annan.',
    'Nobody may force you. Take the time you need. You can say yes to one part and no to another.',
  ),
  limited: w(
    'Samtycket gäller bara den tid som står i blanketten.',
    'The consent counts only for the time that stands in the form.',
    'Ditt svar gäller bara den tid som står här.',
    'Your answer counts only for the time that stands here.',
  ),
  atMajority: w(
    'När barnet fyller 18 år räknas inte vårdnadshavarnas svar längre. Då frågar vi den unga själv.',
    'When the child turns 18 the custodians’ answers no longer count. Then we ask the young person.',
    'När barnet fyller 18 år frågar vi barnet själv.',
    'When the child turns 18 we ask the child.',
  ),
  withdraw: w(
    'Du kan ta tillbaka ditt ja när som helst, helt eller till en del, utan att säga varför. Det gäller från den dag du säger till. Det som redan har gjorts eller lämnats blir inte ogjort.',
    'You can withdraw your yes at any time, wholly or in part, without saying why. It counts from the day you tell us. What has already been done or given is not undone.',
    'Du kan ändra dig när du vill. Du behöver inte säga varför. Då slutar vi. Det vi redan har gjort kan vi inte ta tillbaka.',
    'You can change your mind when you like. You need not say why. Then we stop. What we have done already cannot be undone.',
  ),
  contact: same('Säg till här', 'Tell us here'),
  gdprHeading: w(
    'Det här är inte GDPR-samtycke',
    'This is not GDPR consent',
    'Om personuppgifter',
    'About personal data',
  ),
  gdpr: w(
    'Samtycket är inte den rättsliga grunden för att behandla personuppgifter enligt dataskyddsförordningen (GDPR). Den grunden finns i lag, och varje verksamhet informerar om sin egen behandling.',
    'The consent is not the legal basis for processing personal data under the GDPR. That basis is in law, and each operation informs about its own processing.',
    'Det här är inte ett ja enligt GDPR. GDPR är reglerna om personuppgifter. Fråga varje verksamhet hur den gör.',
    'This is not a yes under the GDPR. The GDPR is the rules on personal data. Ask each operation how it does.',
  ),
  childHeading: w(
    'Barnets egen plats',
    'The child’s own place',
    'Här säger barnet vad det tycker',
    'Here the child says what it thinks',
  ),
  childIntroduction: w(
    'Det här är till för dig som frågan gäller. Du får säga vad du tycker, eller låta bli. Någon kan skriva åt dig.',
    'This is for you whom it is about. You may say what you think, or not. Somebody can write for you.',
    'Det här är till dig. Du får säga vad du tycker. Du får också låta bli. Någon kan skriva åt dig.',
    'This is for you. You may say what you think. You may also not. Somebody can write for you.',
  ),
  childAsks: same('Vad tycker du?', 'What do you think?'),
  childFor: same('Det känns bra', 'It feels good'),
  childAgainst: same('Det känns inte bra', 'It does not feel good'),
  childUnsure: same('Jag vet inte', 'I do not know'),
  childDeclined: same('Jag vill inte säga', 'I do not want to say'),
  childWords: same('Med dina egna ord, eller rita', 'In your own words, or draw'),
  answers: w('Svar', 'Answers', 'Ditt svar', 'Your answer'),
  eachForThemselves: w(
    'Var och en svarar och skriver under för sig själv. Ett svar som saknas är inte ett ja.',
    'Each answers and signs for themselves. An answer that is missing is not a yes.',
    'Alla svarar för sig själva. Om någon inte svarar räknas det inte som ett ja.',
    'Everybody answers for themselves. If somebody does not answer, it does not count as a yes.',
  ),
  custodian: same('Vårdnadshavare {n}', 'Custodian {n}'),
  custodianAlone: same('Vårdnadshavare', 'Custodian'),
  theChild: same('Barnet', 'The child'),
  theAdult: same('Den som uppgifterna gäller', 'The person whom it is about'),
  person: same('Person som uppgifterna också gäller', 'Person whom it is also about'),
  yes: same('Ja', 'Yes'),
  no: same('Nej', 'No'),
  leaveOut: w(
    'Det här vill jag inte att ni lämnar',
    'This I do not want you to give',
    'Det här vill jag inte att ni berättar',
    'This I do not want you to tell',
  ),
  name: same('Namn', 'Name'),
  date: same('Datum', 'Date'),
  signature: same('Underskrift', 'Signature'),
  planQuestion: same('Får planen göras?', 'May the plan be made?'),
  interventionQuestion: same('Får insatsen ges?', 'May the intervention be given?'),
  receiptTitle: same('Kvitto på samtycke', 'Receipt of consent'),
  receiptFor: w(
    'Spara kvittot. Det visar vad ni har svarat, vad det gäller och hur ni tar tillbaka det.',
    'Keep this receipt. It shows what you answered, what it is about and how to withdraw.',
    'Spara det här. Här står vad ni har svarat.',
    'Keep this. Here stands what you answered.',
  ),
  receiptKind: same('Gäller', 'About'),
  state: same('Läget den {on}', 'As it stands on {on}'),
  lastDay: same('Sista dag', 'Last day'),
  saidYes: same('ja, {on}', 'yes, {on}'),
  saidNo: same('nej, {on}', 'no, {on}'),
  tookBack: same('tog tillbaka sitt ja, {on}', 'withdrew the yes, {on}'),
  notAnswered: same('har inte svarat', 'has not answered'),
  receiptCovers: same('Vad det gäller', 'What it is about'),
  receiptAnswers: same('Vem som har svarat vad', 'Who answered what'),
} as const satisfies Readonly<Record<string, Wording>>;
