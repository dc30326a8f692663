import type { Source } from '@tsi/core';
import * as z from 'zod';

/** Core's {@link Source} as a schema, for documents that carry their sources. Swedish: källa. */
export const sourceSchema = /* @__PURE__ */ z.strictObject({
  basis: /* @__PURE__ */ z.enum(['statute', 'agreement', 'local', 'guidance', 'own']),
  act: z.string().min(1).max(500),
  section: z.string().max(500),
}) satisfies z.ZodType<Source>;
