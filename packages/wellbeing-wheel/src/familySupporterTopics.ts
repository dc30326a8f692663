import type { Source, Text } from '@tsi/core';

/** Something that a family asks about, and the parts of SHANARRI it is most often about. Swedish: ämne. */
export interface FamilySupporterTopic {
  readonly id: string;
  readonly label: Text;
  /** Ids of parts of `shanarri`, in the wheel's order. A question may be about others still. */
  readonly spokes: readonly [string, ...string[]];
}

/**
 * The ten kinds of questions that custodians brought to the family supporter in Örebro's TABB pilot, by part of the
 * wheel: to see which parts a family's questions touch, and to count them without keeping what was asked.
 *
 * Swedish: familjestödjarens tio ämnen. That there are questions under every part of Örebro's wheel, and which the kinds
 * are, stands in the final report 2020–2023. Which kind goes with which part of SHANARRI is our own mapping, since
 * Örebro's is not published. On another wheel, take the parts over with a crosswalk.
 */
export const familySupporterTopics: {
  readonly wheel: 'shanarri';
  readonly wheelVersion: '1';
  readonly note: Text;
  readonly sources: readonly Source[];
  readonly topics: readonly FamilySupporterTopic[];
} = {
  wheel: 'shanarri',
  wheelVersion: '1',
  note: {
    sv: 'Ämnena är hämtade ur TABB-pilotens slutrapport. Kopplingen till hjulets delar är vår egen.',
    en: 'The topics are from the final report of the TABB pilot. Their links to the parts of the wheel are our own.',
  },
  sources: [
    { basis: 'guidance', act: 'TABB, Örebro kommun: slutrapport 2020–2023', section: '' },
    { basis: 'own', act: '@tsi/wellbeing-wheel', section: 'familySupporterTopics' },
  ],
  topics: [
    { id: 'health', label: { sv: 'Hälsa', en: 'Health' }, spokes: ['healthy'] },
    { id: 'sleep', label: { sv: 'Sömn', en: 'Sleep' }, spokes: ['healthy', 'nurtured'] },
    { id: 'food', label: { sv: 'Mat', en: 'Food' }, spokes: ['healthy', 'nurtured'] },
    { id: 'grief', label: { sv: 'Sorg', en: 'Grief' }, spokes: ['healthy', 'nurtured'] },
    { id: 'leisure', label: { sv: 'Fritid', en: 'Leisure' }, spokes: ['active', 'included'] },
    { id: 'economy', label: { sv: 'Ekonomi', en: 'Money' }, spokes: ['nurtured', 'included'] },
    {
      id: 'school-wellbeing',
      label: { sv: 'Trivsel i skolan', en: 'Feeling at home in school' },
      spokes: ['safe', 'respected', 'included'],
    },
    {
      id: 'disability',
      label: { sv: 'Funktionsnedsättning', en: 'Disability' },
      spokes: ['achieving', 'included'],
    },
    { id: 'absence', label: { sv: 'Frånvaro', en: 'Absence' }, spokes: ['achieving', 'included'] },
    {
      id: 'conflicts',
      label: { sv: 'Konflikter', en: 'Conflicts' },
      spokes: ['safe', 'respected', 'responsible'],
    },
  ],
};
