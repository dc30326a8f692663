import { type Immutable, NoAnswer } from '@tsi/core';
import * as z from 'zod';

/**
 * What a forum is about to talk about. Neither names nor topics: only what decides whether it may be raised there.
 *
 * Swedish: dagordning.
 */
export const Agenda = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  items: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.discriminatedUnion('kind', [
        /** En fråga som inte rör ett enskilt barn. */
        /* @__PURE__ */ z.strictObject({ kind: z.literal('general') }),
        /** Ett enskilt barn. */
        /* @__PURE__ */ z.strictObject({
          kind: z.literal('case'),
          /** Tas barnet upp avidentifierat? */
          deidentified: z.boolean(),
          /** Barnets ålder i hela år. */
          childAge: /* @__PURE__ */ z.union([z.int().min(0).max(120), NoAnswer]),
          /** Samtycke till att barnet tas upp i forumet, från alla som behöver ge det. */
          consentToRaise: z.enum(['given', 'notGiven', 'unknown']),
        }),
      ]),
    )
    .max(200),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type Agenda = Immutable<z.infer<typeof Agenda>>;
