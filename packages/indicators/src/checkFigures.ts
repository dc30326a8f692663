import type { Finding, Locale, Path } from '@tsi/core';
import { type ClaimCheck, checkClaim } from './checkClaim.ts';
import { checkFigure, type FigureCheck } from './checkFigure.ts';
import { type DisplayRule, displayRules } from './displayRules.ts';
import { type FigureReader, figureReader } from './figureReader.ts';
import { finding } from './finding.ts';
import type { IndicatorsCode } from './findingKinds.ts';
import type { Figure, Operand, PublishedFigures } from './publishedFigures.ts';
import { referenceFindings } from './referenceFindings.ts';

/** What was found about a document's figures. Swedish: kontroll av publicerade uppgifter. */
export interface FiguresCheck {
  /** One entry a figure, in the document's order. */
  readonly figures: readonly FigureCheck[];
  readonly claims: readonly ClaimCheck[];
  /** How the figures of each group are shown. */
  readonly displayRules: readonly DisplayRule[];
  readonly findings: readonly Finding[];
}

/**
 * Recomputes every figure of a document that can be recomputed, and says of each whether and how it agrees.
 *
 * Swedish: kontrollräkna publicerade uppgifter. The arithmetic is exact. A sum that agrees confirms its parts; a share
 * that is wrong although its parts are confirmed points at the printed share. Agreement is not proof: two mistakes can
 * cancel out. Official totals with added noise (SCB population figures from 2025) need not add up and are not known
 * to this function.
 *
 * @param document what `readInput(PublishedFigures, …)` gave.
 * @example
 * ```ts
 * import { checkFigures } from '@tsi/indicators';
 *
 * const place = { section: '1', position: 'an invented example' };
 * const count = (id: string, printed: string) =>
 *   ({ id, label: { sv: id, en: id }, place, unit: 'count', printed }) as const;
 * const { figures } = checkFigures({
 *   schemaVersion: '1',
 *   title: 'Invented',
 *   figures: [
 *     count('part', '5'),
 *     count('whole', '12'),
 *     {
 *       id: 'share',
 *       label: { sv: 'andel', en: 'share' },
 *       place,
 *       unit: 'percent',
 *       printed: '41 %',
 *       relation: { kind: 'share', numerator: 'part', denominator: 'whole' },
 *     },
 *   ],
 * });
 * figures.map(({ verdict }) => verdict); // => ['cannotBeDerived', 'cannotBeDerived', 'agreesByTruncation']
 * ```
 */
export function checkFigures(
  document: PublishedFigures,
  { locale }: { readonly locale?: Locale | undefined } = {},
): FiguresCheck {
  const reader = figureReader(document.figures);
  const first = document.figures.map((figure) => checkFigure(figure, reader));
  const sums = sumsThatAgree(document.figures, first);
  const figures = first.map((check, index): FigureCheck => {
    const confirmedBy = sums.get(check.id) ?? [];
    if (check.verdict !== 'wrong') return { ...check, confirmedBy };
    const rests = operandsOf(document.figures[index]!);
    const confirmed = rests.length > 0 && rests.every((operand) => isConfirmed(operand, sums));
    return {
      ...check,
      confirmedBy,
      pointsAt: confirmed && confirmedBy.length === 0 ? 'printedValue' : 'cannotTell',
    };
  });
  const claims = (document.claims ?? []).map((claim) => checkClaim(claim, reader));
  const rules = displayRules(document.figures, figures);

  const findings: Finding[] = [
    ...referenceFindings(document, { locale }),
    ...figures.flatMap((check, index) => {
      const code = codeOf(check, document.figures[index]!);
      return code ? [finding(code, { path: pathOf(code, index), locale })] : [];
    }),
    ...rules
      .filter(({ rule }) => rule === 'mixed')
      .map(({ first }) => finding('indicators/mixedDisplay', { path: ['figures', first, 'group'], locale })),
    ...(usesBothMarks(document.figures, reader)
      ? [finding('indicators/mixedDecimalMarks', { path: ['figures'], locale })]
      : []),
    ...claims.flatMap((claim, index) => claimFinding(claim, ['claims', index], locale)),
  ];
  return { figures, claims, displayRules: rules, findings };
}

/** Every figure that is part of an exactly agreeing sum, or is one, with those sums. */
function sumsThatAgree(
  figures: readonly Figure[],
  checks: readonly { readonly verdict: FigureCheck['verdict'] }[],
): ReadonlyMap<string, readonly string[]> {
  const sums = new Map<string, string[]>();
  figures.forEach(({ id: sum, relation }, index) => {
    if (relation?.kind !== 'sum' || checks[index]?.verdict !== 'agreesExactly') return;
    for (const id of new Set([sum, ...relation.of])) sums.set(id, [...(sums.get(id) ?? []), sum]);
  });
  return sums;
}

function operandsOf({ relation }: Figure): readonly Operand[] {
  if (!relation) return [];
  if (relation.kind === 'same') return [relation.as];
  if (relation.kind === 'sum' || relation.kind === 'atLeast') return relation.of;
  if (relation.kind === 'restPerPart') return [relation.whole, relation.part];
  return [relation.numerator, relation.denominator];
}

const isConfirmed = (operand: Operand, sums: ReadonlyMap<string, readonly string[]>) =>
  typeof operand === 'string' ? sums.has(operand) : 'constant' in operand;

function codeOf(check: FigureCheck, { relation }: Figure): IndicatorsCode | undefined {
  switch (check.verdict) {
    case 'unreadable':
      return 'indicators/unreadableFigure';
    case 'possibleByRoundingOnly':
      return 'indicators/onlyByRounding';
    case 'possibleByTruncationOnly':
      return 'indicators/onlyByTruncation';
    case 'inconsistent':
      return 'indicators/inconsistent';
    case 'wrong':
      if (check.implied) return 'indicators/noWholeNumber';
      if (relation?.kind === 'sum') return 'indicators/sumWrong';
      return check.pointsAt === 'printedValue' ? 'indicators/printedValueWrong' : 'indicators/figureWrong';
    default: {
      const { computed } = check;
      if (computed.kind === 'notComputable')
        return computed.reason === 'circular' ? 'indicators/circular' : undefined;
      return undefined;
    }
  }
}

const pathOf = (code: IndicatorsCode, index: number): Path => [
  'figures',
  index,
  code === 'indicators/circular' ? 'relation' : 'printed',
];

function usesBothMarks(figures: readonly Figure[], reader: FigureReader): boolean {
  const marks = new Set(figures.map((figure) => reader.printed(figure)?.mark));
  return marks.has('comma') && marks.has('point');
}

function claimFinding({ verdict, each }: ClaimCheck, path: Path, locale: Locale | undefined): Finding[] {
  const count = (wanted: string) => each.filter(({ outcome }) => outcome === wanted).length;
  switch (verdict) {
    case 'holdsForEach':
      return [];
    case 'holdsTogetherOnly': {
      const params = { comparisons: each.length, fails: count('fails'), cannotTell: count('cannotTell') };
      return [finding('indicators/claimHoldsTogetherOnly', { path, params, locale })];
    }
    case 'fails':
      return [finding('indicators/claimFails', { path, locale })];
    case 'cannotTell':
      return [finding('indicators/claimCannotTell', { path, locale })];
  }
}
