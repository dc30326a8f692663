import { type Finding, type IsoDate, type Locale, requireDay } from '@tsi/core';
import { finding } from '../finding.ts';
import type { Plan } from '../plan.ts';
import { LifeStep } from '../planFields.ts';
import { courseOn, stateOf } from './course.ts';
import { planLife } from './planLife.ts';
import { type PlanState, refusedSteps } from './steps.ts';

/** Where a plan stands on a day, since when, and what can come next. */
export interface PlanStateAnswer {
  readonly state: PlanState;
  /** The day it came to stand so; absent while nothing has happened. */
  readonly since?: IsoDate;
  /** The steps that can be taken from here. */
  readonly next: readonly LifeStep[];
  /** Entries of the kept life that could not happen where they stand, and do not count. */
  readonly findings: readonly Finding[];
}

/**
 * Where does the plan stand on this day?
 *
 * Swedish: planens läge en viss dag.
 *
 * Computed from `administration.life`; an entry that the steps do not allow does not count, so no life, however
 * written, makes a plan active without consent or opens a closed one. A plan that keeps no life is read by its own
 * days. Limits: it knows that consent was given, not for how long it lasts; `checkPlan` reads the consents
 * themselves.
 *
 * @throws RangeError when `on` is not a calendar day.
 * @example
 * ```ts
 * import { exampleSip, planState } from '@tsi/sip-gip';
 *
 * planState(exampleSip, { on: '2026-01-22' }).state; // => 'called'
 * planState(exampleSip, { on: '2026-02-09' }).since; // => '2026-01-27'
 * planState(exampleSip, { on: '2032-05-12' }).state; // => 'consentLapsed'
 * ```
 */
export function planState(
  plan: Plan,
  { on, locale }: { readonly on: IsoDate; readonly locale?: Locale | undefined },
): PlanStateAnswer {
  requireDay(on);
  const { course, impossible } = courseOn(planLife(plan, on), on, plan.child.birthDate);
  const state = stateOf(course);
  return {
    state,
    ...(course.since !== undefined && { since: course.since }),
    next: LifeStep.options.filter((step) => refusedSteps[state][step] === undefined),
    findings: impossible.map((index) =>
      finding('sip-gip/stepImpossible', { path: ['administration', 'life', index], locale }),
    ),
  };
}
