import { Giver } from '@tsi/consent';
import { type Immutable, Informant, IsoDate, OperationId } from '@tsi/core';
import * as z from 'zod';
import { Plan } from '../plan.ts';
import { Closing, FollowUp, Ref, ShortText, Transition, VersionNumber, Words } from '../planFields.ts';

const common = {
  schemaVersion: z.literal('1'),
  /** The plan that it happened to, by its id. */
  plan: Ref,
  /** The version of the plan that whoever sends it had seen. */
  basedOn: VersionNumber,
  /** The day it happened. */
  on: IsoDate,
  /** Who says so. */
  by: Informant,
  note: /* @__PURE__ */ Words.optional(),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
};

/** Whoever gets the overall responsibility: a huvudman for a SIP, an operation for a local plan. */
const NewResponsible = /* @__PURE__ */ z.strictObject({
  huvudman: /* @__PURE__ */ z.enum(['kommun', 'region']).optional(),
  operation: /* @__PURE__ */ OperationId.optional(),
  contactRole: ShortText,
  contactName: /* @__PURE__ */ ShortText.optional(),
});

/** What a revision writes anew; a field that is not there stays as it was. */
const RevisedContent = /* @__PURE__ */ (() =>
  Plan.options[0]
    .pick({
      codes: true,
      reason: true,
      childsVoice: true,
      views: true,
      disagreements: true,
      needs: true,
      goals: true,
      actions: true,
      measuresByOthers: true,
      risk: true,
      crisis: true,
      participants: true,
      followUps: true,
      evaluation: true,
      parts: true,
    })
    .partial())();

/** The result of a follow-up; the day it was held is the event's own. */
const FollowUpResult = /* @__PURE__ */ (() => FollowUp.shape.result.unwrap().omit({ heldOn: true }))();

/**
 * Something that has happened to a plan, as one service tells another.
 *
 * Swedish: händelse i planens liv. It says which version of the plan its sender had seen, so that nothing is written
 * over unseen. {@link advancePlan} takes it.
 */
export const PlanEvent = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /** Samtycke till planen har lämnats. */
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('consentGiven'),
    ...common,
    /** The consent, by its id. */
    consent: Ref,
    /** Who said yes. */
    givenBy: /* @__PURE__ */ z.array(Giver).min(1).max(20),
  }),
  /** Någon vars samtycke behövs har sagt nej. */
  /* @__PURE__ */ z.strictObject({ kind: z.literal('consentRefused'), ...common }),
  /** Samtycket har tagits tillbaka. */
  /* @__PURE__ */ z.strictObject({ kind: z.literal('consentWithdrawn'), ...common }),
  /** Kallelsen till mötet har skickats; again when the meeting is moved. */
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('called'),
    ...common,
    meetingOn: /* @__PURE__ */ IsoDate.optional(),
    meetingPlace: /* @__PURE__ */ ShortText.optional(),
  }),
  /** Planen är upprättad och gäller från denna dag. */
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('established'),
    ...common,
    /** The day of the meeting, when it was another than the plan says. */
    meetingOn: /* @__PURE__ */ IsoDate.optional(),
  }),
  /** En uppföljning har hållits. */
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('followedUp'),
    ...common,
    /** The planned day of the follow-up that was held; absent when it was not planned. */
    planned: /* @__PURE__ */ IsoDate.optional(),
    caller: /* @__PURE__ */ (() => FollowUp.shape.caller)(),
    result: FollowUpResult,
    /** Nästa uppföljning. */
    next: /* @__PURE__ */ (() => FollowUp.pick({ on: true, caller: true }))().optional(),
  }),
  /** Planen har skrivits om i något som ni kom överens om. */
  /* @__PURE__ */ z.strictObject({ kind: z.literal('revised'), ...common, content: RevisedContent }),
  /** Det övergripande ansvaret har bytt händer; it has when whoever takes over has said yes. */
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('transferred'),
    ...common,
    to: NewResponsible,
    acceptedBy: Informant,
  }),
  /** Överlämning vid en övergång i barnets liv. */
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('handedOver'),
    ...common,
    transition: Transition,
    /** When the overall responsibility changes hands too. */
    responsible: /* @__PURE__ */ z.strictObject({ to: NewResponsible, acceptedBy: Informant }).optional(),
    /** Those who no longer take part after this day. */
    leaving: /* @__PURE__ */ z.array(Informant).max(50).optional(),
    /** Those who take part from this day. */
    joining: /* @__PURE__ */ z.array(Informant).max(50).optional(),
  }),
  /** Planen är avslutad. */
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('closed'),
    ...common,
    closing: /* @__PURE__ */ (() => Closing.omit({ on: true }))(),
  }),
]);
export type PlanEvent = Immutable<z.infer<typeof PlanEvent>>;
