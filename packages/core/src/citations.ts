import { citation, type Source } from './source.ts';

/**
 * Several sources on one line, each act named once.
 *
 * Swedish: källhänvisning.
 *
 * @example
 * ```ts
 * import { citations, statute } from '@tsi/core';
 *
 * citations([statute('SFS 2009:400', '10 kap. 1 §'), statute('SFS 2009:400', '12 kap. 2 §')]); // => 'OSL (2009:400) 10 kap. 1 §, 12 kap. 2 §'
 * ```
 */
export function citations(sources: readonly Source[]): string {
  const byAct = new Map<string, Source>();
  for (const source of sources) {
    const before = byAct.get(source.act);
    byAct.set(source.act, before ? { ...before, section: `${before.section}, ${source.section}` } : source);
  }
  return [...byAct.values()].map(citation).join('; ');
}
