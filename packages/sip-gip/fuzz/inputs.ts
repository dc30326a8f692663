import type { IsoDate } from '@tsi/core';
import type { CheckPlanOptions } from '@tsi/sip-gip';
import { swedishHolidays } from '@tsi/sip-gip/holidays';
import { hostileDocuments, hostileObjects } from './hostileValues.ts';
import { mutatePlan } from './mutatePlan.ts';
import { mutateText } from './mutateText.ts';
import { corpusPlans } from './plans.ts';
import { type Random, randomFrom } from './random.ts';

/** Something to try: a value as a program would pass it, or a text as it would be read from a file. */
export interface Input {
  readonly kind: 'valid' | 'mutated' | 'hostile document' | 'hostile object' | 'text';
  readonly name: string;
  readonly value: unknown;
  readonly options: CheckPlanOptions;
  /** For the choices that a trial makes. */
  readonly random: Random;
}

const days: readonly IsoDate[] = [
  '2009-12-31',
  '2010-01-01',
  '2025-06-30',
  '2025-07-01',
  '2026-02-12',
  '2026-02-13',
  '9999-12-31',
];
const small = corpusPlans.filter(({ name }) => name.includes('small'));

/** The input of a number: always the same for the same seed. */
export function inputOf(seed: number, number: number): Input {
  const random = randomFrom(seed, number);
  const { plan, options, name } = random.pick(random.chance(0.8) ? small : corpusPlans);
  const about = { options: otherOptions(options, random), random };

  if (number % 5000 === 0)
    return { ...about, kind: 'hostile document', ...nth(hostileDocuments, number / 5000) };
  if (number % 500 === 1)
    return { ...about, kind: 'hostile object', ...nth(hostileObjects, (number - 1) / 500) };
  if (number % 10 === 2) {
    const value = mutateText(JSON.stringify(plan, null, random.int(3)), random);
    return { ...about, kind: 'text', name, value };
  }
  if (number % 10 === 3) return { ...about, kind: 'valid', name, value: plan };
  return { ...about, kind: 'mutated', name, value: mutatePlan(plan, random) };
}

const nth = (from: Readonly<Record<string, () => unknown>>, number: number) => {
  const names = Object.keys(from);
  const name = names[number % names.length]!;
  return { name, value: from[name]!() };
};

const otherOptions = (options: CheckPlanOptions, random: Random): CheckPlanOptions => ({
  ...options,
  ...(random.chance(0.3) && { on: random.pick(days) }),
  ...(random.chance(0.1) && { agreement: undefined }),
  ...(random.chance(0.1) && { consents: undefined }),
  ...(random.chance(0.1) && { practice: undefined }),
  locale: random.pick(['sv', 'en']),
  strictLaw: random.chance(0.1),
  ...(random.chance(0.3) && { holidays: swedishHolidays }),
  ...(options.agreement &&
    random.chance(0.1) && { agreement: { ...options.agreement, meetingDaysAre: 'working' } }),
});
