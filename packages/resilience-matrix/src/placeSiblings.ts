import type { Finding, IsoDate, Locale, Text } from '@tsi/core';
import { axisDirections, Direction, directions } from './direction.ts';
import { allVoices } from './evidenceChange.ts';
import { finding } from './finding.ts';
import type { Observation } from './observation.ts';
import type { Observations } from './observations.ts';
import { placeInMatrix } from './placeInMatrix.ts';
import type { Placement } from './placement.ts';
import type { SiblingHeading, SiblingId, SiblingPlacements } from './siblingPlacements.ts';
import { headingOrder } from './triangleHeading.ts';
import type { Voice } from './voice.ts';
import type { WeighingRule } from './weighingRule.ts';

/**
 * Places two children of one home on the same day by the same rule, side by side.
 *
 * Swedish: placera syskon sida vid sida. Each placement is what {@link placeInMatrix} gives for that child alone: a
 * fact about the shared home counts only for the child among whose observations it is written, and what stands about a
 * sibling is set aside as always. Where one child has evidence and the other none, the other is asked about. With three
 * children, place them two and two.
 *
 * @throws RangeError when `on` is not a calendar day or `rule` is outside its limits.
 * @example
 * ```ts
 * import { type Observation, placeSiblings } from '@tsi/resilience-matrix';
 *
 * // Invented children.
 * const care = { id: 'o1', heading: 'need.care', date: '2026-01-20', basis: 'firstHand', text: 'Påhittat.' } as const;
 * const older: Observation[] = [{ ...care, by: { kind: 'child' }, direction: 'adversity' }];
 * const younger: Observation[] = [{ ...care, by: { kind: 'other', role: 'mormor' }, direction: 'protection' }];
 * const { headings } = placeSiblings(older, younger, { on: '2026-02-09' });
 * headings.map(({ heading, kind }) => [heading, kind]); // => [['need.care', 'differ']]
 * placeSiblings(older, [], { on: '2026-02-09' }).headings[0]?.kind; // => 'onlyFirst'
 * ```
 */
export function placeSiblings(
  first: readonly Observation[] | Observations,
  second: readonly Observation[] | Observations,
  options: { readonly on: IsoDate; readonly rule?: WeighingRule; readonly locale?: Locale | undefined },
): SiblingPlacements {
  const placed = { first: placeInMatrix(first, options), second: placeInMatrix(second, options) };
  const headings = headingsOf(placed);
  return {
    ...placed,
    headings,
    limits: limitsOfSiblings,
    findings: [
      ...prefixed('first', placed.first.findings),
      ...prefixed('second', placed.second.findings),
      ...findingsAbout(headings, options.locale),
    ],
  };
}

function headingsOf({ first, second }: Readonly<Record<SiblingId, Placement>>): SiblingHeading[] {
  const voices = { first: allVoices(first), second: allVoices(second) };
  return headingOrder.flatMap((heading) =>
    (['child', 'environment'] as const).flatMap((axis): SiblingHeading[] => {
      const isHere = (voice: Voice) => voice.heading === heading && directions[voice.direction].axis === axis;
      const evidence = { first: voices.first.filter(isHere), second: voices.second.filter(isHere) };
      const towards = (id: SiblingId) =>
        axisDirections[axis].filter((direction) =>
          evidence[id].some((voice) => voice.direction === direction),
        );
      const spoken = { first: towards('first'), second: towards('second') };
      if (spoken.first.length + spoken.second.length === 0) return [];
      return [{ heading, axis, kind: kindOf(spoken), evidence, directions: spoken }];
    }),
  );
}

function kindOf({ first, second }: SiblingHeading['directions']): SiblingHeading['kind'] {
  if (second.length === 0) return 'onlyFirst';
  if (first.length === 0) return 'onlySecond';
  return Direction.options.every((one) => first.includes(one) === second.includes(one)) ? 'alike' : 'differ';
}

const prefixed = (id: SiblingId, findings: readonly Finding[]): Finding[] =>
  findings.map((found) => ({ ...found, path: [id, ...found.path] }));

function findingsAbout(headings: readonly SiblingHeading[], locale: Locale | undefined): Finding[] {
  const isSerious = ({ axis, evidence }: SiblingHeading, id: SiblingId) =>
    axis === 'environment' && evidence[id].some(({ serious }) => serious);
  const seriousForOne = headings.some((one) => isSerious(one, 'first') !== isSerious(one, 'second'));
  const count = (...kinds: readonly SiblingHeading['kind'][]) =>
    new Set(headings.flatMap(({ heading, kind }) => (kinds.includes(kind) ? [heading] : []))).size;
  const differ = count('differ');
  const toAsk = count('onlyFirst', 'onlySecond');
  return [
    ...(seriousForOne ? [finding('resilience-matrix/seriousForOneSibling', { locale })] : []),
    ...(differ > 0
      ? [finding('resilience-matrix/siblingsFareDifferently', { params: { count: differ }, locale })]
      : []),
    ...(toAsk > 0
      ? [finding('resilience-matrix/askAboutSibling', { params: { count: toAsk }, locale })]
      : []),
  ];
}

const limitsOfSiblings: Text = {
  sv: 'Barnen visas sida vid sida för att inget av dem ska glömmas, inte för att jämföra vem som har det bäst. Vart och ett är placerat efter sina egna iakttagelser. En tom plats för det ena barnet betyder att ingen har skrivit något där.',
  en: 'The children are shown side by side so that neither is forgotten, not to compare who fares best. Each is placed by observations of their own. An empty place for one child means that nobody has written anything there.',
};
