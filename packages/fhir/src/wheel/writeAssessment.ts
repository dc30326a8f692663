import type { Path } from '@tsi/core';
import { type Assessment, type ProfileVoice, scoreAssessment, type Wheel } from '@tsi/wellbeing-wheel';
import { ownCoding } from '../codings.ts';
import { ownIdentifiers } from '../ours.ts';
import type { Draft } from '../plan/draft.ts';
import { clean, lose, referTo, type Writing } from '../plan/exporting.ts';
import { group, json, own, words } from '../plan/field.ts';
import { canonicalOf } from './wheelCodes.ts';
import { wheelObservation } from './wheelObservation.ts';
import { wheelQuestionnaire } from './wheelQuestionnaire.ts';
import { askedIn, observationId, responseId } from './wheelReference.ts';
import { voiceMapping } from './wheelVoice.ts';

/** What a response is marked with when this package wrote it. */
const assessmentTag = ownCoding('document', 'assessment-1');

/** Which wheel was used, where no questionnaire of a known wheel can say it. */
export const wheelUsed = own(
  'wheel-used',
  group<Pick<Assessment, 'wheel' | 'wheelVersion' | 'scale' | 'ageForm'>>({
    wheel: words,
    wheelVersion: words,
    scale: words,
    ageForm: words,
  }),
);
export const extensions = own('extensions', json);

/**
 * Writes an assessment into a bundle: the wheel as a questionnaire, one response for each voice, and one observation for
 * each part and voice. With somebody whose identity is protected, what others added to the document stays behind.
 */
export function writeAssessment(
  wheel: Wheel,
  assessment: Assessment,
  out: Writing,
  { path, isProtected }: { readonly path: Path; readonly isProtected: boolean },
): void {
  const asked = askedIn(wheel, assessment);
  if (asked) {
    const questionnaire = wheelQuestionnaire(asked, out.locale);
    const isThere = ({ resourceType, id }: Draft) =>
      resourceType === 'Questionnaire' && id === questionnaire.id;
    if (!out.resources.some(isThere)) out.resources.push(questionnaire);
  }

  const profile = scoreAssessment(wheel, assessment);
  const unfit = new Set(
    profile.findings.flatMap(({ path: [list, voice, answers, answer] }) =>
      list === 'voices' && answers === 'answers' && answer !== undefined ? [`${voice}/${answer}`] : [],
    ),
  );
  const subject = referTo(out.patient);
  for (const [position, voice] of assessment.voices.entries()) {
    const here = [...path, 'voices', position];
    const response: Draft = {
      resourceType: 'QuestionnaireResponse',
      id: responseId(assessment, position),
      meta: { tag: [assessmentTag] },
      identifier: {
        system: ownIdentifiers('voice'),
        value: `${clean(assessment.id, out, [...path, 'id'])}/${position + 1}`,
      },
      ...(asked && { questionnaire: canonicalOf(asked) }),
      status: 'completed',
      subject,
      authored: assessment.date,
    };
    out.resources.push(response);
    if (!asked) wheelUsed.write(assessment, response, out, path);
    if (position === 0 && assessment.extensions && !isProtected)
      extensions.write(assessment.extensions, response, out, [...path, 'extensions']);
    voiceMapping(asked, (answer) => !unfit.has(`${position}/${answer}`)).write(voice, response, out, here);
    if (!asked) continue;

    const said = profileVoice(profile.voices, assessment, position);
    for (const [part, spoke] of wheel.spokes.entries())
      out.resources.push({
        resourceType: 'Observation',
        id: observationId(assessment, position, part),
        ...wheelObservation(profile, said, voice, spoke, out.locale),
        subject,
        effectiveDateTime: assessment.date,
        ...(response.source !== undefined && { performer: [response.source] }),
        derivedFrom: [referTo(response)],
      });
  }
  if (assessment.extensions && isProtected) lose(out, 'fhir/protectedPlace', [...path, 'extensions']);
}

/** The voice in a profile, which sorts them by informant. The same informant twice says nothing that can be used. */
export function profileVoice(
  voices: readonly ProfileVoice[],
  assessment: Assessment,
  position: number,
): ProfileVoice {
  const { informant } = assessment.voices[position]!;
  return voices.find((one) => one.informant === informant)!;
}
