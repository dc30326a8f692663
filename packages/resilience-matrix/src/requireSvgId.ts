/** Throws when an id cannot stand in a picture; does not repeat it. */
export function requireSvgId(id: string): void {
  if (!/^[A-Za-z][\w-]*$/.test(id))
    throw new RangeError('id must be a letter followed by letters, digits, - or _.');
}
