import { type Plan, planKindLabels } from '@tsi/sip-gip';
import { carePlanElements, type Row } from './carePlanElements.ts';
import { codeSystems, ownCoding } from './codings.ts';
import { ownExtension } from './ours.ts';
import type { Draft } from './plan/draft.ts';
import { ineraCodes } from './plan/ineraCodes.ts';

/** The name of the profile of a kind of plan. */
export const planProfileUrl = (kind: Plan['kind']): string => ownExtension(planProfileFiles[kind]);

/** The file of each profile, without its ending. */
export const planProfileFiles: Readonly<Record<Plan['kind'], string>> = {
  sip: 'sip',
  sipDischarge: 'sip-discharge',
  gip: 'gip',
  barnetsPlan: 'barnets-plan',
};

/** Does a plan in FHIR have what its profile asks for? A plan that is hardly begun does not claim the profile. */
export const meetsProfile = ({ author, careTeam, goal, activity, period }: Draft): boolean =>
  [author, careTeam, goal, activity].every((part) => part !== undefined) &&
  (period as { start?: string } | undefined)?.start !== undefined;

/** A profile, as far as it needs to be known here. */
export interface StructureDefinition {
  readonly resourceType: 'StructureDefinition';
  readonly url: string;
  readonly [element: string]: unknown;
}

interface Element {
  readonly path: string;
  readonly id?: string;
  readonly min?: number;
  readonly max?: string;
  readonly [other: string]: unknown;
}

/**
 * The profile (StructureDefinition) of a kind of plan: what a `CarePlan` of FHIR R4 must have to be one.
 *
 * Swedish: FHIR-profil. It has a snapshot, so that a validator needs nothing else than FHIR itself, and is in the
 * package as `@tsi/fhir/profiles/sip.json` and so on. It asks for what our mapping writes of a plan that has begun, and
 * no more: whether a plan is good is asked by `checkPlan`.
 */
export function planProfile(kind: Plan['kind']): StructureDefinition {
  const { sv, en } = planKindLabels[kind];
  const changed = constraints(kind);
  return {
    resourceType: 'StructureDefinition',
    id: `tsi-${planProfileFiles[kind]}`,
    url: planProfileUrl(kind),
    name: `Tsi${kind[0]?.toUpperCase()}${kind.slice(1)}`,
    title: sv,
    status: 'draft',
    description: `${en}: a plan as @tsi/fhir writes it, when it has come so far that somebody is responsible and something is to be done.`,
    fhirVersion: '4.0.1',
    kind: 'resource',
    abstract: false,
    type: 'CarePlan',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/CarePlan',
    derivation: 'constraint',
    snapshot: { element: snapshot(changed) },
    differential: { element: changed.map((element) => ({ id: element.path, ...element })) },
  };
}

/** What the profiles ask for beyond FHIR. */
function constraints(kind: Plan['kind']): Element[] {
  const inera = kind === 'sip' || kind === 'sipDischarge' ? ineraCodes[kind] : undefined;
  return [
    { path: 'CarePlan', definition: 'A plan for a child.', constraint: [referenceRule] },
    { path: 'CarePlan.intent', fixedCode: 'plan', definition: 'It is a plan, not an order.' },
    {
      path: 'CarePlan.category',
      min: 1,
      definition: 'What kind of plan it is, and its codes in other classifications.',
      slicing: { discriminator: [{ type: 'pattern', path: '$this' }], rules: 'open' },
    },
    {
      id: 'CarePlan.category:kind',
      path: 'CarePlan.category',
      sliceName: 'kind',
      definition: 'The kind of plan: in our code, and in Inera’s where Inera has one.',
      min: 1,
      max: '1',
      patternCodeableConcept: {
        coding: [
          ownCoding('plan-kind', kind),
          ...(inera ? [{ system: codeSystems.ineraTypeOfCarePlan, code: inera }] : []),
        ],
      },
    },
    { path: 'CarePlan.title', min: 1, definition: 'The kind of plan in words.' },
    { path: 'CarePlan.subject', type: referenceTo('Patient'), definition: 'The child.' },
    { path: 'CarePlan.period', min: 1, definition: 'For how long the plan holds.' },
    {
      path: 'CarePlan.period.start',
      min: 1,
      max: '1',
      definition: 'The first day.',
      type: [{ code: 'dateTime' }],
    },
    {
      path: 'CarePlan.author',
      min: 1,
      type: referenceTo('Organization'),
      definition: 'Who has the overall responsibility.',
    },
    {
      path: 'CarePlan.careTeam',
      min: 1,
      max: '1',
      definition: 'Everybody who was called or invited, and how it went.',
    },
    {
      path: 'CarePlan.goal',
      min: 1,
      definition: 'The child’s own goal, or why there is none, and the goals that were agreed.',
    },
    { path: 'CarePlan.activity', min: 1, definition: 'What is to be done, and by whom.' },
    {
      path: 'CarePlan.activity.reference',
      min: 1,
      type: referenceTo('ServiceRequest'),
      definition: 'An intervention, or what somebody else does.',
    },
    { path: 'CarePlan.activity.detail', max: '0', definition: 'Not used: FHIR R5 no longer has it.' },
  ];
}

/** FHIR's own elements with what the profile changes in them. */
function snapshot(changed: readonly Element[]): object[] {
  return carePlanElements.flatMap((row): object[] => {
    const [path, min, max] = row;
    const here = changed.filter((one) => one.path === path && one.sliceName === undefined);
    const slices = changed.filter((one) => one.path === path && one.sliceName !== undefined);
    const below = changed.filter((one) => parentOf(one.path) === path && !isBase(one.path));
    const common = {
      id: path,
      path,
      min: Number(min),
      max,
      definition: 'As in FHIR R4.',
      base: { path, min: Number(min), max },
      ...(typesOf(row).length > 0 && { type: typesOf(row) }),
      ...bindingOf(row),
      ...(path === 'CarePlan.activity' && { constraint: [activityRule] }),
    };
    return [
      Object.assign({}, common, ...here),
      ...slices.map((slice) => ({ ...common, ...slice })),
      ...below.map((one) => ({ id: one.path, base: { path: one.path, min: 0, max: '1' }, ...one })),
    ];
  });
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('.'));
const isBase = (path: string) => carePlanElements.some(([one]) => one === path);

/** The same as least and most say of the parts of an activity, for validators that do not look there. */
const referenceRule = {
  key: 'tsi-1',
  severity: 'error',
  human: 'Every activity is told by reference, none in detail',
  expression: 'activity.all(reference.exists() and detail.empty())',
};

/** FHIR’s invariant cpl-3: an activity is told by reference or in detail. */
const activityRule = {
  key: 'cpl-3',
  severity: 'error',
  human: 'Provide a reference or detail, not both',
  expression: 'detail.empty() or reference.empty()',
  source: 'http://hl7.org/fhir/StructureDefinition/CarePlan',
};

const typesOf = ([path, , , ...types]: Row): object[] => {
  if (path === 'CarePlan.id' || path === 'CarePlan.activity.id')
    return [{ code: 'http://hl7.org/fhirpath/System.String' }];
  if (types[0] === 'Reference') return referenceTo(...types.slice(1));
  return types.filter((type) => !type.startsWith('http')).map((code) => ({ code }));
};

const bindingOf = ([, , , ...types]: Row): object => {
  const valueSet = types.find((type) => type.startsWith('http'));
  return valueSet ? { binding: { strength: 'required', valueSet } } : {};
};

function referenceTo(...targets: readonly string[]): object[] {
  return [
    {
      code: 'Reference',
      targetProfile: targets.map((target) => `http://hl7.org/fhir/StructureDefinition/${target}`),
    },
  ];
}
