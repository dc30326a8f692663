import type { Immutable, Text } from '@tsi/core';
import * as z from 'zod';

/**
 * What kind of information a part holds. A consent names categories, and what it leaves out of them.
 *
 * Swedish: slag av uppgift. The list is our own; no statute has one.
 */
export const InformationCategory = /* @__PURE__ */ z.enum([
  'identity',
  'contact',
  'schooling',
  'attendance',
  'wellbeing',
  'health',
  'diagnosis',
  'familySituation',
  'interventions',
  'meeting',
  'childsWords',
  'custodiansWords',
  'crime',
  'concernReport',
  'other',
]);
export type InformationCategory = Immutable<z.infer<typeof InformationCategory>>;

/** The categories in words. */
export const informationCategoryLabels: Readonly<Record<InformationCategory, Text>> = {
  identity: { sv: 'vem det gäller', en: 'who it is about' },
  contact: { sv: 'adress och kontaktuppgifter', en: 'address and contact details' },
  schooling: { sv: 'skolgång och lärande', en: 'schooling and learning' },
  attendance: { sv: 'närvaro och frånvaro', en: 'attendance and absence' },
  wellbeing: { sv: 'mående och välbefinnande', en: 'wellbeing' },
  health: { sv: 'hälsa', en: 'health' },
  diagnosis: { sv: 'diagnos', en: 'diagnosis' },
  familySituation: { sv: 'familjens situation', en: 'the family’s situation' },
  interventions: { sv: 'insatser', en: 'interventions' },
  meeting: { sv: 'möten: tid, plats och deltagare', en: 'meetings: time, place and participants' },
  childsWords: { sv: 'barnets egna ord', en: 'the child’s own words' },
  custodiansWords: { sv: 'vårdnadshavares egna ord', en: 'a custodian’s own words' },
  crime: { sv: 'brott eller misstanke om brott', en: 'crime or suspected crime' },
  concernReport: { sv: 'orosanmälan', en: 'a concern report' },
  other: { sv: 'annat', en: 'other' },
};
