import { operations, readInput } from '@tsi/core';
import {
  advancePlan,
  applyChange,
  checkPlan,
  comparePlans,
  copyFor,
  isPlan,
  migratePlan,
  Plan,
  type PlanReader,
  planDeadlines,
  planKind,
  planState,
  renderPlan,
  Situation,
} from '@tsi/sip-gip';
import { repeatedNames as namesRepeated } from '../../cli/src/places.ts';
import { readDocument } from '../../cli/src/readDocument.ts';
import { suggest } from '../../cli/src/suggestion.ts';
import { walkJson } from '../../cli/src/walkJson.ts';
import { planIssues } from '../src/fast/planIssues.ts';
import { hostileDocuments, ownError } from './hostileValues.ts';
import type { Input } from './inputs.ts';
import { mutatePlan } from './mutatePlan.ts';
import { canary, corpusPlans, numberCanary } from './plans.ts';
import type { Random } from './random.ts';
import { someEvent } from './someEvent.ts';

/** What went wrong, and in what. */
export interface Fault {
  readonly trial: string;
  readonly what: 'threw' | 'echoed' | 'slow' | 'disagreed';
  readonly detail: string;
}

/** How one input went. */
export interface Outcome {
  readonly faults: readonly Fault[];
  /** How many times each function was called. */
  readonly calls: readonly string[];
  readonly valid: boolean;
}

/** No single call takes longer, not even of ten megabytes on a busy machine. */
const limit = 10_000;

const readers: readonly PlanReader[] = [
  { kind: 'child' },
  { kind: 'custodian', ref: `${canary}v1` },
  { kind: 'custodian', ref: 'somebody else' },
  ...(Object.keys(operations) as (keyof typeof operations)[]).map(
    (operation) => ({ kind: 'operation', operation }) as const,
  ),
];

/** An object's own error passes through; ours may not. */
const isItsOwn = (error: unknown) =>
  error === ownError || (error instanceof TypeError && error.message.includes('revoked'));

/** Runs everything that reads a plan on one input. */
export function tryInput({ kind, name, value, options, random }: Input): Outcome {
  const faults: Fault[] = [];
  const calls: string[] = [];
  const attempt = <T>(trial: string, run: () => T): T | undefined => {
    calls.push(trial);
    const began = performance.now();
    try {
      return run();
    } catch (error) {
      if (kind === 'hostile object' && isItsOwn(error)) return undefined;
      faults.push({
        trial,
        what: 'threw',
        detail: error instanceof Error ? (error.stack ?? error.message) : 'not an Error',
      });
      return undefined;
    } finally {
      const took = performance.now() - began;
      if (took > limit) faults.push({ trial, what: 'slow', detail: `${Math.round(took)} ms` });
    }
  };
  const quiet = (trial: string, said: unknown) => {
    const text = JSON.stringify(said) ?? '';
    if (text.includes(canary) || text.includes(String(numberCanary)))
      faults.push({ trial, what: 'echoed', detail: text.slice(0, 2000) });
  };

  const disagreed = (trial: string, agreed: boolean, detail: string) => {
    if (!agreed) faults.push({ trial, what: 'disagreed', detail });
  };

  let input = value;
  if (kind === 'text') {
    const read = tryText(value as string);
    if (!read) return { faults, calls, valid: false };
    input = read.value;
  }

  // Such an object may answer otherwise the second time.
  const changesItsMind = name === 'a getter that changes its mind';
  const shape = attempt('isPlan', () => isPlan(input));
  const checked = attempt('checkPlan', () => checkPlan(input, options));
  quiet('checkPlan', checked?.findings);
  if (!changesItsMind && checked)
    disagreed('checkPlan', shape === (checked.plan !== undefined), `isPlan says ${shape}`);
  disagreed('isPlan', kind !== 'valid' || shape === true, 'a valid plan');
  if (!changesItsMind) tryFast();
  if (random.chance(0.2)) {
    const migrated = attempt('migratePlan', () => migratePlan(input, options));
    quiet('migratePlan', migrated?.findings);
  }

  if (checked?.plan) tryPlan(checked.plan);
  if (random.chance(0.05)) trySituation(random.pick(corpusPlans).plan);
  return { faults, calls, valid: shape === true };

  /** The command line's reading of a text: what it says of one that is no JSON, and where it points in one that is. */
  function tryText(text: string) {
    const read = attempt('readDocument', () => readDocument(text, options));
    const isJson = read !== undefined && 'document' in read;
    quiet('readDocument', read && !isJson ? [read.finding, read.excerpt] : undefined);
    const json = text.replace(/^\uFEFF/, '');
    const walked = attempt('walkJson', () => walkJson(json, { begin: () => {}, end: () => {} }));
    disagreed('walkJson', isJson === (walked === undefined), `JSON.parse says ${isJson}`);
    if (!isJson) return undefined;

    const { value, positionsOf, repeatedNames } = read.document;
    disagreed(
      'repeatedNames',
      repeatedNames.length > 0 === namesRepeated(json).length > 0,
      'counting and walking',
    );
    const { findings = [] } = attempt('checkPlan', () => checkPlan(value, options)) ?? {};
    const suggested = attempt('suggest', () => findings.map((one) => suggest(one, Plan, value, 'sv')));
    quiet('suggest', suggested);
    const places = attempt('positionsOf', () => positionsOf(findings));
    const lines = text.split('\n');
    for (const { line, column } of places ?? [])
      disagreed(
        'positionsOf',
        column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1,
        `${line}:${column}`,
      );
    return read.document;
  }

  /** What was made from the schema for speed says what the schema says, in the same words and order. */
  function tryFast() {
    const slow = attempt('readInput', () => readInput(Plan, input, options));
    const fast = attempt('planIssues', () => planIssues(input, options));
    if (!slow || !fast) return;
    disagreed('isPlan', shape === (slow.value !== undefined), `zod says ${slow.value !== undefined}`);
    const same = JSON.stringify(fast) === JSON.stringify(slow.findings);
    disagreed('planIssues', same, JSON.stringify([slow.findings, fast]).slice(0, 2000));
  }

  function trySituation(plan: Plan) {
    const situation = situationOf(plan, random);
    const mutant = random.chance(0.5) ? situation : mutatePlan(situation, random);
    const read = attempt('readInput', () => readInput(Situation, mutant, options));
    quiet('readInput', read?.findings);
    const known = read?.value;
    if (known)
      quiet(
        'planKind',
        attempt('planKind', () => planKind(known, options)),
      );
  }

  /** A few steps of a plan's life, each compared with the one before. */
  function tryLife(first: Plan) {
    let plan = first;
    for (let step = 0; step < 3; step += 1) {
      const event = someEvent(plan, random);
      const given = random.chance(0.8) ? event : mutatePlan(event, random);
      const after = attempt('advancePlan', () => advancePlan(plan, given, options));
      quiet('advancePlan', after?.findings);
      if (!after?.plan) continue;
      disagreed('advancePlan', isPlan(after.plan), 'what comes out is no plan');
      tryChange(plan, after.plan);
      plan = after.plan;
    }
    const other =
      kind === 'hostile document' ? (hostileDocuments[name]?.() as Plan) : random.pick(corpusPlans).plan;
    tryChange(first, other);
    const none = attempt('comparePlans', () => comparePlans(first, first));
    disagreed('comparePlans', none?.length === 0, 'a plan differs from itself');
  }

  function tryChange(before: Plan, after: Plan) {
    const changes = attempt('comparePlans', () => comparePlans(before, after, options));
    // An id is a reference that the plan gave, so that the change can be found; nothing else of the plan is there.
    quiet(
      'comparePlans',
      changes?.map(({ path, label, what }) => [path, label, what]),
    );
    const applied = attempt('applyChange', () => applyChange(before, after, options));
    quiet('applyChange', applied?.findings);
  }

  function tryPlan(plan: Plan) {
    attempt('planDeadlines', () => planDeadlines(plan, options));
    attempt('planState', () => planState(plan, options));
    if (random.chance(0.1)) tryLife(plan);
    const copied =
      random.chance(0.1) &&
      attempt('copyFor', () => copyFor(plan, random.pick(readers), { ...options, suspectedHarm: 'no' }));
    if (copied) quiet('copyFor', copied.findings);
    if (random.chance(0.05))
      attempt('renderPlan', () =>
        renderPlan(copied ? copied.copy : plan, {
          format: random.pick(['html', 'md']),
          audience: random.pick(['adults', 'child', 'teenager']),
          as: random.pick(['page', 'fragment']),
          ...(random.chance(0.5) && { overview: { on: options.on, id: 'p' } }),
          locale: options.locale ?? 'sv',
        }),
      );
  }
}

/** The situation that the plan's actions describe. */
const situationOf = (plan: Plan, random: Random) => ({
  schemaVersion: '1',
  needs: plan.actions.map(({ operation, huvudman }) => ({ operation, huvudman })),
  coordinationJudged: { kommun: random.pick(['needed', 'notNeeded', 'notAsked']), region: 'notAsked' },
  planConsent: random.pick(['given', 'oneCustodianOnly', 'childMissing', 'refused', 'notAsked']),
  suspectedHarm: random.pick(['yes', 'no', 'unknown']),
  discharge: random.chance(0.2),
  early: random.chance(0.2),
  ...(plan.child.birthDate && { birthDate: plan.child.birthDate }),
  extensions: { canary },
});
