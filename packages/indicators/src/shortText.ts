import * as z from 'zod';

/** A name or a place in a document. */
export const shortText = /* @__PURE__ */ z.string().min(1).max(500);
