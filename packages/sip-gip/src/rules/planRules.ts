import { actionsInsidePlan } from './actionsInsidePlan.ts';
import { actionsOperationTakesPart } from './actionsOperationTakesPart.ts';
import { actionsStated } from './actionsStated.ts';
import { agreementKnown } from './agreementKnown.ts';
import { bothHuvudman } from './bothHuvudman.ts';
import { calledAttend } from './calledAttend.ts';
import { childsVoiceHeard } from './childsVoiceHeard.ts';
import { closedWithOpenActions } from './closedWithOpenActions.ts';
import { custodiansHeard } from './custodiansHeard.ts';
import { datesInOrder } from './datesInOrder.ts';
import { deadlinesKept } from './deadlinesKept.ts';
import { followUpSet } from './followUpSet.ts';
import { goalsStated } from './goalsStated.ts';
import { huvudmanOfActions } from './huvudmanOfActions.ts';
import { idsDiffer } from './idsDiffer.ts';
import { measuresByOthersStated } from './measuresByOthersStated.ts';
import { needsMet } from './needsMet.ts';
import { oneResponsible } from './oneResponsible.ts';
import { partsLabelled } from './partsLabelled.ts';
import { planConsentInForce } from './planConsentInForce.ts';
import type { PlanRule } from './planRule.ts';
import { protectedIdentityKept } from './protectedIdentityKept.ts';
import { referencesResolve } from './referencesResolve.ts';
import { responsibleTakesPart } from './responsibleTakesPart.ts';
import { shouldBeSip } from './shouldBeSip.ts';

/** Every rule on plans: what law and agreement demand first, then what a good plan has. */
export const planRules: readonly PlanRule[] = [
  planConsentInForce,
  actionsStated,
  huvudmanOfActions,
  measuresByOthersStated,
  oneResponsible,
  bothHuvudman,
  shouldBeSip,
  agreementKnown,
  followUpSet,
  deadlinesKept,
  calledAttend,
  datesInOrder,
  idsDiffer,
  referencesResolve,
  childsVoiceHeard,
  custodiansHeard,
  goalsStated,
  needsMet,
  actionsOperationTakesPart,
  responsibleTakesPart,
  actionsInsidePlan,
  closedWithOpenActions,
  protectedIdentityKept,
  partsLabelled,
];
