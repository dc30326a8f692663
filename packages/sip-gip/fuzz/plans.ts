import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Child, Consent } from '@tsi/consent';
import type { IsoDate } from '@tsi/core';
import { type Agreement, type CheckPlanOptions, isPlan, type Plan, type PlanPractice } from '@tsi/sip-gip';
import { placesIn, valueAt, withAt } from './places.ts';

/** Stands in every text of every plan that is tried, and may stand in no finding. */
export const canary = 'Kvx7Zq';
/** The same for numbers. */
export const numberCanary = 7319460215;

/** A plan of the corpus with what it is checked against. */
export interface CorpusPlan {
  readonly name: string;
  readonly plan: Plan;
  readonly options: CheckPlanOptions;
}

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));
const read = <T>(file: string): T => JSON.parse(readFileSync(`${corpus}${file}`, 'utf8'));

interface Case {
  readonly file: string;
  readonly on: IsoDate;
  readonly agreement?: string;
  readonly practice?: string;
  readonly family?: string;
}

/** The corpus's valid plans, the canary in every text that the schema leaves free. */
export const corpusPlans: readonly CorpusPlan[] = read<{ readonly valid: readonly Case[] }>(
  'index.json',
).valid.map(({ file, on, agreement, practice, family }) => ({
  name: file,
  plan: withCanaries(read<Plan>(file)),
  options: {
    on,
    agreement: agreement === undefined ? undefined : read<Agreement>(agreement),
    practice: practice === undefined ? undefined : read<PlanPractice>(practice),
    ...(family !== undefined &&
      read<{ readonly child: Child; readonly consents: readonly Consent[] }>(family)),
  },
}));

function withCanaries(plan: Plan): Plan {
  let marked: unknown = plan;
  for (const place of placesIn(plan)) {
    const text = valueAt(plan, place);
    // A label's path names fields of the plan, and the agreement is found by its id.
    if (typeof text !== 'string' || place.includes('path') || place[0] === 'agreement') continue;
    const tried = withAt(marked, place, () => `${canary}${text}`);
    if (isPlan(tried)) marked = tried;
  }
  return marked as Plan;
}
