import type { Text } from '@tsi/core';
import type { SipGipCode } from '../findingKinds.ts';
import type { LifeStep } from '../planFields.ts';

/**
 * Where a plan stands on a day. Computed from what has happened, never stored.
 *
 * Swedish: planens läge. `consentLapsed`: there was a consent, and something has happened since that it does not
 * reach, such as an 18th birthday; it must be asked for anew.
 */
export type PlanState =
  | 'proposed'
  | 'consentRefused'
  | 'consented'
  | 'called'
  | 'active'
  | 'followedUp'
  | 'revised'
  | 'consentWithdrawn'
  | 'consentLapsed'
  | 'closed';

/** The states in words. */
export const planStateLabels: Readonly<Record<PlanState, Text>> = {
  proposed: { sv: 'föreslagen', en: 'proposed' },
  consentRefused: { sv: 'samtycke nekat', en: 'consent refused' },
  consented: { sv: 'samtycke finns', en: 'consented' },
  called: { sv: 'kallad', en: 'called' },
  active: { sv: 'gäller', en: 'active' },
  followedUp: { sv: 'uppföljd', en: 'followed up' },
  revised: { sv: 'reviderad', en: 'revised' },
  consentWithdrawn: { sv: 'samtycke återkallat', en: 'consent withdrawn' },
  consentLapsed: { sv: 'samtycke behövs på nytt', en: 'consent needed anew' },
  closed: { sv: 'avslutad', en: 'closed' },
};

/** The steps in words. */
export const lifeStepLabels: Readonly<Record<LifeStep, Text>> = {
  consentGiven: { sv: 'samtycke lämnat', en: 'consent given' },
  consentRefused: { sv: 'samtycke nekat', en: 'consent refused' },
  consentWithdrawn: { sv: 'samtycke återkallat', en: 'consent withdrawn' },
  called: { sv: 'kallelse skickad', en: 'called' },
  established: { sv: 'plan upprättad', en: 'plan established' },
  followedUp: { sv: 'uppföljning hållen', en: 'followed up' },
  revised: { sv: 'plan reviderad', en: 'plan revised' },
  transferred: { sv: 'ansvar överlämnat', en: 'responsibility transferred' },
  handedOver: { sv: 'överlämning vid övergång', en: 'handed over at a transition' },
  closed: { sv: 'plan avslutad', en: 'plan closed' },
};

type Refused = Partial<Record<LifeStep, SipGipCode>>;

const consentFirst = {
  called: 'sip-gip/consentFirst',
  established: 'sip-gip/consentFirst',
  followedUp: 'sip-gip/consentFirst',
  revised: 'sip-gip/consentFirst',
} as const satisfies Refused;
const notEstablished = {
  followedUp: 'sip-gip/notEstablished',
  revised: 'sip-gip/notEstablished',
} as const satisfies Refused;
const alreadyEstablished = {
  called: 'sip-gip/alreadyEstablished',
  established: 'sip-gip/alreadyEstablished',
} as const satisfies Refused;

/**
 * The steps that each state refuses, and why; every other step can be taken.
 *
 * A plan that only waits for consent can change hands; after a no it stops, and each operation has its own duty. A
 * no and a closing are possible wherever they mean something. From `closed` nothing is.
 */
export const refusedSteps: Readonly<Record<PlanState, Readonly<Refused>>> = {
  proposed: {
    ...consentFirst,
    consentWithdrawn: 'sip-gip/nothingToWithdraw',
    handedOver: 'sip-gip/consentFirst',
  },
  consentRefused: {
    ...consentFirst,
    consentWithdrawn: 'sip-gip/nothingToWithdraw',
    transferred: 'sip-gip/consentFirst',
    handedOver: 'sip-gip/consentFirst',
  },
  consentWithdrawn: {
    ...consentFirst,
    transferred: 'sip-gip/consentFirst',
    handedOver: 'sip-gip/consentFirst',
  },
  consentLapsed: consentFirst,
  consented: notEstablished,
  called: notEstablished,
  active: alreadyEstablished,
  followedUp: alreadyEstablished,
  revised: alreadyEstablished,
  closed: {
    consentGiven: 'sip-gip/planClosed',
    consentRefused: 'sip-gip/planClosed',
    consentWithdrawn: 'sip-gip/planClosed',
    called: 'sip-gip/planClosed',
    established: 'sip-gip/planClosed',
    followedUp: 'sip-gip/planClosed',
    revised: 'sip-gip/planClosed',
    transferred: 'sip-gip/planClosed',
    handedOver: 'sip-gip/planClosed',
    closed: 'sip-gip/planClosed',
  },
};
