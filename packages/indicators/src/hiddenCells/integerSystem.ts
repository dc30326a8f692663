/** So many times a variable. */
export interface Term {
  readonly variable: number;
  readonly times: number;
}

/** What is known of a sum: it lies from one whole number to another, or to no end (`Infinity`). */
export interface Constraint {
  readonly terms: readonly Term[];
  readonly from: number;
  readonly to: number;
}

/** Whole numbers, 0 or more, and what is known of them. */
export interface IntegerSystem {
  readonly variables: number;
  readonly constraints: readonly Constraint[];
}

export const sumOfVariables = (variables: readonly number[]): Term[] =>
  variables.map((variable) => ({ variable, times: 1 }));
