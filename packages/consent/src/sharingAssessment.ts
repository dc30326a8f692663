import type { Finding, RuleVersion, Source } from '@tsi/core';
import type { ProtectedPerson } from './consent.ts';
import type { DocumentPath } from './documentPart.ts';
import type { Giver } from './giver.ts';
import type { GoldenRuleId } from './goldenRuleAnswer.ts';
import type { SharingOutcome } from './outcome.ts';
import type { RouteCondition, RouteId, RouteReason } from './routeTexts.ts';
import type { ConsentReason } from './whoMustConsent.ts';

export type { RouteCondition, RouteId, RouteReason } from './routeTexts.ts';

/**
 * What a route comes to. `holds` needs no more; `possible` needs a named official's assertion; `exceptional` exists in
 * law but is too narrow to plan on, so it never lifts the outcome; `legalReview` is not settled here; `undetermined`:
 * no known wording covers the day.
 */
export type RouteStatus = 'holds' | 'possible' | 'exceptional' | 'fails' | 'legalReview' | 'undetermined';

/** One route tried: what it comes to and why. Words for the codes: `routeLabels`, `routeReasonLabels`, `routeConditionLabels`. */
export interface Route {
  readonly id: RouteId;
  readonly status: RouteStatus;
  readonly reasons: readonly RouteReason[];
  /** What a named official must assert before the route may be used. */
  readonly conditions: readonly RouteCondition[];
  readonly sources: readonly Source[];
  readonly version: RuleVersion | undefined;
}

/** A fact that must be settled first. */
export type FactToSettle =
  | 'suspicion'
  | 'protectedIdentity'
  | 'holder'
  | 'partsHolder'
  | 'lawOnTheDay'
  | 'familyCounsellorsDuty'
  | 'childDescribed'
  | 'custody'
  | 'personNamed'
  | 'practiceGaps'
  | 'legalReview'
  | 'goldenRule';

/** A lawful step when the answer is not yes. */
export type NextStep =
  | 'reportToSocialServices'
  | 'askAboutSibling'
  | 'deidentifiedConsultation'
  | 'askAgainLater'
  | 'ownDuty'
  | 'reportIfSuspected';

/** One thing that would move the answer towards a yes, or the next lawful step; `text` says it in the asked language. */
export type Needed =
  | {
      readonly kind: 'consent';
      readonly by: Giver;
      readonly protects: ProtectedPerson;
      readonly reason: ConsentReason;
      readonly text: string;
    }
  | {
      readonly kind: 'assertion';
      readonly route: RouteId;
      readonly condition: RouteCondition;
      readonly text: string;
    }
  | {
      readonly kind: 'fact';
      readonly fact: FactToSettle;
      readonly question?: GoldenRuleId;
      readonly text: string;
    }
  | { readonly kind: 'step'; readonly step: NextStep; readonly text: string };

/** What the question comes to for one part, in the order of the request. */
export interface PartAssessment {
  /** The part's path in the document, when it had one. */
  readonly path?: DocumentPath | undefined;
  readonly outcome: SharingOutcome;
}

/**
 * The answer to a `SharingRequest`. Never a decision (beslut).
 *
 * Swedish: bedömning av om uppgifter kan lämnas.
 */
export interface SharingAssessment {
  readonly outcome: SharingOutcome;
  /** With `reportNow`: what the question comes to apart from the report. */
  readonly otherwise?: SharingOutcome;
  readonly parts: readonly PartAssessment[];
  readonly routes: readonly Route[];
  readonly needed: readonly Needed[];
  /** Was the golden rule asked, and did it let the answer through? */
  readonly goldenRule: 'notAsked' | 'passed' | 'blocked';
  readonly findings: readonly Finding[];
  /** One sentence for the screen, and the whole reasoning with paragraphs. */
  readonly explanation: { readonly short: string; readonly full: string };
}
