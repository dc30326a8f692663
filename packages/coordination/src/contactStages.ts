import type { Text } from '@tsi/core';

/** A stage of childhood at which the contact may change. Swedish: skede. */
export type ContactStage =
  | 'unborn'
  | 'newborn'
  | 'beforePreschool'
  | 'preschool'
  | 'compulsorySchool'
  | 'upperSecondary'
  | 'notInEducation';

/**
 * The stages in words, in order.
 *
 * Swedish: skeden. `newborn` stands apart because one model changes contact at the child health centre's first visit.
 * Förskoleklass counts as compulsory school.
 */
export const contactStages: Readonly<Record<ContactStage, Text>> = {
  unborn: { sv: 'Före födseln', en: 'Before birth' },
  newborn: {
    sv: 'Nyfödd, före första besöket hos eller av BVC-sköterskan',
    en: 'Newborn, before the first visit to or by the child health nurse',
  },
  beforePreschool: {
    sv: 'Från första BVC-besöket till förskolan',
    en: 'From that first visit until preschool',
  },
  preschool: { sv: 'I förskolan', en: 'In preschool' },
  compulsorySchool: {
    sv: 'I grundskolan, även förskoleklass',
    en: 'In compulsory school, preschool class included',
  },
  upperSecondary: { sv: 'I gymnasiet, under 18 år', en: 'In upper secondary school, under 18' },
  notInEducation: {
    sv: 'Efter grundskolan utan gymnasium, under 18 år',
    en: 'After compulsory school, not in upper secondary, under 18',
  },
};
