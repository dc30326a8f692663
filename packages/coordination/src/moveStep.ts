import { type Finding, type Locale, type Path, readInput } from '@tsi/core';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import { knownStairs } from './knownStairs.ts';
import { ongoingWaits } from './ongoingWaits.ts';
import type { StairHistory } from './stairHistory.ts';
import { StairMove } from './stairMove.ts';
import type { Stairs } from './stairs.ts';
import { stepPeriods } from './stepPeriods.ts';

/** The history after the move; without `history` nothing was moved, and an error says why. Swedish: ny historik. */
export interface MovedStep {
  readonly history?: StairHistory;
  readonly findings: readonly Finding[];
}

/**
 * Moves the work around a child to another step: a new entry in the history, with reason and owner.
 *
 * Swedish: flytta till ett annat steg. Any step may follow any other, up or down: a model's source says what the steps
 * are, not which way one has to go. A move is refused with an `error` when it has no reason or says nothing of an owner,
 * when the step is not one of the stairs or is the present one, and when it lies on or before the day of the latest
 * entry (what has been is not rewritten; correct the entry itself instead). A warning stops nothing: nobody owns the
 * critical step, or a wait for another service goes on when the critical step is left.
 *
 * The history passed in stays as it is. An `extensions` of the move is for the caller and does not enter the history.
 *
 * @param history what `readInput(StairHistory, …)` returned
 * @param move a {@link StairMove} as it was entered
 * @example
 * ```ts
 * import { moveStep, type StairHistory } from '@tsi/coordination';
 *
 * const history: StairHistory = {
 *   schemaVersion: '1',
 *   stairs: 'tabbTrappan',
 *   covers: ['owner'],
 *   entries: [{ on: '2025-11-10', step: 1, reason: 'Sen till lektionerna (påhittat).' }],
 *   events: [],
 * };
 * const move = { schemaVersion: '1', on: '2026-01-20', step: 2, reason: 'Skolans stöd räcker inte.', owner: 'none' };
 * const moved = moveStep(history, move);
 * moved.history?.entries.length; // => 2
 * moved.findings.map(({ code }) => code); // => ['coordination/criticalStepWithoutOwner']
 * moveStep(history, { ...move, step: 1 }).history; // => undefined
 * ```
 */
export function moveStep(
  history: StairHistory,
  move: unknown,
  options: {
    /** Stairs of your own; one with the id of ours takes its place. */
    readonly ownStairs?: readonly Stairs[];
    readonly locale?: Locale | undefined;
  } = {},
): MovedStep {
  const { ownStairs, locale } = options;
  const read = readInput(StairMove, move, { locale });
  if (!read.value) return { findings: read.findings };
  const { on, step, reason, owner }: StairMove = read.value;
  const say = (code: CoordinationCode, path: Path, params = {}) => finding(code, { path, params, locale });

  const { ladder, allowed } = knownStairs(history.stairs, ownStairs);
  if (!ladder) return { findings: [say('coordination/unknownStairs', ['stairs'], { allowed })] };
  if (!ladder.steps.some((one) => one.step === step)) {
    const steps = ladder.steps.map((one) => one.step).join(', ');
    return { findings: [say('coordination/unknownStep', ['step'], { allowed: steps })] };
  }
  if (history.entries.some((entry) => entry.on >= on))
    return { findings: [say('coordination/moveNotAfterLatest', ['on'])] };
  const now = stepPeriods(history.entries, ladder, on).at(-1);
  if (now?.step === step) return { findings: [say('coordination/alreadyOnStep', ['step'])] };

  const leavesCritical = now !== undefined && now.step === ladder.criticalStep;
  return {
    history: { ...history, entries: [...history.entries, { on, step, reason, owner }] },
    findings: [
      ...(step === ladder.criticalStep && typeof owner === 'string'
        ? [say('coordination/criticalStepWithoutOwner', ['owner'])]
        : []),
      ...(leavesCritical && ongoingWaits(history, now).length > 0
        ? [say('coordination/movedWhileWaiting', ['step'])]
        : []),
    ],
  };
}
