import { readdirSync, readFileSync } from 'node:fs';

const corpus = new URL('../../packages/sip-gip/corpus/valid/', import.meta.url);

/** The corpus's longer plans as texts, with actions and labels repeated until they are about 10 kB. */
export const plansOfTenKilobytes = () =>
  readdirSync(corpus)
    .map((file) => JSON.parse(readFileSync(new URL(file, corpus), 'utf8')))
    .filter((plan) => JSON.stringify(plan).length > 6000)
    .map((plan) => {
      const { actions, parts } = plan;
      for (let i = 0; JSON.stringify(plan).length < 10_000; i += 1) {
        plan.actions = [...plan.actions, { ...actions[i % actions.length], id: `action-${i}` }];
        plan.parts = [...plan.parts, { ...parts[0], path: ['actions', actions.length + i] }];
      }
      return JSON.stringify(plan);
    });

/** A plan with three faults, far from each other. */
export const faulted = (plan) => {
  const [first, ...others] = plan.actions;
  return {
    ...plan,
    startsOn: '2026-02-30',
    actions: [{ ...first, status: 'active', needs: 'n1' }, ...others],
  };
};

/** Plans with one fault each, which everybody has to see. */
export const almostPlans = (plan) => [
  { ...plan, unknown: 1 },
  { ...plan, kind: 'vip' },
  { ...plan, version: 0 },
  { ...plan, version: 1.5 },
  { ...plan, reason: '' },
  { ...plan, reason: 'x'.repeat(5001) },
  { ...plan, startsOn: '2026-02-30' },
  { ...plan, custodians: Array(11).fill({ ref: 'v1' }) },
  { ...plan, protectedIdentity: 'perhaps' },
  { ...plan, childsVoice: { ...plan.childsVoice, goal: { kind: 'said' } } },
  { ...plan, parts: [{ ...plan.parts[0], path: [-1] }] },
];
