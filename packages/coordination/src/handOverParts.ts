import type { Source, Text } from '@tsi/core';
import { kronoberg } from './sources.ts';

/** Something that goes from one to the other at a hand-over. Swedish: det som lämnas över. */
export type HandOverPartId =
  | 'plan'
  | 'agreements'
  | 'consents'
  | 'waits'
  | 'nextMeeting'
  | 'childsView'
  | 'familysView';

/** A part of a hand-over, in words and with where it comes from. Swedish: del av överlämningen. */
export interface HandOverPart {
  readonly label: Text;
  readonly source: Source;
}

const own: Source = { basis: 'own', act: 'What a hand-over should hold: our own list', section: '' };

/**
 * What is handed over when the contact, the coordinator or the owner changes.
 *
 * Swedish: det som ska lämnas över. The sources say little: Kronoberg's contact hands on the child's plan, and hands over
 * when the child moves on. The other parts are our own (`basis: 'own'`), chosen so that nothing which the gap clock counts
 * is lost: who agreed to what, what the child waits for, when the next meeting is.
 */
export const handOverParts: Readonly<Record<HandOverPartId, HandOverPart>> = {
  plan: { label: { sv: 'Barnets plan', en: 'The child’s plan' }, source: kronoberg('') },
  agreements: {
    label: { sv: 'Vem som har lovat vad, och till när', en: 'Who has promised what, and by when' },
    source: own,
  },
  consents: {
    label: {
      sv: 'Vilka samtycken som gäller, vad familjen har sagt nej till',
      en: 'Which consents hold, and what the family has said no to',
    },
    source: own,
  },
  waits: {
    label: { sv: 'Vad barnet väntar på, och sedan när', en: 'What the child waits for, and since when' },
    source: own,
  },
  nextMeeting: {
    label: { sv: 'Nästa möte eller uppföljning', en: 'The next meeting or review' },
    source: own,
  },
  childsView: { label: { sv: 'Barnets egna ord', en: 'The child’s own words' }, source: own },
  familysView: { label: { sv: 'Familjens syn', en: 'The family’s view' }, source: own },
};
