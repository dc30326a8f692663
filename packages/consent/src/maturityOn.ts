import type { IsoDate } from '@tsi/core';
import type { Child, MaturityAssessment } from './child.ts';
import type { ConsentKind } from './consentKind.ts';

/**
 * The latest assessment of the child's maturity that was made for this kind of question, on this day.
 *
 * Two of the same day that disagree come out as `together`, which asks everybody.
 */
export function maturityOn(
  { maturity }: Child,
  kind: ConsentKind,
  on: IsoDate,
): MaturityAssessment['decides'] | undefined {
  const made = maturity.filter((assessment) => assessment.on <= on && assessment.appliesTo.includes(kind));
  const latest = made
    .map((assessment) => assessment.on)
    .sort()
    .at(-1);
  const answers = new Set(
    made.filter((assessment) => assessment.on === latest).map(({ decides }) => decides),
  );
  return answers.size > 1 ? 'together' : [...answers][0];
}
