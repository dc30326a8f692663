import type { Consent } from '@tsi/consent';
import type { Finding, Locale } from '@tsi/core';
import { checkBundle } from './checkBundle.ts';
import { readConsent } from './consent/readConsent.ts';
import { at, beginReading, mark, textAt } from './cursor.ts';
import { finding } from './finding.ts';
import type { Loss } from './loss.ts';
import { lossesIn, markFrame, type Reading, resourcesOf } from './plan/importing.ts';

/** What a bundle said of consents. */
export interface ConsentImport {
  /** In the bundle's order. */
  readonly consents: readonly Consent[];
  readonly findings: readonly Finding[];
  /** What was not understood, by paths in the bundle. */
  readonly losses: readonly Loss[];
}

/**
 * Reads the consents of a bundle. `consents` equal what {@link consentToFhir} wrote, except for what was listed as lost
 * to everyone.
 *
 * Swedish: läs samtycken ur FHIR. When in doubt a consent is not read, and a finding says why: one of a kind that is not
 * ours, one with a restriction that is not understood, and one that somebody has made inactive without saying who took
 * it back. No yes is read without its day and form, and what was not told is not assumed. Never throws for what was
 * entered, and repeats nothing of it.
 */
export function consentFromFhir(
  bundle: unknown,
  { locale }: { readonly locale?: Locale | undefined } = {},
): ConsentImport {
  const root = beginReading(bundle);
  if (textAt(root, 'resourceType') !== 'Bundle')
    return { consents: [], findings: [finding('fhir/notABundle', { locale })], losses: [] };

  const { all, resolve, findings: unsafe } = resourcesOf(root, locale);
  const findings: Finding[] = [...checkBundle(bundle, { locale }), ...unsafe];
  const into: Reading = { locale, own: false, patient: undefined, all, resolve };
  const consents = all('Consent').flatMap((resource) => {
    const read = readConsent(resource, into);
    findings.push(...read.findings);
    return read.value ?? [];
  });
  markFrame(root);
  if (consents.length > 0)
    for (const one of ['Patient', 'RelatedPerson', 'Organization'].flatMap(all))
      mark(at(one, 'meta', 'security'));
  if (consents.length === 0) findings.push(finding('fhir/noConsents', { locale }));
  if (all('CarePlan').length + all('QuestionnaireResponse').length > 0)
    findings.push(finding('fhir/otherDocuments', { locale }));
  return { consents, findings, losses: lossesIn(root, locale) };
}
