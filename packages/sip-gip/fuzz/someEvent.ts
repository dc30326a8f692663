import { type Plan, PlanEvent } from '@tsi/sip-gip';
import { canary } from './plans.ts';
import type { Random } from './random.ts';

const kinds = PlanEvent.options.map(({ shape }) => shape.kind.value);
const days = [
  '2009-12-31',
  '2024-09-02',
  '2026-01-20',
  '2026-01-27',
  '2026-02-09',
  '2026-06-01',
  '2027-10-11',
  '9999-12-31',
];

/** Something that could happen to the plan, in or out of turn. */
export function someEvent(plan: Plan, random: Random): unknown {
  const kind = random.pick(kinds);
  const by = random.pick(plan.participants)?.who ?? { kind: 'child' };
  const role = `${canary}role`;
  const to = random.pick([
    { huvudman: 'region', contactRole: role },
    { operation: 'school', contactRole: role },
  ]);
  const caller = { operation: 'school', role };
  const details: Readonly<Record<typeof kind, object>> = {
    consentGiven: {
      consent: `${canary}consent`,
      givenBy: [random.pick([{ kind: 'child' }, { kind: 'custodian', ref: `${canary}v1` }])],
    },
    consentRefused: {},
    consentWithdrawn: {},
    called: { meetingPlace: canary },
    established: {},
    followedUp: {
      planned: plan.followUps[0]?.on,
      caller,
      result: { words: canary, goals: plan.goals.map(({ id }) => ({ goal: id, state: 'reached' })) },
      ...(random.chance(0.5) && { next: { on: random.pick(days), caller } }),
    },
    revised: {
      content: { reason: canary, [random.pick(['needs', 'goals', 'actions', 'participants'])]: [] },
    },
    transferred: { to, acceptedBy: by },
    handedOver: {
      transition: random.pick(['preschoolClass', 'upperSecondary', 'adult', 'municipality']),
      leaving: [by],
      joining: [{ kind: 'other', role }],
    },
    closed: {
      closing: { reason: random.pick(['goalsMet', 'consentWithdrawn', 'moved', 'age', 'replaced', 'other']) },
    },
  };
  return {
    schemaVersion: '1',
    kind,
    plan: plan.id,
    basedOn: random.chance(0.8) ? plan.version : 1 + random.int(5),
    on: random.pick(days),
    by,
    note: canary,
    ...details[kind],
  };
}
