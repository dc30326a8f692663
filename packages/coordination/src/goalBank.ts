import type { Goal } from './goal.ts';
import { adultGoals } from './goalBank/adultGoals.ts';
import { alreadyHarmedGoals1to13, alreadyHarmedGoals13to20 } from './goalBank/alreadyHarmedGoals.ts';
import { atRiskGoals1to13, atRiskGoals13to20 } from './goalBank/atRiskGoals.ts';
import { childGoals } from './goalBank/childGoals.ts';
import { preventiveGoals1to13, preventiveGoals13to20 } from './goalBank/preventiveGoals.ts';

/**
 * The 101 goals that Kävlinge's report of 2007 proposes to choose from, in its order, in our own short words.
 *
 * Swedish: målbanken. Source: chapter 4.2; each goal has its heading and number. Under each heading the source goes from
 * the concrete (what is offered) to the inner (what one hopes and dares). The bank stays; what is chosen from it lasts
 * for a period, see {@link goalChoices}.
 *
 * @example
 * ```ts
 * import { goalBank } from '@tsi/coordination';
 *
 * goalBank.length; // => 101
 * goalBank[0]?.statement.en; // => 'I know that the schools here are good places to learn.'
 * goalBank.filter(({ agreeing }) => agreeing === 'unsettled').map(({ id }) => id); // => ['alreadyHarmed-13to20-12']
 * ```
 */
export const goalBank: readonly Goal[] = /* @__PURE__ */ [
  adultGoals,
  childGoals,
  preventiveGoals1to13,
  preventiveGoals13to20,
  atRiskGoals1to13,
  atRiskGoals13to20,
  alreadyHarmedGoals1to13,
  alreadyHarmedGoals13to20,
].flat();
