import type { Text } from '@tsi/core';

/** The words of the note template. `{name}` is filled in. */
export const noteTemplateWords = {
  title: { sv: 'Anteckningar: {wheel}', en: 'Notes: {wheel}' },
  onlyNeeded: {
    sv: 'Skriv det som behövs för att stödja barnet, inte mer. Håll isär vad någon säger, vad någon har sett och vad ni tolkar.',
    en: 'Write what is needed to support the child, no more. Keep apart what someone says, what someone has seen and what you interpret.',
  },
  meeting: { sv: 'Träffen', en: 'The meeting' },
  meetingFields: [
    { sv: 'Datum och plats', en: 'Date and place' },
    { sv: 'Barnets beteckning hos er', en: 'Your designation for the child' },
    { sv: 'Vem antecknar', en: 'Who takes notes' },
    { sv: 'Hur barnet är med', en: 'How the child takes part' },
    { sv: 'Skattning, om en finns (beteckning)', en: 'Assessment, if there is one (designation)' },
  ],
  present: { sv: 'Vilka är med', en: 'Who is present' },
  presentColumns: [
    { sv: 'Vem', en: 'Who' },
    { sv: 'Roll eller relation till barnet', en: 'Role or relation to the child' },
    { sv: 'Verksamhet', en: 'Service' },
  ],
  consent: { sv: 'Samtycke (stående punkt)', en: 'Consent (standing item)' },
  consentText: {
    sv: 'Tas upp varje gång, innan något delas. Ett samtycke kan tas tillbaka när som helst. Oro som ska anmälas väntar inte på samtycke.',
    en: 'Brought up every time, before anything is shared. Consent can be withdrawn at any time. Concern that must be reported does not wait for consent.',
  },
  consentTicks: [
    { sv: 'Samma som sist', en: 'Same as last time' },
    { sv: 'Ändrat', en: 'Changed' },
    { sv: 'Taget tillbaka', en: 'Withdrawn' },
    { sv: 'Nej till att dela', en: 'Sharing refused' },
    { sv: 'Inte frågat än', en: 'Not asked yet' },
  ],
  consentColumns: [
    { sv: 'Vad får delas', en: 'What may be shared' },
    { sv: 'Mellan vilka', en: 'Between whom' },
    { sv: 'Till vad', en: 'For what' },
    { sv: 'Vem svarade ja eller nej', en: 'Who said yes or no' },
    { sv: 'Datum, gäller till', en: 'Date, valid until' },
  ],
  childsWords: { sv: 'Barnets egna ord', en: 'The child’s own words' },
  childsWordsText: {
    sv: 'Först av allt, och så ordagrant det går. Skriv också om barnet visat något utan ord.',
    en: 'First of all, and as literally as possible. Also write what the child showed without words.',
  },
  childsWordsMissing: {
    sv: 'Saknas barnets ord, ange varför:',
    en: 'If the child’s words are missing, state why:',
  },
  childHasHeard: {
    sv: 'Barnet har fått höra det som skrivits och fått rätta det',
    en: 'The child has heard what was written and could correct it',
  },
  parts: { sv: 'Del för del', en: 'Part by part' },
  partsText: {
    sv: 'Bara det ni pratade om. En tom ruta betyder att ni inte pratade om det, varken bra eller dåligt.',
    en: 'Only what you talked about. An empty box means that you did not talk about it, neither good nor bad.',
  },
  partsColumns: [
    { sv: 'Del', en: 'Part' },
    { sv: 'Barnet', en: 'The child' },
    { sv: 'Vårdnadshavare', en: 'Custodians' },
    { sv: 'Verksamheterna har sett', en: 'The services have seen' },
  ],
  strengths: { sv: 'Det som fungerar och går att bygga på', en: 'What works and can be built on' },
  differences: { sv: 'Det vi ser olika på', en: 'What we see differently' },
  differencesText: {
    sv: 'Skriv vem som ser vad. Ingen bild räknas om till den andras.',
    en: 'Write who sees what. No view is turned into another’s.',
  },
  next: { sv: 'Nästa steg', en: 'Next step' },
  nextColumns: [
    { sv: 'Vad', en: 'What' },
    { sv: 'Vem', en: 'Who' },
    { sv: 'Till när', en: 'By when' },
    { sv: 'Hur märker barnet det', en: 'How the child will notice' },
  ],
  nextMeeting: { sv: 'Nästa träff', en: 'Next meeting' },
  nextMeetingFields: [
    { sv: 'Datum', en: 'Date' },
    { sv: 'Vem kallar', en: 'Who convenes' },
    { sv: 'Vem berättar för barnet', en: 'Who tells the child' },
  ],
} as const satisfies Record<string, Text | readonly Text[]>;
