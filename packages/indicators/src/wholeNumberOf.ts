/**
 * A count as JSON, a database or its driver gives it: a number, a bigint, or digits in a text. Anything else, and what
 * is too large to be exact, is not one.
 */
export function wholeNumberOf(value: unknown): number | undefined {
  const isText = typeof value === 'string' && /^(0|[1-9]\d{0,15})$/.test(value);
  const number = typeof value === 'bigint' || isText ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : undefined;
}
