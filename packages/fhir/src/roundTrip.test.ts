import { readdirSync, readFileSync } from 'node:fs';
import { InformationCategory } from '@tsi/consent';
import type { Path } from '@tsi/core';
import {
  copyFor,
  exampleBarnetsPlan,
  exampleDischarge,
  exampleGip,
  exampleSip,
  Plan,
  type PlanCopy,
  type PlanReader,
} from '@tsi/sip-gip';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryOf } from '../testing/arbitraryOf.ts';
import { checkBundle, fromFhir, toFhir } from './index.ts';
import type { Loss } from './loss.ts';

const valid = new URL('../../sip-gip/corpus/valid/', import.meta.url);
const plans: [string, Plan][] = [
  ...readdirSync(valid).map((file): [string, Plan] => [
    file,
    JSON.parse(readFileSync(new URL(file, valid), 'utf8')),
  ]),
  ['exampleSip', exampleSip],
  ['exampleDischarge', exampleDischarge],
  ['exampleGip', exampleGip],
  ['exampleBarnetsPlan', exampleBarnetsPlan],
];
const sent = (bundle: unknown): unknown => JSON.parse(JSON.stringify(bundle));
const readers: PlanReader[] = [
  { kind: 'child' },
  { kind: 'custodian', ref: 'v1' },
  { kind: 'operation', operation: 'school' },
  { kind: 'operation', operation: 'childPsychiatry', authority: 'nämnden', private: true },
];

/** The same as everyone gets it: without what is lost, and without the characters that are left out. */
function asKept(value: unknown, losses: readonly Loss[]): unknown {
  const lost = losses.filter((loss) => loss.for === 'everyone');
  const at = (it: unknown, below: readonly Loss[], depth: number): unknown => {
    if (typeof it === 'string' && below.length > 0) return withoutControls(it);
    if (below.length === 0 || typeof it !== 'object' || it === null) return it;
    const parts = Object.entries(it).flatMap(([name, item]) => {
      const inside = below.filter(({ path }) => String(path[depth]) === name);
      const gone = inside.some(
        ({ path, code }) => path.length === depth + 1 && code !== 'fhir/charactersLeftOut',
      );
      return gone ? [] : [[name, at(item, inside, depth + 1)] as const];
    });
    return Array.isArray(it) ? parts.map(([, item]) => item) : Object.fromEntries(parts);
  };
  return lost.some(({ code }) => code !== 'fhir/charactersLeftOut')
    ? filled(at(value, lost, 0))
    : at(value, lost, 0);
}

const withoutControls = (text: string) => {
  const allowed = (one: string) => (one >= ' ' || '\t\n\r'.includes(one)) && !/\p{Surrogate}/u.test(one);
  const kept = [...text].filter(allowed).join('');
  return kept.trim() === '' ? '\uFFFD' : kept;
};

/** Without what has nothing left in it. */
function filled(it: unknown): unknown {
  if (typeof it !== 'object' || it === null) return it;
  const parts = Object.entries(it)
    .map(([name, item]) => [name, filled(item)] as const)
    .filter(([, item]) => typeof item !== 'object' || item === null || Object.keys(item).length > 0);
  return Array.isArray(it) ? parts.map(([, item]) => item) : Object.fromEntries(parts);
}

/** Compares what came back with what went out. */
function expectKept(back: unknown, sentOut: unknown, losses: readonly Loss[]): void {
  const shrunk = losses.some((loss) => loss.for === 'everyone' && loss.code !== 'fhir/charactersLeftOut');
  expect(shrunk ? filled(back) : back).toEqual(asKept(sentOut, losses));
}

describe('hela exempelsamlingen ut och in igen', () => {
  test.each(plans)('%s', (_, plan) => {
    const { bundle, losses } = toFhir(plan);
    const lost = losses.filter((loss) => loss.for === 'everyone').map(({ path }) => path.join('.'));
    expect(lost).toEqual(plan.protectedIdentity !== 'no' && plan.extensions ? ['extensions'] : []);
    expect(checkBundle(bundle)).toEqual([]);
    const { plan: back, ...rest } = fromFhir(sent(bundle));
    expect(rest).toEqual({ findings: [], lacks: [], losses: [] });
    expectKept(back, plan, losses);
  });

  test.each(plans)('%s, kopior', (_, plan) => {
    for (const reader of readers) {
      const { copy } = copyFor(plan, reader, { on: '2026-02-09', suspectedHarm: 'no' });
      const { bundle } = toFhir(copy);
      expect(checkBundle(bundle)).toEqual([]);
      expect(fromFhir(sent(bundle))).toEqual({ copy, findings: [], lacks: [], losses: [] });
    }
  });
});

test('vilken plan som helst som schemat tillåter: lika, utom det som sägs gå förlorat', () => {
  fc.assert(
    fc.property(arbitraryOf(Plan), (plan) => {
      const { bundle, losses } = toFhir(plan as Plan);
      const { plan: back, draft, losses: unread } = fromFhir(sent(bundle));
      expect(unread).toEqual([]);
      expectKept(back ?? draft, plan, losses);
    }),
    { numRuns: 100 },
  );
});

test('vilken text som helst: det som FHIR inte tillåter sägs gå förlorat', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(arbitraryOf(Plan, { text, list: 1 }), (plan) => {
      const { bundle, losses } = toFhir(plan as Plan);
      const { plan: back, draft } = fromFhir(sent(bundle));
      expectKept(back ?? draft, plan, losses);
    }),
    { numRuns: 60 },
  );
});

describe('en kopia av vilken plan som helst, med vilka delar som helst borta', () => {
  const paths = (value: unknown, path: Path = []): Path[] =>
    typeof value !== 'object' || value === null
      ? [path]
      : [
          path,
          ...Object.entries(value).flatMap(([key, item]) =>
            paths(item, [...path, Array.isArray(value) ? Number(key) : key]),
          ),
        ];

  test('lika, utom det som sägs gå förlorat', () => {
    fc.assert(
      fc.property(
        arbitraryOf(Plan, { list: 2 }),
        fc.infiniteStream(fc.nat()),
        fc.constantFrom(...readers),
        (any, chosen, reader) => {
          const plan = { ...(any as Plan), protectedIdentity: 'no' } as Plan;
          const all = paths(plan).filter((path) => path.length > 0);
          const some = [...chosen.take(12)].map((number) => all[number % all.length]!);
          const parts = some.map((path) => ({
            path: path as (string | number)[],
            holder: 'school.other' as const,
            category: InformationCategory.options[0]!,
            about: 'child' as const,
          }));
          const { copy } = copyFor({ ...plan, parts } as Plan, reader, {
            on: '2026-02-09',
            assessments: parts.map(({ path }) => ({ path, outcome: 'clear' as const })),
          } as never);
          const { bundle, losses } = toFhir(copy);
          const { copy: back, losses: unread } = fromFhir(sent(bundle));
          expect(unread).toEqual([]);
          const { content, ...rest } = copy;
          const { content: contentBack, ...restBack } = back as PlanCopy;
          expect(restBack).toEqual(rest);
          expectKept(contentBack, content, losses);
        },
      ),
      { numRuns: 60 },
    );
  });
});
