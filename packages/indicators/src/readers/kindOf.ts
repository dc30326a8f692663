import type { NoFigure } from '@tsi/core';

/** The kind of nothing that a status means; `missing` unless the caller knows better. */
export const kindOf = (status: string, kinds: Readonly<Record<string, NoFigure>> | undefined): NoFigure =>
  kinds && Object.hasOwn(kinds, status) ? kinds[status]! : 'missing';
