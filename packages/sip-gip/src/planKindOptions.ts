import type { IsoDate, Locale } from '@tsi/core';
import type { Agreement } from './agreement.ts';
import type { PlanPractice } from './planPractice.ts';

/** What the question of a plan is answered with. */
export interface PlanKindOptions {
  readonly on: IsoDate;
  /** Without it: the statute only. */
  readonly agreement?: Agreement | undefined;
  /** Without it: no local plans. */
  readonly practice?: PlanPractice | undefined;
  readonly locale?: Locale | undefined;
  /** Withholds the answer for days after the law was read, instead of warning. */
  readonly strictLaw?: boolean | undefined;
}
