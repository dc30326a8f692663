import type { IsoDate, Locale, Path } from '@tsi/core';
import { type Plan, type PlanCopy, pathsHolding, planKindLabels, protectedPlaces } from '@tsi/sip-gip';
import type { Assessment, Wheel } from '@tsi/wellbeing-wheel';
import { bundleOf } from './bundle.ts';
import { codeSystems, ownCoding } from './codings.ts';
import { beginReading, textAt } from './cursor.ts';
import { dataAbsentExtension } from './dataAbsent.ts';
import type { Bundle, Coding, Resource } from './fhirTypes.ts';
import { fhirIdOf } from './identifiers.ts';
import { type Loss, loss } from './loss.ts';
import { type ClassificationUris, defaultClassifications } from './plan/classifications.ts';
import type { Draft } from './plan/draft.ts';
import { type Export, referTo } from './plan/exporting.ts';
import { planMapping } from './plan/planMapping.ts';
import type { PlanTree } from './plan/planTree.ts';
import { meetsProfile, planProfileUrl } from './planProfile.ts';
import { wheelReferences } from './wheel/wheelReference.ts';
import { writeAssessment } from './wheel/writeAssessment.ts';

/** An assessment with the wheel that it was made with. */
export interface PlanAssessment {
  readonly wheel: Wheel;
  readonly assessment: Assessment;
}

/** How a plan is written as FHIR. */
export interface ToFhirOptions {
  /** `collection` to read (unless you say otherwise), `transaction` to store. */
  readonly type?: Bundle['type'] | undefined;
  /** The systems of the classifications that your region uses; the same when reading. */
  readonly classifications?: Partial<ClassificationUris> | undefined;
  /**
   * Is the identity protected? Only for a copy, which does not say; a plan says it itself. Left out, it is not known,
   * and the copy is labelled.
   */
  readonly protectedIdentity?: Plan['protectedIdentity'] | undefined;
  /** A security label beside the general one, where the identity is protected: for example HL7 Sweden’s. */
  readonly protectedLabel?: Coding | undefined;
  /**
   * The assessments that the plan's needs were seen in, each with its wheel: they go along, and the needs refer to
   * them. Only with a whole plan: what a reader may see of an assessment is not asked by a copy of the plan.
   */
  readonly assessments?: readonly PlanAssessment[] | undefined;
  /** When it was exported, as an instant in FHIR’s form, and by which system: then there is a `Provenance`. */
  readonly exported?: { readonly at: string; readonly by: string } | undefined;
  readonly locale?: Locale | undefined;
}

/** A plan as FHIR, and what a reader of it does not get. */
export interface FhirExport {
  readonly bundle: Bundle;
  readonly losses: readonly Loss[];
}

/**
 * A plan, or one reader's copy of one, as a bundle of FHIR R4, with every loss named.
 *
 * Swedish: plan som FHIR.
 *
 * For somebody else: make the copy first (`copyFor`) and export that; it holds what the reader may see. A whole plan
 * is for the keeper's own systems. Where the identity is protected, or it is not known whether it is, address, school,
 * meeting place and contact details leave in neither, and every resource is labelled. A copy does not say it: without
 * `protectedIdentity` it is labelled.
 * Actions are `ServiceRequest`s that the plan refers to (`activity.reference`), references are relative, and what has
 * no answer has a `dataAbsentReason`. What FHIR has no place for stands in extensions of ours and is told as a loss for
 * others; {@link fromFhir} reads it back.
 *
 * Limits: an open plan is `active`, also while it is only called to; `created` is the day of the meeting, or the first
 * day of the plan. Losses lead into the plan, or into the copy's `content`.
 *
 * @throws TypeError when assessments are passed with a copy.
 * @example
 * ```ts
 * import { fromFhir, toFhir } from '@tsi/fhir';
 * import { exampleGip } from '@tsi/sip-gip';
 *
 * const { bundle, losses } = toFhir(exampleGip);
 * bundle.entry[0]?.resource.resourceType; // => 'CarePlan'
 * losses.every((loss) => loss.for === 'others'); // => true
 * fromFhir(bundle).plan; // => exampleGip
 * ```
 */
export function toFhir(plan: Plan | PlanCopy, options: ToFhirOptions = {}): FhirExport {
  const { locale } = options;
  const assessments = options.assessments ?? [];
  const copy = 'document' in plan ? plan : undefined;
  if (copy && assessments.length > 0)
    throw new TypeError('“assessments” go with a whole plan only, not with one reader’s copy.');
  const { plan: shown, losses } =
    'document' in plan ? { plan: treeOf(plan), losses: [] } : unprotected(plan, locale);

  // A copy never stands in the whole plan's place, where a server stores both by id.
  const base = `${fhirIdOf(shown.id, 'plan')}${copy ? '-copy' : ''}`;
  const counts = new Map<string, number>();
  const resources: Draft[] = [];
  const draft = (resourceType: string, id: string): Draft => {
    const made: Draft = { resourceType, id };
    resources.push(made);
    return made;
  };
  const careplan = draft('CarePlan', base);
  const patient = draft('Patient', copy ? `${base}-child` : fhirIdOf(shown.child?.ref, 'child'));
  const team = draft('CareTeam', `${base}-team`);
  const out: Export = {
    locale,
    classifications: { ...defaultClassifications, ...options.classifications },
    resources,
    losses: [...losses],
    plan: careplan,
    patient,
    team,
    known: {
      need: addresses(shown.needs, `Condition/${base}-need`),
      goal: addresses(shown.goals, `Goal/${base}-goal`),
    },
    agents: new Map(),
    observed: ({ instrument, part, assessment: id }) => {
      const found = assessments.find(
        ({ wheel, assessment }) => wheel.id === instrument && assessment.id === id,
      );
      return found ? wheelReferences(found.wheel, found.assessment, part) : [];
    },
    born: { onOrBefore: latest(shown.startsOn, shown.child?.birthDate) },
    create: (resourceType, hint) => {
      const number = (counts.get(hint) ?? 0) + 1;
      counts.set(hint, number);
      return draft(resourceType, `${base}-${hint}-${number}`);
    },
  };

  careplan.meta = { tag: [ownCoding('document', copy ? 'plan-copy-1' : 'plan-1')] };
  Object.assign(careplan, { status: 'active', intent: 'plan', subject: referTo(patient) });
  careplan.title = planKindLabels[shown.kind].sv;
  team.subject = referTo(patient);
  planMapping.write(shown as PlanTree, careplan, out, []);
  const isProtected = (copy ? options.protectedIdentity : (plan as Plan).protectedIdentity) !== 'no';
  for (const [index, { wheel, assessment }] of assessments.entries())
    writeAssessment(wheel, assessment, out, { path: ['assessments', index], isProtected });
  const created = shown.meetingOn ?? shown.startsOn;
  if (created !== undefined) careplan.created = created;
  if (team.participant) careplan.careTeam = [referTo(team)];
  else resources.splice(resources.indexOf(team), 1);
  if (!copy && meetsProfile(careplan)) (careplan.meta as Draft).profile = [planProfileUrl(shown.kind)];
  if (options.exported) {
    const provenance = draft('Provenance', `${base}-provenance`);
    provenance.target = [referTo(careplan)];
    provenance.recorded = options.exported.at;
    provenance.agent = [{ who: { display: options.exported.by } }];
  }
  if (isProtected)
    for (const resource of resources) {
      const security = [
        { system: codeSystems.confidentiality, code: 'R' },
        ...(options.protectedLabel ? [options.protectedLabel] : []),
      ];
      resource.meta = { ...(resource.meta as Draft | undefined), security };
    }
  for (const resource of resources) complete(resource);
  return { bundle: bundleOf(resources as Resource[], { type: options.type }), losses: out.losses };
}

type Shown = Partial<PlanTree> & Pick<PlanTree, 'kind' | 'id'>;

const treeOf = ({ kind, basis, of, reader, on, content }: PlanCopy): Shown =>
  ({ ...content, kind, basis, id: of.id, version: of.version, copy: { reader, on } }) as Shown;

/**
 * A plan without the places of somebody whose identity is protected, or may be. What others added to it is not known
 * to us, and stays behind whole.
 */
function unprotected(plan: Plan, locale: Locale | undefined): { plan: Shown; losses: Loss[] } {
  const { schemaVersion: _, ...shown } = plan;
  if (plan.protectedIdentity === 'no') return { plan: shown, losses: [] };
  const places = protectedPlaces(plan);
  const words = places.filter(isPlace).flatMap((path) => textAt(beginReading(plan), ...path) ?? []);
  const { administration = {}, extensions } = plan;
  const paths = [
    ...places,
    ...pathsHolding({ administration }, words),
    ...(extensions === undefined ? [] : [['extensions']]),
  ];
  return {
    plan: without(shown, paths) as Shown,
    losses: paths.map((path) => loss('fhir/protectedPlace', { path, locale })),
  };
}

/** Is it a place by itself, and not a text that repeats one? */
const isPlace = (path: Path) =>
  ['address', 'schoolUnit', 'meetingPlace', 'contact'].includes(String(path.at(-1)));

/** The same without what stands at the paths. */
function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
  const below = (step: string | number) =>
    paths.filter(([first]) => String(first) === String(step)).map((path) => path.slice(1));
  if (Array.isArray(value))
    return value.flatMap((item, index) => {
      const inside = below(index);
      return inside.some((path) => path.length === 0) ? [] : [without(item, inside)];
    });
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      const inside = below(name);
      return inside.some((path) => path.length === 0) ? [] : [[name, without(item, inside)]];
    }),
  );
}

/** Where each of the app's own references leads: to the first that has it. */
function addresses(
  list: readonly { readonly id?: string }[] | undefined,
  base: string,
): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [index, { id }] of (list ?? []).entries())
    if (id !== undefined && !map.has(id)) map.set(id, `${base}-${index + 1}`);
  return map;
}

const latest = (...days: readonly (IsoDate | undefined)[]): IsoDate =>
  days.reduce<IsoDate>((last, day) => (day !== undefined && day > last ? day : last), '1000-01-01');

/** What FHIR demands and a copy may lack. */
function complete(resource: Draft): void {
  if (resource.resourceType === 'Goal') resource.description ??= { extension: [notTold] };
  if (resource.resourceType === 'ServiceRequest') resource.status ??= 'unknown';
}
const notTold = { url: dataAbsentExtension, valueCode: 'unsupported' };
