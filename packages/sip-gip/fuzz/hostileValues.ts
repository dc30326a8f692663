import { setOwn, withAt } from './places.ts';
import { canary, corpusPlans, numberCanary } from './plans.ts';

const plan = corpusPlans.find(({ name }) => name === 'valid/small-sip.json')!.plan;
const many = <T>(item: (index: number) => T, length = 100_000) =>
  Array.from({ length }, (_, index) => item(index));
const tenMegabytes = () => canary.padEnd(10 * 1024 * 1024, 'å');

/** Lists or objects in one another. */
export function deep(levels: number, kind: 'list' | 'object' = 'list'): unknown {
  let value: unknown = canary;
  for (let level = 0; level < levels; level += 1) value = kind === 'list' ? [value] : { a: value };
  return value;
}

/** Thrown by the objects that throw: it may pass through, and is nothing of ours. */
export const ownError = new Error(canary);
const throwing = () => {
  throw ownError;
};

function cyclic(): object {
  const object: Record<string, unknown> = { canary };
  object.self = object;
  return object;
}

const withProto = (target: object) => {
  setOwn(target, '__proto__', { kind: 'sip', polluted: canary });
  setOwn(target, 'constructor', { prototype: { polluted: canary } });
  return target;
};

/** What JSON can say, and no form would: each by its name. */
export const hostileDocuments: Readonly<Record<string, () => unknown>> = {
  'ten megabytes of reason': () => ({ ...plan, reason: tenMegabytes() }),
  'ten megabytes of day': () => ({ ...plan, startsOn: tenMegabytes() }),
  'ten megabytes of kind': () => ({ ...plan, kind: tenMegabytes() }),
  'a field name of ten megabytes': () => ({ ...plan, [tenMegabytes()]: 1 }),
  'ten megabytes of extension': () => ({ ...plan, extensions: { long: tenMegabytes() } }),
  '100 000 actions': () => ({ ...plan, actions: many(() => plan.actions[0]) }),
  '100 000 faulty actions': () => ({ ...plan, actions: many(() => ({ id: canary, start: canary })) }),
  '100 000 participants': () => ({ ...plan, participants: many(() => plan.participants[0]) }),
  '100 000 references': () =>
    withAt(plan, ['actions', 0, 'needs'], () => many((index) => `${canary}${index}`)),
  '100 000 labels': () => ({ ...plan, parts: many(() => plan.parts[0]) }),
  'a label of 100 000 steps': () => withAt(plan, ['parts', 0, 'path'], () => many(() => canary)),
  '20 000 unknown fields': () => ({
    ...plan,
    ...Object.fromEntries(many((index) => [`${canary}${index}`, 1], 20_000)),
  }),
  '20 000 unknown fields in an action': () =>
    withAt(plan, ['actions', 0], (action) => ({
      ...(action as object),
      ...Object.fromEntries(many((index) => [`${canary}${index}`, 1], 20_000)),
    })),
  '10 000 levels of lists': () => deep(10_000),
  '10 000 levels in the reason': () => ({ ...plan, reason: deep(10_000) }),
  '10 000 levels of the child': () => ({ ...plan, child: deep(10_000, 'object') }),
  '10 000 levels of extensions': () => ({ ...plan, extensions: { deep: deep(10_000, 'object') } }),
  'own __proto__ and constructor': () => withProto({ ...plan }),
  'own __proto__ in the child': () => ({ ...plan, child: withProto({ ...plan.child }) }),
  'own __proto__ in extensions': () => ({ ...plan, extensions: withProto({}) }),
  'lone surrogates': () => ({
    ...plan,
    id: '\ud800',
    reason: `\udfff${canary}\ud83d`,
    extensions: { '\ud800': canary },
  }),
  'numbers without end': () => ({ ...plan, version: Number.POSITIVE_INFINITY, basedOn: -Infinity }),
  'numbers with all their digits': () => ({ ...plan, version: numberCanary, basedOn: 0.1 + 0.2 }),
  'the largest lists allowed': () => largestPlan(),
};

/** What only a program can make. */
export const hostileObjects: Readonly<Record<string, () => unknown>> = {
  'a getter that throws': () =>
    Object.defineProperty({ ...plan }, 'reason', { enumerable: true, get: throwing }),
  'a getter that throws in the child': () => ({
    ...plan,
    child: Object.defineProperty({ ref: canary }, 'birthDate', { enumerable: true, get: throwing }),
  }),
  'a getter that throws in extensions': () => ({
    ...plan,
    extensions: Object.defineProperty({}, canary, { enumerable: true, get: throwing }),
  }),
  'a getter that changes its mind': () => {
    let asked = 0;
    const get = () => (asked++ % 2 === 0 ? 'sip' : tenTimes(canary));
    return Object.defineProperty({ ...plan }, 'kind', { enumerable: true, get });
  },
  'a proxy that lets through': () => new Proxy({ ...plan }, {}),
  'a proxy that throws': () => new Proxy({ ...plan }, { get: throwing, has: throwing, ownKeys: throwing }),
  'a proxy for a list that throws': () => ({ ...plan, needs: new Proxy([...plan.needs], { get: throwing }) }),
  'a proxy that has been revoked': () => {
    const { proxy, revoke } = Proxy.revocable({ ...plan }, {});
    revoke();
    return proxy;
  },
  'a plan that holds itself': () => ({ ...plan, extensions: cyclic() }),
  'a child that holds itself': () => ({ ...plan, child: cyclic() }),
  'a list that holds itself': () => {
    const list: unknown[] = [];
    list.push(list);
    return { ...plan, actions: list };
  },
  'names that are symbols': () => ({ ...plan, [Symbol(canary)]: canary }),
  'no prototype': () => Object.assign(Object.create(null), plan),
  'another prototype': () => Object.assign(Object.create({ polluted: canary, extensions: canary }), plan),
  'all of it inherited': () => Object.create(plan),
  'a frozen plan': () => Object.freeze({ ...plan }),
  'an array with the fields of a plan': () => Object.assign([], plan),
  'a function with the fields of a plan': () => Object.assign(() => canary, plan),
  'a list like one': () => ({ ...plan, actions: { length: 1, 0: plan.actions[0] } }),
  'a list with holes': () => ({ ...plan, needs: Object.assign([], { length: 1000 }) }),
  'texts that are objects': () => ({ ...plan, reason: new String(canary), version: new Number(1) }),
  'a text that answers otherwise': () => ({
    ...plan,
    reason: { toString: throwing, valueOf: throwing, toJSON: throwing },
  }),
  'a map': () => new Map(Object.entries(plan)),
  'a day that is a Date': () => ({ ...plan, startsOn: new Date(Number.NaN) }),
};

const tenTimes = (text: string) => text.repeat(10);

/** As many as the schema allows of what the rules go through. */
export function largestPlan(share = 1): unknown {
  const to = (length: number) => Math.ceil(length * share);
  const needs = many((index) => ({ id: `n${index}`, text: canary }), to(500));
  const ids = needs.slice(0, to(100)).map(({ id }) => id);
  return {
    ...plan,
    needs,
    goals: many((index) => ({ id: `g${index}`, text: canary, level: 'step', needs: ids }), to(500)),
    actions: many((index) => ({ ...plan.actions[0], id: `a${index}`, needs: ids, goals: [] }), to(500)),
    measuresByOthers: {
      kind: 'some',
      measures: many(() => ({ by: canary, description: canary, needs: ids }), to(500)),
    },
    views: many(() => plan.views[0], to(100)),
    disagreements: many(() => ({ about: canary, between: many(() => ({ kind: 'child' }), to(50)) }), to(100)),
    participants: many(() => plan.participants[2], to(200)),
    followUps: many(() => plan.followUps[0], to(200)),
    consents: many((index) => ({ kind: 'planConsent', ref: `c${index}` }), to(200)),
    parts: many((index) => ({ ...plan.parts[0], path: ['needs', index % needs.length] }), to(1000)),
  };
}
