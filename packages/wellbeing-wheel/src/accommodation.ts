import type { Immutable, Text } from '@tsi/core';
import * as z from 'zod';

/**
 * What made it possible for somebody to answer. Says how the conversation was held, nothing about the answers.
 *
 * Swedish: anpassning; bilder, tolk, teckenspråk, tecken som stöd, uppläst, lättare ord, längre tid, pauser, en trygg
 * person bredvid, annat.
 */
export const Accommodation = /* @__PURE__ */ z.enum([
  'pictures',
  'interpreter',
  'signLanguage',
  'signSupport',
  'readAloud',
  'easyWords',
  'extraTime',
  'breaks',
  'trustedPerson',
  'other',
]);
export type Accommodation = Immutable<z.infer<typeof Accommodation>>;

/** What the accommodations are called. Swedish: anpassningar i ord. */
export const accommodationLabels: Readonly<Record<Accommodation, Text>> = {
  pictures: { sv: 'bilder', en: 'pictures' },
  interpreter: { sv: 'tolk', en: 'interpreter' },
  signLanguage: { sv: 'teckenspråk', en: 'sign language' },
  signSupport: { sv: 'tecken som stöd', en: 'signs as support' },
  readAloud: { sv: 'uppläst', en: 'read aloud' },
  easyWords: { sv: 'lättare ord', en: 'easier words' },
  extraTime: { sv: 'längre tid', en: 'more time' },
  breaks: { sv: 'pauser', en: 'breaks' },
  trustedPerson: { sv: 'en trygg person bredvid', en: 'a trusted person alongside' },
  other: { sv: 'annan anpassning', en: 'another accommodation' },
};
