import type { Immutable } from '@tsi/core';
import * as z from 'zod';

/**
 * A reference to a person that the calling app can resolve. Never a name or a personal number.
 *
 * Swedish: beteckning för en person. 1 to 100 characters.
 */
export const PersonRef = /* @__PURE__ */ z.string().min(1).max(100);
export type PersonRef = Immutable<z.infer<typeof PersonRef>>;
