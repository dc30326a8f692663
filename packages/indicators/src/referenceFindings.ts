import type { Finding, Locale, Path } from '@tsi/core';
import { readPrinted } from './figureReader.ts';
import { finding } from './finding.ts';
import type { Figure, PublishedFigures, Relation } from './publishedFigures.ts';

/** Ids used twice, references that lead nowhere, and parts larger than their whole. */
export function referenceFindings(
  { figures, claims = [] }: PublishedFigures,
  { locale }: { readonly locale?: Locale | undefined } = {},
): Finding[] {
  const byId = new Map<string, { readonly index: number; readonly figure: Figure }>();
  const findings: Finding[] = [];
  figures.forEach((figure, index) => {
    const earlier = byId.get(figure.id);
    if (!earlier) byId.set(figure.id, { index, figure });
    else {
      const params = { first: earlier.index + 1 };
      findings.push(finding('indicators/duplicateId', { path: ['figures', index, 'id'], params, locale }));
    }
  });
  const follow = (id: string, path: Path) => {
    if (!byId.has(id)) findings.push(finding('indicators/unknownFigure', { path, locale }));
  };
  figures.forEach(({ relation }, index) => {
    if (!relation) return;
    const path = ['figures', index, 'relation'];
    for (const [field, id] of references(relation)) follow(id, [...path, ...field]);
    if (relation.kind !== 'share') return;
    const [part, whole] = [relation.numerator, relation.denominator].map((operand) => {
      const found = typeof operand === 'string' ? byId.get(operand)?.figure : undefined;
      return found?.unit === 'count' ? readPrinted(found)?.digits : undefined;
    });
    if (part !== undefined && whole !== undefined && part > whole)
      findings.push(finding('indicators/partLargerThanWhole', { path, locale }));
  });
  claims.forEach(({ subjects, than }, index) => {
    subjects.forEach((id, position) => {
      follow(id, ['claims', index, 'subjects', position]);
    });
    than.forEach((id, position) => {
      follow(id, ['claims', index, 'than', position]);
    });
  });
  return findings;
}

function references(relation: Relation): readonly (readonly [Path, string])[] {
  if (relation.kind === 'sum' || relation.kind === 'atLeast')
    return relation.of.map((id, position) => [['of', position], id]);
  const { kind: _, ...operands } = relation;
  return Object.entries(operands).flatMap(([field, operand]) =>
    typeof operand === 'string' ? [[[field], operand] as const] : [],
  );
}
