import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleGip } from '../exampleGip.ts';
import { exampleSip } from '../exampleSip.ts';
import type { Plan } from '../plan.ts';
import { LifeStep } from '../planFields.ts';
import { advancePlan } from './advancePlan.ts';
import { planState } from './planState.ts';
import type { PlanState } from './steps.ts';

const by = { kind: 'professional', operation: 'school', role: 'mentor' } as const;
const draft: Plan = { ...exampleSip, consents: [], administration: { life: [] } };

const content: Readonly<Record<LifeStep, object>> = {
  consentGiven: { consent: 'samtycke-plan', givenBy: [{ kind: 'custodian', ref: 'v1' }] },
  consentRefused: {},
  consentWithdrawn: {},
  called: { meetingOn: '2026-01-27' },
  established: {},
  followedUp: { caller: { operation: 'school', role: 'mentor' }, result: { words: 'Det går bättre.' } },
  revised: { content: { goals: [] } },
  transferred: {
    to: { huvudman: 'region', operation: 'childPsychiatry', contactRole: 'psykolog' },
    acceptedBy: { kind: 'professional', operation: 'childPsychiatry', role: 'psykolog' },
  },
  handedOver: { transition: 'preschoolClass' },
  closed: { closing: { reason: 'goalsMet' } },
};
const event = (plan: Plan, kind: LifeStep, on: string, more: object = {}) => ({
  schemaVersion: '1',
  kind,
  plan: plan.id,
  basedOn: plan.version,
  on,
  by,
  ...content[kind],
  ...more,
});
const take = (plan: Plan, kind: LifeStep, on: string, more: object = {}): Plan => {
  const next = advancePlan(plan, event(plan, kind, on, more));
  if (!next.plan) throw new Error(JSON.stringify(next.findings));
  return next.plan;
};
const along = (...steps: readonly (readonly [LifeStep, string, object?])[]) =>
  steps.reduce<Plan>((plan, [kind, on, more]) => take(plan, kind, on, more), draft);

const yes = ['consentGiven', '2026-01-15'] as const;
const call = ['called', '2026-01-20'] as const;
const begun = ['established', '2026-01-27'] as const;
/** A plan in each state. */
const plans: Readonly<Record<PlanState, Plan>> = {
  proposed: draft,
  consentRefused: along(['consentRefused', '2026-01-15']),
  consented: along(yes),
  called: along(yes, call),
  active: along(yes, call, begun),
  followedUp: along(yes, call, begun, ['followedUp', '2026-02-20']),
  revised: along(yes, call, begun, ['followedUp', '2026-02-20'], ['revised', '2026-02-21']),
  consentWithdrawn: along(yes, call, begun, ['consentWithdrawn', '2026-02-10']),
  consentLapsed: along(yes, call, begun, ['handedOver', '2026-02-10', { transition: 'municipality' }]),
  closed: along(yes, call, begun, ['closed', '2026-02-21']),
};
const states = Object.keys(plans) as PlanState[];

describe('every step from every state', () => {
  test.each(states)('the plan that stands as %s does', (state) => {
    expect(planState(plans[state], { on: '2026-03-01' })).toMatchObject({ state, findings: [] });
  });

  // A step that is refused says why; one that is taken says where the plan then stands.
  const consentFirst = 'sip-gip/consentFirst';
  const not = 'sip-gip/notEstablished';
  const already = 'sip-gip/alreadyEstablished';
  const nothing = 'sip-gip/nothingToWithdraw';
  const over = 'sip-gip/planClosed';
  // biome-ignore format: a table to read
  const table: Readonly<Record<PlanState, readonly string[]>> = {
    //                 consentGiven  consentRefused    consentWithdrawn    called        established   followedUp    revised       transferred         handedOver          closed
    proposed:         ['consented',  'consentRefused', nothing,            consentFirst, consentFirst, consentFirst, consentFirst, 'proposed',         consentFirst,       'closed'],
    consentRefused:   ['consented',  'consentRefused', nothing,            consentFirst, consentFirst, consentFirst, consentFirst, consentFirst,       consentFirst,       'closed'],
    consented:        ['consented',  'consentRefused', 'consentWithdrawn', 'called',     'active',     not,          not,          'consented',        'consented',        'closed'],
    called:           ['called',     'consentRefused', 'consentWithdrawn', 'called',     'active',     not,          not,          'called',           'called',           'closed'],
    active:           ['active',     'consentRefused', 'consentWithdrawn', already,      already,      'followedUp', 'revised',    'active',           'active',           'closed'],
    followedUp:       ['followedUp', 'consentRefused', 'consentWithdrawn', already,      already,      'followedUp', 'revised',    'followedUp',       'followedUp',       'closed'],
    revised:          ['revised',    'consentRefused', 'consentWithdrawn', already,      already,      'followedUp', 'revised',    'revised',          'revised',          'closed'],
    consentWithdrawn: ['active',     'consentRefused', 'consentWithdrawn', consentFirst, consentFirst, consentFirst, consentFirst, consentFirst,       consentFirst,       'closed'],
    consentLapsed:    ['active',     'consentRefused', 'consentWithdrawn', consentFirst, consentFirst, consentFirst, consentFirst, 'consentLapsed',    'consentLapsed',    'closed'],
    closed:           [over,         over,             over,               over,         over,         over,         over,         over,               over,               over],
  };
  const pairs = states.flatMap((state) =>
    LifeStep.options.map((step, index) => [state, step, table[state][index]!] as const),
  );
  test.each(pairs)('%s, %s: %s', (state, step, expected) => {
    const before = plans[state];
    const { plan, findings } = advancePlan(before, event(before, step, '2026-03-01'));
    expect(planState(before, { on: '2026-03-01' }).next.includes(step)).toBe(plan !== undefined);
    if (!plan) {
      expect(findings.map(({ code, path, severity }) => [code, path, severity])).toEqual([
        [expected, ['kind'], 'error'],
      ]);
      return;
    }
    expect(planState(plan, { on: '2026-03-01' }).state).toBe(expected);
    expect([plan.version, plan.basedOn]).toEqual([before.version + 1, before.version]);
    expect(plan.administration?.life?.at(-1)).toMatchObject({
      kind: step,
      on: '2026-03-01',
      by,
      version: plan.version,
    });
  });
});

describe('always and never', () => {
  const days = [
    '2026-01-10',
    '2026-01-15',
    '2026-01-20',
    '2026-02-01',
    '2026-03-01',
    '2032-05-12',
    '2033-01-01',
  ];
  const step = fc.record({
    kind: fc.constantFrom(...LifeStep.options),
    on: fc.constantFrom(...days),
    transition: fc.constantFrom('adult', 'municipality', 'changeOfSchool'),
    child: fc.boolean(),
  });
  const walk = (start: Plan, steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) => {
    let plan = start;
    for (const { kind, on, transition, child } of steps) {
      const more = {
        ...(kind === 'handedOver' && { transition }),
        ...(kind === 'consentGiven' && child && { givenBy: [{ kind: 'child' }] }),
      };
      plan = advancePlan(plan, event(plan, kind, on, more)).plan ?? plan;
    }
    return plan;
  };
  const goesOn: readonly PlanState[] = ['consented', 'called', 'active', 'followedUp', 'revised'];

  test('no sequence of events comes past “proposed” without a consent that nobody has taken back', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.constantFrom(...days), (steps, on) => {
        const plan = walk(draft, steps);
        if (!goesOn.includes(planState(plan, { on: on as '2026-01-10' }).state)) return;
        const answers = (plan.administration?.life ?? [])
          .map((entry, index) => ({ ...entry, index }))
          .filter((entry) => entry.on <= on && entry.kind.startsWith('consent'))
          .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.index - b.index));
        expect(answers.at(-1)?.kind).toBe('consentGiven');
        if (on >= '2032-05-12') {
          const last = answers.at(-1);
          expect(last!.on >= '2032-05-12' || last?.givenBy?.some(({ kind }) => kind === 'child')).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('nor does any life that somebody else has written', () => {
    const entry = fc.record({ kind: fc.constantFrom(...LifeStep.options), on: fc.constantFrom(...days) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), fc.constantFrom(...days), (entries, on) => {
        const life = entries.filter(({ kind }) => kind !== 'consentGiven');
        const plan = { ...draft, administration: { life } } as Plan;
        expect(goesOn).not.toContain(planState(plan, { on: on as '2026-01-10' }).state);
      }),
    );
  });

  test('no sequence of events leaves “closed”', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.array(step, { maxLength: 8 }), (state, steps) => {
        const closed = take(plans[state === 'closed' ? 'active' : state], 'closed', '2026-03-01');
        const plan = walk(closed, steps);
        expect(plan).toBe(closed);
        expect(planState(plan, { on: '2033-01-01' }).state).toBe('closed');
      }),
    );
  });

  test('the plan passed in is never changed, and every version follows on the one before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const before = JSON.parse(JSON.stringify(draft)) as Plan;
        const plan = walk(draft, steps);
        expect(draft).toEqual(before);
        expect(plan.version).toBe(1 + (plan.administration?.life?.length ?? 0));
      }),
    );
  });

  test('never throws for what was sent, and never repeats it', () => {
    const secret = 'Hemlig-4711';
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom(...LifeStep.options),
        fc.string(),
        (anything, kind, field) => {
          advancePlan(draft, anything);
          const { findings } = advancePlan(draft, {
            ...event(draft, kind, '2026-03-01', { note: secret, plan: secret }),
            [field || 'x']: anything,
          });
          expect(JSON.stringify(findings)).not.toContain(secret);
        },
      ),
    );
  });
});

describe('what each step writes', () => {
  test('a consent is referred to once', () => {
    const twice = along(yes, ['consentGiven', '2026-01-16']);
    expect(twice.consents).toEqual([{ kind: 'planConsent', ref: 'samtycke-plan' }]);
  });
  test('the call and the first day', () => {
    const plan = along(
      yes,
      ['called', '2026-01-18', { meetingOn: '2026-01-30', meetingPlace: 'Rum 2' }],
      ['established', '2026-01-30'],
    );
    expect(plan).toMatchObject({
      calledOn: '2026-01-18',
      meetingOn: '2026-01-30',
      meetingPlace: 'Rum 2',
      startsOn: '2026-01-30',
    });
  });
  test('without a call the plan is established, with a warning', () => {
    const { plan, findings } = advancePlan(
      plans.consented,
      event(plans.consented, 'established', '2026-01-27'),
    );
    expect(plan?.startsOn).toBe('2026-01-27');
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['sip-gip/notCalled', 'warning'],
    ]);
  });
  test('a planned follow-up is held, and the next one set', () => {
    const next = { on: '2026-05-12', caller: { operation: 'school', role: 'mentor' } };
    const { followUps } = take(plans.active, 'followedUp', '2026-03-18', { planned: '2026-03-17', next });
    expect(followUps).toEqual([
      { ...exampleSip.followUps[0], result: { heldOn: '2026-03-18', words: 'Det går bättre.' } },
      next,
    ]);
  });
  test('a follow-up that was never planned on that day is refused', () => {
    const sent = event(plans.active, 'followedUp', '2026-03-18', { planned: '2026-03-16' });
    expect(advancePlan(plans.active, sent).findings).toMatchObject([
      { code: 'sip-gip/referenceUnresolved', path: ['planned'] },
    ]);
  });
  test('responsibility goes to one who has said yes, and fits the kind of plan', () => {
    expect(take(plans.active, 'transferred', '2026-03-01').overallResponsible).toEqual({
      huvudman: 'region',
      operation: 'childPsychiatry',
      contactRole: 'psykolog',
    });
    const gip = { ...exampleGip, administration: plans.active.administration } as Plan;
    expect(advancePlan(gip, event(gip, 'transferred', '2026-03-01')).findings[0]?.path).toEqual(['to']);
    const noHuvudman = { to: { operation: 'school', contactRole: 'rektor' } };
    expect(
      advancePlan(plans.active, event(plans.active, 'transferred', '2026-03-01', noHuvudman)).findings,
    ).toMatchObject([{ code: 'core/missing', path: ['to', 'huvudman'] }]);
    const nobody = { acceptedBy: undefined };
    expect(
      advancePlan(plans.active, event(plans.active, 'transferred', '2026-03-01', nobody)).findings,
    ).toMatchObject([{ path: ['acceptedBy'] }]);
  });
  test('at a handover some leave and some join, each with their day', () => {
    const rektor = { kind: 'professional', operation: 'school', role: 'ny mentor' } as const;
    const { participants } = take(plans.active, 'handedOver', '2026-08-18', {
      transition: 'changeOfSchool',
      leaving: [{ kind: 'professional', operation: 'school', role: 'mentor' }],
      joining: [rektor],
    });
    expect(participants.flatMap(({ to }, index) => (to === undefined ? [] : [[index, to]]))).toEqual([
      [3, '2026-08-18'],
    ]);
    expect(participants.at(-1)).toEqual({ who: rektor, attendance: 'invited', from: '2026-08-18' });
    const gone = { leaving: [{ kind: 'other', role: 'granne' }] };
    expect(
      advancePlan(plans.active, event(plans.active, 'handedOver', '2026-08-18', gone)).findings,
    ).toMatchObject([{ code: 'sip-gip/referenceUnresolved', path: ['leaving', 0] }]);
  });
  test('a revision replaces what it names, and labels stay on what they stood on', () => {
    const [, second, third] = exampleSip.actions;
    const revised = take(plans.active, 'revised', '2026-03-01', { content: { actions: [third, second] } });
    expect(revised.actions.map(({ id }) => id)).toEqual(['a3', 'a2']);
    expect(revised.needs).toEqual(exampleSip.needs);
    expect(revised.parts.filter(({ path }) => path[0] === 'actions')).toEqual([
      { path: ['actions', 1], holder: 'socialservices', category: 'interventions', about: 'child' },
      { path: ['actions', 0], holder: 'healthcare', category: 'interventions', about: 'child' },
    ]);
  });
  test('a revision that is not a plan is refused where it stands', () => {
    const sent = event(plans.active, 'revised', '2026-03-01', { content: { goals: [{ id: 'g9' }] } });
    expect(advancePlan(plans.active, sent).findings[0]).toMatchObject({
      code: 'core/missing',
      path: ['content', 'goals', 0, 'text'],
    });
  });
});

describe('versions and days', () => {
  test('an event for another plan', () => {
    const { findings } = advancePlan(draft, { ...event(draft, 'called', '2026-03-01'), plan: 'plan-2' });
    expect(findings).toMatchObject([{ code: 'sip-gip/eventOtherPlan', path: ['plan'] }]);
  });
  test('an event on an older version is refused with the steps since', () => {
    const { plan, findings } = advancePlan(plans.active, {
      ...event(plans.active, 'followedUp', '2026-03-01'),
      basedOn: 2,
    });
    expect(plan).toBeUndefined();
    expect(findings[0]?.path).toEqual(['basedOn']);
    expect(findings[0]?.message).toBe(
      'Händelsen bygger inte på planens senaste version. Steg sedan dess: kallelse skickad, plan upprättad.',
    );
  });
  test('but a no is heard whatever version it was said on', () => {
    const { plan } = advancePlan(plans.active, {
      ...event(plans.active, 'consentWithdrawn', '2026-03-01'),
      basedOn: 1,
    });
    expect(plan?.version).toBe(plans.active.version + 1);
  });
  test('a step before the last one is refused', () => {
    const { findings } = advancePlan(plans.active, event(plans.active, 'revised', '2026-01-26'));
    expect(findings).toMatchObject([{ code: 'sip-gip/stepBeforeLast', path: ['on'] }]);
  });
  test('a withdrawal that is heard of late counts from its own day', () => {
    const late = event(plans.followedUp, 'consentWithdrawn', '2026-02-10');
    const { plan = draft, findings } = advancePlan(plans.followedUp, late);
    expect(findings).toMatchObject([{ code: 'sip-gip/stepsAfterNo', params: { count: 1 } }]);
    expect(planState(plan, { on: '2026-02-09' }).state).toBe('active');
    expect(planState(plan, { on: '2026-02-10' }).state).toBe('consentWithdrawn');
    expect(planState(plan, { on: '2026-03-01' })).toMatchObject({
      state: 'consentWithdrawn',
      findings: [{ code: 'sip-gip/stepImpossible', path: ['administration', 'life', 3] }],
    });
  });
});

describe('eighteen', () => {
  test('custodians’ consent ends on the birthday; the person’s own goes on', () => {
    const at = (plan: Plan, on: '2032-05-11' | '2032-05-12') => planState(plan, { on });
    expect(at(plans.active, '2032-05-11').state).toBe('active');
    expect(at(plans.active, '2032-05-12')).toMatchObject({ state: 'consentLapsed', since: '2032-05-12' });
    const own = along(['consentGiven', '2026-01-15', { givenBy: [{ kind: 'child' }] }], call, begun);
    expect(at(own, '2032-05-12').state).toBe('active');
  });
  test('and is not given by others again', () => {
    const renewed = event(plans.active, 'consentGiven', '2032-06-01');
    expect(advancePlan(plans.active, renewed).findings).toMatchObject([
      { code: 'sip-gip/adultConsents', path: ['givenBy'] },
    ]);
    const own = take(plans.active, 'consentGiven', '2032-06-01', { givenBy: [{ kind: 'child' }] });
    expect(planState(own, { on: '2032-06-01' }).state).toBe('active');
  });
  test('born on 29 February: 1 March', () => {
    const plan = { ...plans.active, child: { ref: 'barn', birthDate: '2012-02-29' } } as Plan;
    expect(planState(plan, { on: '2030-02-28' }).state).toBe('active');
    expect(planState(plan, { on: '2030-03-01' }).since).toBe('2030-03-01');
  });
});

describe('a plan that keeps no life is read by its days', () => {
  test.each([
    ['2026-01-19', 'proposed', undefined],
    ['2026-01-20', 'called', '2026-01-20'],
    ['2026-01-27', 'active', '2026-01-27'],
  ] as const)('%s: %s', (on, state, since) => {
    const answer = planState(exampleSip, { on });
    expect([answer.state, answer.since, answer.findings]).toEqual([state, since, []]);
  });
  test('without a reference to a consent it is only proposed', () => {
    expect(planState({ ...exampleSip, consents: [] }, { on: '2026-02-09' }).state).toBe('proposed');
  });
  test('follow-ups that were held, and the closing', () => {
    const held = {
      ...exampleSip.followUps[0],
      result: { heldOn: '2026-03-17' },
    } as Plan['followUps'][number];
    const plan: Plan = { ...exampleSip, followUps: [held], closing: { on: '2026-04-01', reason: 'moved' } };
    expect(planState(plan, { on: '2026-03-31' }).state).toBe('followedUp');
    expect(planState(plan, { on: '2026-04-01' }).state).toBe('closed');
  });
  test('its first event writes down what had happened by then', () => {
    const plan = take(exampleSip, 'followedUp', '2026-03-17', { planned: '2026-03-17' });
    expect(plan.administration?.life?.map(({ kind, on }) => [kind, on])).toEqual([
      ['consentGiven', '2026-01-20'],
      ['called', '2026-01-20'],
      ['established', '2026-01-27'],
      ['followedUp', '2026-03-17'],
    ]);
  });
});
