import * as z from 'zod';
import { acts } from './acts.ts';
import type { Immutable } from './immutable.ts';

/**
 * Where a rule comes from, as a lawyer would cite it. An identifier, not an address: pages move, paragraphs get
 * successors.
 *
 * Swedish: källa.
 */
export const Source = /* @__PURE__ */ z.strictObject({
  /** Statute, an agreement between huvudmän, local practice, a published guidance, or our own choice. */
  basis: /* @__PURE__ */ z.enum(['statute', 'agreement', 'local', 'guidance', 'own']),
  /** `'SFS 2025:400'`, or the document's title. */
  act: /* @__PURE__ */ z.string().min(1).max(500),
  /** `'10 kap. 8 §'`, or a place in the document. Empty when the whole is meant. */
  section: /* @__PURE__ */ z.string().max(500),
});
export type Source = Immutable<z.infer<typeof Source>>;

/** A source in an act (lag or förordning). */
export const statute = (act: string, section: string): Source => ({ basis: 'statute', act, section });

/**
 * A source as people write it: `SoL (2025:400) 10 kap. 8 §`.
 *
 * @example
 * ```ts
 * import { citation, statute } from '@tsi/core';
 *
 * citation(statute('SFS 2025:400', '10 kap. 8 §')); // => 'SoL (2025:400) 10 kap. 8 §'
 * citation({ basis: 'local', act: 'Rutin för GIP', section: 'punkt 2' }); // => 'Rutin för GIP, punkt 2'
 * ```
 */
export function citation({ act, section }: Source): string {
  const known = Object.values(acts).find(({ number }) => number === act);
  if (known) return `${known.short} ${section}`.trim();
  return section === '' ? act : `${act}, ${section}`;
}
