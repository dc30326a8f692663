/** Is the value the one expected, whatever the order of its members? As deep as what is expected. */
export function same(expected: unknown, value: unknown): boolean {
  if (typeof expected !== 'object' || expected === null || typeof value !== 'object' || value === null)
    return expected === value;
  const names = Object.keys(expected);
  return (
    Array.isArray(expected) === Array.isArray(value) &&
    names.length === Object.keys(value).length &&
    names.every(
      (name) =>
        Object.hasOwn(value, name) &&
        same(expected[name as keyof typeof expected], value[name as keyof typeof value]),
    )
  );
}
