import { daysBetween, type Finding, type Locale, type Text } from '@tsi/core';
import type { HeadingAgreement } from './agreement.ts';
import { axisChange } from './axisChange.ts';
import type { Direction } from './direction.ts';
import { allVoices, changedVoice, type EvidenceChange, evidenceChanges } from './evidenceChange.ts';
import { finding } from './finding.ts';
import { informantKey } from './informantKey.ts';
import type { Placement } from './placement.ts';
import type {
  AgreementChange,
  ComparisonObstacle,
  InformantChange,
  PlacementComparison,
} from './placementComparison.ts';
import { refusalFinding } from './refusalFinding.ts';
import { sameRule } from './sameRule.ts';
import { headingOrder } from './triangleHeading.ts';

/**
 * What has changed between two placements of the same child: which evidence came, went or counts otherwise, and what
 * became of the two boxes.
 *
 * Swedish: jämföra två tillfällen. A follow-up usually places the same growing document on two days; then evidence
 * comes, and goes only when somebody has taken it back or the rule lets it fade. Placements by different rules, or
 * in the wrong order, are refused by name. That both concern the same child is for the caller to know: a placement
 * does not say whose it is. Findings are about the comparison; each placement has its own.
 *
 * @example
 * ```ts
 * import { comparePlacements, type Observation, placeInMatrix } from '@tsi/resilience-matrix';
 *
 * // An invented child.
 * const school = { heading: 'world.school', basis: 'firstHand', by: { kind: 'child' } } as const;
 * const observations: Observation[] = [
 *   { ...school, id: 'o1', date: '2025-11-10', direction: 'adversity', text: 'Ingen att vara med.' },
 *   { ...school, id: 'o2', date: '2026-02-03', direction: 'protection', text: 'Fröken frågar varje dag.' },
 * ];
 * const change = comparePlacements(
 *   placeInMatrix(observations, { on: '2025-11-10' }),
 *   placeInMatrix(observations, { on: '2026-02-09' }),
 * );
 * change.outcome === 'compared' && change.evidence.protection.map(({ kind }) => kind); // => ['came']
 * change.outcome === 'compared' && change.axes.environment.box; // => 'protection'
 * change.outcome === 'compared' && change.axes.environment.after.reading; // => 'insufficientEvidence'
 * ```
 */
export function comparePlacements(
  before: Placement,
  after: Placement,
  { locale }: { readonly locale?: Locale | undefined } = {},
): PlacementComparison {
  const [obstacle, ...others] = obstaclesBetween(before, after);
  if (obstacle) {
    const reasons = [obstacle, ...others] as const;
    return { outcome: 'refused', reasons, findings: reasons.map((reason) => refusalFinding(reason, locale)) };
  }
  const changes = (direction: Direction) =>
    evidenceChanges(before.evidence[direction], after.evidence[direction]);
  const evidence = {
    resilience: changes('resilience'),
    vulnerability: changes('vulnerability'),
    protection: changes('protection'),
    adversity: changes('adversity'),
  };
  const informants = informantChanges(before, Object.values(evidence).flat());
  return {
    outcome: 'compared',
    before,
    after,
    days: daysBetween(before.on, after.on),
    axes: {
      child: axisChange('child', before.axes.child, after.axes.child),
      environment: axisChange('environment', before.axes.environment, after.axes.environment),
    },
    evidence,
    agreement: agreementChanges(before.agreement, after.agreement),
    informants,
    limits: limitsOfChange,
    findings: findingsAbout(informants, locale),
  };
}

function obstaclesBetween(before: Placement, after: Placement): ComparisonObstacle[] {
  return [
    ...(sameRule(before.rule, after.rule) ? [] : ['notSameRule' as const]),
    ...(before.on > after.on ? ['datesReversed' as const] : []),
  ];
}

/** In the order in which they come in the evidence. */
function informantChanges(before: Placement, changes: readonly EvidenceChange[]): InformantChange[] {
  const earlier = new Set(allVoices(before).map(({ by }) => informantKey(by)));
  const own = new Map<string, EvidenceChange[]>();
  for (const change of changes) {
    const key = informantKey(changedVoice(change).by);
    const list = own.get(key);
    if (list) list.push(change);
    else own.set(key, [change]);
  }
  return [...own].map(([key, list]): InformantChange => {
    const informant = changedVoice(list[0]!).by;
    if (!earlier.has(key)) return { informant, kind: 'new' };
    if (list.every(({ kind }) => kind === 'went')) return { informant, kind: 'gone' };
    return { informant, kind: list.some(({ entriesCame }) => entriesCame.length > 0) ? 'again' : 'silent' };
  });
}

function agreementChanges(
  before: readonly HeadingAgreement[],
  after: readonly HeadingAgreement[],
): AgreementChange[] {
  const keyOf = ({ heading, axis }: HeadingAgreement) => `${heading} ${axis}`;
  const earlier = new Map(before.map((one) => [keyOf(one), one]));
  const later = new Map(after.map((one) => [keyOf(one), one]));
  return headingOrder.flatMap((heading) =>
    (['child', 'environment'] as const).flatMap((axis): AgreementChange[] => {
      const then = earlier.get(`${heading} ${axis}`);
      const now = later.get(`${heading} ${axis}`);
      if (then?.kind === now?.kind) return [];
      return [{ ...(then && { before: then }), ...(now && { after: now }) }];
    }),
  );
}

function findingsAbout(informants: readonly InformantChange[], locale: Locale | undefined): Finding[] {
  const spoke = informants.filter(({ kind }) => kind === 'new' || kind === 'again');
  if (spoke.length === 0) return [finding('resilience-matrix/nothingNew', { locale })];
  const count = informants.filter(({ kind }) => kind === 'new' || kind === 'gone').length;
  return [
    ...(spoke.some(({ informant }) => informant.kind === 'child')
      ? []
      : [finding('resilience-matrix/childNotHeardSince', { locale })]),
    ...(count > 0 ? [finding('resilience-matrix/otherInformants', { params: { count }, locale })] : []),
  ];
}

const limitsOfChange: Text = {
  sv: 'Jämförelsen visar vad som har ändrats i det nedskrivna, inte hur mycket. En annan bild kan betyda att något har hänt, men också att fler har berättat eller att någon har frågat mer.',
  en: 'The comparison shows what has changed in what is written down, not how much. Another picture may mean that something has happened, but also that more people have told or that somebody asked more.',
};
