import * as z from 'zod';
import type { Immutable } from './immutable.ts';

/**
 * The four switches in which collaboration forums differ. `notStated` is a value: a source's silence is not a no.
 *
 * Swedish: lyfts individärenden, krävs samtycke, är det avidentifierat, är det enbart strategiskt.
 */
export const ForumSwitches = /* @__PURE__ */ z.strictObject({
  individualCases: /* @__PURE__ */ z.enum(['yes', 'no', 'notStated']),
  consentNeeded: /* @__PURE__ */ z.enum(['yes', 'no', 'notStated']),
  deidentified: /* @__PURE__ */ z.enum(['yes', 'no', 'notStated']),
  strategicOnly: /* @__PURE__ */ z.enum(['yes', 'no', 'notStated']),
});
export type ForumSwitches = Immutable<z.infer<typeof ForumSwitches>>;
