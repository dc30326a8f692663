import type { Informant } from '@tsi/core';
import type { Change, Comparison } from '@tsi/wellbeing-wheel';

/** How many parts moved which way, for one informant. Counted, not summed: a step is not a grade. */
export interface ChangeCounts {
  readonly informant: Informant;
  readonly better: number;
  readonly worse: number;
  readonly same: number;
  readonly notComparable: number;
}

/** The changes of each informant, in the order of the comparison. */
export function changeCounts({ changes }: Comparison): ChangeCounts[] {
  const key = (informant: Informant) => JSON.stringify(informant);
  const informants = [...new Map(changes.map(({ informant }) => [key(informant), informant])).values()];
  return informants.map((informant) => {
    const own = changes.filter((change) => key(change.informant) === key(informant));
    const towards = (asked: (Change & { kind: 'step' })['towards']) =>
      own.filter((change) => change.kind === 'step' && change.towards === asked).length;
    return {
      informant,
      better: towards('better'),
      worse: towards('worse'),
      same: towards('neither'),
      notComparable: own.filter(({ kind }) => kind === 'gap').length,
    };
  });
}
