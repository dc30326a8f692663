import type { Finding, Informant, Locale } from '@tsi/core';
import type { Assessment } from './assessment.ts';
import { columnCode } from './columnCodes.ts';
import type { AssessmentColumns, KeyColumn } from './columns.ts';
import { finding } from './finding.ts';
import type { Population } from './population.ts';
import type { ProfileVoice } from './profile.ts';
import { isStep, type Scale } from './scale.ts';
import { scoreAssessment } from './scoreAssessment.ts';
import type { Wheel } from './wheel.ts';

/** What is to be counted together, and into which groups. */
export interface ColumnOptions {
  readonly scale: string;
  readonly ageForm: string;
  /** Whose answers. Another kind of informant is another count. */
  readonly informant: Population['informant'];
  /** What to group by, for example `['municipality', 'year']`. */
  readonly keys: readonly string[];
  /**
   * The value of each key for one voice, as text. The assessment's position is there so that the app can look up
   * what the assessment itself does not say.
   */
  readonly keyOf: (
    assessment: Assessment,
    voice: { readonly position: number; readonly informant: Informant },
  ) => readonly string[];
  readonly locale?: Locale | undefined;
}

/**
 * Puts assessments in columns, to be counted.
 *
 * Swedish: lägg skattningar i kolumner. An assessment made with another wheel, version, scale or age form is left out
 * and told by name; nothing is converted. An answer that cannot be read is told where it stands and becomes
 * `notComputable`, and one that was never entered `missing`. A part with several questions whose rule gives a number
 * between two steps is `notComputable` too: it is told, and not rounded. An assessment in which nobody of the asked
 * kind speaks gives no row.
 *
 * @returns columns for `summariseAssessments`, and findings whose paths begin with the assessment's position.
 * @throws RangeError for a scale or age form that the wheel does not have, TypeError when `keyOf` does not give one
 * text for each key.
 * @example
 * ```ts
 * import { columnsFromAssessments, shanarri } from '@tsi/wellbeing-wheel';
 *
 * const invented = {
 *   schemaVersion: '1',
 *   id: 'invented-1',
 *   wheel: 'shanarri',
 *   wheelVersion: '1',
 *   scale: '1-5',
 *   ageForm: '10-12',
 *   date: '2026-02-03',
 *   voices: [{ informant: { kind: 'child' }, answers: [{ spoke: 'safe', value: 4 }] }],
 * } as const;
 * const { columns } = columnsFromAssessments(shanarri, [invented], {
 *   scale: '1-5',
 *   ageForm: '10-12',
 *   informant: 'child',
 *   keys: ['year'],
 *   keyOf: ({ date }) => [date.slice(0, 4)],
 * });
 * columns.keys[0]?.values; // => ['2026']
 * columns.answers[0]; // => Uint8Array.of(3)
 * columns.answers[1]; // => Uint8Array.of(255)
 * ```
 */
export function columnsFromAssessments(
  wheel: Wheel,
  assessments: readonly Assessment[],
  { scale: scaleId, ageForm, informant, keys, keyOf, locale }: ColumnOptions,
): { readonly columns: AssessmentColumns; readonly findings: readonly Finding[] } {
  const scale = wheel.scales.find(({ id }) => id === scaleId);
  if (!scale) throw new RangeError('scale: the wheel has no such scale.');
  if (!wheel.ageForms.some(({ id }) => id === ageForm))
    throw new RangeError('ageForm: the wheel has no such age form.');

  const findings: Finding[] = [];
  const voices: ProfileVoice[] = [];
  const keyColumns = keys.map(keyColumn);
  assessments.forEach((assessment, position) => {
    const obstacle = obstacleTo(wheel, assessment, { scale: scaleId, ageForm, locale });
    const spoken = obstacle ? undefined : spokenIn(wheel, scale, assessment, { informant, locale });
    const found = obstacle ? [obstacle] : (spoken?.findings ?? []);
    findings.push(...found.map((one) => ({ ...one, path: [position, ...one.path] })));
    for (const voice of spoken?.voices ?? []) {
      const key = keyOf(assessment, { position, informant: voice.informant });
      if (key.length !== keys.length || key.some((value) => typeof value !== 'string'))
        throw new TypeError('keyOf: one text for each key.');
      key.forEach((value, column) => {
        keyColumns[column]!.add(value);
      });
      voices.push(voice);
    }
  });

  return {
    columns: {
      wheel: wheel.id,
      wheelVersion: wheel.version,
      scale: scaleId,
      ageForm,
      informant,
      keys: keyColumns.map(({ column }) => column()),
      answers: wheel.spokes.map((_, part) =>
        Uint8Array.from(voices, ({ spokes }) => {
          const result = spokes[part]!;
          return columnCode(scale, 'value' in result ? result.value : result.nothing);
        }),
      ),
    },
    findings,
  };
}

/** The voices of one kind in an assessment, and what is wrong with their answers. */
function spokenIn(
  wheel: Wheel,
  scale: Scale,
  assessment: Assessment,
  { informant, locale }: Pick<ColumnOptions, 'informant' | 'locale'>,
): { readonly voices: readonly ProfileVoice[]; readonly findings: readonly Finding[] } {
  const profile = scoreAssessment(wheel, assessment, { locale });
  const voices = profile.voices.filter((voice) => voice.informant.kind === informant);
  const theirs = ({ path: [, position] }: Finding) =>
    typeof position === 'number' && assessment.voices[position]?.informant.kind === informant;
  const between = voices
    .flatMap(({ spokes }) => spokes)
    .filter((result) => 'value' in result && !isStep(scale, result.value)).length;
  return {
    voices,
    findings: [
      ...profile.findings.filter((found) => found.severity === 'error' && theirs(found)),
      ...(between > 0
        ? [finding('wellbeing-wheel/betweenSteps', { params: { count: between }, locale })]
        : []),
    ],
  };
}

/** Collects a key's values in the order in which they turn up. */
function keyColumn(name: string): {
  readonly add: (value: string) => void;
  readonly column: () => KeyColumn;
} {
  const known = new Map<string, number>();
  const positions: number[] = [];
  return {
    add: (value) => {
      const position = known.get(value) ?? known.size;
      known.set(value, position);
      positions.push(position);
    },
    column: () => ({ name, values: [...known.keys()], positions: Uint32Array.from(positions) }),
  };
}

/** Why an assessment does not belong to what is counted, by name. */
function obstacleTo(
  wheel: Wheel,
  assessment: Assessment,
  { scale, ageForm, locale }: Pick<ColumnOptions, 'scale' | 'ageForm' | 'locale'>,
): Finding | undefined {
  const about = (field: string, expected: string) => ({ path: [field], params: { expected }, locale });
  if (assessment.wheel !== wheel.id) return finding('wellbeing-wheel/otherWheel', about('wheel', wheel.id));
  if (assessment.wheelVersion !== wheel.version)
    return finding('wellbeing-wheel/otherVersion', about('wheelVersion', wheel.version));
  if (assessment.scale !== scale) return finding('wellbeing-wheel/otherScale', about('scale', scale));
  if (assessment.ageForm !== ageForm)
    return finding('wellbeing-wheel/otherAgeForm', about('ageForm', ageForm));
  return undefined;
}
