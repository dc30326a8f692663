import type { Decimal } from './decimal.ts';
import type { Derivation, FigureReader, WhyNotComputed } from './figureReader.ts';
import { scaleOf } from './figureReader.ts';
import {
  add,
  compare,
  digitsOf,
  divide,
  type Fraction,
  fraction,
  fromDecimal,
  subtract,
  toNumber,
} from './fraction.ts';
import { type Equation, impliedWhole, type WholeNumbers } from './impliedWhole.ts';
import type { NotComputable } from './notComputable.ts';
import type { PrintedFigure } from './parseFigure.ts';
import type { Figure } from './publishedFigures.ts';
import { isExact, one, type Range, times } from './range.ts';
import type { RoundingMode } from './roundRatio.ts';
import type { Verdict } from './verdict.ts';

/** A figure computed anew. Swedish: uträknat värde. */
export interface ComputedFigure {
  readonly kind: 'value';
  /** Shares as 0 to 1 also where percent are printed; computed from the inputs as printed. */
  readonly value: number;
  /** The least and the greatest value that the inputs allow; equal when all of them are exact. */
  readonly lower: number;
  readonly upper: number;
  /** What was divided by what. A sum has the denominator 1. */
  readonly numerator: number;
  readonly denominator: number;
  /** How the value would be shown with the printed number of decimals; absent where nothing is printed. */
  readonly candidates?: { readonly rounded: Decimal; readonly truncated: Decimal };
}

/** The whole numbers that would give a printed figure, by the way it may have been shown. */
export interface ImpliedWhole {
  readonly unknown: Equation['unknown'];
  readonly byRounding: WholeNumbers;
  readonly byTruncation: WholeNumbers;
}

/** What was found about one figure. Swedish: kontrollerad uppgift. */
export interface FigureCheck {
  readonly id: string;
  readonly verdict: Verdict;
  readonly computed: ComputedFigure | NotComputable<WhyNotComputed>;
  /** What the printed figure says about the number that the document does not give. */
  readonly implied?: ImpliedWhole;
  /** The sums that agree exactly and that this figure is part of, or is. */
  readonly confirmedBy: readonly string[];
  /**
   * For a wrong figure: where to look first. `printedValue` when every number it rests on is confirmed by a sum, so
   * that the figure and not a count is likely to be mistaken.
   */
  readonly pointsAt?: 'printedValue' | 'cannotTell';
  /** For a wrong share or rate: the whole number that each of its inputs would have to be, the other one as printed. */
  readonly wouldNeed?: readonly ImpliedWhole[];
}

/** The verdict on one figure, before the sums are compared with it. */
export function checkFigure(
  figure: Figure,
  reader: FigureReader,
): Omit<FigureCheck, 'confirmedBy' | 'pointsAt'> {
  const { id } = figure;
  const derivation = reader.derive(figure);
  const printed = reader.printed(figure);
  const computed = computedFrom(derivation, figure, printed);
  if (typeof figure.printed !== 'string')
    return { id, verdict: computed.kind === 'value' ? 'notStated' : 'cannotBeDerived', computed };
  if (!printed) return { id, verdict: 'unreadable', computed };
  if (derivation.kind === 'notComputable') return { id, verdict: 'cannotBeDerived', computed };

  if (derivation.kind === 'equation') {
    const implied = impliedBy(derivation.equation, figure, printed);
    return { id, verdict: verdictOnImplied(implied), computed, implied };
  }
  const value = times(derivation.value, divide(one, scaleOf(figure)));
  const verdict = isLoose(figure) ? verdictOnWords(value, printed, figure) : verdictOnValue(value, printed);
  if (verdict !== 'wrong') return { id, verdict, computed };
  const wouldNeed = equationsOf(figure, derivation).map((equation) => impliedBy(equation, figure, printed));
  return { id, verdict, computed, ...(wouldNeed.length > 0 && { wouldNeed }) };
}

function computedFrom(
  derivation: Derivation,
  figure: Figure,
  printed: PrintedFigure | undefined,
): FigureCheck['computed'] {
  if (derivation.kind === 'notComputable') return derivation;
  if (derivation.kind === 'equation') return { kind: 'notComputable', reason: 'unknownOperand' };
  const { value, numerator, denominator } = derivation;
  const shown = divide(value.asWritten, scaleOf(figure));
  const candidate = (decimals: number, mode: RoundingMode): Decimal => ({
    digits: Number(digitsOf(shown, decimals, mode)),
    decimals,
  });
  return {
    kind: 'value',
    value: toNumber(value.asWritten),
    lower: toNumber(value.from),
    upper: toNumber(value.to),
    numerator: toNumber(numerator.asWritten),
    denominator: toNumber(denominator.asWritten),
    ...(printed && {
      candidates: {
        rounded: candidate(printed.decimals, 'halfAwayFromZero'),
        truncated: candidate(printed.decimals, 'truncate'),
      },
    }),
  };
}

function verdictOnValue(value: Range, printed: PrintedFigure): Verdict {
  const digits = BigInt(printed.digits);
  const shows = (exact: Fraction, mode: RoundingMode) => digitsOf(exact, printed.decimals, mode);
  if (isExact(value) && compare(value.asWritten, fromDecimal(printed)) === 0) return 'agreesExactly';
  const byRounding = shows(value.asWritten, 'halfAwayFromZero') === digits;
  const byTruncation = shows(value.asWritten, 'truncate') === digits;
  if (byRounding) return byTruncation ? 'agreesByBoth' : 'agreesByRounding';
  if (byTruncation) return 'agreesByTruncation';
  const within = (['halfAwayFromZero', 'truncate'] as const).some(
    (mode) => shows(value.from, mode) <= digits && digits <= shows(value.to, mode),
  );
  return within ? 'agreesWithinInputs' : 'wrong';
}

/** Said in words, or said twice: other questions than whether a value was shown rightly. */
const isLoose = ({ says, relation }: Figure) =>
  says !== undefined || relation?.kind === 'same' || relation?.kind === 'atLeast';

function verdictOnWords(value: Range, printed: PrintedFigure, { says, relation }: Figure): Verdict {
  const shown = fromDecimal(printed);
  const room = says === 'about' ? halfItsLastFigure(printed) : fraction(0n);
  const [least, most] = [subtract(shown, room), add(shown, room)];
  const agrees = says === undefined ? 'agreesExactly' : 'agreesApproximately';
  const elsewhere = relation?.kind === 'same' || relation?.kind === 'atLeast';
  const disagrees = elsewhere ? 'inconsistent' : 'wrong';
  if (relation?.kind === 'atLeast') return compare(value.from, most) <= 0 ? agrees : disagrees;
  if (says === 'over') return compare(value.to, shown) > 0 ? agrees : disagrees;
  return compare(value.to, least) >= 0 && compare(value.from, most) <= 0 ? agrees : disagrees;
}

/** Half a unit of the last figure that is not 0: 50 for 900, 5 for 40. */
function halfItsLastFigure({ digits, decimals }: PrintedFigure): Fraction {
  const zeros = /0*$/.exec(String(Math.abs(digits)))![0].length;
  return fraction(10n ** BigInt(zeros), 2n * 10n ** BigInt(decimals));
}

export const impliedBy = (equation: Equation, figure: Figure, printed: Decimal): ImpliedWhole => ({
  unknown: equation.unknown,
  byRounding: impliedWhole(equation, printed, { mode: 'halfAwayFromZero', scale: scaleOf(figure) }),
  byTruncation: impliedWhole(equation, printed, { mode: 'truncate', scale: scaleOf(figure) }),
});

function verdictOnImplied({ byRounding, byTruncation }: ImpliedWhole): Verdict {
  const rounding = byRounding.kind !== 'impossible';
  const truncation = byTruncation.kind !== 'impossible';
  if (rounding) return truncation ? 'cannotBeDerived' : 'possibleByRoundingOnly';
  return truncation ? 'possibleByTruncationOnly' : 'wrong';
}

/** A wrong share or rate of counts, seen as two equations: this input unknown, the other as printed. */
function equationsOf(
  { relation }: Figure,
  { numerator, denominator }: Extract<Derivation, { kind: 'value' }>,
): readonly Equation[] {
  if (relation?.kind !== 'share' && relation?.kind !== 'rate') return [];
  if (!isExact(numerator) || !isExact(denominator)) return [];
  const share = relation.kind === 'share';
  const per = share ? one : fromDecimal({ digits: relation.per ?? 1, decimals: 0 });
  return [
    { unknown: 'numerator', denominator, per, share },
    { unknown: 'denominator', numerator, per, share },
  ];
}
