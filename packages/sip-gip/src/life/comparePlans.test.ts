import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleBarnetsPlan } from '../exampleBarnetsPlan.ts';
import { exampleDischarge } from '../exampleDischarge.ts';
import { exampleGip } from '../exampleGip.ts';
import { exampleSip } from '../exampleSip.ts';
import { isPlan } from '../isPlan.ts';
import type { Plan } from '../plan.ts';
import { comparePlans, type PlanChange } from './comparePlans.ts';

const sip: Plan = exampleSip;
const [a1, a2, a3] = sip.actions as [
  Plan['actions'][number],
  Plan['actions'][number],
  Plan['actions'][number],
];
const school = 'school';
const social = 'childAndFamilyServices';
const bup = 'childPsychiatry';
const names = (change: PlanChange) =>
  change.for.map((reader) =>
    reader.kind === 'operation' ? reader.operation : reader.kind === 'child' ? 'child' : reader.ref,
  );
const rows = (after: Plan, before = sip) =>
  comparePlans(before, after).map((change) => [
    `${change.kind} ${change.path.join('.')}`,
    change.label,
    names(change).join(' '),
  ]);
const everybody = `child v1 v2 ${school} ${bup} ${social}`;

describe('what changed, and for whom', () => {
  test.each<readonly [string, Plan, readonly (readonly [string, string, string])[]]>([
    ['nothing', { ...sip, version: 2, basedOn: 1 }, []],
    [
      'an action ends sooner',
      { ...sip, actions: [{ ...a1, plannedEnd: '2026-05-01' }, a2, a3] },
      [['changed actions.0.plannedEnd', 'Tiden för en insats har ändrats.', `child v1 v2 ${school}`]],
    ],
    [
      'an action changes hands: both are told',
      { ...sip, actions: [a1, { ...a2, operation: school, responsibleRole: 'kurator' }, a3] },
      [
        [
          'changed actions.1.operation',
          'Ansvaret för en insats har ändrats.',
          `child v1 v2 ${school} ${social}`,
        ],
        [
          'changed actions.1.responsibleRole',
          'Ansvaret för en insats har ändrats.',
          `child v1 v2 ${school} ${social}`,
        ],
      ],
    ],
    [
      'an action is taken away: the others have moved, and that is no change',
      { ...sip, actions: [a2, a3] },
      [['removed actions.0', 'En insats har tagits bort.', `child v1 v2 ${school}`]],
    ],
    [
      'an action is put first',
      { ...sip, actions: [{ ...a1, id: 'a0' }, a1, a2, a3] },
      [['added actions.0', 'En insats har kommit till.', `child v1 v2 ${school}`]],
    ],
    [
      'the actions are in another order',
      { ...sip, actions: [a3, a1, a2] },
      [['reordered actions', 'Ordningen bland insatserna har ändrats.', everybody]],
    ],
    [
      'a need is written anew: for those whose actions answer to it',
      { ...sip, needs: sip.needs.map((need) => (need.id === 'n2' ? { ...need, text: 'Annat.' } : need)) },
      [['changed needs.1.text', 'Ett behov har ändrats.', `child v1 v2 ${bup}`]],
    ],
    [
      'a follow-up gets another day: it is the same follow-up',
      { ...sip, followUps: [{ ...sip.followUps[0]!, on: '2026-03-24' }] },
      [['changed followUps.0.on', 'Dagen för en uppföljning har ändrats.', everybody]],
    ],
    [
      'a follow-up is held',
      { ...sip, followUps: [{ ...sip.followUps[0]!, result: { heldOn: '2026-03-17' } }] },
      [['added followUps.0.result', 'Resultatet av en uppföljning har kommit till.', everybody]],
    ],
    [
      'the overall responsibility goes to the region',
      {
        ...sip,
        overallResponsible: { huvudman: 'region', operation: 'habilitation', contactRole: 'kurator' },
      } as Plan,
      ['contactRole', 'huvudman', 'operation'].map((field) => [
        `changed overallResponsible.${field}`,
        'Det övergripande ansvaret har ändrats.',
        `child v1 v2 ${school} ${bup} habilitation ${social}`,
      ]),
    ],
    [
      'one custodian’s contact is for that custodian only',
      { ...sip, custodians: [{ ...sip.custodians[0]!, contact: 'ny' }, sip.custodians[1]!] },
      [['changed custodians.0.contact', 'En uppgift om en vårdnadshavare har ändrats.', 'v1']],
    ],
    [
      'the child’s address is for the child only',
      { ...sip, child: { ...sip.child, address: 'ny' } },
      [['added child.address', 'En uppgift om barnet har kommit till.', 'child']],
    ],
    [
      'labels and administration are for whoever keeps the plan',
      { ...sip, parts: [], administration: { life: [] } },
      [
        ['added administration', 'Planens administration har kommit till.', ''],
        ['changed parts', 'Märkningen av vem som håller vad har ändrats.', ''],
      ],
    ],
  ])('%s', (_, after, expected) => {
    const found = rows(after).map((row) => [...row]);
    expect(found.toSorted()).toEqual(expected.map((row) => [...row]).toSorted());
    expect(isPlan(after)).toBe(true);
  });

  test('where it stood before, when that was another place', () => {
    const [removed, moved] = comparePlans(sip, {
      ...sip,
      actions: [{ ...a2, status: 'done' }, a3],
    }).toReversed();
    expect(removed).toMatchObject({ kind: 'removed', path: ['actions', 0], id: 'a1' });
    expect(moved).toMatchObject({ path: ['actions', 0, 'status'], was: ['actions', 1, 'status'], id: 'a2' });
  });

  test('a protected identity: no custodian is named', () => {
    const hidden: Plan = { ...sip, protectedIdentity: 'yes' };
    const changes = comparePlans(hidden, { ...hidden, actions: [], custodians: [] });
    expect(changes.length).toBeGreaterThan(3);
    expect(changes.flatMap((change) => change.for).some(({ kind }) => kind === 'custodian')).toBe(false);
  });

  test('who has left the plan is not told of what comes after', () => {
    const participants = sip.participants.map((one) =>
      one.who.kind === 'professional' && one.who.operation === bup
        ? { ...one, to: '2026-02-01' as const }
        : one,
    );
    const before: Plan = { ...sip, participants, actions: [a1, a2] };
    const [change] = comparePlans(before, { ...before, meetingOn: '2026-02-10' });
    expect(names(change!)).toEqual(['child', 'v1', 'v2', school, social]);
  });

  test('in English', () => {
    expect(comparePlans(sip, { ...sip, actions: [a1, a2] }, { locale: 'en' })[0]?.label).toBe(
      'An action has been removed.',
    );
  });
});

describe('always', () => {
  const plans: readonly Plan[] = [exampleSip, exampleDischarge, exampleGip, exampleBarnetsPlan];

  test.each(plans)('a plan does not differ from itself, however it is written', (plan) => {
    expect(comparePlans(plan, plan)).toEqual([]);
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([name, inner]) => [name, turned(inner)]),
            )
          : value;
    expect(comparePlans(plan, turned(plan) as Plan)).toEqual([]);
  });

  /** Changes that do not touch one another. */
  const edits: readonly ((plan: Plan) => Plan)[] = [
    (plan) => ({ ...plan, reason: 'Annat.' }),
    (plan) => ({ ...plan, actions: plan.actions.filter(({ id }) => id !== 'a2') }),
    (plan) => ({
      ...plan,
      actions: plan.actions.map((action) => (action.id === 'a3' ? { ...action, status: 'done' } : action)),
    }),
    (plan) => ({ ...plan, goals: [{ id: 'g0', text: 'Nytt.', level: 'step', needs: [] }, ...plan.goals] }),
    (plan) => ({ ...plan, goals: plan.goals.filter(({ id }) => id !== 'g1') }),
    (plan) => ({ ...plan, custodians: plan.custodians.map((one) => ({ ...one, address: 'ny' })) }),
    (plan) => ({ ...plan, meetingOn: '2026-02-10' }),
    (plan) => ({ ...plan, participants: plan.participants.slice(1) }),
    (plan) => ({ ...plan, extensions: { ours: [1] } }),
  ];
  const order = (length: number) =>
    fc.shuffledSubarray(
      Array.from({ length }, (_, index) => index),
      { minLength: 1 },
    );

  test('the order in which changes were made does not matter', () => {
    fc.assert(
      fc.property(order(edits.length), (chosen) => {
        const made = (indexes: readonly number[]) =>
          comparePlans(
            sip,
            indexes.reduce<Plan>((plan, index) => edits[index]!(plan), sip),
          );
        expect(made(chosen)).toEqual(made(chosen.toSorted()));
      }),
    );
  });

  test('going back is the same changes the other way', () => {
    const back = { added: 'removed', removed: 'added', changed: 'changed', reordered: 'reordered' } as const;
    fc.assert(
      fc.property(order(edits.length), (chosen) => {
        const after = chosen.reduce<Plan>((plan, index) => edits[index]!(plan), sip);
        const there = comparePlans(sip, after).map(({ kind, what, id }) => `${kind} ${what} ${id}`);
        const here = comparePlans(after, sip).map(({ kind, what, id }) => `${back[kind]} ${what} ${id}`);
        expect(here.toSorted()).toEqual(there.toSorted());
      }),
    );
  });

  test('no change of any single value goes unseen, and none is repeated', () => {
    const secret = 'Hemlig-4711';
    const places = (
      value: unknown,
      path: readonly (string | number)[] = [],
    ): (readonly (string | number)[])[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, inner]) =>
            places(inner, [...path, Array.isArray(value) ? Number(name) : name]),
          )
        : [path];
    const changed = (value: unknown, [step, ...rest]: readonly (string | number)[]): unknown => {
      if (step === undefined) return secret;
      const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
        string | number,
        unknown
      >;
      copy[step] = changed(copy[step], rest);
      return copy;
    };
    for (const plan of plans)
      for (const path of places(plan).filter(([field]) => field !== 'version' && field !== 'basedOn')) {
        const changes = comparePlans(plan, changed(plan, path) as Plan);
        expect(changes.length, path.join('.')).toBeGreaterThan(0);
        expect(changes.map(({ label }) => label).join()).not.toContain(secret);
      }
  });

  test('never throws, whatever two plans there are; ids may be doubled', () => {
    const plan = fc.record({
      actions: fc.array(fc.constantFrom(a1, { ...a1, id: 'a2' })),
      goals: fc.array(fc.constantFrom(...sip.goals)),
    });
    fc.assert(
      fc.property(plan, plan, (one, other) => {
        const before = { ...sip, ...one } as Plan;
        const after = { ...sip, ...other } as Plan;
        expect(comparePlans(before, after).length > 0).toBe(
          JSON.stringify([before.actions, before.goals]) !== JSON.stringify([after.actions, after.goals]),
        );
      }),
    );
  });
});
