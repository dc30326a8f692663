import type { Huvudman, Text } from '@tsi/core';
import type { Transition } from './planFields.ts';

/** The headings of a written plan. */
export const headings = {
  child: { sv: 'Barnet', en: 'The child' },
  custodians: { sv: 'Vårdnadshavare', en: 'Custodians' },
  reason: { sv: 'Varför planen görs', en: 'Why the plan is made' },
  childsVoice: { sv: 'Vad är viktigt för mig?', en: 'What matters to me?' },
  views: { sv: 'Vad var och en tycker', en: 'What each thinks' },
  disagreements: { sv: 'Det vi inte är överens om', en: 'Where we do not agree' },
  needs: { sv: 'Behov', en: 'Needs' },
  goals: { sv: 'Mål', en: 'Goals' },
  actions: { sv: 'Insatser: vem gör vad', en: 'Actions: who does what' },
  measuresByOthers: { sv: 'Det andra gör', en: 'What others do' },
  responsible: { sv: 'Huvudansvar', en: 'Overall responsibility' },
  risk: { sv: 'Risker och om det blir sämre', en: 'Risks, and if it gets worse' },
  participants: { sv: 'Deltagare', en: 'Participants' },
  dates: { sv: 'Dagar', en: 'Days' },
  discharge: { sv: 'Utskrivning', en: 'Discharge' },
  followUps: { sv: 'Uppföljning', en: 'Follow-up' },
  closing: { sv: 'Avslut', en: 'Closing' },
  life: { sv: 'Det som har hänt med planen', en: 'What has happened to the plan' },
  signatures: { sv: 'Underskrifter', en: 'Signatures' },
  copiesGiven: { sv: 'Lämnade kopior', en: 'Copies given' },
  corrections: { sv: 'Rättelser', en: 'Corrections' },
  keeping: { sv: 'Var planen finns', en: 'Where the plan is kept' },
} satisfies Record<string, Text>;

/** The words beside single facts. */
export const fieldLabels = {
  name: { sv: 'Namn', en: 'Name' },
  personalNumber: { sv: 'Personnummer', en: 'Personal number' },
  birthDate: { sv: 'Född', en: 'Born' },
  address: { sv: 'Adress', en: 'Address' },
  schoolUnit: { sv: 'Skola eller förskola', en: 'School or preschool' },
  communicationNeeds: { sv: 'För att förstå varandra', en: 'To understand one another' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  words: { sv: 'Med mina ord', en: 'In my words' },
  goal: { sv: 'Mitt mål', en: 'My goal' },
  saidBy: { sv: 'Enligt', en: 'According to' },
  target: { sv: 'Vi börjar med', en: 'We begin with' },
  custody: { sv: 'Vårdnad', en: 'Custody' },
  initiatedBy: { sv: 'Initiativ av', en: 'On the initiative of' },
  judgedByKommun: { sv: 'Kommunens bedömning', en: 'The municipality’s judgement' },
  judgedByRegion: { sv: 'Regionens bedömning', en: 'The region’s judgement' },
  codes: { sv: 'Koder', en: 'Codes' },
  forWhat: { sv: 'För', en: 'For' },
  need: { sv: 'Behov', en: 'Need' },
  agreedGoal: { sv: 'Mål', en: 'Goal' },
  horizon: { sv: 'Sikt', en: 'Horizon' },
  noActionBecause: { sv: 'Ingen insats nu, därför att', en: 'No action now, because' },
  step: { sv: 'Delmål', en: 'Step' },
  longTerm: { sv: 'På sikt', en: 'In the long run' },
  seenBy: { sv: 'Så märks det', en: 'How it will be seen' },
  what: { sv: 'Vad', en: 'What' },
  who: { sv: 'Vem', en: 'Who' },
  when: { sv: 'När', en: 'When' },
  status: { sv: 'Läge', en: 'Status' },
  between: { sv: 'Mellan', en: 'Between' },
  attendance: { sv: 'Närvaro', en: 'Attendance' },
  from: { sv: 'Från', en: 'From' },
  to: { sv: 'Till', en: 'To' },
  whatToDo: { sv: 'Gör så här', en: 'What to do' },
  call: { sv: 'Ring', en: 'Call' },
  startsOn: { sv: 'Planen gäller från', en: 'The plan is in force from' },
  calledOn: { sv: 'Kallelse', en: 'Called' },
  meetingOn: { sv: 'Möte', en: 'Meeting' },
  meetingPlace: { sv: 'Plats', en: 'Place' },
  admittedOn: { sv: 'Inskriven', en: 'Admitted' },
  admissionNoticeOn: { sv: 'Inskrivningsmeddelande', en: 'Notice of admission' },
  readyNoticeOn: { sv: 'Utskrivningsklar', en: 'Ready for discharge' },
  dischargedOn: { sv: 'Utskriven', en: 'Discharged' },
  informationSentOn: { sv: 'Information överförd', en: 'Information sent' },
  heldOn: { sv: 'Hölls', en: 'Held' },
  result: { sv: 'Vad som kom fram', en: 'What came of it' },
  agreed: { sv: 'Det nya vi kom överens om', en: 'What we newly agreed' },
  caller: { sv: 'Kallar', en: 'Calls' },
  evaluation: { sv: 'Så utvärderar vi', en: 'How we evaluate' },
  closingReason: { sv: 'Skäl', en: 'Reason' },
  outcome: { sv: 'Resultat', en: 'Outcome' },
  responsible: { sv: 'Ansvarig', en: 'Responsible' },
  consentOf: { sv: 'Samtycke av', en: 'Consent of' },
  acceptedBy: { sv: 'Tog över', en: 'Taken over by' },
  transition: { sv: 'Övergång', en: 'Transition' },
  note: { sv: 'Anteckning', en: 'Note' },
  original: { sv: 'Originalet finns hos', en: 'The original is kept by' },
  ground: { sv: 'Grund', en: 'Ground' },
  correctedBy: { sv: 'Rättat av', en: 'Corrected by' },
  place: { sv: 'Gäller', en: 'About' },
  wasWrong: { sv: 'Vad som var fel', en: 'What was wrong' },
  retention: { sv: 'Bevarande', en: 'Retention' },
  reviewOn: { sv: 'Ses över', en: 'To be reviewed' },
  eraseOn: { sv: 'Gallras', en: 'To be erased' },
  form: { sv: 'Form', en: 'Form' },
  version: { sv: 'Version', en: 'Version' },
} satisfies Record<string, Text>;

/** Values in words. */
export const valueLabels = {
  planned: { sv: 'planerad', en: 'planned' },
  ongoing: { sv: 'pågår', en: 'ongoing' },
  done: { sv: 'klar', en: 'done' },
  stopped: { sv: 'avbruten', en: 'stopped' },
  invited: { sv: 'inbjuden', en: 'invited' },
  attended: { sv: 'var med', en: 'attended' },
  declined: { sv: 'tackade nej', en: 'declined' },
  reached: { sv: 'nått', en: 'reached' },
  partlyReached: { sv: 'delvis nått', en: 'partly reached' },
  notReached: { sv: 'inte nått', en: 'not reached' },
  notAssessed: { sv: 'inte bedömt', en: 'not assessed' },
  environment: { sv: 'det som finns runt barnet', en: 'what surrounds the child' },
  child: { sv: 'barnet', en: 'the child' },
  joint: { sv: 'gemensam', en: 'joint' },
  one: { sv: 'en vårdnadshavare', en: 'one custodian' },
  unknown: { sv: 'inte klarlagd', en: 'not settled' },
  needed: { sv: 'en plan behövs', en: 'a plan is needed' },
  notNeeded: { sv: 'en plan behövs inte', en: 'a plan is not needed' },
  notAsked: { sv: 'inte tillfrågad', en: 'not asked' },
  handwritten: { sv: 'på papper', en: 'on paper' },
  electronic: { sv: 'elektronisk', en: 'electronic' },
  goalsMet: { sv: 'målen är nådda', en: 'the goals are met' },
  consentWithdrawn: { sv: 'samtycket är återkallat', en: 'the consent is withdrawn' },
  moved: { sv: 'barnet har flyttat', en: 'the child has moved' },
  age: { sv: 'åldern', en: 'age' },
  replaced: { sv: 'ersatt av en annan plan', en: 'replaced by another plan' },
  other: { sv: 'annat', en: 'other' },
} satisfies Record<string, Text>;

export const basisLabels = {
  statute: { sv: 'enligt lag', en: 'by statute' },
  agreement: { sv: 'enligt överenskommelse', en: 'by agreement' },
  local: { sv: 'enligt lokalt arbetssätt', en: 'by local practice' },
} satisfies Record<string, Text>;

export const huvudmanLabels: Readonly<Record<Huvudman, Text>> = {
  kommun: { sv: 'kommunen', en: 'the municipality' },
  region: { sv: 'regionen', en: 'the region' },
  state: { sv: 'staten', en: 'the state' },
  private: { sv: 'privat', en: 'private' },
};

export const codeSystemLabels = {
  kva: { sv: 'KVÅ', en: 'KVÅ' },
  ksi: { sv: 'KSI', en: 'KSI' },
  ineraTypeOfCarePlan: { sv: 'Ineras vårdplanstyp', en: 'Inera’s type of care plan' },
  local: { sv: 'lokal kod', en: 'local code' },
} satisfies Record<string, Text>;

export const transitionLabels: Readonly<Record<Transition, Text>> = {
  preschoolClass: { sv: 'till förskoleklass', en: 'to the preschool class' },
  changeOfSchool: { sv: 'byte av skola', en: 'change of school' },
  upperSecondary: { sv: 'till gymnasiet', en: 'to upper secondary school' },
  adult: { sv: '18 år', en: '18 years old' },
  municipality: { sv: 'till en annan kommun', en: 'to another municipality' },
  other: { sv: 'annan övergång', en: 'another transition' },
};

/** Sentences and names that stand by themselves. */
export const phrases = {
  theChild: { sv: 'Barnet', en: 'The child' },
  custodian: { sv: 'Vårdnadshavare', en: 'Custodian' },
  somebody: { sv: 'Någon', en: 'Somebody' },
  none: { sv: 'Frågan är ställd: ingen annan gör något.', en: 'Asked: nobody else does anything.' },
  notAsked: { sv: 'Frågan är inte ställd.', en: 'Not asked.' },
  copyFor: { sv: 'Kopia till', en: 'Copy for' },
  copyNote: {
    sv: 'En kopia innehåller det som läsaren får ta del av. Numren gäller i den här kopian.',
    en: 'A copy holds what its reader may see. Numbers count in this copy.',
  },
  protectedNote: {
    sv: 'Skyddade personuppgifter. Lämna inte vidare utan prövning.',
    en: 'Protected identity. Do not pass on without review.',
  },
  protectionUnknown: {
    sv: 'Det är inte klarlagt om personuppgifterna är skyddade. Lämna inte vidare utan prövning.',
    en: 'It is not settled whether the identity is protected. Do not pass on without review.',
  },
  fromDay: { sv: 'från\u00A0{day}', en: 'from\u00A0{day}' },
  untilDay: { sv: 'till\u00A0{day}', en: 'until\u00A0{day}' },
} satisfies Record<string, Text>;

/** Around the number of a printed sheet. */
export const pageWords = { sv: { sheet: 'Sida', of: 'av' }, en: { sheet: 'Page', of: 'of' } } as const;
