import type { Finding, Locale, Params } from '@tsi/core';
import type { Assessment } from './assessment.ts';
import { disagreementsIn } from './disagreementsIn.ts';
import { finding } from './finding.ts';
import type { findingKinds } from './findingKinds.ts';
import { byInformant, sameInformant } from './informants.ts';
import type { Profile, ProfileVoice, Triggered } from './profile.ts';
import type { Scale } from './scale.ts';
import { minimumFor, scoreVoice } from './scoreVoice.ts';
import { reaches, requireTriggers, type Trigger } from './trigger.ts';
import type { Wheel } from './wheel.ts';

/** How an assessment is read. */
export interface ScoreOptions {
  readonly locale?: Locale | undefined;
  /**
   * The share of the wheel's parts that an informant must have answered for a line to be drawn between the answers.
   * 0.6 unless told otherwise: our own choice, like the three answers of five that some questionnaires ask for.
   */
  readonly minimumShare?: number;
  /** Levels that the municipality has chosen as reasons to talk. */
  readonly triggers?: readonly Trigger[];
  /**
   * Also the sum of each informant's answers, for those who must have one. No source gives it a meaning: it carries
   * a warning, and is withheld where a part has no answer. Not made unless asked for.
   */
  readonly total?: boolean;
}

/**
 * What an assessment says, part by part and informant by informant.
 *
 * Swedish: läs av en skattning. Informants are never averaged, parts are not summed unless somebody asks for it, and
 * nothing is compared with a norm: a missing answer keeps its reason and can look neither good nor bad. Only inside a
 * part with several questions is one value made of several, by the wheel's own rule. An answer off the scale, to a part the wheel does not have, or given twice is a
 * finding and counts as nothing; a wheel, version or scale that does not fit makes every answer count as nothing.
 *
 * @throws RangeError for options that cannot work; never for what stands in the assessment.
 * @example
 * ```ts
 * import { scoreAssessment, shanarri } from '@tsi/wellbeing-wheel';
 *
 * const profile = scoreAssessment(shanarri, {
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
 * });
 * profile.voices[0]?.spokes[0]; // => { spoke: 'safe', value: 4 }
 * profile.voices[0]?.spokes[1]; // => { spoke: 'healthy', nothing: 'declined' }
 * profile.voices[0]?.spokes[2]; // => { spoke: 'achieving', nothing: 'missing' }
 * profile.voices[0]?.completeness; // => 'tooFew'
 * ```
 */
export function scoreAssessment(
  wheel: Wheel,
  assessment: Assessment,
  { locale, minimumShare, triggers, total = false }: ScoreOptions = {},
): Profile {
  if (minimumShare !== undefined && !(minimumShare > 0 && minimumShare <= 1))
    throw new RangeError('minimumShare: above 0, at most 1.');
  if (triggers) requireTriggers(wheel, triggers);

  const scale = wheel.scales.find(({ id }) => id === assessment.scale);
  const findings: Finding[] = [];
  headFindings(wheel, assessment, locale, findings);
  if (total) findings.push(finding('wellbeing-wheel/totalAsked', { locale }));
  const reading = {
    wheel,
    scale,
    sameWheel: assessment.wheel === wheel.id && assessment.wheelVersion === wheel.version,
    minimum: minimumFor(wheel, minimumShare),
    total,
    locale,
    findings,
  };
  const voices = assessment.voices
    .map((voice, position) => scoreVoice(voice, position, isRepeated(assessment, position), reading))
    .sort((a, b) => byInformant(a.informant, b.informant));

  const profile: { -readonly [Field in keyof Profile]: Profile[Field] } = {
    wheel,
    assessment: assessment.id,
    date: assessment.date,
    ageForm: assessment.ageForm,
    voices,
    disagreements: scale ? disagreementsIn(wheel, scale, voices) : [],
    findings,
  };
  if (!scale) return profile;
  profile.scale = scale;
  if (!triggers || triggers.length === 0) return profile;
  const tried = triggers.filter((trigger) => trigger.scale === scale.id);
  if (tried.length > 0) profile.triggered = triggeredIn(scale, voices, tried);
  else
    findings.push(
      finding('wellbeing-wheel/noTriggerForScale', {
        path: ['scale'],
        params: { allowed: [...new Set(triggers.map((trigger) => trigger.scale))].join(', ') },
        locale,
      }),
    );
  return profile;
}

const isRepeated = ({ voices }: Assessment, position: number): boolean =>
  voices.some(
    ({ informant }, other) => other !== position && sameInformant(informant, voices[position]!.informant),
  );

/** What can be said of the assessment before any answer is read. */
function headFindings(
  wheel: Wheel,
  assessment: Assessment,
  locale: Locale | undefined,
  findings: Finding[],
): void {
  const say = (code: keyof typeof findingKinds, field: string, params?: Params) => {
    findings.push(finding(code, { path: [field], ...(params && { params }), locale }));
  };
  const among = (list: readonly { readonly id: string }[]) => ({
    allowed: list.map(({ id }) => id).join(', '),
  });
  if (assessment.wheel !== wheel.id) say('wellbeing-wheel/otherWheel', 'wheel', { expected: wheel.id });
  else if (assessment.wheelVersion !== wheel.version)
    say('wellbeing-wheel/otherVersion', 'wheelVersion', { expected: wheel.version });
  if (!wheel.scales.some(({ id }) => id === assessment.scale))
    say('wellbeing-wheel/unknownScale', 'scale', among(wheel.scales));
  if (!wheel.ageForms.some(({ id }) => id === assessment.ageForm))
    say('wellbeing-wheel/unknownAgeForm', 'ageForm', among(wheel.ageForms));
  if (wheel.provenance === 'draft') say('wellbeing-wheel/draftWheel', 'wheel');
  if (!assessment.voices.some(({ informant }) => informant.kind === 'child'))
    say('wellbeing-wheel/childNotHeard', 'voices');
}

const triggeredIn = (
  scale: Scale,
  voices: readonly ProfileVoice[],
  triggers: readonly Trigger[],
): Triggered[] =>
  voices.flatMap(({ informant, spokes }) =>
    spokes.flatMap((result) =>
      triggers
        .filter(
          (trigger) =>
            'value' in result &&
            (trigger.spokes?.includes(result.spoke) ?? true) &&
            reaches(trigger, scale, result.value),
        )
        .map(({ name }) => ({ spoke: result.spoke, informant, trigger: name })),
    ),
  );
