import type { IsoDate } from '@tsi/core';
import type { DocumentPart, DocumentPath } from './documentPart.ts';
import type { InformationCategory } from './informationCategory.ts';
import type { SharingOutcome } from './outcome.ts';
import type { PartAssessment, RouteId } from './sharingAssessment.ts';

/** A named official has made the assessment that was left to them, and answers for it. Swedish: prövning gjord. */
export interface Assertion {
  /** The official's role or reference. */
  readonly by: string;
  readonly on: IsoDate;
  readonly route?: RouteId | undefined;
}

/** What was found for one part, with the official's assertion where one was made. */
export interface CopyAssessment extends PartAssessment {
  /** Counts for `possibleRoute` and `legalReview`; nothing lifts another outcome. */
  readonly asserted?: Assertion | undefined;
}

/** Why something is not in the copy. `pathNotFound`: the label points nowhere, so the labels may be out of date. */
export type LeftOutReason = Exclude<SharingOutcome, 'clear'> | 'notAssessed' | 'notLabelled' | 'pathNotFound';

/** Something that is not in the copy. For the one who gives only: the list itself can be secret. */
export interface LeftOut {
  readonly path: DocumentPath;
  readonly category?: InformationCategory | undefined;
  readonly why: LeftOutReason;
}

/** The copy and what it lacks. `copy` is undefined when nothing may be given. */
export interface MinimumCopy {
  readonly copy: unknown;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The smallest lawful copy of a JSON document for one reader.
 *
 * Swedish: så litet utdrag som möjligt; maskad kopia. Only labelled parts whose assessment is `clear` are kept, and
 * those a named official has asserted; a part without a label or an assessment is left out. A label covers everything
 * below its path, and a part that is left out takes everything below it along, whatever other labels say. List items are
 * removed whole, without a gap; what has nothing left disappears, unless it is itself labelled and kept. The document is
 * not changed.
 *
 * Limits: it cannot see what a text says. A name in a kept text stays there.
 *
 * @example
 * ```ts
 * import { type DocumentPart, minimumCopy } from '@tsi/consent';
 *
 * const document = { goals: ['Läsa på kvällen', 'Träffa BUP'], note: 'för skolan' };
 * const part = { holder: 'school.other', about: 'child' } as const;
 * const parts: DocumentPart[] = [
 *   { ...part, path: ['goals', 0], category: 'schooling' },
 *   { ...part, path: ['goals', 1], category: 'health' },
 * ];
 * const { copy, leftOut } = minimumCopy(document, parts, [
 *   { path: ['goals', 0], outcome: 'clear' },
 *   { path: ['goals', 1], outcome: 'consentNeeded' },
 * ]);
 * copy; // => { goals: ['Läsa på kvällen'] }
 * leftOut.map(({ path, why }) => [path, why]); // => [[['goals', 1], 'consentNeeded'], [['note'], 'notLabelled']]
 * ```
 */
export function minimumCopy(
  document: unknown,
  parts: readonly DocumentPart[],
  assessments: readonly CopyAssessment[],
): MinimumCopy {
  const labels = labelTree(parts, assessments);
  const leftOut: LeftOut[] = [];
  const copied = copyOf(document, labels, false, [], leftOut);
  for (const { path, category } of parts)
    if (!exists(document, path)) leftOut.push({ path, category, why: 'pathNotFound' });
  return { copy: copied === nothing ? undefined : copied, leftOut };
}

const nothing = Symbol('nothing');

interface Labels {
  kept: boolean;
  withheld: { readonly why: LeftOutReason; readonly category: InformationCategory } | undefined;
  readonly below: Map<string, Labels>;
}

const emptyLabels = (): Labels => ({ kept: false, withheld: undefined, below: new Map() });

/** Steps are compared as text, so that `0` and `'0'` are the same place and no label misses its part. */
const key = (path: DocumentPath) => JSON.stringify(path.map(String));

function labelTree(parts: readonly DocumentPart[], assessments: readonly CopyAssessment[]): Labels {
  const byPath = new Map<string, CopyAssessment[]>();
  for (const assessment of assessments)
    if (assessment.path) {
      const at = key(assessment.path);
      byPath.set(at, [...(byPath.get(at) ?? []), assessment]);
    }
  const root = emptyLabels();
  for (const { path, category } of parts) {
    let labels = root;
    for (const step of path.map(String)) {
      const below = labels.below.get(step) ?? emptyLabels();
      labels.below.set(step, below);
      labels = below;
    }
    const why = withheldBecause(byPath.get(key(path)) ?? []);
    if (why) labels.withheld ??= { why, category };
    else labels.kept = true;
  }
  return root;
}

/** Two answers about the same place must both let it through. */
function withheldBecause(answers: readonly CopyAssessment[]): LeftOutReason | undefined {
  if (answers.length === 0) return 'notAssessed';
  const against = answers.flatMap(({ outcome, asserted }): LeftOutReason[] =>
    outcome === 'clear' || (asserted && (outcome === 'possibleRoute' || outcome === 'legalReview'))
      ? []
      : [outcome],
  );
  return against.sort()[0];
}

function copyOf(
  value: unknown,
  labels: Labels | undefined,
  keptAbove: boolean,
  path: DocumentPath,
  leftOut: LeftOut[],
): unknown {
  if (labels?.withheld) {
    leftOut.push({ path, ...labels.withheld });
    return nothing;
  }
  const kept = keptAbove || labels?.kept === true;
  if (!kept && (labels === undefined || labels.below.size === 0)) {
    leftOut.push({ path, why: 'notLabelled' });
    return nothing;
  }
  if (Array.isArray(value)) {
    const items = value
      .map((item, i) => copyOf(item, labels?.below.get(String(i)), kept, [...path, i], leftOut))
      .filter((item) => item !== nothing);
    return kept || items.length > 0 ? items : nothing;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .map(
        ([name, item]) =>
          [name, copyOf(item, labels?.below.get(name), kept, [...path, name], leftOut)] as const,
      )
      .filter(([, item]) => item !== nothing);
    return kept || entries.length > 0 ? Object.fromEntries(entries) : nothing;
  }
  // Labels below a value that has nothing below it were made for another shape of the document.
  if (labels && labels.below.size > 0) {
    leftOut.push({ path, why: 'pathNotFound' });
    return nothing;
  }
  return value;
}

const exists = (document: unknown, path: DocumentPath): boolean => {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Record<string | number, unknown>)[step];
  }
  return true;
};
