import type { Immutable, Text } from '@tsi/core';
import * as z from 'zod';

/**
 * Is it there? `statedMissing`: the source says that it is lacking. `notMentioned`: the source is silent, which is not a no.
 *
 * Swedish: finns, planeras, uppges saknas, nämns inte.
 */
export const Presence = /* @__PURE__ */ z.enum(['present', 'planned', 'statedMissing', 'notMentioned']);
export type Presence = Immutable<z.infer<typeof Presence>>;

/** What each is called. */
export const presenceLabels = {
  present: { sv: 'finns', en: 'in place' },
  planned: { sv: 'planeras', en: 'planned' },
  statedMissing: { sv: 'uppges saknas', en: 'stated as missing' },
  notMentioned: { sv: 'nämns inte', en: 'not mentioned' },
} satisfies Record<Presence, Text>;
