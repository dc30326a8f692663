/** A text as the house writes it in code. */
export const literal = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
