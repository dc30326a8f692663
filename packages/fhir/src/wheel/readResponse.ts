import type { Finding, IsoDate } from '@tsi/core';
import type { Assessment, Voice, Wheel } from '@tsi/wellbeing-wheel';
import { at, type Cursor, items, mark, textAt } from '../cursor.ts';
import { finding } from '../finding.ts';
import type { FhirCode } from '../findingKinds.ts';
import { ours, ownCodeSystem, ownIdentifiers } from '../ours.ts';
import { markName } from '../plan/agents.ts';
import { day, reference } from '../plan/field.ts';
import type { Reading } from '../plan/importing.ts';
import { type Asked, canonicalOf } from './wheelCodes.ts';
import { markGroups } from './wheelItems.ts';
import { voiceMapping } from './wheelVoice.ts';
import { extensions, wheelUsed } from './writeAssessment.ts';

type Used = Pick<Assessment, 'wheel' | 'wheelVersion' | 'scale' | 'ageForm'>;

/** One voice as it stood in a bundle, with what it says of the assessment that it belongs to. */
export interface ReadVoice {
  readonly response: Cursor;
  /** Written by this package. */
  readonly own: boolean;
  readonly patient: Cursor | undefined;
  readonly id: string;
  /** Its place among the assessment's voices, where that is told. */
  readonly number: number;
  readonly used: Used;
  /** The wheel itself, when the answers are to its own questionnaire. */
  readonly asked: Asked | undefined;
  readonly date: IsoDate | undefined;
  readonly child: string | undefined;
  readonly voice: Voice;
  readonly extensions: unknown;
}

/** Reads one voice. Undefined when it is no answer to a wheel, or cannot be used: then a finding says why. */
export function readResponse(
  response: Cursor,
  bundle: Reading,
  wheels: readonly Wheel[],
  findings: Finding[],
): ReadVoice | undefined {
  const say = (code: FhirCode, step: string, params?: Finding['params']) => {
    const path = [...response.path, step];
    findings.push(finding(code, { path, locale: bundle.locale, ...(params && { params }) }));
    return undefined;
  };
  const canonical = textAt(response, 'questionnaire');
  const asked = canonical === undefined ? undefined : askedBy(canonical, wheels);
  const own = items(response, 'meta', 'tag').some(
    (tag) => textAt(tag, 'system') === ownCodeSystem('document') && textAt(tag, 'code') === 'assessment-1',
  );
  if (!asked && !own && !canonical?.startsWith(`${ours}/Questionnaire/`)) return undefined;
  const status = textAt(response, 'status');
  if (status !== 'completed' && status !== 'amended') return say('fhir/notFinished', 'status');

  const patient =
    bundle.resolve(at(response, 'subject')) ?? patientIn(bundle.resolve(at(response, 'source')));
  const into: Reading = { ...bundle, own, patient };
  const used = asked ? usedIn(asked) : (wheelUsed.read(response, into) as Used | undefined);
  if (!used)
    return say('fhir/unknownWheel', canonical === undefined ? 'extension' : 'questionnaire', {
      known: wheels.map(({ id }) => id).join(', '),
    });
  const voice = voiceMapping(asked, () => true).read(response, into);
  const { informant } = voice;
  if (!informant) return say('fhir/noInformant', 'source');

  if (asked) markGroups(response, asked.wheel);
  for (const step of ['resourceType', 'id', 'identifier', 'questionnaire', 'status', 'subject'])
    mark(at(response, step));
  if (own) for (const step of ['tag', 'security']) mark(at(response, 'meta', step));
  const authored = at(response, 'authored');
  const child = patient && reference('child').read(patient, into);
  if (patient) markName(patient);
  const named = textAt(response, 'identifier', 'system') === ownIdentifiers('voice');
  const name = named ? textAt(response, 'identifier', 'value') : undefined;
  const [, id, number] = /^(.*)\/(\d{1,2})$/s.exec(name ?? '') ?? [];
  return {
    response,
    own,
    patient,
    id: id ?? textAt(response, 'id') ?? '',
    number: Number(number ?? 0),
    used,
    asked,
    date: authored && day.read(authored),
    child,
    voice: { ...voice, informant, answers: voice.answers ?? [] },
    extensions: extensions.read(response, into),
  };
}

const patientIn = (resource: Cursor | undefined): Cursor | undefined =>
  textAt(resource, 'resourceType') === 'Patient' ? resource : undefined;

/** What a questionnaire asks with, if it is of a wheel that is known. */
function askedBy(canonical: string, wheels: readonly Wheel[]): Asked | undefined {
  for (const wheel of wheels)
    for (const scale of wheel.scales)
      for (const ageForm of wheel.ageForms)
        if (canonical === canonicalOf({ wheel, scale, ageForm })) return { wheel, scale, ageForm };
  return undefined;
}

const usedIn = ({ wheel, scale, ageForm }: Asked): Used => ({
  wheel: wheel.id,
  wheelVersion: wheel.version,
  scale: scale.id,
  ageForm: ageForm.id,
});
