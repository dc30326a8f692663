// The exports of plans that others validate: every plan of sip-gip's corpus and the examples, copies of them for every
// kind of reader, plans with protected identity, and invented ones of every shape.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  copyFor,
  exampleBarnetsPlan,
  exampleDischarge,
  exampleGip,
  exampleSip,
  Plan,
  type PlanReader,
} from '../../sip-gip/src/index.ts';
import { shanarri } from '../../wellbeing-wheel/src/index.ts';
import { type Bundle, toFhir } from '../src/index.ts';
import { arbitraryOf } from '../testing/arbitraryOf.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const valid = '../../sip-gip/corpus/valid/';
const journey = read('../../../examples/childs-journey/case.json');
const exported = { at: '2026-02-09T08:00:00+01:00', by: 'Påhittat system' };
const readers: readonly PlanReader[] = [
  { kind: 'child' },
  { kind: 'custodian', ref: 'v1' },
  { kind: 'operation', operation: 'school' },
  { kind: 'operation', operation: 'childPsychiatry' },
  { kind: 'operation', operation: 'childAndFamilyServices' },
];

export const corpusPlans: readonly (readonly [string, Plan])[] = [
  ['exampleSip', exampleSip],
  ['exampleDischarge', exampleDischarge],
  ['exampleGip', exampleGip],
  ['exampleBarnetsPlan', exampleBarnetsPlan],
  ...readdirSync(new URL(valid, import.meta.url)).map((file) => [file, read(valid + file) as Plan] as const),
];

/** Each bundle with what it is. */
export const planBundles = (): readonly (readonly [string, Bundle])[] => {
  const whole = corpusPlans.map(([name, plan]) => [name, toFhir(plan, { exported }).bundle] as const);
  const copies = corpusPlans.flatMap(([name, plan]) =>
    readers.map((reader) => {
      const { copy } = copyFor(plan, reader, { on: '2026-02-09', suspectedHarm: 'no' });
      return [`${name}, copy for ${reader.kind}`, toFhir(copy, { type: 'transaction' }).bundle] as const;
    }),
  );
  const shielded = corpusPlans.map(
    ([name, plan]) =>
      [`${name}, protected`, toFhir({ ...plan, protectedIdentity: 'yes' }, { locale: 'en' }).bundle] as const,
  );
  const invented = fc
    .sample(arbitraryOf(Plan), { numRuns: 100, seed: 9 })
    .map((plan, index) => [`invented plan ${index}`, toFhir(knownTypes(plan as Plan)).bundle] as const);
  const assessments = journey.assessments
    .filter(({ wheel }: { wheel: string }) => wheel === shanarri.id)
    .map((assessment: never) => ({ wheel: shanarri, assessment }));
  const withWheels = ['exampleSip with assessments', toFhir(exampleSip, { assessments }).bundle] as const;
  return [...whole, ...copies, ...shielded, ...invented, withWheels];
};

/** A plan whose types of care plan are in Inera's list: the schema takes any, and `checkPlan` finds those that are not. */
const knownTypes = (plan: Plan): Plan =>
  JSON.parse(JSON.stringify(plan), (_, value) =>
    value?.system === 'ineraTypeOfCarePlan' ? { ...value, code: 'SIP' } : value,
  );
