import type { Assessment, Wheel } from '@tsi/wellbeing-wheel';
import { beginWriting, type ExportOptions, endWriting } from './documentExport.ts';
import type { FhirExport } from './toFhir.ts';
import { assessmentBase } from './wheel/wheelReference.ts';
import { writeAssessment } from './wheel/writeAssessment.ts';

/**
 * A wheel assessment as FHIR: the wheel as a `Questionnaire`, one `QuestionnaireResponse` for each voice with what was
 * answered, and one `Observation` for each part and voice. Informants are never averaged, and what has no answer says
 * why (`dataAbsentReason`): it is never a zero.
 *
 * Swedish: hjulsvar som FHIR. An assessment names no child, so the export is told: by reference, and whether the
 * identity is protected. Then every resource is labelled; own words are not searched for what could identify.
 * Limits: answers that do not fit the wheel (off the scale, given twice, of another wheel) stand in extensions of ours,
 * and make no observation. Losses lead into the assessment.
 *
 * @example
 * ```ts
 * import { wheelFromFhir, wheelToFhir } from '@tsi/fhir';
 * import { type Assessment, shanarri, wheels } from '@tsi/wellbeing-wheel';
 *
 * const assessment: Assessment = {
 *   schemaVersion: '1',
 *   id: 'invented-1',
 *   wheel: 'shanarri',
 *   wheelVersion: '1',
 *   scale: '1-5',
 *   ageForm: '10-12',
 *   date: '2026-02-03',
 *   voices: [
 *     { informant: { kind: 'child' }, answers: [{ spoke: 'safe', value: 4 }, { spoke: 'healthy', nothing: 'declined' }] },
 *   ],
 * };
 * const { bundle, losses } = wheelToFhir(shanarri, assessment, { child: { ref: 'barn', protectedIdentity: 'no' } });
 * losses; // => []
 * bundle.entry.filter(({ resource }) => resource.resourceType === 'Observation').length; // => 8
 * wheelFromFhir(bundle, { wheels }).assessments; // => [{ assessment, child: 'barn' }]
 * ```
 */
export function wheelToFhir(wheel: Wheel, assessment: Assessment, options: ExportOptions): FhirExport {
  const out = beginWriting(assessmentBase(assessment), options);
  const isProtected = options.child.protectedIdentity !== 'no';
  writeAssessment(wheel, assessment, out, { path: [], isProtected });
  return endWriting(out, options);
}
