import type { SecrecyWaiver } from './consent.ts';
import type { ConsentFormContent } from './consentFormContent.ts';

/**
 * The records that a form is for, one for each direction, before anybody has answered: nobody has said yes, nobody has been informed
 * and the child has not been asked until that is written down in them.
 *
 * Swedish: utkast till samtycken ur en blankett. They cover what the form says and nothing else. What somebody crosses out is added
 * to `exclusions`; an authority printed in the form limits the record to it. Their ids are the form's id and the direction's number from 1.
 *
 * @example
 * ```ts
 * import { type ConsentFormContent, waiversFromForm } from '@tsi/consent';
 *
 * const content: Extract<ConsentFormContent, { kind: 'secrecyWaiver' }> = {
 *   schemaVersion: '1',
 *   kind: 'secrecyWaiver',
 *   id: 'blankett-1',
 *   child: 'barn',
 *   validFrom: '2026-02-09',
 *   validTo: '2026-06-12',
 *   contact: 'kuratorn på skolan',
 *   purpose: 'support',
 *   protects: [{ about: 'child' }],
 *   directions: [
 *     {
 *       from: { holder: 'healthcare', operation: 'childPsychiatry' },
 *       to: [{ operation: 'school' }],
 *       categories: ['wellbeing'],
 *       exclusions: ['diagnosis'],
 *     },
 *   ],
 * };
 * waiversFromForm(content).map(({ id, categories, given }) => [id, categories, given]); // => [['blankett-1-1', ['wellbeing'], []]]
 * ```
 */
export const waiversFromForm = (
  content: Extract<ConsentFormContent, { readonly kind: 'secrecyWaiver' }>,
): readonly SecrecyWaiver[] =>
  content.directions.map(({ from, to, categories, exclusions }, i) => ({
    kind: 'secrecyWaiver',
    schemaVersion: '1',
    id: `${content.id}-${i + 1}`,
    child: content.child,
    given: [],
    declined: [],
    withdrawn: [],
    validFrom: content.validFrom,
    validTo: content.validTo,
    informedOf: [],
    childsVoice: { state: 'notAsked' },
    from,
    to,
    protects: content.protects,
    categories,
    exclusions,
    purpose: content.purpose,
  }));
