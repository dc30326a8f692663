import type { Child, Consent } from '@tsi/consent';
import type { Finding, IsoDate, Locale, Params, Path, Severity, Source } from '@tsi/core';
import type { Agreement } from '../agreement.ts';
import type { SipGipCode } from '../findingKinds.ts';
import type { Plan } from '../plan.ts';
import type { PlanPractice } from '../planPractice.ts';

/** What a rule on plans may look at. */
interface PlanRuleContext {
  readonly plan: Plan;
  readonly on: IsoDate;
  readonly agreement: Agreement | undefined;
  readonly practice: PlanPractice | undefined;
  readonly consents: readonly Consent[] | undefined;
  readonly child: Child | undefined;
  readonly locale: Locale | undefined;
  readonly find: (
    code: SipGipCode,
    about?: {
      readonly path?: Path;
      readonly params?: Params;
      readonly sources?: readonly Source[];
      readonly severity?: Severity;
    },
  ) => Finding;
}

/** One thing that a plan must or should hold. */
export type PlanRule = (context: PlanRuleContext) => readonly Finding[];
