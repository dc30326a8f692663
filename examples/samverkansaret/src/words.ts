import { type Locale, type Text, textIn } from '@tsi/core';

const texts = {
  title: { sv: 'Samverkansåret', en: 'The year of collaboration' },
  invented: {
    sv: 'Forum och råd är källans. Läsårstider, veckodagar, klockslag och valda mål är påhittade.',
    en: 'Forums and councils are the source’s. Terms, weekdays, times and chosen goals are invented.',
  },
  sources: { sv: 'Källor', en: 'Sources' },
  meetings: { sv: 'Möten och ordförande', en: 'Meetings and chairs' },
  convener: { sv: 'sammankallande', en: 'convener' },
  chair: { sv: 'ordförande', en: 'chair' },
  notStated: { sv: 'uppges inte', en: 'not stated' },
  orderNotSettled: { sv: 'turordning ej bestämd', en: 'order not settled' },
  or: { sv: 'eller', en: 'or' },
  leads: { sv: 'Vem kallar och leder', en: 'Who convenes and chairs' },
  often: { sv: 'hur ofta, med källans ord', en: 'how often, in the source’s words' },
  spring: { sv: 'våren', en: 'spring' },
  autumn: { sv: 'hösten', en: 'autumn' },
  withoutDays: {
    sv: 'Utan mötesdagar, eftersom källan inte säger hur ofta',
    en: 'Without meeting days, since the source does not say how often',
  },
  mayRaise: { sv: 'Vad får tas upp var', en: 'What may be raised where' },
  mayRaiseMeaning: {
    sv: 'Enligt forumets egen beskrivning. Ett ja är ingen tillåtelse att lämna ut uppgifter: sekretessen prövas för sig.',
    en: 'By the forum’s own description. A yes is no permission to disclose: secrecy is tested apart.',
  },
  forum: { sv: 'Forum eller råd', en: 'Forum or council' },
  age: { sv: 'Ålder', en: 'Age' },
  withConsent: { sv: 'känt barn, samtycke finns', en: 'known child, with consent' },
  withoutConsent: { sv: 'känt barn, inget samtycke', en: 'known child, no consent' },
  deidentified: { sv: 'avidentifierat', en: 'de-identified' },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
  ruleMissing: { sv: 'regel saknas', en: 'no rule stated' },
  ages: { sv: 'Åldrar och forum', en: 'Ages and forums' },
  agesMeaning: {
    sv: '0–25 år, möten och team där ett enskilt barn kan tas upp.',
    en: 'Ages 0–25, meetings and teams where an individual child can be raised.',
  },
  years: { sv: 'år', en: 'years' },
  covered: { sv: 'täckt', en: 'covered' },
  forSome: { sv: 'bara för vissa', en: 'for some only' },
  unclear: { sv: 'framgår inte', en: 'cannot be told' },
  planned: { sv: 'planeras', en: 'planned' },
  gap: { sv: 'lucka', en: 'gap' },
  goals: { sv: 'Valda mål och hur de utvärderas', en: 'Chosen goals and how they are evaluated' },
  bank: {
    sv: 'Ur Kävlinges målbank. Frågan ställs till dem som målet gäller; andelen är de som instämmer av dem som tog ställning.',
    en: 'From Kävlinge’s goal bank. The question goes to those whom the goal concerns; the share is those who agree of those who took a stand.',
  },
  hopedFor: { sv: 'större andel är det vi hoppas på', en: 'a larger share is hoped for' },
  notHopedFor: { sv: 'mindre andel är det vi hoppas på', en: 'a smaller share is hoped for' },
  unsettled: { sv: 'åt vilket håll är inte bestämt', en: 'which way is not settled' },
  evaluated: { sv: 'utvärderas vid höstens sista möte', en: 'evaluated at the last meeting of autumn' },
  beforehand: { sv: 'Att tänka på', en: 'To mind' },
  open: { sv: 'Inte bestämt om råd och forum', en: 'Not settled about councils and forums' },
  calendarFile: { sv: 'Kalenderfil', en: 'Calendar file' },
  page: { sv: 'Sida', en: 'Page' },
  number: { sv: 'möten', en: 'meetings' },
  picture: { sv: 'Årsplan', en: 'Year plan' },
  table: { sv: 'Alla möten i tabell', en: 'All meetings in a table' },
} as const satisfies Record<string, Text>;

export type Word = keyof typeof texts;

/** The example's own words in one language. */
export const sayIn = (locale: Locale) => (word: Word) => textIn(texts[word], locale);
