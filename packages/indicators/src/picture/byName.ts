const swedish = /* @__PURE__ */ new Intl.Collator('sv', { numeric: true });

/**
 * In the order of the Swedish alphabet, so that neither rank nor a suppressed value can be read from the order that a
 * caller happened to use.
 */
export const byName = <Unit extends { readonly label: string }>(units: readonly Unit[]): Unit[] =>
  [...units].sort((a, b) => swedish.compare(a.label, b.label));
