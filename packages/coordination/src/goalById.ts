import type { Goal } from './goal.ts';
import { goalBank } from './goalBank.ts';

/** The goal of the bank, or else the own goal, with this id. */
export const goalById = (id: string, ownGoals: readonly Goal[] = []): Goal | undefined =>
  goalBank.find((goal) => goal.id === id) ?? ownGoals.find((goal) => goal.id === id);
