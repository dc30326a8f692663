import {
  coreFinding,
  type Finding,
  type Informant,
  type IsoDate,
  type Locale,
  type ReadResult,
  requireDay,
} from '@tsi/core';
import type { Answer, Assessment, Voice } from './assessment.ts';
import { finding } from './finding.ts';
import type { Scale } from './scale.ts';
import type { Wheel } from './wheel.ts';
import {
  answerField,
  answerValues,
  askedAbout,
  type FormEntries,
  fieldPrefix,
  headFields,
  longestWords,
  wordsField,
} from './wheelFormFields.ts';

/** What the receiving app knows and the form does not say. */
export interface ReadWheelFormOptions {
  /** The assessment's reference in your app. */
  readonly id: string;
  /** The day the answers are from. */
  readonly date: IsoDate;
  /** Who answered: the same as the form was made for. */
  readonly informant: Informant;
  /** What else is known of the voice: who was present, for example. */
  readonly voice?: Omit<Voice, 'informant' | 'answers' | 'words'> | undefined;
  readonly locale?: Locale | undefined;
}

interface Field {
  readonly position: number;
  readonly value: unknown;
}

const mostEntries = 1000;

/**
 * Reads what {@link wheelForm} posted, as an assessment with one voice.
 *
 * Swedish: läs ett ifyllt formulär. A part without a choice has no answer, which is not an answer: scoring shows it as
 * `missing`. Only fields whose name begins with `wheel.` are read; yours are left alone. A browser cannot send what is
 * not in the form, so anything else (another wheel or version, a step that the scale has not, a field twice or unknown)
 * is an error finding, and then there is no value rather than half of one. A finding points at the pair's position
 * among the entries, and its `field` names one of the form's own fields; nothing posted is repeated. Several
 * informants: put their voices into one assessment.
 *
 * @throws RangeError when `date` is not a day, TypeError when the entries are not pairs of a name and a value.
 * @example
 * ```ts
 * import { readWheelForm, shanarri } from '@tsi/wellbeing-wheel';
 *
 * const posted = new URLSearchParams({
 *   'wheel.id': 'shanarri',
 *   'wheel.version': '1',
 *   'wheel.scale': '1-5',
 *   'wheel.ageForm': '10-12',
 *   'wheel.informant': 'child',
 *   'wheel.answer.safe': 'step:4',
 *   'wheel.answer.healthy': 'declined',
 * });
 * const { value } = readWheelForm(shanarri, posted, {
 *   id: 'invented-1',
 *   date: '2026-02-03',
 *   informant: { kind: 'child' },
 * });
 * value?.voices[0]?.answers; // => [{ spoke: 'safe', value: 4 }, { spoke: 'healthy', nothing: 'declined' }]
 * ```
 */
export function readWheelForm(
  wheel: Wheel,
  entries: FormEntries,
  options: ReadWheelFormOptions,
): ReadResult<Assessment> {
  const { id, date, informant, voice, locale } = options;
  requireDay(date);
  const { fields, findings } = fieldsOf(wheel, entries, locale);
  const head = readHead(wheel, fields, options);
  findings.push(...head.findings);
  if (!head.scale || findings.length > 0) return { findings };

  const answers: Answer[] = [];
  const words: { spoke: string; text: string }[] = [];
  const values = answerValues(head.scale);
  for (const part of wheel.spokes) {
    const spoke = part.id;
    for (const asked of askedAbout(part)) {
      const field = answerField(spoke, asked.item);
      const posted = fields.get(field);
      const answer = typeof posted?.value === 'string' ? values.get(posted.value) : undefined;
      if (answer) answers.push({ ...asked, ...answer });
      else if (posted) findings.push(notAllowed(posted, field, [...values.keys()], locale));
    }

    const said = fields.get(wordsField(spoke));
    const text = said && plainText(said.value);
    if (said && text === undefined)
      findings.push(
        coreFinding('core/wrongType', { path: [said.position, 1], params: { expected: 'text' }, locale }),
      );
    else if (said && text !== undefined && text.length > longestWords)
      findings.push(
        coreFinding('core/tooLarge', {
          path: [said.position, 1],
          params: { maximum: longestWords, field: wordsField(spoke) },
          locale,
        }),
      );
    else if (text) words.push({ spoke, text });
  }
  if (findings.length > 0) return { findings };
  return {
    value: {
      schemaVersion: '1',
      id,
      wheel: wheel.id,
      wheelVersion: wheel.version,
      scale: head.scale.id,
      ageForm: head.ageForm,
      date,
      voices: [{ ...voice, informant, answers, ...(words.length > 0 && { words }) }],
    },
    findings: [],
  };
}

/** The form's own fields by name. A field that the form does not have, or has twice, is a finding. */
function fieldsOf(wheel: Wheel, entries: FormEntries, locale: Locale | undefined) {
  const known = new Set([
    ...headFields(wheel, { scale: '', ageForm: '', informant: { kind: 'child' } }).keys(),
    ...wheel.spokes.flatMap((part) => [
      wordsField(part.id),
      ...askedAbout(part).map(({ spoke, item }) => answerField(spoke, item)),
    ]),
  ]);
  const fields = new Map<string, Field>();
  const findings: Finding[] = [];
  let position = -1;
  for (const entry of entries) {
    position += 1;
    if (position >= mostEntries) {
      findings.push(coreFinding('core/tooLarge', { params: { maximum: mostEntries }, locale }));
      break;
    }
    if (!Array.isArray(entry) || typeof entry[0] !== 'string')
      throw new TypeError('entries: pairs of a name and a value.');
    const [name, value] = entry;
    if (!name.startsWith(fieldPrefix)) continue;
    if (!known.has(name))
      findings.push(finding('wellbeing-wheel/unknownFormField', { path: [position, 0], locale }));
    else if (fields.has(name))
      findings.push(
        finding('wellbeing-wheel/repeatedFormField', {
          path: [position, 0],
          params: { field: name },
          locale,
        }),
      );
    else fields.set(name, { position, value });
  }
  return { fields, findings };
}

/** Was it this wheel, for this informant, and with which scale and age form? */
function readHead(
  wheel: Wheel,
  fields: ReadonlyMap<string, Field>,
  { informant, locale }: ReadWheelFormOptions,
): { readonly findings: readonly Finding[]; readonly scale?: Scale; readonly ageForm: string } {
  const scaleField = fields.get(`${fieldPrefix}scale`);
  const ageFormField = fields.get(`${fieldPrefix}ageForm`);
  const scale = wheel.scales.find(({ id }) => id === scaleField?.value);
  const ageForm = wheel.ageForms.find(({ id }) => id === ageFormField?.value);
  const expected = headFields(wheel, {
    scale: scale?.id ?? '',
    ageForm: ageForm?.id ?? '',
    informant,
  });

  const codes = {
    id: 'otherWheel',
    version: 'otherVersion',
    scale: 'unknownScale',
    ageForm: 'unknownAgeForm',
    informant: 'otherInformant',
  } as const;
  const params = {
    id: { expected: wheel.id },
    version: { expected: wheel.version },
    scale: { allowed: wheel.scales.map(({ id }) => id).join(', ') },
    ageForm: { allowed: wheel.ageForms.map(({ id }) => id).join(', ') },
    informant: {},
  } as const;
  const findings = (['id', 'version', 'scale', 'ageForm', 'informant'] as const).flatMap(
    (part): Finding[] => {
      const name = fieldPrefix + part;
      const posted = fields.get(name);
      if (!posted) return [coreFinding('core/missing', { params: { field: name }, locale })];
      if (posted.value === expected.get(name)) return [];
      return [
        finding(`wellbeing-wheel/${codes[part]}`, {
          path: [posted.position, 1],
          params: { ...params[part], field: name },
          locale,
        }),
      ];
    },
  );
  return { findings, ...(scale && { scale }), ageForm: ageForm?.id ?? '' };
}

const notAllowed = (
  { position }: Field,
  field: string,
  allowed: readonly string[],
  locale: Locale | undefined,
): Finding =>
  coreFinding('core/notAllowed', {
    path: [position, 1],
    params: { allowed: allowed.join(', '), field },
    locale,
  });

/** A browser posts every line break as two characters; they are one again here. */
const plainText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : undefined;
