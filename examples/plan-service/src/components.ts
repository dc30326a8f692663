import {
  About,
  Child,
  Consent,
  ConsentPractice,
  DocumentPath,
  Giver,
  InformationCategory,
  PersonRef,
  SharingParty,
  SharingPurpose,
  SharingRequest,
} from '@tsi/consent';
import { Huvudman, Informant, IsoDate, NoAnswer, OperationId, SecrecyHolder, Source } from '@tsi/core';
import { Agreement, LifeStep, Plan, PlanKindName, PlanPractice, Situation } from '@tsi/sip-gip';
import * as z from 'zod';
import { Finding, Problem } from './answerShapes.ts';
import type { Question } from './question.ts';

type Json = Readonly<Record<string, unknown>>;

/** The packages' own schemas that have a name in the document: those that a client's types are made of. */
const named = {
  Agreement,
  Child,
  Consent,
  ConsentPractice,
  Plan,
  PlanPractice,
  SharingRequest,
  Situation,
  Day: IsoDate,
  About,
  DocumentPath,
  Finding,
  Giver,
  Huvudman,
  Informant,
  InformationCategory,
  LifeStep,
  NoAnswer,
  OperationId,
  PersonRef,
  PlanKindName,
  SecrecyHolder,
  SharingParty,
  SharingPurpose,
  Source,
} as const;

export const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The names of what a question takes and gives. */
export function shapesOf({ id }: Pick<Question, 'id'>) {
  const name = `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
  return { asked: `${name}Question`, answered: `${name}Answer` };
}

/**
 * Every schema of the OpenAPI document by its name: the questions, the answers, and the packages' documents that they
 * are made of. What has a name is referred to by it; a part without a name that stands in several places of a schema
 * becomes `PlanPart1`, `PlanPart2` …
 */
export function componentsFor(questions: readonly Question[]): Readonly<Record<string, Json>> {
  const schemas = new Map<string, z.ZodType>([
    ...Object.entries(named),
    ['Problem', Problem],
    ...questions.flatMap((one) => [
      [shapesOf(one).asked, one.shape] as const,
      [shapesOf(one).answered, one.answer] as const,
    ]),
  ]);
  const nameOf = new Map([...schemas].map(([name, schema]) => [schema, name]));
  return Object.fromEntries([...schemas].flatMap(([name, schema]) => component(name, schema, nameOf)));
}

/** One named schema, and the parts that it refers to. */
function component(
  name: string,
  schema: z.ZodType,
  nameOf: ReadonlyMap<unknown, string>,
): (readonly [string, Json])[] {
  const {
    $schema: _,
    $defs = {},
    ...whole
  } = z.toJSONSchema(schema, {
    reused: 'ref',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const other = nameOf.get(zodSchema);
      if (other === undefined || other === name) return;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key as keyof typeof jsonSchema];
      jsonSchema.$ref = refTo(other).$ref;
    },
  });

  const parts: [string, Json][] = [];
  const partNames = new Map<string, string>();
  /** What a local reference becomes: the named schema behind it, or a part, which is written when it is first met. */
  const referred = (ref: string): string => {
    const key = /^#\/\$defs\/(.+)$/.exec(ref)?.[1];
    const part = key === undefined ? undefined : $defs[key];
    if (key === undefined || part === undefined) return ref;
    if (part.$ref?.startsWith('#/components/')) return part.$ref;
    const known = partNames.get(key);
    if (known !== undefined) return refTo(known).$ref;
    const made = `${name}Part${partNames.size + 1}`;
    partNames.set(key, made);
    parts.push([made, lifted(part) as Json]);
    return refTo(made).$ref;
  };
  const lifted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(lifted);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === '$ref' && typeof inner === 'string' ? referred(inner) : lifted(inner),
      ]),
    );
  };
  return [[name, lifted(whole) as Json], ...parts];
}
