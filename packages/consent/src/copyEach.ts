import type { DocumentPart } from './documentPart.ts';
import { type CopyAssessment, type LeftOut, minimumCopy } from './minimumCopy.ts';

/** A document with its labels and what was found for one reader. */
export interface CopyRecord {
  readonly document: unknown;
  readonly parts: readonly DocumentPart[];
  readonly assessments: readonly CopyAssessment[];
}

/** What is done with the copies. It sees the copies only, never the documents. */
export interface CopyListOptions {
  /** Which copies to take. */
  readonly where?: (copy: unknown) => boolean;
  /** The order of the copies; those that it holds equal stand in the order of their own content. */
  readonly compare?: (a: unknown, b: unknown) => number;
}

/** Something that is not in the copy of one of the documents. For the one who gives only. */
export interface LeftOutOfRecord extends LeftOut {
  /** Which document, counted from 0. */
  readonly record: number;
}

/** The copies for one reader, and what they lack. */
export interface CopyList {
  readonly copies: readonly unknown[];
  readonly leftOut: readonly LeftOutOfRecord[];
}

/**
 * The smallest lawful copies of many documents for one reader: the same copy of each that `minimumCopy` gives.
 *
 * Swedish: maskade kopior för en lista. A document with nothing to give is not in the list, not even as a gap. Choosing and
 * ordering happen on the copies, and without an order of the caller's they stand in the order of their own content: the order
 * of the documents could itself tell (most urgent first, newest first).
 *
 * A reader learns the same from a list, a total (`countCopies`) and an export (`exportCopies`), because all three are made of these
 * copies. Never choose, order, count or page through the documents themselves before they come here.
 *
 * Limits: several answers over time can be compared; a number may still be small (`suppressTable` of `@tsi/indicators` is for tables).
 *
 * @example
 * ```ts
 * import { copyEach, countCopies, exportCopies } from '@tsi/consent';
 *
 * const record = (name: string, need: string, outcome: 'clear' | 'noRoute') => ({
 *   document: { name, need },
 *   parts: [
 *     { path: ['name'], holder: 'school.other', category: 'identity', about: 'child' },
 *     { path: ['need'], holder: 'school.other', category: 'health', about: 'child' },
 *   ] as const,
 *   assessments: [
 *     { path: ['name'], outcome: 'clear' },
 *     { path: ['need'], outcome },
 *   ] as const,
 * });
 * const records = [record('barn 2', 'sömn', 'noRoute'), record('barn 1', 'sömn', 'clear')];
 * const asksForSleep = (copy: unknown) => JSON.stringify(copy).includes('sömn');
 *
 * copyEach(records).copies; // => [{ name: 'barn 1', need: 'sömn' }, { name: 'barn 2' }]
 * countCopies(records, { where: asksForSleep }); // => 1
 * exportCopies(records, { where: asksForSleep }); // => '{"name":"barn 1","need":"sömn"}\n'
 * ```
 */
export function copyEach(records: readonly CopyRecord[], options: CopyListOptions = {}): CopyList {
  const { where = () => true, compare = () => 0 } = options;
  const made = records.map(({ document, parts, assessments }) => minimumCopy(document, parts, assessments));
  const copies = made
    .flatMap(({ copy }) => (copy !== undefined && where(copy) ? [{ copy, content: contentOf(copy) }] : []))
    // First into an order that owes nothing to the documents, so that `compare` cannot keep theirs.
    .sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0))
    .sort((a, b) => compare(a.copy, b.copy))
    .map(({ copy }) => copy);
  return {
    copies,
    leftOut: made.flatMap(({ leftOut }, record) => leftOut.map((part) => ({ record, ...part }))),
  };
}

/** How many copies there are for this reader. Swedish: antal. What cannot be seen is not counted. */
export const countCopies = (
  records: readonly CopyRecord[],
  options: Pick<CopyListOptions, 'where'> = {},
): number => copyEach(records, options).copies.length;

/** The copies as JSON Lines, one copy a line. Swedish: uttag. What is not in the list is not in the export. */
export const exportCopies = (records: readonly CopyRecord[], options: CopyListOptions = {}): string =>
  copyEach(records, options)
    .copies.map((copy) => `${contentOf(copy)}\n`)
    .join('');

/** A copy as text, members in the order of the document, which is the same whatever was left out. */
const contentOf = (copy: unknown): string => JSON.stringify(copy);
