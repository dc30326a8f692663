/** A FHIR object while it is being written. Swedish: utkast. */
export type Draft = Record<string, unknown>;

/** Adds an item to a list of the draft. */
export function push(to: Draft, element: string, item: unknown): void {
  const list = to[element];
  if (Array.isArray(list)) list.push(item);
  else to[element] = [item];
}

/** Puts a value some steps down; a number is a position in a list. */
export function put(to: Draft, steps: readonly (string | number)[], value: unknown): void {
  let here = to as Record<string | number, unknown>;
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    if (next === undefined) here[step] = value;
    else {
      here[step] ??= typeof next === 'number' ? [] : {};
      here = here[step] as Record<string | number, unknown>;
    }
  }
}
