import type { Finding, Locale } from '@tsi/core';
import { finding } from './finding.ts';
import type { Indicator } from './indicator.ts';

/**
 * Does a definition contradict itself? Empty when it does not.
 *
 * Swedish: kontrollera en definition.
 *
 * @param indicator what `readInput(Indicator, …)` gave.
 */
export function checkIndicator(
  indicator: Indicator,
  { locale }: { readonly locale?: Locale | undefined } = {},
): Finding[] {
  const { measure, per, numerator, denominator, interval } = indicator;
  const findings: Finding[] = [];
  for (const side of ['numerator', 'denominator'] as const)
    indicator[side].ages.forEach(({ from, to }, index) => {
      if (to !== undefined && to < from)
        findings.push(finding('indicators/agesReversed', { path: [side, 'ages', index, 'to'], locale }));
    });
  if (measure === 'rate' && per === undefined)
    findings.push(finding('indicators/perMissing', { path: ['per'], locale }));
  if (measure !== 'rate' && per !== undefined)
    findings.push(finding('indicators/perNotUsed', { path: ['per'], locale }));
  if (measure === 'share' && numerator.counts !== denominator.counts)
    findings.push(finding('indicators/shareOfEvents', { path: ['numerator', 'counts'], locale }));
  if (interval !== 'none' && interval !== intervals[measure])
    findings.push(finding('indicators/intervalDoesNotFit', { path: ['interval'], locale }));
  return findings;
}

const intervals = { share: 'wilson', rate: 'poisson', ratio: 'none' } as const;
