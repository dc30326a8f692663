import * as z from 'zod';
import type { Immutable } from './immutable.ts';
import type { Text } from './text.ts';

/**
 * Who holds a piece of information in the sense of the secrecy act: each holder has a presumption of its own.
 *
 * Swedish: den verksamhet där uppgiften finns. Source: OSL (2009:400) 23, 25, 26 and 40 kap.; the presumptions are in
 * `@tsi/consent`. An operation may have several, so a request names one.
 */
export const SecrecyHolder = /* @__PURE__ */ z.enum([
  'preschool',
  'school.studenthealth.psych',
  'school.studenthealth.medical',
  'school.specialSupport',
  'school.other',
  'afterschool.studenthealth',
  'afterschool.other',
  'healthcare',
  'socialservices',
  'socialservices.familycounselling',
  'anyReporter.orosanmalan',
  'police',
]);
export type SecrecyHolder = Immutable<z.infer<typeof SecrecyHolder>>;

/** The holders in words. */
export const secrecyHolderLabels: Readonly<Record<SecrecyHolder, Text>> = {
  preschool: { sv: 'förskola', en: 'preschool' },
  'school.studenthealth.psych': {
    sv: 'elevhälsans psykologiska, psykosociala och specialpedagogiska insats',
    en: 'student health: psychological, psychosocial and special education',
  },
  'school.studenthealth.medical': { sv: 'elevhälsans medicinska insats', en: 'student health: medical' },
  'school.specialSupport': { sv: 'särskild elevstödjande verksamhet', en: 'special pupil support' },
  'school.other': { sv: 'skolan i övrigt', en: 'school otherwise' },
  'afterschool.studenthealth': { sv: 'fritidshemmets elevhälsa', en: 'after-school centre: student health' },
  'afterschool.other': { sv: 'fritidshemmet i övrigt', en: 'after-school centre otherwise' },
  healthcare: { sv: 'hälso- och sjukvård', en: 'health care' },
  socialservices: { sv: 'socialtjänst', en: 'social services' },
  'socialservices.familycounselling': { sv: 'familjerådgivning', en: 'family counselling' },
  'anyReporter.orosanmalan': {
    sv: 'uppgift om orosanmälan hos den som anmält',
    en: 'information on a concern report, held by the reporter',
  },
  police: { sv: 'polis', en: 'police' },
};
