import { type Finding, type Locale, requireDay, type Source, textIn, versionOn } from '@tsi/core';
import { agreedSip } from './kinds/agreedSip.ts';
import { localBarnetsPlan } from './kinds/localBarnetsPlan.ts';
import { localGip } from './kinds/localGip.ts';
import { lssSip } from './kinds/lssSip.ts';
import { statutoryDischarge } from './kinds/statutoryDischarge.ts';
import { statutorySip, statutorySipVersions } from './kinds/statutorySip.ts';
import { isLawNewer, lawFindings } from './lawFindings.ts';
import { needsLss } from './needSides.ts';
import { answerFindings, reportFindings, situationFindings } from './planKindFindings.ts';
import type { PlanKindName } from './planKindName.ts';
import type { PlanKindOptions } from './planKindOptions.ts';
import { type Basis, needReasons, type PlanCandidate, type PlanReason } from './planQuestion.ts';
import { type PlanCondition, reasonTexts } from './planReasons.ts';
import type { Situation } from './situation.ts';

/** Something that stands between the situation and a plan. */
export interface MissingCondition {
  readonly condition: PlanCondition;
  /** The fact about it. */
  readonly because: PlanReason;
  /** The kind of plan that it is missing for. */
  readonly kind: PlanKindName;
  readonly basis: Basis;
  readonly message: string;
  readonly sources: readonly Source[];
}

/** Which plan, on what basis, or what is missing. */
export interface PlanKindAnswer {
  /** Absent when no kind of plan is the answer (yet). */
  readonly kind?: PlanKindName;
  /** What `kind`, or else `wouldBe`, rests on. */
  readonly basis?: Basis;
  /** The kind when nothing was missing but what people have still to say: a judgement, a consent. */
  readonly wouldBe?: PlanKindName;
  /** The wording on the day of what `kind`, or else `wouldBe`, rests on. */
  readonly sources: readonly Source[];
  readonly missing: readonly MissingCondition[];
  readonly findings: readonly Finding[];
  /** A concern report (orosanmälan) is to be made now, whatever the answer about the plan is. */
  readonly mustReport: boolean;
}

/**
 * Which kind of plan is this situation's, on this day, and why; or what is missing.
 *
 * Swedish: vilken plan är aktuell (SIP, SIP vid utskrivning, GIP, Barnets plan)?
 *
 * The statute is asked first, then the agreement, then local practice, each by a rule of its own, and the answer says
 * which one decided. Suspected harm sets `mustReport` and changes nothing else: the question of a plan goes on beside
 * the report. Sources: SoL (2025:400) 10 kap. 8–9 §§ and HSL (2017:30) 16 kap. 4 §, before 2025-07-01 SoL (2001:453)
 * 2 kap. 7 §; lagen (2017:612) 4 kap. 1–2 §§; LSS 10 §. Limits: never a decision; a day before 2010 gets no answer.
 *
 * @example
 * ```ts
 * import { planKind, type Situation } from '@tsi/sip-gip';
 *
 * const situation: Situation = {
 *   schemaVersion: '1',
 *   needs: [{ operation: 'childAndFamilyServices' }, { operation: 'childPsychiatry' }],
 *   coordinationJudged: { kommun: 'needed', region: 'notAsked' },
 *   planConsent: 'notAsked',
 *   suspectedHarm: 'no',
 *   discharge: false,
 *   early: false,
 * };
 * const answer = planKind(situation, { on: '2026-02-09', locale: 'en' });
 * answer.kind; // => undefined
 * answer.wouldBe; // => 'sip'
 * answer.missing.map(({ message }) => message); // => ['Consent to the plan has not been asked for.']
 * ```
 */
export function planKind(situation: Situation, options: PlanKindOptions): PlanKindAnswer {
  const { on, locale, strictLaw = false } = options;
  requireDay(on);
  const candidates = candidatesFor(situation, options);
  const chosen = candidates.find(({ answer }) => answer.outcome === 'met');
  const closest = chosen ?? candidates.find(hasItsNeeds);
  const withheld = strictLaw && isLawNewer(on);

  const findings = [
    ...reportFindings(situation, options),
    ...lawFindings(options),
    ...answerFindings(candidates.find(hasItsNeeds), options),
    ...situationFindings(
      situation,
      options,
      chosen,
      candidates.some((candidate) => candidate.kind === 'sip' && hasItsNeeds(candidate)),
    ),
  ];
  return {
    ...(chosen && !withheld && { kind: chosen.kind }),
    ...(closest && (withheld || !chosen) && { wouldBe: closest.kind }),
    ...(closest && { basis: closest.basis }),
    sources: closest?.answer.version?.sources ?? [],
    missing: missingCandidates(candidates, chosen, closest, withheld).flatMap((candidate) =>
      missingFor(candidate, locale),
    ),
    findings,
    mustReport: situation.suspectedHarm === 'yes',
  };
}

/** The kinds to be asked, in the order in which they go before one another. */
function candidatesFor(situation: Situation, { on, agreement, practice }: PlanKindOptions): PlanCandidate[] {
  const candidates: PlanCandidate[] = [];
  if (situation.discharge)
    candidates.push({ kind: 'sipDischarge', basis: 'statute', answer: statutoryDischarge(situation, on) });
  candidates.push({ kind: 'sip', basis: 'statute', answer: statutorySip(situation, on) });
  // Before 2010 nothing is answered, local plans included.
  if (!versionOn(statutorySipVersions, on)) return candidates;
  if (agreement)
    candidates.push({ kind: 'sip', basis: 'agreement', answer: agreedSip(situation, on, agreement) });
  if (!practice) return candidates;

  if (needsLss(situation.needs))
    candidates.push({ kind: 'sip', basis: 'local', answer: lssSip(situation, on, practice) });
  const gip: PlanCandidate = { kind: 'gip', basis: 'local', answer: localGip(situation, practice) };
  const early: PlanCandidate = {
    kind: 'barnetsPlan',
    basis: 'local',
    answer: localBarnetsPlan(situation, practice),
  };
  const local = [...(practice.gip.enabled ? [gip] : []), ...(practice.barnetsPlan.enabled ? [early] : [])];
  return [...candidates, ...(situation.early ? local.reverse() : local)];
}

/** Nothing but people's answers (or the wording of the day) stands between the situation and this plan. */
const hasItsNeeds = ({ answer }: PlanCandidate) =>
  !answer.reasons.some((reason) => needReasons.includes(reason));

/** For whom to say what is missing: the closest kind, or all of them when none has its needs. */
function missingCandidates(
  candidates: readonly PlanCandidate[],
  chosen: PlanCandidate | undefined,
  closest: PlanCandidate | undefined,
  withheld: boolean,
): readonly PlanCandidate[] {
  if (!closest) return candidates;
  if (!withheld) return chosen ? [] : [closest];
  const reasons = [...closest.answer.reasons, 'lawNotRead' as const];
  return [{ ...closest, answer: { ...closest.answer, outcome: 'undetermined', reasons } }];
}

const missingFor = ({ kind, basis, answer }: PlanCandidate, locale: Locale | undefined): MissingCondition[] =>
  answer.reasons.map((because) => ({
    condition: reasonTexts[because].condition,
    because,
    kind,
    basis,
    message: textIn(reasonTexts[because].message, locale),
    sources: answer.version?.sources ?? [],
  }));
