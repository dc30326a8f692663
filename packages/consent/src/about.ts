import type { Immutable, Text } from '@tsi/core';
import * as z from 'zod';

/**
 * Whom a piece of information concerns, seen from the child that the document is about.
 *
 * Swedish: den uppgiften rör. `staff` is somebody in their work.
 */
export const About = /* @__PURE__ */ z.enum(['child', 'custodian', 'sibling', 'otherPerson', 'staff']);
export type About = Immutable<z.infer<typeof About>>;

/** Whom information concerns, in words. */
export const aboutLabels: Readonly<Record<About, Text>> = {
  child: { sv: 'barnet', en: 'the child' },
  custodian: { sv: 'en vårdnadshavare', en: 'a custodian' },
  sibling: { sv: 'ett syskon', en: 'a sibling' },
  otherPerson: { sv: 'en annan person', en: 'another person' },
  staff: { sv: 'personal i tjänsten', en: 'staff in their work' },
};
