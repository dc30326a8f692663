/**
 * Do two documents say the same? The order of fields does not matter, and a field that is undefined is not there.
 *
 * It does not call itself, so depth is no danger, and what holds itself is gone through once.
 */
export function sameValue(one: unknown, other: unknown): boolean {
  const waiting: [unknown, unknown][] = [[one, other]];
  const seen = new Map<object, Set<object>>();
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [a, b] = pair;
    if (Object.is(a, b)) continue;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
    if (Array.isArray(a) !== Array.isArray(b)) return false;
    if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false;
    const withA = seen.get(a) ?? new Set();
    if (withA.has(b)) continue;
    seen.set(a, withA.add(b));
    const left = a as Fields;
    const right = b as Fields;
    for (const name of Object.keys(left)) {
      if (left[name] === undefined) continue;
      if (!Object.hasOwn(right, name) || right[name] === undefined) return false;
      waiting.push([left[name], right[name]]);
    }
    for (const name of Object.keys(right))
      if (right[name] !== undefined && !Object.hasOwn(left, name)) return false;
  }
  return true;
}

type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
