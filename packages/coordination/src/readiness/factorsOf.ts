import type { Source } from '@tsi/core';
import type { ReadinessFactor, ReadinessGroup } from '../readinessFactor.ts';

/** Id, label, question and what it may lead to otherwise, each of the last three in Swedish and English. */
type Row = readonly [
  id: string,
  label: readonly [sv: string, en: string],
  question: readonly [sv: string, en: string],
  otherwise: readonly [sv: string, en: string],
  source?: Source,
];

/** The factors of a group, numbered in order. A row without a source has that of the group. */
export const factorsOf = (
  group: ReadinessGroup,
  groupSource: Source,
  rows: readonly Row[],
): readonly ReadinessFactor[] =>
  rows.map(([id, label, question, otherwise, source = groupSource], i) => ({
    id,
    group,
    number: i + 1,
    label: { sv: label[0], en: label[1] },
    question: { sv: question[0], en: question[1] },
    otherwise: { sv: otherwise[0], en: otherwise[1] },
    source,
  }));
