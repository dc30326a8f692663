import { actionsFollowTheirDays } from './actionsFollowTheirDays.ts';
import { actionsInsidePlan } from './actionsInsidePlan.ts';
import { actionsOperationTakesPart } from './actionsOperationTakesPart.ts';
import { actionsStated } from './actionsStated.ts';
import { agreementAgePassed } from './agreementAgePassed.ts';
import { agreementKnown } from './agreementKnown.ts';
import { basisShown } from './basisShown.ts';
import { bothHuvudman } from './bothHuvudman.ts';
import { calledAttend } from './calledAttend.ts';
import { childsVoiceHeard } from './childsVoiceHeard.ts';
import { closedForAge } from './closedForAge.ts';
import { closedWithOpenActions } from './closedWithOpenActions.ts';
import { codesFit } from './codesFit.ts';
import { copiesOnGround } from './copiesOnGround.ts';
import { correctionsTold } from './correctionsTold.ts';
import { custodiansHeard } from './custodiansHeard.ts';
import { custodyStated } from './custodyStated.ts';
import { datesInOrder } from './datesInOrder.ts';
import { deadlinesKept } from './deadlinesKept.ts';
import { followUpSet } from './followUpSet.ts';
import { goalsStated } from './goalsStated.ts';
import { huvudmanOfActions } from './huvudmanOfActions.ts';
import { idsDiffer } from './idsDiffer.ts';
import { kindInUse } from './kindInUse.ts';
import { lifePossible } from './lifePossible.ts';
import { measuresByOthersStated } from './measuresByOthersStated.ts';
import { needsMet } from './needsMet.ts';
import { oneResponsible } from './oneResponsible.ts';
import { originalKept } from './originalKept.ts';
import { participantsInsidePlan } from './participantsInsidePlan.ts';
import { participantsOnce } from './participantsOnce.ts';
import { partsLabelled } from './partsLabelled.ts';
import { planConsentInForce } from './planConsentInForce.ts';
import type { PlanRule } from './planRule.ts';
import { protectedIdentityKept } from './protectedIdentityKept.ts';
import { recordedDays } from './recordedDays.ts';
import { referencesResolve } from './referencesResolve.ts';
import { replacedByNamed } from './replacedByNamed.ts';
import { responsibleTakesPart } from './responsibleTakesPart.ts';
import { retentionDecided } from './retentionDecided.ts';
import { sameChild } from './sameChild.ts';
import { shouldBeSip } from './shouldBeSip.ts';
import { usualHuvudman } from './usualHuvudman.ts';
import { versionsInOrder } from './versionsInOrder.ts';

/** Every rule on plans: what law and agreement demand first, then what must hang together and what a good plan has. */
export const planRules: readonly PlanRule[] = [
  planConsentInForce,
  copiesOnGround,
  actionsStated,
  huvudmanOfActions,
  measuresByOthersStated,
  oneResponsible,
  bothHuvudman,
  basisShown,
  shouldBeSip,
  kindInUse,
  agreementKnown,
  agreementAgePassed,
  originalKept,
  followUpSet,
  deadlinesKept,
  calledAttend,
  datesInOrder,
  versionsInOrder,
  idsDiffer,
  referencesResolve,
  codesFit,
  sameChild,
  custodyStated,
  childsVoiceHeard,
  custodiansHeard,
  goalsStated,
  needsMet,
  actionsOperationTakesPart,
  responsibleTakesPart,
  usualHuvudman,
  participantsOnce,
  participantsInsidePlan,
  actionsInsidePlan,
  actionsFollowTheirDays,
  recordedDays,
  lifePossible,
  closedWithOpenActions,
  closedForAge,
  replacedByNamed,
  retentionDecided,
  correctionsTold,
  protectedIdentityKept,
  partsLabelled,
];
