import { type Finding, type Locale, textIn } from '@tsi/core';
import { finding } from './finding.ts';
import { myWorldTriangle } from './myWorldTriangle.ts';
import type { Placement } from './placement.ts';

/** What is worth telling about the placement as a whole. */
export function placementFindings(
  { quadrant, axes, coverage, agreement }: Pick<Placement, 'quadrant' | 'axes' | 'coverage' | 'agreement'>,
  { childIsHeard, locale }: { readonly childIsHeard: boolean; readonly locale: Locale | undefined },
): Finding[] {
  const findings: Finding[] = [];
  if (quadrant === 'insufficientEvidence')
    findings.push(finding('resilience-matrix/insufficientEvidence', { locale }));
  if (quadrant === 'mixed') findings.push(finding('resilience-matrix/mixedEvidence', { locale }));

  // Also when the environment pulls both ways: a child who copes with much that is hard deserves a second look.
  const { child, environment } = axes;
  if (child.reading === 'resilience' && ['adversity', 'mixed'].includes(environment.reading))
    findings.push(finding('resilience-matrix/copingMayHideNeed', { locale }));

  for (const { id, label } of myWorldTriangle.sides) {
    if (!coverage.sidesNotConsidered.includes(id)) continue;
    const params = { side: id, label: textIn(label, locale) };
    findings.push(finding('resilience-matrix/sideNotConsidered', { params, locale }));
  }
  if (!childIsHeard) findings.push(finding('resilience-matrix/childNotHeard', { locale }));

  const count = new Set(agreement.flatMap(({ kind, heading }) => (kind === 'differ' ? [heading] : []))).size;
  if (count > 0) findings.push(finding('resilience-matrix/informantsDiffer', { params: { count }, locale }));
  return findings;
}
