import {
  type IsoDate,
  type RuleVersion,
  requireDay,
  type SecrecyHolder,
  type Text,
  versionOn,
} from '@tsi/core';
import { osl, textAsOf } from './textAsOf.ts';

/**
 * How the holder must presume. `reverse`: secret unless it is clear that giving it does no harm. `straight`: secret if
 * harm can be assumed. `weak`: secret only if a particular reason makes harm likely. `absolute`: no test of harm.
 *
 * Swedish: omvänt skaderekvisit, rakt skaderekvisit, svagt skydd (av särskild anledning), absolut sekretess.
 */
export type HarmTest = 'reverse' | 'straight' | 'weak' | 'absolute';

/** The tests in words. */
export const harmTestLabels: Readonly<Record<HarmTest, Text>> = {
  reverse: {
    sv: 'omvänt skaderekvisit: hemligt om det inte är klart att ingen lider men',
    en: 'secret unless clearly harmless',
  },
  straight: {
    sv: 'rakt skaderekvisit: hemligt om man kan anta att någon lider men',
    en: 'secret if harm can be assumed',
  },
  weak: {
    sv: 'hemligt bara om något särskilt talar för men',
    en: 'secret only if something particular points to harm',
  },
  absolute: { sv: 'absolut sekretess', en: 'absolute secrecy' },
};

interface Presumption {
  readonly test: HarmTest;
  readonly versions: readonly RuleVersion[];
}

type Period = readonly [from: IsoDate, to?: IsoDate];

const periods = (section: string, ...days: readonly Period[]): readonly RuleVersion[] =>
  days.map(([validFrom, validTo]) => ({
    validFrom,
    ...(validTo && { validTo }),
    sources: [osl(section)],
    textAsOf,
  }));

// Days of change: the register of amendments to OSL (2009:400). In these chapters the test of harm is the same before and
// after each.
const education: readonly Period[] = [
  ['2011-07-01', '2023-07-01'],
  ['2023-07-02', '2028-06-30'],
  ['2028-07-01'],
];
const care: readonly Period[] = [['2013-01-01', '2025-06-30'], ['2025-07-01']];
// Earlier wordings of 26 kap. 1 § were not read, so the test is known from the present one on.
const social: readonly Period[] = [['2024-04-01']];

/**
 * The presumption of each holder, with its periods. A holder that is absent (police) is not modelled.
 *
 * Swedish: sekretessens styrka hos den som har uppgiften.
 */
export const secrecyPresumptions: Readonly<Partial<Record<SecrecyHolder, Presumption>>> = {
  preschool: { test: 'reverse', versions: periods('23 kap. 1 §', ['2011-07-01']) },
  'school.studenthealth.psych': {
    test: 'reverse',
    versions: periods('23 kap. 2 § första stycket', ...education),
  },
  'school.specialSupport': { test: 'straight', versions: periods('23 kap. 2 § andra stycket', ...education) },
  'school.other': { test: 'weak', versions: periods('23 kap. 2 § tredje stycket', ...education) },
  'school.studenthealth.medical': { test: 'reverse', versions: periods('25 kap. 1 §', ...care) },
  'afterschool.studenthealth': {
    test: 'reverse',
    versions: periods('23 kap. 3 § första stycket', ['2011-07-01']),
  },
  'afterschool.other': { test: 'straight', versions: periods('23 kap. 3 § andra stycket', ['2011-07-01']) },
  healthcare: { test: 'reverse', versions: periods('25 kap. 1 §', ...care) },
  socialservices: { test: 'reverse', versions: periods('26 kap. 1 §', ...social) },
  'socialservices.familycounselling': { test: 'absolute', versions: periods('26 kap. 3 §', ['2009-07-01']) },
  'anyReporter.orosanmalan': { test: 'reverse', versions: periods('40 kap. 7 g §', ['2026-01-15']) },
};

/** What is presumed about information with a holder on a day. */
export type SecrecyPresumption =
  | { readonly kind: 'known'; readonly test: HarmTest; readonly version: RuleVersion }
  | { readonly kind: 'noVersionForDay' | 'notModelled' };

/**
 * How strong is the secrecy of what this holder holds, on this day?
 *
 * Swedish: vilken sekretess gäller hos den som har uppgiften. Source: OSL (2009:400) 23, 25, 26 and 40 kap.; days of
 * change from the register of amendments. A day before the first period that was checked gives `noVersionForDay`;
 * police secrecy is not modelled.
 *
 * @example
 * ```ts
 * import { secrecyPresumption } from '@tsi/consent';
 *
 * const presumption = secrecyPresumption('school.other', '2026-02-09');
 * presumption.kind === 'known' && presumption.test; // => 'weak'
 * secrecyPresumption('anyReporter.orosanmalan', '2026-01-14').kind; // => 'noVersionForDay'
 * ```
 */
export function secrecyPresumption(holder: SecrecyHolder, on: IsoDate): SecrecyPresumption {
  requireDay(on);
  const presumption = secrecyPresumptions[holder];
  if (!presumption) return { kind: 'notModelled' };
  const version = versionOn(presumption.versions, on);
  return version ? { kind: 'known', test: presumption.test, version } : { kind: 'noVersionForDay' };
}
