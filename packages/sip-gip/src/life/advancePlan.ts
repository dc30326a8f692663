import { type Finding, type Locale, readInput, textIn } from '@tsi/core';
import { finding } from '../finding.ts';
import { Plan } from '../plan.ts';
import type { LifeEntry } from '../planFields.ts';
import { isSip, sipSources } from '../rules/statutoryPoints.ts';
import { afterEvent } from './afterEvent.ts';
import { consentsForAdult, courseOn, stateOf } from './course.ts';
import { keepLabels } from './keepLabels.ts';
import { PlanEvent } from './planEvent.ts';
import { planLife } from './planLife.ts';
import { lifeStepLabels, refusedSteps } from './steps.ts';

/** The plan after what happened; without `plan` nothing changed, and a finding says why. */
export interface AdvancedPlan {
  readonly plan?: Plan;
  readonly findings: readonly Finding[];
}

/**
 * Takes a plan one step on in its life.
 *
 * Swedish: för planen vidare.
 *
 * The event comes as a document ({@link PlanEvent}) and says which version its sender had seen. What it changes is
 * written into a new version (`version` one higher, `basedOn` the one before) and into `administration.life`; the
 * plan passed in stays as it is. A step that cannot be taken is refused with an `error`: a warning does not stop it.
 * A no never waits: refused or withdrawn consent is taken whatever version it was based on and on the day it was
 * said, also when later steps are already written. A closed plan is not opened again: a new plan is made.
 *
 * Limits: it does not judge content (that is `checkPlan`). The order of the steps, the receiver's yes to a transfer
 * and the new consent in another municipality are our own; the statute asks for consent, and at discharge for a call.
 *
 * @example
 * ```ts
 * import { advancePlan, exampleSip, planState } from '@tsi/sip-gip';
 *
 * const withdrawal = {
 *   schemaVersion: '1',
 *   kind: 'consentWithdrawn',
 *   plan: 'plan-1',
 *   basedOn: 1,
 *   on: '2026-02-20',
 *   by: { kind: 'custodian', ref: 'v1' },
 * };
 * const { plan = exampleSip } = advancePlan(exampleSip, withdrawal);
 * plan.version; // => 2
 * planState(plan, { on: '2026-02-20' }).state; // => 'consentWithdrawn'
 * advancePlan(plan, { ...withdrawal, kind: 'established', basedOn: 2 }).findings[0]?.code; // => 'sip-gip/consentFirst'
 * ```
 */
export function advancePlan(
  plan: Plan,
  event: unknown,
  { locale }: { readonly locale?: Locale | undefined } = {},
): AdvancedPlan {
  const read = readInput(PlanEvent, event, { locale });
  if (!read.value) return { findings: read.findings };
  const step: PlanEvent = read.value;

  const findings = stepFindings(plan, step, locale);
  if (hasError(findings)) return { findings };
  const { fields, from, findings: unresolved } = afterEvent(plan, step, locale);
  if (unresolved.length > 0) return { findings: unresolved };

  const next = readInput(
    Plan,
    keepLabels(plan, {
      ...plan,
      ...fields,
      version: plan.version + 1,
      basedOn: plan.version,
      administration: {
        ...plan.administration,
        life: [...planLife(plan, step.on), entryOf(step, plan.version + 1)],
      },
    }),
    { locale },
  );
  if (next.value) return { plan: next.value, findings };
  return {
    findings: next.findings.map((said) => {
      const [field = '', ...rest] = said.path;
      const place = from?.[field];
      return place ? { ...said, path: [...place, ...rest] } : said;
    }),
  };
}

const hasError = (findings: readonly Finding[]) => findings.some(({ severity }) => severity === 'error');

/** A no is heard late too, and by whoever had an older version. */
const isNo = ({ kind }: PlanEvent) => kind === 'consentRefused' || kind === 'consentWithdrawn';

/** Why the step cannot be taken, or what should be known about it. */
function stepFindings(plan: Plan, event: PlanEvent, locale: Locale | undefined): readonly Finding[] {
  const { kind, on } = event;
  const { birthDate } = plan.child;
  if (event.plan !== plan.id) return [finding('sip-gip/eventOtherPlan', { path: ['plan'], locale })];

  const life = planLife(plan, on);
  if (plan.closing || life.some((entry) => entry.kind === 'closed'))
    return [finding('sip-gip/planClosed', { path: ['kind'], locale })];
  if (event.basedOn !== plan.version && !isNo(event))
    return [
      finding('sip-gip/eventStale', {
        path: ['basedOn'],
        locale,
        params: { steps: stepsSince(plan, event.basedOn, locale) },
      }),
    ];
  const later = life.filter((entry) => entry.on > on).length;
  if (later > 0 && !isNo(event)) return [finding('sip-gip/stepBeforeLast', { path: ['on'], locale })];

  const { course } = courseOn(life, on, birthDate);
  const refused = refusedSteps[stateOf(course)][kind];
  if (refused !== undefined) {
    const sources = refused === 'sip-gip/consentFirst' && isSip(plan) ? { sources: sipSources(on) } : {};
    return [finding(refused, { path: ['kind'], locale, ...sources })];
  }
  if (later > 0) return [finding('sip-gip/stepsAfterNo', { path: ['on'], params: { count: later }, locale })];
  if (kind === 'consentGiven' && consentsForAdult(event, birthDate))
    return [finding('sip-gip/adultConsents', { path: ['givenBy'], locale })];
  if (kind === 'established' && course.stage === 'proposed')
    return [finding('sip-gip/notCalled', { path: ['kind'], locale })];
  return [];
}

/** The steps written after the version that the sender had seen, in words. */
function stepsSince(plan: Plan, version: number, locale: Locale | undefined): string {
  const steps = (plan.administration?.life ?? [])
    .filter((entry) => entry.version !== undefined && entry.version > version)
    .map(({ kind }) => textIn(lifeStepLabels[kind], locale));
  return steps.length > 0 ? steps.join(', ') : '–';
}

function entryOf(event: PlanEvent, version: number): LifeEntry {
  const { kind, on, by, note } = event;
  const accepted =
    event.kind === 'transferred' ? event : event.kind === 'handedOver' ? event.responsible : undefined;
  return {
    kind,
    on,
    by,
    version,
    ...(event.kind === 'consentGiven' && { givenBy: event.givenBy }),
    ...(accepted && { acceptedBy: accepted.acceptedBy }),
    ...(event.kind === 'handedOver' && { transition: event.transition }),
    ...(note !== undefined && { note }),
  };
}
