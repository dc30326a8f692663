import { type Finding, type IsoDate, type Locale, requireDay } from '@tsi/core';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import type { ImprovementBacklog } from './improvementBacklog.ts';
import { improvementSections } from './improvementSections.ts';

/**
 * What to look at again in a backlog: areas that nobody knows or that stand twice, work that nobody owns, a day that has
 * passed, something set aside without a word why.
 *
 * Swedish: kontroll av förbättringslistan. It ranks nothing.
 *
 * @param backlog what `readInput(ImprovementBacklog, …)` returned
 * @throws RangeError when `on` is not a day
 * @example
 * ```ts
 * import { checkImprovementBacklog } from '@tsi/coordination';
 *
 * const findings = checkImprovementBacklog(
 *   { schemaVersion: '1', items: [{ area: '2.1.4-1', state: 'underway', owner: 'CSR', by: '2026-01-31' }] },
 *   { on: '2026-03-02' },
 * );
 * findings.map(({ code }) => code); // => ['coordination/improvementOverdue']
 * ```
 */
export function checkImprovementBacklog(
  { items }: ImprovementBacklog,
  { on, locale }: { readonly on: IsoDate; readonly locale?: Locale | undefined },
): readonly Finding[] {
  requireDay(on);
  const findings: Finding[] = [];
  const find = (code: CoordinationCode, path: Finding['path']) =>
    findings.push(finding(code, { path, locale }));
  const known = new Set(improvementSections.flatMap(({ areas }) => areas.map(({ id }) => id)));

  items.forEach(({ area, state, owner, by, reason }, i) => {
    if (!known.has(area) && !area.startsWith('own-'))
      find('coordination/improvementUnknown', ['items', i, 'area']);
    if (items.slice(0, i).some((other) => other.area === area))
      find('coordination/improvementTwice', ['items', i]);
    const planned = state === 'chosen' || state === 'underway';
    if (planned && owner === undefined) find('coordination/improvementWithoutOwner', ['items', i]);
    if (planned && by !== undefined && by < on) find('coordination/improvementOverdue', ['items', i, 'by']);
    if (state === 'setAside' && reason === undefined)
      find('coordination/improvementSetAsideWithoutReason', ['items', i]);
  });
  return findings;
}
