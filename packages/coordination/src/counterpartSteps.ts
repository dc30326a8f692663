import type { Text } from '@tsi/core';
import { type StairsId, stairs } from './stairs.ts';
import { type StepFit, type StepRef, stairsCrosswalk } from './stairsCrosswalk.ts';

/** A step that answers to another. Swedish: motsvarande steg. */
export interface CounterpartStep {
  readonly step: number;
  readonly fit: StepFit;
  readonly why: Text;
}

/** What {@link counterpartSteps} answers. Swedish: svar. */
export type Counterparts =
  | { readonly kind: 'steps'; readonly steps: readonly [CounterpartStep, ...CounterpartStep[]] }
  | { readonly kind: 'none'; readonly why: Text };

/**
 * Which steps of another model answer to this one?
 *
 * Swedish: vilket steg motsvarar det i en annan modell? The lowest step first. All of it is our own reading, see
 * {@link stairsCrosswalk}: an aid for services that use different models, no rule for where a child's work is.
 *
 * @throws RangeError when there are no such stairs or no such step
 * @example
 * ```ts
 * import { counterpartSteps } from '@tsi/coordination';
 *
 * const there = counterpartSteps({ stairs: 'kavlinge', step: 2 }, 'tabbTrappan');
 * there.kind === 'steps' && there.steps.map(({ step, fit }) => [step, fit]); // => [[1, 'overlaps'], [2, 'overlaps']]
 * counterpartSteps({ stairs: 'tabbTrappan', step: 3 }, 'kronoberg').kind; // => 'none'
 * ```
 */
export function counterpartSteps(of: StepRef, to: StairsId): Counterparts {
  if (!Object.hasOwn(stairs, of.stairs) || !Object.hasOwn(stairs, to))
    throw new RangeError('Not the id of stairs in the package.');
  const own = stairs[of.stairs].steps.find(({ step }) => step === of.step);
  if (!own) throw new RangeError('Not a step of these stairs.');
  if (of.stairs === to) return { kind: 'steps', steps: [{ step: of.step, fit: 'same', why: own.meaning }] };

  const isOf = (ref: StepRef) => ref.stairs === of.stairs && ref.step === of.step;
  const [first, ...more] = stairsCrosswalk.links
    .flatMap(({ steps: [a, b], fit, why }) => {
      if (isOf(a) && b.stairs === to) return [{ step: b.step, fit, why }];
      if (isOf(b) && a.stairs === to) return [{ step: a.step, fit, why }];
      return [];
    })
    .sort((a, b) => a.step - b.step);
  if (first) return { kind: 'steps', steps: [first, ...more] };
  const reason = stairsCrosswalk.withoutCounterpart.find(({ step, in: model }) => isOf(step) && model === to);
  if (!reason) throw new Error('Every step has a counterpart or a reason.');
  return { kind: 'none', why: reason.why };
}
