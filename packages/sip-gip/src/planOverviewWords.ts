import type { Text } from '@tsi/core';

/** The words of the overview. `{…}` is filled in. */
export const overviewWords = {
  heading: { sv: 'Vem gör vad, och när', en: 'Who does what, and when' },
  title: { sv: 'vem gör vad, och när', en: 'who does what, and when' },
  picture: { sv: 'Översikt som bild', en: 'Overview as a picture' },
  today: { sv: 'I dag {day}', en: 'Today {day}' },
  start: { sv: 'start', en: 'start' },
  meeting: { sv: 'möte', en: 'meeting' },
  followUp: { sv: 'uppföljning', en: 'follow-up' },
  held: { sv: 'uppföljning hölls', en: 'follow-up held' },
  closing: { sv: 'avslut', en: 'closing' },
  days: { sv: 'Möten och uppföljningar', en: 'Meetings and follow-ups' },
  noResponsible: { sv: 'Ingen ansvarig angiven', en: 'Nobody named as responsible' },
  noEnd: { sv: 'inget slut angivet', en: 'no end given' },
  noStart: { sv: 'ingen början angiven', en: 'no beginning given' },
  noDay: { sv: 'ingen dag angiven', en: 'no day given' },
  noActions: { sv: 'Inga insatser att visa.', en: 'No actions to show.' },
  action: { sv: '{count} insats', en: '{count} action' },
  actions: { sv: '{count} insatser', en: '{count} actions' },
  byResponsible: {
    sv: '{count} insatser är för många för en sida. Här är de samlade efter vem som ansvarar.',
    en: '{count} actions are too many for one page. Here they are put together by who is responsible.',
  },
  byOperation: {
    sv: '{count} insatser är för många för en sida. Här är de samlade efter verksamhet.',
    en: '{count} actions are too many for one page. Here they are put together by operation.',
  },
  shortened: {
    sv: 'Texter som slutar med … är förkortade här. De står hela i planen.',
    en: 'Texts that end with … are shortened here. The plan has them whole.',
  },
  unnamedDays: {
    sv: 'Alla dagar har inte plats för sitt namn här. De står i planen.',
    en: 'There is not room to name every day here. The plan has them.',
  },
  othersToo: {
    sv: 'Det som andra gör har inga dagar och står i planen.',
    en: 'What others do has no days, and stands in the plan.',
  },
  several: { sv: 'flera insatser', en: 'several actions' },
} satisfies Record<string, Text>;
