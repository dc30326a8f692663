import { daysBetween, type Finding, type Locale, type Path } from '@tsi/core';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import type { HandOver } from './handOver.ts';
import { type HandOverPartId, handOverParts } from './handOverParts.ts';

/**
 * Is anything left between the two hands?
 *
 * Swedish: kontroll av en överlämning. It looks for nobody receiving, days in between, a receiver who has not said yes, a
 * family that does not know whom to turn to, and parts that have not come along. A no from the family to a part is an
 * answer and no fault.
 *
 * Between two services each piece of information needs a route of its own through secrecy. That is `assessSharing` of
 * `@tsi/consent`; here it is only said.
 *
 * @param handOver what `readInput(HandOver, …)` returned
 * @example
 * ```ts
 * import { checkHandOver } from '@tsi/coordination';
 *
 * const findings = checkHandOver({
 *   schemaVersion: '1',
 *   of: 'contact',
 *   from: { operation: 'childHealthCentre', role: 'BVC-sköterska', until: '2026-08-14' },
 *   to: { operation: 'preschool', role: 'rektor', since: '2026-08-17', accepts: 'yes' },
 *   familyTold: 'yes',
 *   parts: [
 *     { part: 'plan', state: 'doesNotExist' },
 *     { part: 'agreements', state: 'handedOver' },
 *     { part: 'consents', state: 'handedOver' },
 *     { part: 'waits', state: 'handedOver' },
 *     { part: 'nextMeeting', state: 'handedOver' },
 *     { part: 'childsView', state: 'declined' },
 *   ],
 * });
 * findings.map(({ code }) => code); // => ['coordination/handOverGap', 'coordination/handOverBetweenServices', 'coordination/handOverPartMissing']
 * findings[0]?.params; // => { days: 3 }
 * ```
 */
export function checkHandOver(
  { from, to, familyTold, parts }: HandOver,
  { locale }: { readonly locale?: Locale | undefined } = {},
): readonly Finding[] {
  const found: Finding[] = [];
  const find = (code: CoordinationCode, path: Path, params = {}) =>
    found.push(finding(code, { path, params, locale }));

  if (to === 'nobody') find('coordination/handOverToNobody', ['to']);
  else {
    const days = daysBetween(from.until, to.since);
    if (days > 0) find('coordination/handOverGap', ['to', 'since'], { days });
    if (to.accepts !== 'yes') find('coordination/receiverNotAccepted', ['to', 'accepts']);
    if (to.operation !== from.operation) find('coordination/handOverBetweenServices', ['to', 'operation']);
  }
  if (familyTold !== 'yes') find('coordination/familyNotTold', ['familyTold']);

  for (const part of Object.keys(handOverParts) as HandOverPartId[]) {
    const [first, second] = parts.flatMap((one, i) => (one.part === part ? [i] : []));
    const state = first === undefined ? 'unknown' : parts[first]?.state;
    if (second !== undefined) find('coordination/handOverPartTwice', ['parts', second, 'part']);
    if (state === 'notYet' || state === 'unknown')
      find('coordination/handOverPartMissing', first === undefined ? ['parts'] : ['parts', first, 'state'], {
        part,
      });
  }
  return found;
}
