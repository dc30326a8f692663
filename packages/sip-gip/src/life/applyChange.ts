import type { DocumentPath } from '@tsi/consent';
import type { Finding, Locale, Path } from '@tsi/core';
import { finding } from '../finding.ts';
import type { Plan } from '../plan.ts';
import { comparePlans, type PlanChange } from './comparePlans.ts';
import { keepLabels } from './keepLabels.ts';
import { sameValue } from './sameValue.ts';

/** The plan with the change in it; without `plan` it was refused, and a finding says why. */
export interface AppliedChange {
  readonly plan?: Plan;
  readonly findings: readonly Finding[];
  /** What differs between the plan in force and the one that was sent: the change itself, or what it was stale by. */
  readonly differs: readonly PlanChange[];
}

/**
 * The next version of a plan, to write a change in.
 *
 * Swedish: nästa version att skriva i. Same content, `version` one higher, `basedOn` the version it was made from.
 *
 * @example
 * ```ts
 * import { applyChange, exampleSip, newVersion } from '@tsi/sip-gip';
 *
 * const mine = { ...newVersion(exampleSip), risk: 'Ny bedömning.' };
 * const { plan = mine } = applyChange(exampleSip, mine);
 * [plan.version, plan.basedOn, plan.risk]; // => [2, 1, 'Ny bedömning.']
 *
 * const late = applyChange(plan, { ...newVersion(exampleSip), reason: 'Annat.' }, { locale: 'en' });
 * late.findings[0]?.code; // => 'sip-gip/changeStale'
 * late.differs.map(({ path }) => path.join('.')); // => ['reason', 'risk']
 * ```
 */
export const newVersion = (plan: Plan): Plan => ({
  ...plan,
  version: plan.version + 1,
  basedOn: plan.version,
});

/**
 * Takes a changed plan as the next version, unless the plan has changed since it was read.
 *
 * Swedish: spara en ändring.
 *
 * `changed` is a whole document that says what it was based on ({@link newVersion}). A change made in an older
 * version is refused, and `differs` says where the plan in force differs from what was sent. What happens in a
 * plan's life is no change of words: its life, its closing and who has consented come by {@link advancePlan}, and a
 * closed plan takes only what a recorded correction names, and its administration. Labels follow the entries they
 * stand on, unless they were written anew.
 */
export function applyChange(
  current: Plan,
  changed: Plan,
  { locale }: { readonly locale?: Locale | undefined } = {},
): AppliedChange {
  if (changed.id !== current.id)
    return { findings: [finding('sip-gip/otherPlan', { path: ['id'], locale })], differs: [] };
  const differs = comparePlans(current, changed, { locale });
  const follows = changed.basedOn === current.version && changed.version === current.version + 1;
  if (!follows) {
    const params = { count: differs.length };
    return { findings: [finding('sip-gip/changeStale', { path: ['basedOn'], params, locale })], differs };
  }
  const findings = [
    ...outsideLife(current, changed, locale),
    ...afterClosing(current, changed, differs, locale),
  ];
  return findings.length > 0
    ? { findings, differs }
    : { plan: keepLabels(current, changed), findings, differs };
}

function outsideLife(current: Plan, changed: Plan, locale: Locale | undefined): readonly Finding[] {
  const byStep = (path: Path, before: unknown, after: unknown) =>
    sameValue(before, after) ? [] : [finding('sip-gip/changedByStep', { path, locale })];
  const consents = ({ consents: all }: Plan) => all.filter(({ kind }) => kind === 'planConsent');
  return [
    ...byStep(['administration', 'life'], current.administration?.life, changed.administration?.life),
    ...(current.closing === undefined ? byStep(['closing'], undefined, changed.closing) : []),
    ...(changed.closing === undefined ? byStep(['closing'], current.closing, undefined) : []),
    ...byStep(['consents'], consents(current), consents(changed)),
  ];
}

/** A closed plan can be put right: where a new correction points, and in its administration. */
function afterClosing(
  current: Plan,
  changed: Plan,
  differs: readonly PlanChange[],
  locale: Locale | undefined,
): readonly Finding[] {
  if (!current.closing && !current.administration?.life?.some(({ kind }) => kind === 'closed')) return [];
  const earlier = current.administration?.corrections ?? [];
  const corrected = (changed.administration?.corrections ?? []).slice(earlier.length);
  return differs
    .filter(({ path }) => path[0] !== 'administration' && !corrected.some((one) => covers(one.path, path)))
    .map(({ path }) => finding('sip-gip/planClosed', { path, locale }));
}

/** A correction of a whole covers its parts, and one of a part covers the smallest change that holds it. */
const covers = (corrected: DocumentPath, path: Path) =>
  corrected.length > 0 &&
  path.every((step, index) => index >= corrected.length || String(step) === String(corrected[index]));
