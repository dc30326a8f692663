import { type Finding, type Locale, readInput } from '@tsi/core';
import { Assessment, scoreAssessment, type Wheel } from '@tsi/wellbeing-wheel';
import { checkBundle } from './checkBundle.ts';
import { at, beginReading, type Cursor, items, mark, textAt } from './cursor.ts';
import { finding } from './finding.ts';
import type { Loss } from './loss.ts';
import type { Draft } from './plan/draft.ts';
import { isSame, lossesIn, markFrame, markWhole, type Reading, resourcesOf } from './plan/importing.ts';
import { same } from './same.ts';
import { type ReadVoice, readResponse } from './wheel/readResponse.ts';
import { observationSays, wheelObservation } from './wheel/wheelObservation.ts';
import { wheelQuestionnaire } from './wheel/wheelQuestionnaire.ts';
import { profileVoice } from './wheel/writeAssessment.ts';

/** How wheel answers are read. */
export interface WheelFromFhirOptions {
  /** The wheels that are known here: the shipped ones, your own, or both. */
  readonly wheels: readonly Wheel[];
  readonly locale?: Locale | undefined;
}

/** An assessment that was read, and which child it says that it is about: by the sender's reference. */
export interface ReadAssessment {
  readonly assessment: Assessment;
  readonly child?: string;
}

/** What a bundle said of wheel assessments. */
export interface WheelImport {
  /** In the bundle's order. */
  readonly assessments: readonly ReadAssessment[];
  readonly findings: readonly Finding[];
  /** What was not understood, by paths in the bundle. */
  readonly losses: readonly Loss[];
}

/**
 * Reads the wheel assessments of a bundle: those that {@link wheelToFhir} wrote, and questionnaires of its wheels that
 * others filled in. `assessments` equal what was written, except for what was listed as lost to everyone.
 *
 * Swedish: läs hjulsvar ur FHIR. What counts are the answers (`QuestionnaireResponse`), one informant each; an
 * observation that says something else is a finding. What was not answered is no answer, and never a number. Answers
 * with nobody behind them, or not completed, are not read. Never throws for what was entered, and repeats nothing of it.
 */
export function wheelFromFhir(bundle: unknown, { wheels, locale }: WheelFromFhirOptions): WheelImport {
  const root = beginReading(bundle);
  if (textAt(root, 'resourceType') !== 'Bundle')
    return { assessments: [], findings: [finding('fhir/notABundle', { locale })], losses: [] };

  const { all, resolve, findings: unsafe } = resourcesOf(root, locale);
  const findings: Finding[] = [...checkBundle(bundle, { locale }), ...unsafe];
  const into: Reading = { locale, own: false, patient: undefined, all, resolve };
  const voices = all('QuestionnaireResponse').flatMap(
    (response) => readResponse(response, into, wheels, findings) ?? [],
  );
  const assessments = together(voices).flatMap((several) => {
    const agreeing = several.filter((one) => {
      const agrees = same([several[0]!.used, several[0]!.date], [one.used, one.date]);
      if (!agrees) findings.push(finding('fhir/otherAssessment', { path: one.response.path, locale }));
      return agrees;
    });
    const read = assessmentOf(agreeing, locale);
    findings.push(...read.findings);
    if (!read.value) return [];
    readObservations(read.value, agreeing, into, findings);
    const { child } = several[0]!;
    return [{ assessment: read.value, ...(child !== undefined && { child }) }];
  });

  markFrame(root);
  for (const questionnaire of all('Questionnaire'))
    if (isOurs(questionnaire, voices, locale)) markWhole(root, questionnaire.value);
  for (const one of ['Patient', 'RelatedPerson', 'PractitionerRole', 'Organization'].flatMap(all))
    if (voices.some(({ own }) => own)) mark(at(one, 'meta', 'security'));
  if (assessments.length === 0) findings.push(finding('fhir/noWheelAnswers', { locale }));
  if (all('CarePlan').length + all('Consent').length > 0)
    findings.push(finding('fhir/otherDocuments', { locale }));
  return { assessments, findings, losses: lossesIn(root, locale) };
}

/** The voices of each assessment, in their order. */
function together(voices: readonly ReadVoice[]): readonly (readonly ReadVoice[])[] {
  const byAssessment = new Map<string, ReadVoice[]>();
  for (const voice of voices) {
    const key = JSON.stringify([voice.id, voice.patient?.path]);
    const others = byAssessment.get(key);
    if (others) others.push(voice);
    else byAssessment.set(key, [voice]);
  }
  return [...byAssessment.values()].map((several) => several.sort((a, b) => a.number - b.number));
}

function assessmentOf(voices: readonly ReadVoice[], locale: Locale | undefined) {
  const { id, used, date, response } = voices[0]!;
  const extensions = voices.find((one) => one.extensions !== undefined)?.extensions;
  const { value, findings } = readInput(
    Assessment,
    {
      schemaVersion: '1',
      id,
      ...used,
      date,
      voices: voices.map(({ voice }) => voice),
      ...(extensions !== undefined && { extensions }),
    },
    { locale },
  );
  if (value) return { value, findings };
  return { findings: [finding('fhir/notAnAssessment', { path: response.path, locale }), ...findings] };
}

/** Compares the observations that rest on an assessment with what its answers say. */
function readObservations(
  assessment: Assessment,
  voices: readonly ReadVoice[],
  into: Reading,
  findings: Finding[],
): void {
  const { all, resolve, locale } = into;
  const wheel = voices[0]?.asked?.wheel;
  const profile = wheel && scoreAssessment(wheel, assessment);
  for (const observation of all('Observation')) {
    const [from, ...more] = items(observation, 'derivedFrom').map(resolve);
    const position = voices.findIndex(({ response }) => isSame(response, from));
    if (position < 0 || more.length > 0 || !wheel || !profile) continue;
    const voice = assessment.voices[position]!;
    const said = profileVoice(profile.voices, assessment, position);
    const says = observationSays(observation.value as Draft);
    const agrees = wheel.spokes.some(
      (spoke) => observationSays(wheelObservation(profile, said, voice, spoke, locale)) === says,
    );
    if (agrees) markObservation(observation, voices[position]!, into);
    else findings.push(finding('fhir/observationDiffers', { path: observation.path, locale }));
  }
}

/** Marks what an observation of ours says; what says something new is left. */
function markObservation(observation: Cursor, { response, own, patient }: ReadVoice, into: Reading): void {
  for (const step of ['resourceType', 'id', 'category', 'code', 'performer', 'derivedFrom', 'component'])
    mark(at(observation, step));
  for (const step of ['valueCodeableConcept', 'valueQuantity', 'dataAbsentReason'])
    mark(at(observation, step));
  if (finished.includes(textAt(observation, 'status') ?? '')) mark(at(observation, 'status'));
  if (isSame(into.resolve(at(observation, 'subject')), patient)) mark(at(observation, 'subject'));
  if (textAt(observation, 'effectiveDateTime') === textAt(response, 'authored'))
    mark(at(observation, 'effectiveDateTime'));
  if (own) mark(at(observation, 'meta', 'security'));
}
const finished: readonly string[] = ['final', 'amended', 'corrected'];

/** Is it the questionnaire that we would write ourselves, word for word? */
function isOurs(questionnaire: Cursor, voices: readonly ReadVoice[], locale: Locale | undefined): boolean {
  const { id: _, meta: __, ...found } = questionnaire.value as Record<string, unknown>;
  return voices.some(({ asked }) =>
    ['sv', 'en', locale].some((language) => {
      if (!asked) return false;
      const { id: _, ...ours } = wheelQuestionnaire(asked, language);
      return same(ours, found);
    }),
  );
}
