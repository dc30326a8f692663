import type { Finding, Locale } from '@tsi/core';
import { finding } from './finding.ts';
import type { Placement } from './placement.ts';
import { sideFindings } from './sideFindings.ts';

/** What is worth telling about the placement as a whole. */
export function placementFindings(
  placement: Pick<Placement, 'quadrant' | 'axes' | 'coverage' | 'agreement' | 'rule'>,
  about: {
    readonly childIsHeard: boolean;
    /** How many observations the rule holds too old. */
    readonly faded: number;
    readonly locale: Locale | undefined;
  },
): Finding[] {
  const { quadrant, axes, coverage, agreement, rule } = placement;
  const { childIsHeard, faded, locale } = about;
  const findings: Finding[] = [];
  if (quadrant === 'insufficientEvidence')
    findings.push(finding('resilience-matrix/insufficientEvidence', { locale }));
  if (quadrant === 'mixed') findings.push(finding('resilience-matrix/mixedEvidence', { locale }));

  // Also when the environment pulls both ways: a child who copes with much that is hard deserves a second look.
  const { child, environment } = axes;
  if (child.reading === 'resilience' && ['adversity', 'mixed'].includes(environment.reading))
    findings.push(finding('resilience-matrix/copingMayHideNeed', { locale }));

  findings.push(...sideFindings(coverage, locale));
  if (!childIsHeard) findings.push(finding('resilience-matrix/childNotHeard', { locale }));

  const count = new Set(agreement.flatMap(({ kind, heading }) => (kind === 'differ' ? [heading] : []))).size;
  if (count > 0) findings.push(finding('resilience-matrix/informantsDiffer', { params: { count }, locale }));

  if (rule.fading && faded > 0) {
    const params = { count: faded, days: rule.fading.afterDays };
    findings.push(finding('resilience-matrix/fadedEvidence', { params, locale }));
  }
  return findings;
}
