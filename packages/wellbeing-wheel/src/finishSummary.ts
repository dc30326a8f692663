import type { Finding, Locale } from '@tsi/core';
import { spokeNothings } from './columnCodes.ts';
import { finding } from './finding.ts';
import { byKey, nothingOf, type PopulationState, populationOf } from './population.ts';
import type { PopulationShare, PopulationSummary, SpokeSummary } from './populationSummary.ts';
import type { Scale } from './scale.ts';
import { reaches, requireTriggers, type Trigger } from './trigger.ts';
import type { Wheel } from './wheel.ts';

/** How a state is read. */
export interface SummaryOptions {
  readonly locale?: Locale | undefined;
  /** Levels that the municipality has chosen as reasons to talk. */
  readonly triggers?: readonly Trigger[];
}

type Group = PopulationState['groups'][number];

/**
 * What a state says: for each group and part, voices on each step, voices without an answer by reason, and voices at
 * a trigger or worse among those who answered.
 *
 * Swedish: färdigställ sammanställningen. Groups come out by key; nothing here sorts, compares or colours them by
 * what was said, since a trigger is a reason to talk and the groups differ in whom they ask. Shares stay numerator
 * and denominator, over voices that answered: those without an answer are in neither.
 *
 * **Not for publication as it is.** Counts are exact, down to one child. Before anything leaves those who may see it:
 * hide small counts of every kind (steps, reasons, numerator, and denominator less numerator), then further ones until
 * none follows from totals, from other groups or parts, or from what was published before. No smallest count is
 * built in: the law sets none. Every summary carries the finding `wellbeing-wheel/notForPublication`.
 *
 * A state that comes from elsewhere is read with `readInput(PopulationState, input)` first. One that does not fit the
 * wheel gives no groups; a group whose counts do not add up is left out; findings tell.
 *
 * @throws RangeError for triggers that cannot work; never for what stands in the state.
 */
export function finishSummary(
  wheel: Wheel,
  state: PopulationState,
  { locale, triggers }: SummaryOptions = {},
): PopulationSummary {
  if (triggers) requireTriggers(wheel, triggers);
  const scale = wheel.scales.find(({ id }) => id === state.scale);
  const tried = triggers?.filter((trigger) => trigger.scale === state.scale);
  const findings: Finding[] = [];
  const obstacle = obstacleTo(wheel, state, locale);
  if (obstacle) findings.push(obstacle);

  const groups = scale && !obstacle ? groupsThatFit(wheel, scale, state, findings, locale) : [];
  const readers = scale
    ? wheel.spokes.map(({ id }) => spokeReader(id, scale, tried?.length ? tried : undefined))
    : [];
  const summaries = groups.map(({ key, state: { counts, histograms } }) => ({
    key,
    voices: counts.voices,
    spokes: readers.map((read) => read(histograms)),
  }));

  let unreadable = 0;
  for (const { spokes } of summaries) for (const { nothing } of spokes) unreadable += nothing.notComputable;
  if (unreadable > 0)
    findings.push(
      finding('wellbeing-wheel/unreadableAnswers', {
        path: ['groups'],
        params: { count: unreadable },
        locale,
      }),
    );
  if (triggers && triggers.length > 0 && tried?.length === 0)
    findings.push(
      finding('wellbeing-wheel/noTriggerForScale', {
        path: ['scale'],
        params: { allowed: [...new Set(triggers.map((trigger) => trigger.scale))].join(', ') },
        locale,
      }),
    );
  if (wheel.provenance === 'draft')
    findings.push(finding('wellbeing-wheel/draftWheel', { path: ['wheel'], locale }));
  findings.push(finding('wellbeing-wheel/notForPublication', { path: ['groups'], locale }));
  return {
    ...populationOf(state),
    keys: state.keys,
    steps: scale?.steps.map(({ value }) => value) ?? [],
    groups: summaries,
    findings,
  };
}

/** A state counted with something else than this wheel cannot be read with it. */
function obstacleTo(wheel: Wheel, state: PopulationState, locale: Locale | undefined): Finding | undefined {
  if (state.wheel !== wheel.id)
    return finding('wellbeing-wheel/otherWheel', { path: ['wheel'], params: { expected: wheel.id }, locale });
  if (state.wheelVersion !== wheel.version)
    return finding('wellbeing-wheel/otherVersion', {
      path: ['wheelVersion'],
      params: { expected: wheel.version },
      locale,
    });
  const allowed = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(', ');
  if (!wheel.scales.some(({ id }) => id === state.scale))
    return finding('wellbeing-wheel/unknownScale', {
      path: ['scale'],
      params: { allowed: allowed(wheel.scales) },
      locale,
    });
  if (!wheel.ageForms.some(({ id }) => id === state.ageForm))
    return finding('wellbeing-wheel/unknownAgeForm', {
      path: ['ageForm'],
      params: { allowed: allowed(wheel.ageForms) },
      locale,
    });
  return undefined;
}

/** The groups whose counts can be read, by key; the others become findings. */
function groupsThatFit(
  wheel: Wheel,
  scale: Scale,
  { keys, groups }: PopulationState,
  findings: Finding[],
  locale: Locale | undefined,
): readonly Group[] {
  const names = wheel.spokes.map(({ id }) => [id, nothingOf(id)] as const);
  const seen = new Set<string>();
  return groups
    .filter((group, position) => {
      const id = JSON.stringify(group.key);
      const fits = group.key.length === keys.length && !seen.has(id) && addsUp(names, scale, group);
      seen.add(id);
      if (!fits)
        findings.push(finding('wellbeing-wheel/countsDoNotFit', { path: ['groups', position], locale }));
      return fits;
    })
    .sort(byKey);
}

const sum = (numbers: readonly number[]) => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

/** Every part of the wheel and nothing else, and every voice once in each. `names`: of each part's two histograms. */
function addsUp(
  names: readonly (readonly [string, string])[],
  scale: Scale,
  { state: { counts, histograms } }: Group,
): boolean {
  return (
    counts.voices > 0 &&
    Object.keys(histograms).length === 2 * names.length &&
    names.every(([answers, reasons]) => {
      const steps = histograms[answers];
      const nothing = histograms[reasons];
      return (
        steps?.length === scale.steps.length &&
        nothing?.length === spokeNothings.length &&
        sum(steps) + sum(nothing) === counts.voices
      );
    })
  );
}

/** Reads one part's counts in any group; what does not depend on the group is worked out once. */
function spokeReader(spoke: string, scale: Scale, triggers: readonly Trigger[] | undefined) {
  const nothingName = nothingOf(spoke);
  const tried = triggers
    ?.filter(({ spokes }) => spokes?.includes(spoke) ?? true)
    .map((trigger) => ({ trigger, reached: scale.steps.map(({ value }) => reaches(trigger, scale, value)) }));
  return (histograms: Group['state']['histograms']): SpokeSummary => {
    const steps = histograms[spoke]!;
    const answered = sum(steps);
    const nothing = byReason(histograms[nothingName]!);
    if (!tried) return { spoke, answered, steps, nothing };
    const reached = tried.map(({ trigger: { name, atOrWorseThan }, reached: counted }) => ({
      trigger: name,
      atOrWorseThan,
      share: shareOf(steps, counted, answered),
    }));
    return { spoke, answered, steps, nothing, reached };
  };
}

function shareOf(
  steps: readonly number[],
  counted: readonly boolean[],
  denominator: number,
): PopulationShare {
  if (denominator === 0) return { kind: 'notComputable', reason: 'nobodyAnswered' };
  let numerator = 0;
  for (let step = 0; step < steps.length; step++) if (counted[step]) numerator += steps[step]!;
  return { kind: 'counts', numerator, denominator };
}

/** By name instead of by place in {@link spokeNothings}. */
const byReason = (reasons: readonly number[]): SpokeSummary['nothing'] => ({
  notAsked: reasons[0]!,
  declined: reasons[1]!,
  notApplicable: reasons[2]!,
  unknown: reasons[3]!,
  notComputable: reasons[4]!,
  missing: reasons[5]!,
});
