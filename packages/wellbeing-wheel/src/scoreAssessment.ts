import type { Finding, Informant, Locale } from '@tsi/core';
import type { Assessment } from './assessment.ts';
import { disagreementsIn } from './disagreementsIn.ts';
import { finding } from './finding.ts';
import { byInformant, informantKey } from './informants.ts';
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
  const sameWheel = assessment.wheel === wheel.id && assessment.wheelVersion === wheel.version;
  const minimum = minimumFor(wheel, minimumShare);
  const keys = assessment.voices.map(({ informant }) => informantKey(informant));
  const scored = assessment.voices.map((voice, position) =>
    scoreVoice(voice, {
      wheel,
      scale,
      sameWheel,
      repeated: keys.filter((key) => key === keys[position]).length > 1,
      minimum,
      total,
      path: ['voices', position],
      locale,
    }),
  );

  const voices = scored.map(({ voice }) => voice).sort((a, b) => byInformant(a.informant, b.informant));
  const tried = scale && triggers?.filter((trigger) => trigger.scale === scale.id);
  return {
    wheel,
    assessment: assessment.id,
    date: assessment.date,
    ageForm: assessment.ageForm,
    ...(scale && { scale }),
    voices,
    disagreements: scale ? disagreementsIn(wheel, scale, voices) : [],
    ...(scale && tried && tried.length > 0 && { triggered: triggeredIn(scale, voices, tried) }),
    findings: [
      ...headFindings(wheel, assessment, locale),
      ...(total ? [finding('wellbeing-wheel/totalAsked', { locale })] : []),
      ...scored.flatMap(({ findings }) => findings),
      ...(scale && triggers && triggers.length > 0 && tried?.length === 0
        ? [
            finding('wellbeing-wheel/noTriggerForScale', {
              path: ['scale'],
              params: { allowed: [...new Set(triggers.map((trigger) => trigger.scale))].join(', ') },
              locale,
            }),
          ]
        : []),
    ],
  };
}

/** What can be said of the assessment before any answer is read. */
function headFindings(wheel: Wheel, assessment: Assessment, locale: Locale | undefined): Finding[] {
  const known = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const findings: Finding[] = [];
  if (assessment.wheel !== wheel.id)
    findings.push(
      finding('wellbeing-wheel/otherWheel', { path: ['wheel'], params: { expected: wheel.id }, locale }),
    );
  else if (assessment.wheelVersion !== wheel.version)
    findings.push(
      finding('wellbeing-wheel/otherVersion', {
        path: ['wheelVersion'],
        params: { expected: wheel.version },
        locale,
      }),
    );
  if (!known(wheel.scales).includes(assessment.scale))
    findings.push(
      finding('wellbeing-wheel/unknownScale', {
        path: ['scale'],
        params: { allowed: known(wheel.scales).join(', ') },
        locale,
      }),
    );
  if (!known(wheel.ageForms).includes(assessment.ageForm))
    findings.push(
      finding('wellbeing-wheel/unknownAgeForm', {
        path: ['ageForm'],
        params: { allowed: known(wheel.ageForms).join(', ') },
        locale,
      }),
    );
  if (wheel.provenance === 'draft')
    findings.push(finding('wellbeing-wheel/draftWheel', { path: ['wheel'], locale }));
  if (!assessment.voices.some(({ informant }: { informant: Informant }) => informant.kind === 'child'))
    findings.push(finding('wellbeing-wheel/childNotHeard', { path: ['voices'], locale }));
  return findings;
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
