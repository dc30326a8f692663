import { type Immutable, IsoDate, NoAnswer, OperationId } from '@tsi/core';
import * as z from 'zod';

const role = /* @__PURE__ */ z.string().regex(/\S/).max(100);

/**
 * A hand-over from one who held the work together to the next. No name and no number.
 *
 * Swedish: överlämning. Days are half-open as in the stair history: the giver has it until `until`, the receiver from and
 * with `since`, so that the same day in both places leaves no day between.
 */
export const HandOver = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  /** Kontakten, samordnaren eller den som äger frågan. */
  of: z.enum(['contact', 'coordinator', 'owner']),
  /** Den som lämnar. */
  from: /* @__PURE__ */ z.strictObject({ operation: OperationId, role, until: IsoDate }),
  /** Den som tar emot. `nobody`: ingen har tagit emot än. */
  to: /* @__PURE__ */ z.union([
    /* @__PURE__ */ z.strictObject({
      operation: OperationId,
      role,
      since: IsoDate,
      /** Har mottagaren sagt ja? */
      accepts: z.enum(['yes', 'no', 'unknown']),
    }),
    z.literal('nobody'),
  ]),
  /** Vet barnet och familjen vem de ska vända sig till? */
  familyTold: /* @__PURE__ */ z.union([z.enum(['yes', 'no']), NoAnswer]),
  /** Vad som har lämnats över. */
  parts: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.strictObject({
        part: z.enum(['plan', 'agreements', 'consents', 'waits', 'nextMeeting', 'childsView', 'familysView']),
        /** `doesNotExist`: there is none. `declined`: the child or the family did not want it handed over. */
        state: z.enum(['handedOver', 'doesNotExist', 'declined', 'notYet', 'unknown']),
      }),
    )
    .max(50),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type HandOver = Immutable<z.infer<typeof HandOver>>;
