/**
 * The work that one question may still take, counted in numbers touched and not in seconds, so that the answer is the
 * same on every machine. A number too large to be kept exactly uses it all up: what cannot be computed exactly is not
 * answered.
 */
export interface Budget {
  left: number;
}

/** About a hundred times what it takes to audit 30 rows and 12 columns with every cell hidden. */
export const auditBudget = (): Budget => ({ left: 300_000_000 });

/** About twenty times what it takes to choose the hidden cells of such a table. */
export const searchBudget = (): Budget => ({ left: 1_000_000_000 });

export const isSpent = ({ left }: Budget): boolean => left < 0;

export const spend = (budget: Budget, work: number): void => {
  budget.left -= work;
};

/** The same number, or the end of the budget when it is too large to be exact. */
export function exact(value: number, budget: Budget): number {
  if (value > Number.MAX_SAFE_INTEGER || value < -Number.MAX_SAFE_INTEGER) budget.left = -1;
  return value;
}
