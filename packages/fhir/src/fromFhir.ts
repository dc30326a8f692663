import { type Finding, type Locale, readInput } from '@tsi/core';
import { isPlan, Plan, type PlanCopy, planKindLabels, type Remaining } from '@tsi/sip-gip';
import { checkBundle } from './checkBundle.ts';
import { at, beginReading, type Cursor, items, mark, textAt } from './cursor.ts';
import { finding } from './finding.ts';
import type { Loss } from './loss.ts';
import { ours, ownCodeSystem } from './ours.ts';
import { markName } from './plan/agents.ts';
import { type ClassificationUris, defaultClassifications } from './plan/classifications.ts';
import { type Import, isSame, lossesIn, markFrame, markWhole, resourcesOf } from './plan/importing.ts';
import { planMapping } from './plan/planMapping.ts';
import type { PlanTree } from './plan/planTree.ts';

/** How a bundle is read. */
export interface FromFhirOptions {
  /** The systems of the classifications, as when writing. */
  readonly classifications?: Partial<ClassificationUris> | undefined;
  readonly locale?: Locale | undefined;
}

/** What a bundle said of a plan. One of `plan`, `copy` and `draft`, or none when there is no plan in it. */
export interface FhirImport {
  /** A whole plan. */
  readonly plan?: Plan;
  /** One reader's copy of a plan, when the bundle says that it is one. */
  readonly copy?: PlanCopy;
  /** What was understood, when it is not a whole plan. */
  readonly draft?: Remaining<Plan>;
  /** What the draft lacks of being a plan, by paths in the draft. */
  readonly lacks: readonly Finding[];
  /** About the bundle, by paths in it. */
  readonly findings: readonly Finding[];
  /** What was not understood, by paths in the bundle. */
  readonly losses: readonly Loss[];
}

/**
 * Reads a plan out of a bundle of FHIR R4, and says what was understood and what was not.
 *
 * Swedish: läs en plan ur FHIR.
 *
 * What {@link toFhir} wrote is read back whole. A bundle by somebody else seldom holds all that our plan must have:
 * then what was understood is a `draft`, `lacks` tells what is missing in it, and every place in the bundle that
 * was not read is a loss. What {@link checkBundle} finds is among the findings. A resource that was entered in error,
 * or that has a modifier extension, is not read at all. Never throws for what was entered, and repeats nothing of it.
 *
 * Limits: one plan a bundle, the first; `activity.detail` and narrative text are not read; a related person is taken
 * for a custodian only where the bundle says so in our own extension, since FHIR does not tell who has custody.
 *
 * @example
 * ```ts
 * import { fromFhir } from '@tsi/fhir';
 *
 * const carePlan = {
 *   resourceType: 'CarePlan',
 *   id: 'cp1',
 *   status: 'active',
 *   intent: 'plan',
 *   description: 'Påhittat exempel.',
 *   subject: { reference: 'Patient/p1' },
 *   activity: [{ detail: { status: 'scheduled', description: 'Påhittad insats.' } }],
 * };
 * const patient = { resourceType: 'Patient', id: 'p1', birthDate: '2014-05-12' };
 * const bundle = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: carePlan }, { resource: patient }] };
 * const { draft, losses } = fromFhir(bundle, { locale: 'en' });
 * draft?.child; // => { ref: 'p1', birthDate: '2014-05-12' }
 * losses.map(({ path }) => path.join('.')); // => ['entry.0.resource.activity']
 * ```
 */
export function fromFhir(bundle: unknown, options: FromFhirOptions = {}): FhirImport {
  const { locale } = options;
  const root = beginReading(bundle);
  if (textAt(root, 'resourceType') !== 'Bundle')
    return { findings: [finding('fhir/notABundle', { locale })], lacks: [], losses: [] };

  const { all, resolve, findings } = resourcesOf(root, locale);
  const told: Finding[] = [...checkBundle(bundle, { locale }), ...findings];
  const [plan, second] = all('CarePlan');
  if (!plan) {
    markFrame(root);
    return {
      findings: [...told, finding('fhir/noPlan', { locale })],
      lacks: [],
      losses: lossesIn(root, locale),
    };
  }
  if (second) told.push(finding('fhir/severalPlans', { path: second.path, locale }));

  const document = textAt(items(plan, 'meta', 'tag').find(isDocumentTag), 'code');
  const into: Import = {
    locale,
    classifications: { ...defaultClassifications, ...options.classifications },
    own: document !== undefined,
    plan,
    patient: resolve(at(plan, 'subject')),
    team: resolve(at(plan, 'careTeam', 0)),
    all,
    resolve,
  };
  const read = planMapping.read(plan, into) as Partial<PlanTree>;
  markWhatFollows(root, into, read);
  if (markOtherDocuments(root, into)) told.push(finding('fhir/otherDocuments', { locale }));
  const losses = lossesIn(root, locale);

  const { copy, ...tree } = read;
  if (document === 'plan-copy-1' && copy && tree.kind && tree.basis && tree.id !== undefined) {
    const { kind, basis, id, version = 1, ...content } = tree;
    const { reader, on } = copy;
    const of = { id, version };
    const found = {
      schemaVersion: '1',
      document: 'planCopy',
      kind,
      basis,
      of,
      reader,
      on,
      content,
    } as PlanCopy;
    return { copy: found, findings: told, lacks: [], losses };
  }
  const draft = { schemaVersion: '1', ...tree };
  if (isPlan(draft)) return { plan: draft, findings: told, lacks: [], losses };
  return {
    draft: draft as Remaining<Plan>,
    findings: [...told, finding('fhir/notAWholePlan', { locale })],
    lacks: lacksOf(draft, locale),
    losses,
  };
}

/** What a draft lacks. Without a kind only that would be told: then the rest is told as of a SIP. */
function lacksOf(draft: object, locale: Locale | undefined): readonly Finding[] {
  const { findings } = readInput(Plan, draft, { locale });
  if ('kind' in draft) return findings;
  return [...findings, ...readInput(Plan, { ...draft, kind: 'sip' }, { locale }).findings];
}

/** Marks what says nothing new: the frame of the bundle, and what an export of ours derives from the rest. */
function markWhatFollows(root: Cursor, into: Import, read: Partial<PlanTree>): void {
  const { plan, patient } = into;
  markFrame(root);
  markName(plan);
  if (patient) mark(at(plan, 'subject'));
  if (into.team) mark(at(plan, 'careTeam', 0));
  markName(patient);
  markName(into.team);
  const member = at(into.team, 'subject');
  if (isSame(into.resolve(member), patient)) mark(member);
  if (textAt(plan, 'intent') === 'plan') mark(at(plan, 'intent'));
  if (textAt(plan, 'status') === 'active') mark(at(plan, 'status'));
  if (!into.own) return;
  if (read.kind && textAt(plan, 'title') === planKindLabels[read.kind].sv) mark(at(plan, 'title'));
  if (textAt(plan, 'created') === (read.meetingOn ?? read.startsOn)) mark(at(plan, 'created'));
  for (const step of ['tag', 'profile']) mark(at(plan, 'meta', step));
  for (const { value } of into
    .all('Provenance')
    .filter((one) => items(one, 'target').some((target) => isSame(into.resolve(target), plan))))
    markWhole(root, value);
  for (const entry of items(root, 'entry')) mark(at(entry, 'resource', 'meta', 'security'));
}

/** Marks what other functions of this package read, and tells whether there is any. */
function markOtherDocuments(root: Cursor, into: Import): boolean {
  const others = items(root, 'entry').flatMap((entry) => {
    const resource = at(entry, 'resource');
    return resource && isOtherDocument(resource, into) ? [resource] : [];
  });
  for (const other of others) mark(other);
  return others.length > 0;
}

/** Wheel answers and consents that this package wrote, and what hangs together with them. */
function isOtherDocument(from: Cursor, into: Import): boolean {
  const type = textAt(from, 'resourceType');
  if (type === 'Observation') {
    const [source] = items(from, 'derivedFrom').flatMap((one) => into.resolve(one) ?? []);
    return source !== undefined && items(source, 'meta', 'tag').some(isDocumentTag);
  }
  if (type === 'Questionnaire') return textAt(from, 'url')?.startsWith(`${ours}/`) === true;
  return type !== 'CarePlan' && items(from, 'meta', 'tag').some(isDocumentTag);
}

const isDocumentTag = (tag: Cursor) => textAt(tag, 'system') === ownCodeSystem('document');
