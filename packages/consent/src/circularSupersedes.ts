import type { Finding, Locale } from '@tsi/core';
import type { Consent } from './consent.ts';
import { finding } from './finding.ts';

/**
 * Consents that supersede one another in a circle, so that none of them can be the one that holds.
 *
 * Swedish: samtycken som ersätter varandra i en ring. One finding for each consent in a circle, at its `supersededBy.id`. A
 * consent that supersedes itself is a finding of `consentStatus`. Circle or not, a superseded consent never counts from its
 * day on.
 *
 * @example
 * ```ts
 * import { circularSupersedes, type Consent } from '@tsi/consent';
 *
 * const consent = (id: string, replacedBy: string): Consent => ({
 *   kind: 'planConsent',
 *   schemaVersion: '1',
 *   id,
 *   child: 'barn',
 *   given: [],
 *   declined: [],
 *   withdrawn: [],
 *   validFrom: '2026-01-20',
 *   validTo: '2026-12-31',
 *   supersededBy: { id: replacedBy, on: '2026-02-01' },
 *   informedOf: [],
 *   childsVoice: { state: 'notAsked' },
 * });
 * circularSupersedes([consent('a', 'b'), consent('b', 'a')]).map(({ path }) => path); // => [['consents', 0, 'supersededBy', 'id'], ['consents', 1, 'supersededBy', 'id']]
 * circularSupersedes([consent('a', 'b'), consent('b', 'c')]); // => []
 * ```
 */
export function circularSupersedes(
  consents: readonly (Consent | undefined)[],
  { locale }: { readonly locale?: Locale | undefined } = {},
): readonly Finding[] {
  const next = new Map<string, Set<string>>();
  for (const consent of consents)
    if (consent?.supersededBy)
      next.set(consent.id, (next.get(consent.id) ?? new Set()).add(consent.supersededBy.id));

  const leadsBack = (start: string): boolean => {
    const seen = new Set<string>();
    const waiting = [...(next.get(start) ?? [])].filter((id) => id !== start);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (id === start) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      waiting.push(...(next.get(id) ?? []));
    }
    return false;
  };
  return consents.flatMap((consent, i) =>
    consent?.supersededBy && leadsBack(consent.id)
      ? [finding('consent/supersedesInCircle', { locale, path: ['consents', i, 'supersededBy', 'id'] })]
      : [],
  );
}
