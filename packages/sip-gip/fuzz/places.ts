/** Where something stands in a value. */
export type Place = readonly (string | number)[];

/** Every place in a JSON value, the value itself first. */
export function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [at, ...[...inner].flatMap(([step, item]) => placesIn(item, [...at, step]))];
}

export const valueAt = (value: unknown, place: Place): unknown =>
  place.reduce<unknown>((part, step) => (part as Record<string | number, unknown> | null)?.[step], value);

/** The value with something else at a place; everything beside the way there is shared with the first. */
export function withAt(value: unknown, [step, ...rest]: Place, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const old = (copy as Record<string | number, unknown>)[step];
  setOwn(copy, step, withAt(old, rest, change));
  return copy;
}

/** The value without what stands at a place. */
export const withoutAt = (value: unknown, place: Place): unknown =>
  withAt(value, place.slice(0, -1), (parent) => {
    const last = place.at(-1)!;
    if (Array.isArray(parent)) return parent.filter((_, index) => index !== last);
    return Object.fromEntries(Object.entries(parent as object).filter(([name]) => name !== last));
  });

/** A field of its own, whatever it is called: an assignment to `__proto__` would make none. */
export const setOwn = (target: object, name: PropertyKey, value: unknown): void => {
  Object.defineProperty(target, name, { value, configurable: true, enumerable: true, writable: true });
};
