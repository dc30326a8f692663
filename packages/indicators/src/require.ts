/** Stops a caller's mistake. The messages name the argument, never its value. */
export function requireCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`The ${name} must be a whole number, 0 or more.`);
}

export function requireConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError('The confidence must lie between 0 and 1, both excluded.');
}

export function requireAmount(name: string, value: number, { above }: { readonly above: boolean }): void {
  if (!Number.isFinite(value) || value < 0 || (above && value === 0))
    throw new RangeError(`The ${name} must be a number ${above ? 'above 0' : 'that is 0 or more'}.`);
}
