// What the generated code asks of single values: the same questions that zod asks, without zod.

export { isDay } from '@tsi/core';

export type Fields = Readonly<Record<string, unknown>>;

export const isObject = (it: unknown): it is Fields =>
  typeof it === 'object' && it !== null && !Array.isArray(it);

/** Length in code points, as in zod and JSON Schema. A code point is one or two units, so most texts need no count. */
export const isText = (it: unknown, min: number, max: number): boolean =>
  typeof it === 'string' &&
  (it.length >= 2 * min || codePoints(it) >= min) &&
  (it.length <= max || (it.length <= 2 * max && codePoints(it) <= max));

export function codePoints(text: string): number {
  let count = text.length;
  for (let i = 1; i < text.length; i++)
    if ((text.charCodeAt(i - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(i) & 0xfc00) === 0xdc00) {
      count -= 1;
      i += 1;
    }
  return count;
}

export const isInteger = (it: unknown, min: number, max: number): boolean =>
  Number.isSafeInteger(it) && (it as number) >= min && (it as number) <= max;

export function isList(it: unknown, min: number, max: number, isItem: (it: unknown) => boolean): boolean {
  if (!Array.isArray(it) || it.length < min || it.length > max) return false;
  for (let i = 0; i < it.length; i++) if (!isItem(it[i])) return false;
  return true;
}

/** An object with any fields: not of a class of its own, and without symbols among its fields. */
export const isRecord = (it: unknown): boolean => isPlainObject(it) && symbolsOf(it).length === 0;

export function isPlainObject(it: unknown): it is Fields {
  if (!isObject(it)) return false;
  const made = it.constructor;
  if (typeof made !== 'function') return true;
  return isObject(made.prototype) && Object.hasOwn(made.prototype, 'isPrototypeOf');
}

export const symbolsOf = (it: Fields): symbol[] =>
  Object.getOwnPropertySymbols(it).filter((key) => Object.prototype.propertyIsEnumerable.call(it, key));
