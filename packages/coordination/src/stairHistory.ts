import { type Immutable, IsoDate, OperationId } from '@tsi/core';
import * as z from 'zod';

/** Who holds the work together: an operation and a role in words, never a name. Swedish: ägare, ansvarig. */
export const StairOwner = /* @__PURE__ */ z.strictObject({
  operation: OperationId,
  role: z.string().min(1).max(100),
});

const StairEntry = /* @__PURE__ */ z.strictObject({
  /** Dagen då steget började gälla. */
  on: IsoDate,
  step: z.int(),
  /** Skälet till steget, med egna ord. */
  reason: z.string().max(5000),
  /** Vem som äger frågan från den dagen. `none`: nobody. Absent: as before. */
  owner: /* @__PURE__ */ z.union([StairOwner, z.enum(['none', 'unknown'])]).optional(),
});

const StairEvent = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /** En ägare utses. An earlier owner hands over. */
  /* @__PURE__ */ z.strictObject({ kind: z.literal('ownerAppointed'), on: IsoDate, owner: StairOwner }),
  /** Ägaren lämnar uppdraget. On a day when another is appointed too, there is an owner. */
  /* @__PURE__ */ z.strictObject({ kind: z.literal('ownerEnded'), on: IsoDate }),
  /** Alla vars samtycke till planen behövs har samtyckt. */
  /* @__PURE__ */ z.strictObject({ kind: z.literal('planConsentGiven'), on: IsoDate }),
  /** Någon vars samtycke till planen behövs har tagit tillbaka det. */
  /* @__PURE__ */ z.strictObject({ kind: z.literal('planConsentWithdrawn'), on: IsoDate }),
  /** Ett möte bestäms: the day it was set and the day it is for. */
  /* @__PURE__ */ z.strictObject({ kind: z.literal('meetingSet'), on: IsoDate, meetingOn: IsoDate }),
  /** Ett möte hålls. */
  /* @__PURE__ */ z.strictObject({ kind: z.literal('meetingHeld'), on: IsoDate }),
  /** Ett bestämt möte ställs in: the day that became known and the day the meeting was for. */
  /* @__PURE__ */ z.strictObject({ kind: z.literal('meetingCancelled'), on: IsoDate, meetingOn: IsoDate }),
  /** Väntan på en annan verksamhet. `to` is the day it ended, absent while it goes on. */
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('waiting'),
    operation: OperationId,
    from: IsoDate,
    to: /* @__PURE__ */ IsoDate.optional(),
  }),
]);

/** What a history can keep track of. Swedish: ägare, samtycke till plan, möten, väntan. */
const Subject = /* @__PURE__ */ z.enum(['owner', 'planConsent', 'meetings', 'waiting']);

/**
 * How the work around one child moved on the stairs, and what happened around it. No name and no number.
 *
 * Swedish: trapphistorik. The order in the lists has no meaning.
 *
 * `covers` says what the history keeps track of. For those subjects what does not stand here has not happened; for
 * the others nothing is known, and {@link gapClock} answers `missing` instead of counting days.
 *
 * The consent is the `planConsent` of `@tsi/consent`: agreement to a plan. `planConsentGiven` is the day when nobody
 * who has to agree is missing, so with two custodians the day of the later one. Consent that lifts secrecy goes
 * between two services at a time and is no single state, so it has no place here.
 */
export const StairHistory = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  /** Vilken trappa: an id of `stairs`, or the id of your own. */
  stairs: z.string().min(1).max(100),
  covers: /* @__PURE__ */ z.array(Subject).max(10),
  entries: /* @__PURE__ */ z.array(StairEntry).max(1000),
  events: /* @__PURE__ */ z.array(StairEvent).max(2000),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type StairHistory = Immutable<z.infer<typeof StairHistory>>;
export type StairEntry = Immutable<z.infer<typeof StairEntry>>;
export type StairEvent = Immutable<z.infer<typeof StairEvent>>;
export type StairSubject = Immutable<z.infer<typeof Subject>>;
export type StairOwner = Immutable<z.infer<typeof StairOwner>>;
