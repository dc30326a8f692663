import type { Assessment, Wheel } from '@tsi/wellbeing-wheel';
import type { Reference } from '../fhirTypes.ts';
import { fhirIdOf } from '../identifiers.ts';

/** How the ids of an assessment's resources begin. */
export const assessmentBase = ({ id }: Pick<Assessment, 'id'>): string => fhirIdOf(id, 'assessment');

/** The id of one voice's answers. Counted from 0. */
export const responseId = (assessment: Pick<Assessment, 'id'>, voice: number): string =>
  `${assessmentBase(assessment)}-voice-${voice + 1}`;

/** The id of what one voice says about one part. */
export const observationId = (assessment: Pick<Assessment, 'id'>, voice: number, spoke: number): string =>
  `${responseId(assessment, voice)}-part-${spoke + 1}`;

/**
 * References to what each voice said about one part of the wheel, as {@link wheelToFhir} writes it: for what rests on
 * it, such as a need or a goal. Empty when the wheel does not have the part, or the assessment is of another wheel, version,
 * scale or age form.
 *
 * Swedish: hänvisningar till hjulsvar.
 *
 * @example
 * ```ts
 * import { wheelReferences } from '@tsi/fhir';
 * import { type Assessment, shanarri } from '@tsi/wellbeing-wheel';
 *
 * const assessment: Assessment = {
 *   schemaVersion: '1',
 *   id: 'invented-1',
 *   wheel: 'shanarri',
 *   wheelVersion: '1',
 *   scale: '1-5',
 *   ageForm: '10-12',
 *   date: '2026-02-03',
 *   voices: [{ informant: { kind: 'child' }, answers: [{ spoke: 'healthy', value: 2 }] }],
 * };
 * wheelReferences(shanarri, assessment, 'healthy'); // => [{ reference: 'Observation/invented-1-voice-1-part-2' }]
 * ```
 */
export function wheelReferences(wheel: Wheel, assessment: Assessment, spoke: string): readonly Reference[] {
  const part = wheel.spokes.findIndex(({ id }) => id === spoke);
  if (part < 0 || !askedIn(wheel, assessment)) return [];
  return assessment.voices.map((_, voice) => ({
    reference: `Observation/${observationId(assessment, voice, part)}`,
  }));
}

/** The wheel, scale and age form that were used, when the wheel knows them all. */
export function askedIn(wheel: Wheel, assessment: Assessment) {
  const { wheel: id, wheelVersion } = assessment;
  const scale = wheel.scales.find((one) => one.id === assessment.scale);
  const ageForm = wheel.ageForms.find((one) => one.id === assessment.ageForm);
  if (id !== wheel.id || wheelVersion !== wheel.version || !scale || !ageForm) return undefined;
  return { wheel, scale, ageForm };
}
