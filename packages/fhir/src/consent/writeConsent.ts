import { type Child, type Consent, type ConsentPractice, consentStatus, ruleVersions } from '@tsi/consent';
import { type IsoDate, type Path, type Source, versionOn } from '@tsi/core';
import { ownCoding } from '../codings.ts';
import { dataAbsent } from '../dataAbsent.ts';
import { fhirIdOf } from '../identifiers.ts';
import { ownExtension } from '../ours.ts';
import { type Draft, put } from '../plan/draft.ts';
import { clean, lose, referTo, type Writing } from '../plan/exporting.ts';
import { json, own } from '../plan/field.ts';
import { roles, scopeOf, sourceUri, statusOf } from './consentCodes.ts';
import { commonMapping, kind } from './consentMapping.ts';
import { writeParty } from './consentPersons.ts';
import { writeWaiver } from './waiver.ts';

/** The state as it was computed, and the day: what `status` rests on. */
export const stateExtension = ownExtension('consent-state');
export const extensions = own('extensions', json);

/** What a consent's status on a day is computed from. */
export interface ConsentContext {
  readonly on: IsoDate;
  readonly child: Child;
  readonly practice?: ConsentPractice | undefined;
  readonly ground?: readonly Source[] | undefined;
}

/** Writes a consent into a bundle. */
export function writeConsent(consent: Consent, context: ConsentContext, out: Writing, path: Path): void {
  const { on, child, practice } = context;
  const { state } = consentStatus(consent, { on, child, practice });
  const to: Draft = {
    resourceType: 'Consent',
    id: fhirIdOf(consent.id, 'consent'),
    meta: { tag: [ownCoding('document', 'consent-1')] },
    extension: [
      {
        url: stateExtension,
        extension: [
          { url: 'state', valueCode: state },
          { url: 'on', valueDate: on },
        ],
      },
    ],
    status: statusOf[state],
    scope: scopeOf(consent.kind),
    patient: referTo(out.patient),
  };
  out.resources.push(to);
  kind.write(consent.kind, to, out, path);
  const lastYes = lastDay(consent);
  if (lastYes !== undefined) to.dateTime = lastYes;
  const ground = context.ground ?? groundOf(consent, on);
  if (ground.length > 0) to.policy = ground.map((source) => ({ uri: sourceUri(source) }));
  else to.policyRule = { extension: [dataAbsent('unknown')] };

  // A list that must be there and is empty needs no place: nobody said anything.
  const { given, declined, withdrawn, informedOf } = consent;
  const lists = Object.entries({ given, declined, withdrawn, informedOf });
  const empty = lists.flatMap(([name, list]) => (list.length === 0 ? [name] : []));
  const common = Object.fromEntries(
    Object.entries(consent).filter(([name]) => !empty.includes(name)),
  ) as Consent;
  commonMapping(consent.validTo < consent.validFrom).write(common, to, out, path);

  if (consent.kind === 'secrecyWaiver')
    put(to, ['provision', 'provision'], [writeWaiver(consent, out, path)]);
  if (consent.kind === 'interventionConsent')
    put(
      to,
      ['provision', 'provision'],
      [
        {
          type: 'permit',
          actor: [{ role: roles.performer, reference: writeParty(consent, out, path) }],
          code: [{ text: clean(consent.intervention, out, [...path, 'intervention']) }],
        },
      ],
    );
  if (consent.extensions === undefined) return;
  if (child.protectedIdentity === 'no')
    extensions.write(consent.extensions, to, out, [...path, 'extensions']);
  else lose(out, 'fhir/protectedPlace', [...path, 'extensions']);
}

/** The day of the latest yes. */
export const lastDay = ({ given }: Pick<Consent, 'given'>): IsoDate | undefined =>
  given
    .map((one) => one.on)
    .sort()
    .at(-1);

/** Only a waiver has a statutory ground whatever it is for. Before the act there is none. */
const groundOf = (consent: Consent, on: IsoDate): readonly Source[] =>
  (consent.kind === 'secrecyWaiver' && versionOn(ruleVersions.consent ?? [], on)?.sources) || [];
