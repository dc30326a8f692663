import { type Finding, type Locale, mergeCounts } from '@tsi/core';
import { finding } from './finding.ts';
import { byKey, type PopulationState, populationFieldNames, populationOf } from './population.ts';

/**
 * Adds up what several services counted, without exchanging persons.
 *
 * Swedish: lägg ihop räknetillstånd. Groups with the same key are added; the others stand as they are, in the order
 * of their keys. Adding states of parts gives the state of the whole, in whatever order: provided that no voice was
 * counted in two of them, which a state cannot show. States that differ in wheel, version, scale, age form, kind of
 * informant or keys are not added: there is no `state`, and findings name what differs, with the position of the
 * state in the path.
 *
 * @throws RangeError for no states at all.
 */
export function mergePopulations(
  states: readonly PopulationState[],
  { locale }: { readonly locale?: Locale | undefined } = {},
): { readonly state?: PopulationState; readonly findings: readonly Finding[] } {
  const [first, ...others] = states;
  if (!first) throw new RangeError('states: at least one.');

  const findings = others.flatMap((other, position) =>
    differences(first, other).map((field) =>
      finding('wellbeing-wheel/notSamePopulation', {
        path: [position + 1, field],
        params: { field },
        locale,
      }),
    ),
  );
  if (findings.length > 0) return { findings };

  const groups = new Map<string, Group>();
  for (const { key, state } of states.flatMap((one) => one.groups)) {
    const id = JSON.stringify(key);
    const before = groups.get(id);
    groups.set(id, { key, state: before ? added(before.state, state) : state });
  }
  return {
    state: {
      schemaVersion: '1',
      ...populationOf(first),
      keys: first.keys,
      groups: [...groups.values()].sort(byKey),
    },
    findings: [],
  };
}

type Group = PopulationState['groups'][number];

const added = (a: Group['state'], b: Group['state']): Group['state'] => ({
  counts: { voices: a.counts.voices + b.counts.voices },
  histograms: mergeCounts(a, b).histograms,
});

const differences = (a: PopulationState, b: PopulationState): string[] => [
  ...populationFieldNames.filter((field) => a[field] !== b[field]),
  ...(JSON.stringify(a.keys) === JSON.stringify(b.keys) ? [] : ['keys']),
];
