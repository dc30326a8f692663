import { type Place, placesIn, setOwn, valueAt, withAt, withoutAt } from './places.ts';
import { canary, corpusPlans, numberCanary } from './plans.ts';
import type { Random } from './random.ts';

const wrong: readonly unknown[] = [
  null,
  undefined,
  '',
  canary,
  `${canary}\ud800`,
  `\u0000${canary}\u202e`,
  canary.repeat(1000),
  true,
  0,
  -1,
  2.5,
  numberCanary,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
  [],
  [null],
  [canary],
  {},
  { kind: canary },
  { [canary]: canary },
  10n,
  Symbol.for(canary),
  () => canary,
  new Date(0),
  new Map([[canary, canary]]),
];

const days = [
  '0000-01-01',
  '0001-01-01',
  '1900-02-29',
  '2000-02-29',
  '2025-06-30',
  '2025-07-01',
  '2026-02-30',
  '9999-12-31',
];
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  'then',
  '',
  '0',
  canary,
  `${canary}å`,
];

/** The plan changed at one to four places; sometimes it is still valid. */
export function mutatePlan(plan: unknown, random: Random): unknown {
  let mutant = plan;
  for (let left = 1 + random.int(4); left > 0; left -= 1) mutant = mutateOnce(mutant, random);
  return mutant;
}

function mutateOnce(value: unknown, random: Random): unknown {
  const place = somePlace(value, random);
  const here = valueAt(value, place);
  switch (random.int(8)) {
    case 0:
      return withAt(value, place, () => random.pick(wrong));
    case 1:
      return place.length === 0 ? value : withoutAt(value, place);
    case 2:
      return isObject(here)
        ? withAt(value, place, (old) => withField(old, random.pick(names), canary))
        : value;
    case 3:
      return Array.isArray(here) ? withAt(value, place, (old) => otherList(old as unknown[], random)) : value;
    // What stands elsewhere, in this plan or in another one.
    case 4: {
      const from = random.chance(0.5) ? value : random.pick(corpusPlans).plan;
      return withAt(value, place, () => valueAt(from, somePlace(from, random)));
    }
    // Another valid word, day or whole part, from a place of the same name.
    case 5:
      return withAt(value, place, (old) => random.pick(alike.get(place.at(-1)!) ?? [old]));
    default:
      for (let tries = 0; tries < 10; tries += 1) {
        const dated = somePlace(value, random);
        if (isDay(valueAt(value, dated))) return withAt(value, dated, () => someDay(random));
      }
      return value;
  }
}

/** A place by a walk from the whole: cheaper than a list of them all. */
function somePlace(value: unknown, random: Random): Place {
  const place: (string | number)[] = [];
  let here = value;
  while (typeof here === 'object' && here !== null && !random.chance(0.12)) {
    const steps = Array.isArray(here) ? here.length : Object.keys(here);
    if (steps === 0 || (typeof steps === 'object' && steps.length === 0)) break;
    const step = typeof steps === 'number' ? random.int(steps) : random.pick(steps);
    place.push(step);
    here = (here as Record<string | number, unknown>)[step];
  }
  return place;
}

/** Everything in the corpus by the name of its place. */
const alike = new Map<string | number, unknown[]>();
for (const { plan } of corpusPlans)
  for (const place of placesIn(plan)) {
    const name = place.at(-1) ?? '';
    alike.set(name, [...(alike.get(name) ?? []), valueAt(plan, place)]);
  }

const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withField = (old: unknown, name: string, value: unknown) => {
  const copy = { ...(old as object) };
  setOwn(copy, name, value);
  return copy;
};

function otherList(list: readonly unknown[], random: Random): unknown {
  const copy = [...list];
  switch (random.int(5)) {
    case 0:
      return [...list, ...list];
    case 1:
      return [...list].reverse();
    case 2:
      return [];
    case 3:
      // A hole.
      delete copy[random.int(copy.length + 1)];
      copy.length += 1;
      return copy;
    default:
      return Array.from({ length: 12 }, (_, index) => list[index % Math.max(1, list.length)]);
  }
}

const two = (number: number) => String(number).padStart(2, '0');

const someDay = (random: Random) =>
  random.chance(0.2)
    ? random.pick(days)
    : `202${random.int(8)}-${two(1 + random.int(12))}-${two(1 + random.int(29))}`;
