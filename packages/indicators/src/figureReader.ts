import { type Fraction, fraction, fromDecimal } from './fraction.ts';
import type { Equation } from './impliedWhole.ts';
import { type NotComputable, notComputable } from './notComputable.ts';
import { type PrintedFigure, parseFigure } from './parseFigure.ts';
import type { Figure, Operand, Relation } from './publishedFigures.ts';
import { exactly, negated, one, quotient, type Range, shownAs, sumOf, times } from './range.ts';

/**
 * Why a figure cannot be computed from others.
 *
 * `noRelation`: the document gives nothing to compute it from. `unknownOperand`: a number it needs is not in the
 * document. `missingOperand`: a number it needs stands there without a value. `emptyDenominator`: it would divide by
 * 0, or by something that may be 0. `circular`: it rests on itself. `suppressed`: it is hidden to protect persons, so it
 * is not computed even where it could be.
 */
export type WhyNotComputed =
  | 'noRelation'
  | 'unknownOperand'
  | 'missingOperand'
  | 'emptyDenominator'
  | 'circular'
  | 'suppressed';

/** What a relation gives: a value, an equation with one unknown, or nothing. */
export type Derivation =
  | { readonly kind: 'value'; readonly numerator: Range; readonly denominator: Range; readonly value: Range }
  | { readonly kind: 'equation'; readonly equation: Equation }
  | NotComputable<WhyNotComputed>;

/** A value, or why there is none. */
export type FoundValue = Range | NotComputable<WhyNotComputed>;
export const isFound = (value: FoundValue): value is Range => !('reason' in value);

/** Reads figures, and derives them from each other. Every figure is derived once. */
export interface FigureReader {
  readonly figure: (id: string) => Figure | undefined;
  readonly printed: (figure: Figure) => PrintedFigure | undefined;
  readonly derive: (figure: Figure) => Derivation;
  /** What the document prints, or else what follows from it. */
  readonly value: (id: string) => FoundValue;
}

/** What a printed figure is multiplied with to be compared with others: percent are hundredths. */
export const scaleOf = ({ unit }: Pick<Figure, 'unit'>): Fraction =>
  unit === 'percent' ? fraction(1n, 100n) : one;

/** The printed figure as a number, or undefined when it is no number, or not one of its unit. */
export function readPrinted({ printed, unit }: Pick<Figure, 'printed' | 'unit'>): PrintedFigure | undefined {
  if (typeof printed !== 'string') return undefined;
  const read = parseFigure(printed);
  if (read.kind === 'unreadable' || (read.percent && unit !== 'percent')) return undefined;
  return unit === 'count' && (read.decimals > 0 || read.digits < 0) ? undefined : read;
}

export function figureReader(figures: readonly Figure[]): FigureReader {
  const byId = new Map<string, Figure>();
  for (const figure of figures) if (!byId.has(figure.id)) byId.set(figure.id, figure);
  const derived = new Map<Figure, Derivation>();
  const underWay = new Set<Figure>();

  const value: FigureReader['value'] = (id) => {
    const figure = byId.get(id);
    if (!figure) return notComputable('missingOperand');
    if (underWay.has(figure)) return notComputable('circular');
    const printed = readPrinted(figure);
    if (printed)
      return figure.unit === 'count'
        ? exactly(fromDecimal(printed))
        : times(shownAs(printed), scaleOf(figure));
    if (typeof figure.printed === 'string') return notComputable('missingOperand');
    const derivation = derive(figure);
    if (derivation.kind === 'value') return derivation.value;
    return notComputable(
      derivation.kind === 'notComputable' && derivation.reason === 'circular' ? 'circular' : 'missingOperand',
    );
  };

  const operand = (given: Operand): FoundValue | 'unknown' => {
    if (typeof given === 'string') return value(given);
    return 'constant' in given ? exactly(fraction(BigInt(given.constant))) : 'unknown';
  };

  const derive = (figure: Figure): Derivation => {
    const before = derived.get(figure);
    if (before) return before;
    underWay.add(figure);
    const derivation = deriveAnew(figure);
    underWay.delete(figure);
    derived.set(figure, derivation);
    return derivation;
  };

  const deriveAnew = ({ printed, relation }: Figure): Derivation => {
    if (typeof printed !== 'string' && printed.nothing === 'suppressed') return notComputable('suppressed');
    return relation ? follow(relation) : notComputable('noRelation');
  };

  const follow = (relation: Relation): Derivation => {
    switch (relation.kind) {
      case 'same':
        return addUp([value(relation.as)]);
      case 'sum':
      case 'atLeast':
        return addUp(relation.of.map((id) => value(id)));
      case 'restPerPart':
        return restPerPart(operand(relation.whole), operand(relation.part));
      default: {
        const share = relation.kind === 'share';
        const per = share ? one : fraction(BigInt(relation.per ?? 1));
        return divided(operand(relation.numerator), operand(relation.denominator), { per, share });
      }
    }
  };

  return { figure: (id) => byId.get(id), printed: readPrinted, derive, value };
}

function addUp(parts: readonly FoundValue[]): Derivation {
  const missing = parts.find((part) => !isFound(part));
  if (missing && !isFound(missing)) return missing;
  const sum = sumOf(parts.filter(isFound));
  return { kind: 'value', numerator: sum, denominator: exactly(one), value: sum };
}

function restPerPart(whole: FoundValue | 'unknown', part: FoundValue | 'unknown'): Derivation {
  if (whole === 'unknown') return notComputable('unknownOperand');
  if (!isFound(whole)) return whole;
  if (part === 'unknown') return { kind: 'equation', equation: { unknown: 'part', whole } };
  if (!isFound(part)) return part;
  const wholePerPart = quotient(whole, part);
  if (!wholePerPart) return notComputable('emptyDenominator');
  return {
    kind: 'value',
    numerator: sumOf([whole, negated(part)]),
    denominator: part,
    value: sumOf([wholePerPart, negated(exactly(one))]),
  };
}

function divided(
  numerator: FoundValue | 'unknown',
  denominator: FoundValue | 'unknown',
  about: { readonly per: Fraction; readonly share: boolean },
): Derivation {
  if (numerator !== 'unknown' && !isFound(numerator)) return numerator;
  if (denominator !== 'unknown' && !isFound(denominator)) return denominator;
  if (numerator === 'unknown')
    return denominator === 'unknown'
      ? notComputable('unknownOperand')
      : { kind: 'equation', equation: { unknown: 'numerator', denominator, ...about } };
  if (denominator === 'unknown')
    return { kind: 'equation', equation: { unknown: 'denominator', numerator, ...about } };
  const value = quotient(numerator, denominator);
  return value
    ? { kind: 'value', numerator, denominator, value: times(value, about.per) }
    : notComputable('emptyDenominator');
}
