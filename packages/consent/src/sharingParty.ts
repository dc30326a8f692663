import { type Immutable, OperationId } from '@tsi/core';
import * as z from 'zod';

/**
 * One end of a disclosure: the operation that gives or receives.
 *
 * Swedish: den som lämnar eller tar emot uppgiften.
 */
export const SharingParty = /* @__PURE__ */ z.strictObject({
  operation: OperationId,
  /** Which authority it belongs to (each nämnd is one). Needed where a rule holds only inside one authority. */
  authority: /* @__PURE__ */ z.string().min(1).max(100).optional(),
  /** Run by a private huvudman. Absent: as the operation is usually run. */
  private: /* @__PURE__ */ z.boolean().optional(),
});
export type SharingParty = Immutable<z.infer<typeof SharingParty>>;
