import type { Finding, Locale, Source, Text } from '@tsi/core';
import {
  type CoordinatorCandidate,
  type CoordinatorChoice,
  type CoordinatorCriterion,
  coordinatorCriteria,
} from './coordinatorChoice.ts';
import type { CoordinatorRole } from './coordinatorRoles.ts';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import { withoutRepeats } from './isSameService.ts';
import { dalsland2022 } from './sources.ts';

/** How one candidate stands. Swedish: så står en kandidat. */
export interface CoordinatorReasons {
  /** The candidate's place in the list, counted from 0. */
  readonly candidate: number;
  /** Criteria that speak for, against, and those not yet known. */
  readonly speaksFor: readonly CoordinatorCriterion[];
  readonly speaksAgainst: readonly CoordinatorCriterion[];
  readonly unknown: readonly CoordinatorCriterion[];
  /**
   * `possible`; `behind`: another candidate has all that may speak for this one, and more; `familyDeclines`: the child or
   * the family has said no.
   */
  readonly standing: 'possible' | 'behind' | 'familyDeclines';
}

/** What {@link chooseCoordinator} answers. Swedish: svar. */
export interface CoordinatorAnswer {
  /** What the model calls the role. */
  readonly title: Text;
  /** Do at least two services give support, so that there is something to hold together? */
  readonly due: boolean;
  readonly candidates: readonly CoordinatorReasons[];
  /** The only possible candidate, by its place in the list. `undecided`: talk it over. `nobody`: none is possible. */
  readonly proposed: number | 'undecided' | 'nobody';
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
}

/**
 * Who is near at hand to hold the support together, and why?
 *
 * Swedish: välja samordnare (stödsamordnare, särskild samordnare, lead professional). Falun has three criteria for the
 * choice and weighs them against each other in dialogue; so nothing is weighed or added up here. A candidate falls
 * `behind` only when another has everything that speaks for it, or may turn out to, and something more. Whoever remains
 * alone is proposed, if at least one criterion is known to speak for them; when several remain, people talk.
 *
 * What is not known yet can therefore never turn a proposal: it only makes fewer proposals. That a no from the child or
 * the family sets a candidate aside is our own rule; in the Scottish model the role needs their agreement.
 *
 * @param choice what `readInput(CoordinatorChoice, …)` returned
 * @example
 * ```ts
 * import { chooseCoordinator, coordinatorRoles } from '@tsi/coordination';
 *
 * const answer = chooseCoordinator(
 *   {
 *     schemaVersion: '1',
 *     services: [{ operation: 'school' }, { operation: 'childPsychiatry' }],
 *     candidates: [
 *       { operation: 'school', role: 'kurator', helpMostNeeded: 'no', complexity: 'yes', goodRelation: 'yes', familyAgrees: 'yes' },
 *       { operation: 'childPsychiatry', role: 'psykolog', helpMostNeeded: 'no', complexity: 'yes', goodRelation: 'no', familyAgrees: 'notAsked' },
 *     ],
 *   },
 *   { role: coordinatorRoles.falun },
 * );
 * answer.title.sv; // => 'särskild samordnare'
 * answer.proposed; // => 0
 * answer.candidates[0]?.speaksFor; // => ['complexity', 'goodRelation']
 * answer.candidates[1]?.standing; // => 'behind'
 * ```
 */
export function chooseCoordinator(
  { services, candidates }: CoordinatorChoice,
  { role, locale }: { readonly role: CoordinatorRole; readonly locale?: Locale | undefined },
): CoordinatorAnswer {
  const sources = [...role.sources, ...(role.id === 'falun' ? [] : [dalsland2022('3.2')])];
  const say = (code: CoordinationCode, path: Finding['path'] = []) =>
    finding(code, { path, locale, sources });

  const standing = candidates.map((candidate, i) => {
    if (candidate.familyAgrees === 'no') return 'familyDeclines';
    const ahead = candidates.some(
      (other, j) => j !== i && other.familyAgrees !== 'no' && isAhead(other, candidate),
    );
    return ahead ? 'behind' : 'possible';
  });
  const possible = candidates.flatMap((_, i) => (standing[i] === 'possible' ? [i] : []));
  const only = possible.length === 1 ? possible[0] : undefined;
  const chosen = only === undefined ? undefined : candidates[only];
  const proposed =
    only !== undefined && chosen && criteria.some((criterion) => chosen[criterion] === 'yes')
      ? only
      : possible.length === 0
        ? 'nobody'
        : 'undecided';
  const due = withoutRepeats(services).length > 1;
  const asked = typeof proposed === 'number' && candidates[proposed]?.familyAgrees === 'yes';
  return {
    title: role.title,
    due,
    candidates: candidates.map((candidate, i) => {
      const judged = (answer: 'yes' | 'no' | 'unknown') =>
        criteria.filter((criterion) => candidate[criterion] === answer);
      return {
        candidate: i,
        speaksFor: judged('yes'),
        speaksAgainst: judged('no'),
        unknown: judged('unknown'),
        standing: standing[i] ?? 'possible',
      };
    }),
    proposed,
    sources,
    findings: [
      ...(due ? [] : [say('coordination/coordinatorNotDue', ['services'])]),
      ...(proposed === 'undecided' ? [say('coordination/coordinatorUndecided', ['candidates'])] : []),
      ...(proposed === 'nobody' ? [say('coordination/noCoordinator', ['candidates'])] : []),
      ...(typeof proposed === 'number' && !asked
        ? [say('coordination/familyNotAskedYet', ['candidates', proposed, 'familyAgrees'])]
        : []),
    ],
  };
}

const criteria = Object.keys(coordinatorCriteria) as CoordinatorCriterion[];

/** Has `a` everything that `b` has or may have, and something that `b` is known to lack? */
const isAhead = (a: CoordinatorCandidate, b: CoordinatorCandidate) =>
  criteria.every((criterion) => b[criterion] === 'no' || a[criterion] === 'yes') &&
  criteria.some((criterion) => b[criterion] === 'no' && a[criterion] === 'yes');
