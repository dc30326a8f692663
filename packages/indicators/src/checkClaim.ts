import { impliedBy } from './checkFigure.ts';
import { type FigureReader, type FoundValue, isFound } from './figureReader.ts';
import { compare, fraction, toNumber } from './fraction.ts';
import type { WholeNumbers } from './impliedWhole.ts';
import { type NotComputable, notComputable } from './notComputable.ts';
import type { Claim, Figure } from './publishedFigures.ts';
import { isExact, quotient, type Range, sumOf, times } from './range.ts';

/** Does a comparison hold, whatever the printed figures were rounded from? */
export type Comparison = 'holds' | 'fails' | 'cannotTell';

/** One value of the subjects taken together, against each of the others. */
export interface Together {
  readonly kind: 'value';
  readonly lower: number;
  readonly upper: number;
  readonly against: readonly { readonly than: string; readonly outcome: Comparison }[];
}

/**
 * What was found about a claim.
 *
 * `holdsForEach`: for every subject by itself. `holdsTogetherOnly`: for the subjects pooled, but not for each.
 * `fails`: not for the subjects pooled, or for none of them. `cannotTell`: a figure is missing, or two figures are too
 * close to be told apart as printed.
 *
 * Swedish: kontrollerat påstående.
 */
export interface ClaimCheck {
  readonly id: string;
  readonly verdict: 'holdsForEach' | 'holdsTogetherOnly' | 'fails' | 'cannotTell';
  readonly each: readonly { readonly subject: string; readonly than: string; readonly outcome: Comparison }[];
  /** Numerators added and divided by denominators added; a denominator that is not printed is bounded. */
  readonly pooled: Together | NotComputable<'missingParts'>;
  /** The plain mean of the subjects, in which a small one weighs as much as a large one. */
  readonly unweightedMean: Together | NotComputable<'missingParts'>;
}

export function checkClaim(claim: Claim, reader: FigureReader): ClaimCheck {
  const subjects = claim.subjects.map((id) => ({ id, value: reader.value(id) }));
  const others = claim.than.map((id) => ({ id, value: reader.value(id) }));
  const outcome = (subject: FoundValue, other: FoundValue): Comparison => {
    if (!isFound(subject) || !isFound(other)) return 'cannotTell';
    return claim.says === 'higher' ? isHigher(subject, other) : isHigher(other, subject);
  };
  const together = (value: Range | undefined): Together | NotComputable<'missingParts'> =>
    value
      ? {
          kind: 'value',
          lower: toNumber(value.from),
          upper: toNumber(value.to),
          against: others.map((other) => ({ than: other.id, outcome: outcome(value, other.value) })),
        }
      : notComputable('missingParts');

  const each = subjects.flatMap((subject) =>
    others.map((other) => ({
      subject: subject.id,
      than: other.id,
      outcome: outcome(subject.value, other.value),
    })),
  );
  const pooled = together(pooledValue(claim.subjects.map(reader.figure), reader));
  const unweightedMean = together(meanValue(subjects.map(({ value }) => value)));
  return { id: claim.id, verdict: verdictOn(each, pooled), each, pooled, unweightedMean };
}

function isHigher(subject: Range, other: Range): Comparison {
  if (compare(subject.from, other.to) > 0) return 'holds';
  const gap = compare(subject.to, other.from);
  return gap < 0 || (gap === 0 && isExact(subject) && isExact(other)) ? 'fails' : 'cannotTell';
}

function verdictOn(each: ClaimCheck['each'], pooled: ClaimCheck['pooled']): ClaimCheck['verdict'] {
  const all = (outcomes: readonly { outcome: Comparison }[], wanted: Comparison) =>
    outcomes.every(({ outcome }) => outcome === wanted);
  if (all(each, 'holds')) return 'holdsForEach';
  if (all(each, 'fails')) return 'fails';
  if (pooled.kind === 'notComputable') return 'cannotTell';
  if (all(pooled.against, 'holds')) return 'holdsTogetherOnly';
  return pooled.against.some(({ outcome }) => outcome === 'fails') ? 'fails' : 'cannotTell';
}

function meanValue(values: readonly FoundValue[]): Range | undefined {
  const known = values.filter(isFound);
  return known.length === values.length ? times(sumOf(known), fraction(1n, BigInt(known.length))) : undefined;
}

/** Only shares with shares, and rates with rates per the same number, can be pooled. */
function pooledValue(figures: readonly (Figure | undefined)[], reader: FigureReader): Range | undefined {
  const parts = figures.map((figure) => figure && partsOf(figure, reader));
  const [first] = parts;
  if (!first) return undefined;
  const alike = parts.filter(
    (part) => part !== undefined && part.kind === first.kind && part.per === first.per,
  );
  if (alike.length < parts.length) return undefined;
  const value = quotient(
    sumOf(alike.flatMap((part) => part?.numerator ?? [])),
    sumOf(alike.flatMap((part) => part?.denominator ?? [])),
  );
  return value && times(value, fraction(BigInt(first.per)));
}

function partsOf(figure: Figure, reader: FigureReader) {
  const { relation } = figure;
  if (relation?.kind !== 'share' && relation?.kind !== 'rate') return undefined;
  const about = { kind: relation.kind, per: relation.kind === 'rate' ? (relation.per ?? 1) : 1 };
  const derivation = reader.derive(figure);
  if (derivation.kind === 'value')
    return { ...about, numerator: derivation.numerator, denominator: derivation.denominator };
  const printed = reader.printed(figure);
  if (derivation.kind === 'notComputable' || !printed) return undefined;
  const { equation } = derivation;
  const { byRounding, byTruncation } = impliedBy(equation, figure, printed);
  const unknown = either(byRounding, byTruncation);
  if (!unknown) return undefined;
  if (equation.unknown === 'denominator')
    return { ...about, numerator: equation.numerator, denominator: unknown };
  return equation.unknown === 'numerator'
    ? { ...about, numerator: unknown, denominator: equation.denominator }
    : undefined;
}

/** All the whole numbers that one or the other way of showing allows; undefined when there is no end to them. */
function either(...found: readonly WholeNumbers[]): Range | undefined {
  const ranges = found.filter((numbers) => numbers.kind === 'range');
  if (ranges.length === 0 || found.some(({ kind }) => kind === 'unbounded')) return undefined;
  const from = fraction(BigInt(Math.min(...ranges.map((range) => range.from))));
  const to = fraction(BigInt(Math.max(...ranges.map((range) => range.to))));
  return { asWritten: from, from, to };
}
