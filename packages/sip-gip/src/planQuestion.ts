import type { RuleAnswer, Source } from '@tsi/core';
import type { PlanKindName } from './planKindName.ts';
import type { Situation } from './situation.ts';

/** Why a kind of plan is not (yet) the answer. Facts, not blame. */
export type PlanReason =
  | 'noRegionHealthCareNeed'
  | 'noSocialServicesNeed'
  | 'noMunicipalNeed'
  | 'tooFewOperations'
  | 'regionNeedPresent'
  | 'notDischarge'
  | 'ageOutsideAgreement'
  | 'judgementNotAsked'
  | 'judgedNotNeeded'
  | 'consentNotAsked'
  | 'consentRefused'
  | 'consentOneCustodianOnly'
  | 'consentChildMissing'
  | 'noVersionForDay'
  | 'lawNotRead';

/** The reasons that are about the needs and the person; the others are about what people have said. */
export const needReasons: readonly PlanReason[] = [
  'noRegionHealthCareNeed',
  'noSocialServicesNeed',
  'noMunicipalNeed',
  'tooFewOperations',
  'regionNeedPresent',
  'notDischarge',
  'ageOutsideAgreement',
  'noVersionForDay',
];

/** One kind of plan on one basis, and what its rule answers. */
export interface PlanCandidate {
  readonly kind: PlanKindName;
  readonly basis: Basis;
  readonly answer: RuleAnswer<PlanReason>;
}

/** What a plan rests on: an act, a regional agreement, or the municipality's own way of working. */
export type Basis = Extract<Source['basis'], 'statute' | 'agreement' | 'local'>;

/** What speaks against because of the consent to the plan. Swedish: samtycke till att planen upprättas. */
export const consentReasons = ({ planConsent }: Pick<Situation, 'planConsent'>): PlanReason[] => {
  switch (planConsent) {
    case 'given':
      return [];
    case 'notAsked':
      return ['consentNotAsked'];
    case 'refused':
      return ['consentRefused'];
    case 'oneCustodianOnly':
      return ['consentOneCustodianOnly'];
    case 'childMissing':
      return ['consentChildMissing'];
  }
};

/** What speaks against because of the judgement of need: one huvudman's yes is enough. */
export const judgementReasons = (
  { coordinationJudged }: Pick<Situation, 'coordinationJudged'>,
  by: readonly ('kommun' | 'region')[] = ['kommun', 'region'],
): PlanReason[] => {
  const said = by.map((huvudman) => coordinationJudged[huvudman]);
  if (said.includes('needed')) return [];
  return said.includes('notAsked') ? ['judgementNotAsked'] : ['judgedNotNeeded'];
};

const open: readonly PlanReason[] = ['consentNotAsked', 'consentChildMissing', 'judgementNotAsked'];

/** The answer that a list of reasons gives: none is `met`, only open questions are `undetermined`. */
export const answerOf = (
  reasons: readonly PlanReason[],
  version: RuleAnswer<PlanReason>['version'],
): RuleAnswer<PlanReason> => ({
  outcome:
    reasons.length === 0
      ? 'met'
      : reasons.every((reason) => open.includes(reason))
        ? 'undetermined'
        : 'notMet',
  reasons,
  version,
});
