import type { Text } from '@tsi/core';

/**
 * What was found about one figure.
 *
 * - `agreesExactly`: it is the computed value.
 * - `agreesByBoth`, `agreesByRounding`, `agreesByTruncation`: it is the computed value shown in that way.
 * - `agreesWithinInputs`: not as computed from the printed inputs, but from values that these can stand for.
 * - `agreesApproximately`: the document says about or over, and it is. “About” may be half a unit of its last figure that
 *   is not 0 from the computed value: 850 to 950 is about 900.
 * - `inconsistent`: the document says something else of the same thing in another place.
 * - `wrong`: it does not follow from the figures it is said to follow from.
 * - `possibleByRoundingOnly`, `possibleByTruncationOnly`: an input is not in the document, and a whole number gives the
 *   printed figure only if it was shown in that way.
 * - `cannotBeDerived`: the document does not hold what would be needed. See `implied` for what can be said.
 * - `notStated`: the document does not print it, but it can be computed.
 * - `unreadable`: what is printed is not one number of its unit.
 *
 * Swedish: omdöme om en uppgift.
 */
export type Verdict =
  | 'agreesExactly'
  | 'agreesByBoth'
  | 'agreesByRounding'
  | 'agreesByTruncation'
  | 'agreesWithinInputs'
  | 'agreesApproximately'
  | 'inconsistent'
  | 'wrong'
  | 'possibleByRoundingOnly'
  | 'possibleByTruncationOnly'
  | 'cannotBeDerived'
  | 'notStated'
  | 'unreadable';

/** The verdicts in words, for tables. Swedish: omdömen i ord. */
export const verdictLabels: Readonly<Record<Verdict, Text>> = {
  agreesExactly: { sv: 'stämmer exakt', en: 'agrees exactly' },
  agreesByBoth: { sv: 'stämmer, avrundat och avhugget', en: 'agrees by rounding and by truncation' },
  agreesByRounding: { sv: 'stämmer avrundat', en: 'agrees by rounding' },
  agreesByTruncation: { sv: 'stämmer avhugget', en: 'agrees by truncation' },
  agreesWithinInputs: {
    sv: 'ryms i de ingående talens avrundning',
    en: 'within the precision of its inputs',
  },
  agreesApproximately: { sv: 'stämmer på ett ungefär', en: 'agrees approximately' },
  inconsistent: { sv: 'SÄGER EMOT SIG', en: 'INCONSISTENT' },
  wrong: { sv: 'STÄMMER INTE', en: 'WRONG' },
  possibleByRoundingOnly: { sv: 'möjligt bara som avrundat', en: 'possible by rounding only' },
  possibleByTruncationOnly: { sv: 'möjligt bara som avhugget', en: 'possible by truncation only' },
  cannotBeDerived: { sv: 'går inte att räkna fram ur dokumentet', en: 'cannot be derived from the document' },
  notStated: { sv: 'står inte, men går att räkna fram', en: 'not stated, but can be computed' },
  unreadable: { sv: 'går inte att läsa som tal', en: 'cannot be read as a number' },
};
