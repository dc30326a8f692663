import type { NoAnswer, OperationId, Text } from '@tsi/core';
import type { Plan } from './plan.ts';
import type { PlanKindName } from './planKindName.ts';

/** The same said to a child of about 7–12 years and to a teenager. */
export type ForAges = Readonly<Record<'child' | 'teenager', Text>>;

const same = (sv: string, en: string): ForAges => ({ child: { sv, en }, teenager: { sv, en } });
const each = (child: Text, teenager: Text): ForAges => ({ child, teenager });

/** The easy version's own words: one thing a sentence. `{…}` is filled in. */
export const easyWords = {
  title: same('Min plan', 'My plan'),
  about: each(
    { sv: 'Den här planen handlar om dig.', en: 'This plan is about you.' },
    { sv: 'Det här är en kort version av din plan.', en: 'This is a short version of your plan.' },
  ),
  called: each(
    { sv: 'De vuxna kallar den {kind}.', en: 'The grown-ups call it {kind}.' },
    { sv: 'Planen kallas {kind}.', en: 'The plan is called {kind}.' },
  ),
  reading: each(
    {
      sv: 'Läs själv, eller be någon läsa för dig.',
      en: 'Read it yourself, or ask somebody to read it to you.',
    },
    { sv: 'Säg till om något är oklart.', en: 'Say so if anything is unclear.' },
  ),
  protected: same(
    'Dina uppgifter är skyddade. Visa inte planen för någon utan att fråga först.',
    'Your details are protected. Do not show the plan to anyone without asking first.',
  ),
  closed: same('Planen är slut. Den slutade {day}.', 'The plan has ended. It ended on {day}.'),

  saidHeading: each(
    { sv: 'Det här har du sagt', en: 'This is what you have said' },
    { sv: 'Det du har sagt', en: 'What you have said' },
  ),
  youSaid: same('Du har sagt', 'You have said'),
  youWant: same('Du vill', 'You want'),
  whatYouThink: same('Vad du tycker', 'What you think'),
  whatYouWant: same('Vad du vill', 'What you want'),

  goalsHeading: each(
    { sv: 'Det här vill vi ska bli bättre', en: 'This is what we want to get better' },
    { sv: 'Det vi vill ska bli bättre', en: 'What we want to get better' },
  ),
  noGoals: same('Vi har inte bestämt det än.', 'We have not decided that yet.'),

  helpHeading: each(
    { sv: 'De här hjälper dig', en: 'These people help you' },
    { sv: 'Vem gör vad', en: 'Who does what' },
  ),
  noHelp: same(
    'Vi har inte bestämt än vem som ska hjälpa dig.',
    'We have not decided yet who is going to help you.',
  ),
  from: same('Från {day}.', 'From {day}.'),
  until: same('Till {day}.', 'Until {day}.'),
  fromUntil: same('Från {from} till {until}.', 'From {from} until {until}.'),

  nextHeading: each(
    { sv: 'Det här händer sen', en: 'This is what happens next' },
    { sv: 'Vad händer sen?', en: 'What happens next?' },
  ),
  starts: same('Planen börjar {day}.', 'The plan begins on {day}.'),
  meeting: same('Mötet om planen är {day}.', 'The meeting about the plan is on {day}.'),
  place: same('Mötet är här: {place}.', 'The meeting is here: {place}.'),
  discharge: same('Du skrivs ut från sjukhuset {day}.', 'You leave the hospital on {day}.'),
  followUp: each(
    { sv: 'Vi pratar om hur det går {day}.', en: 'We talk about how things are going on {day}.' },
    { sv: 'Vi följer upp planen {day}.', en: 'We follow up the plan on {day}.' },
  ),
  invites: same('Den som bjuder in: {who}.', 'The one who invites you: {who}.'),
  noFollowUp: same(
    'Vi har inte bestämt än när vi ska prata om planen igen.',
    'We have not decided yet when to talk about the plan again.',
  ),

  askHeading: same('Vem kan du fråga?', 'Who can you ask?'),
  keeps: each(
    { sv: 'Du kan fråga: {who}.', en: 'You can ask: {who}.' },
    {
      sv: 'Du kan fråga: {who}. Den personen håller ihop planen.',
      en: 'You can ask: {who}. That person keeps the plan together.',
    },
  ),
  askGiver: same('Du kan fråga den som gav dig planen.', 'You can ask the person who gave you the plan.'),
  unclear: same('Säg till om något är svårt att förstå.', 'Say so if something is hard to understand.'),

  worseHeading: each(
    { sv: 'Om det blir svårt', en: 'If things get hard' },
    { sv: 'Om det blir sämre', en: 'If things get worse' },
  ),
  call: same('Du kan ringa: {who}.', 'You can call: {who}.'),

  noHeading: same('Vad kan du säga nej till?', 'What can you say no to?'),
} satisfies Record<string, ForAges>;

/** What a child can say no to, and what happens then. General, and true at every age it is written for. */
export const sayingNo: Readonly<Record<'child' | 'teenager', readonly Text[]>> = {
  child: [
    { sv: 'Du får säga vad du tycker.', en: 'You may say what you think.' },
    { sv: 'Du behöver inte berätta mer än du vill.', en: 'You need not tell more than you want to.' },
    { sv: 'Säg till om något inte känns bra.', en: 'Say so if something does not feel right.' },
    { sv: 'Då ska vi lyssna på dig.', en: 'Then we are to listen to you.' },
    { sv: 'Ibland bestämmer de vuxna ändå.', en: 'Sometimes the grown-ups decide anyway.' },
    { sv: 'Då ska de berätta varför.', en: 'Then they are to tell you why.' },
    { sv: 'Du får ändra dig.', en: 'You may change your mind.' },
  ],
  teenager: [
    {
      sv: 'Du har rätt att säga vad du tycker om planen.',
      en: 'You have a right to say what you think of the plan.',
    },
    { sv: 'Du behöver inte berätta mer än du vill.', en: 'You need not tell more than you want to.' },
    { sv: 'Säg till om något inte känns rätt.', en: 'Say so if something does not feel right.' },
    { sv: 'Då ska vi lyssna på dig.', en: 'Then we are to listen to you.' },
    {
      sv: 'Ibland kan du säga nej själv. Det beror på din ålder och vad det gäller.',
      en: 'Sometimes you can say no yourself. It depends on your age and what it is about.',
    },
    { sv: 'Fråga oss vad som gäller för dig.', en: 'Ask us what applies to you.' },
    { sv: 'Om andra bestämmer ska du få veta varför.', en: 'If others decide, you are to be told why.' },
    { sv: 'Du får ändra dig.', en: 'You may change your mind.' },
  ],
};

/** When the child's words are not there: why, said kindly. */
export const noWords: Readonly<Record<NoAnswer, Text>> = {
  notAsked: {
    sv: 'Vi har inte frågat dig om det än. Du får berätta när du vill.',
    en: 'We have not asked you about it yet. You can tell us whenever you want.',
  },
  declined: {
    sv: 'Du ville inte svara. Det är okej. Du får berätta senare om du vill.',
    en: 'You did not want to answer. That is fine. You can tell us later if you want.',
  },
  notApplicable: {
    sv: 'Vi har inte skrivit något om det. Du får berätta när du vill.',
    en: 'We have not written anything about it. You can tell us whenever you want.',
  },
  unknown: {
    sv: 'Vi vet inte det än. Du får gärna berätta.',
    en: 'We do not know that yet. You are welcome to tell us.',
  },
};

export const easyStatus: Readonly<Record<Plan['actions'][number]['status'], Text>> = {
  planned: { sv: 'Det har inte börjat än.', en: 'It has not begun yet.' },
  ongoing: { sv: 'Det pågår nu.', en: 'It is going on now.' },
  done: { sv: 'Det är klart.', en: 'It is done.' },
  stopped: { sv: 'Det har slutat.', en: 'It has stopped.' },
};

/** What people call the plans. */
export const easyKinds: Readonly<Record<PlanKindName, Text>> = {
  sip: { sv: 'SIP', en: 'SIP' },
  sipDischarge: { sv: 'SIP', en: 'SIP' },
  gip: { sv: 'GIP', en: 'GIP' },
  barnetsPlan: { sv: 'Barnets plan', en: 'Barnets plan (the child’s plan)' },
};

/** Where somebody works, as a child would hear it: mentor *på skolan*. */
export const easyPlaces: Readonly<Record<OperationId, Text>> = {
  preschool: { sv: 'på förskolan', en: 'at preschool' },
  school: { sv: 'på skolan', en: 'at school' },
  studentHealthPsychosocial: { sv: 'på elevhälsan', en: 'in student health' },
  studentHealthMedical: { sv: 'på elevhälsan', en: 'in student health' },
  afterSchoolCentre: { sv: 'på fritids', en: 'at the after-school centre' },
  maternityCare: { sv: 'på barnmorskemottagningen', en: 'at maternity care' },
  childHealthCentre: { sv: 'på BVC', en: 'at the child health centre' },
  primaryCare: { sv: 'på vårdcentralen', en: 'at the health centre' },
  youthClinic: { sv: 'på ungdomsmottagningen', en: 'at the youth clinic' },
  childPsychiatry: { sv: 'på BUP', en: 'at child psychiatry (BUP)' },
  habilitation: { sv: 'på habiliteringen', en: 'at habilitation' },
  municipalHealthCare: { sv: 'på kommunens sjukvård', en: 'in the municipality’s health care' },
  childAndFamilyServices: { sv: 'på socialtjänsten', en: 'at social services' },
  familyCounselling: { sv: 'på familjerådgivningen', en: 'at family counselling' },
  lss: { sv: 'på LSS', en: 'at disability support (LSS)' },
  leisure: { sv: 'på kultur och fritid', en: 'at culture and leisure' },
  police: { sv: 'på polisen', en: 'at the police' },
};
