import type { Child, Consent, ConsentPractice } from '@tsi/consent';
import { type IsoDate, requireDay, type Source } from '@tsi/core';
import { writeConsent } from './consent/writeConsent.ts';
import { beginWriting, type ExportOptions, endWriting } from './documentExport.ts';
import { fhirIdOf } from './identifiers.ts';
import type { FhirExport } from './toFhir.ts';

/** How a consent is written as FHIR. */
export interface ConsentToFhirOptions extends Omit<ExportOptions, 'child'> {
  /** The day that `Consent.status` is told for: a state is computed, never stored. */
  readonly on: IsoDate;
  /** The child: who must consent is asked of it, and whether the identity is protected. */
  readonly child: Child;
  readonly practice?: ConsentPractice | undefined;
  /**
   * The legal ground (`policy.uri`), when it is not what a waiver rests on (OSL 10 kap. 1 §, 12 kap. 2–3 §§). A consent
   * to a plan or an intervention has none unless you say it: the record does not tell which plan, or by which act.
   */
  readonly ground?: readonly Source[] | undefined;
}

/**
 * A consent as FHIR, with the status of the day: only one that is in force is `active`.
 *
 * Swedish: samtycke som FHIR. Who said yes are the performers, the days are a period, and a waiver is a rule that
 * permits (from whom, to whom, what for, which kinds of information, whose) with what is left out as a rule inside it
 * that denies. Form, refusals, withdrawals, information given and the child's voice stand in extensions of ours: whoever
 * does not know them sees by the status whether the consent counts, and not why.
 *
 * @throws RangeError when `on` is not a calendar day.
 * @example
 * ```ts
 * import { type Child, type Consent, suggestedPractice } from '@tsi/consent';
 * import { consentFromFhir, consentToFhir } from '@tsi/fhir';
 *
 * const child: Child = {
 *   ref: 'barn',
 *   birthDate: '2014-05-12',
 *   custody: 'one',
 *   custodians: [{ ref: 'v1' }],
 *   protectedIdentity: 'no',
 *   maturity: [],
 * };
 * const consent: Consent = {
 *   kind: 'secrecyWaiver',
 *   schemaVersion: '1',
 *   id: 'invented-1',
 *   child: 'barn',
 *   given: [{ by: { kind: 'custodian', ref: 'v1' }, on: '2026-01-20', form: 'written' }],
 *   declined: [],
 *   withdrawn: [],
 *   validFrom: '2026-01-20',
 *   validTo: '2026-08-31',
 *   informedOf: ['purpose', 'whatYesMeans', 'whatNoMeans', 'voluntary', 'withdrawal'],
 *   childsVoice: { state: 'declined' },
 *   from: { holder: 'school.other', operation: 'school' },
 *   to: [{ operation: 'childPsychiatry' }],
 *   protects: [{ about: 'child' }],
 *   categories: ['schooling', 'attendance'],
 *   exclusions: ['attendance'],
 *   purpose: 'support',
 * };
 * const { bundle } = consentToFhir(consent, { on: '2026-02-09', child, practice: suggestedPractice });
 * bundle.entry.map(({ resource }) => resource.status).filter(Boolean); // => ['active']
 * const later = consentToFhir(consent, { on: '2026-09-01', child, practice: suggestedPractice }).bundle;
 * later.entry.map(({ resource }) => resource.status).filter(Boolean); // => ['inactive']
 * consentFromFhir(bundle).consents; // => [consent]
 * ```
 */
export function consentToFhir(consent: Consent, options: ConsentToFhirOptions): FhirExport {
  requireDay(options.on);
  const { child } = options;
  const about = { ...options, child: { ref: consent.child, protectedIdentity: child.protectedIdentity } };
  const out = beginWriting(fhirIdOf(consent.id, 'consent'), about);
  writeConsent(consent, options, out, []);
  return endWriting(out, about);
}
