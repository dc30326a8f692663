import type { Child, Consent } from '@tsi/consent';
import type { IsoDate, Params, Path, Severity, Source } from '@tsi/core';
import type { Agreement } from '../agreement.ts';
import type { SipGipCode } from '../findingKinds.ts';
import type { Plan } from '../plan.ts';
import type { PlanPractice } from '../planPractice.ts';
import type { Holidays } from '../workingDays.ts';
import type { PlanIndex } from './planIndex.ts';

/** The codes that a rule on plans can give: this package's, and core's for days in the wrong order. */
type PlanRuleCode = SipGipCode | 'core/datesReversed';

/** What a rule on plans may look at, and how it says what it found. */
export interface PlanRuleContext<Code extends PlanRuleCode = PlanRuleCode> {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly on: IsoDate;
  readonly agreement: Agreement | undefined;
  readonly practice: PlanPractice | undefined;
  readonly consents: readonly Consent[] | undefined;
  readonly child: Child | undefined;
  readonly holidays: Holidays | undefined;
  readonly find: (
    code: Code,
    path: Path,
    about?: {
      readonly params?: Params;
      readonly sources?: readonly Source[];
      readonly severity?: Severity;
    },
  ) => void;
}

/**
 * One thing that a plan must or should hold.
 *
 * A rule goes through the plan once, looks things up in the index, and makes neither texts nor objects while all is
 * well: together the rules take less time than reading the plan's shape.
 */
export interface PlanRule<Code extends PlanRuleCode = PlanRuleCode> {
  readonly codes: readonly Code[];
  readonly check: (context: PlanRuleContext<Code>) => void;
}
