import { Huvudman, type Immutable, Informant, IsoDate, NoAnswer, OperationId } from '@tsi/core';
import * as z from 'zod';

/** A reference that the calling app can resolve. Swedish: beteckning. */
export const Ref = /* @__PURE__ */ z.string().min(1).max(100);
/** A name, a role, a place. */
export const ShortText = /* @__PURE__ */ z.string().min(1).max(300);
/** Free text, in somebody's own words. */
export const Words = /* @__PURE__ */ z.string().min(1).max(5000);

/**
 * Something a person was asked: what they said, or why there is nothing. Asked and declined is not the same as not
 * asked.
 *
 * Swedish: svar, eller varför svar saknas.
 */
export const Statement = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('said'),
    words: Words,
    on: /* @__PURE__ */ IsoDate.optional(),
  }),
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('nothing'),
    nothing: NoAnswer,
    /** Why, when it can be said: too young to be asked in words, will be asked at the next visit. */
    why: /* @__PURE__ */ Words.optional(),
  }),
]);
export type Statement = Immutable<z.infer<typeof Statement>>;

/** Who the plan is about. Only `ref` is required; a name and a number never are. Swedish: barnet. */
export const PlanChild = /* @__PURE__ */ z.strictObject({
  ref: Ref,
  name: /* @__PURE__ */ ShortText.optional(),
  personalNumber: /* @__PURE__ */ z.string().min(1).max(20).optional(),
  birthDate: /* @__PURE__ */ IsoDate.optional(),
  address: /* @__PURE__ */ ShortText.optional(),
  /** Skolenhet eller förskola. */
  schoolUnit: /* @__PURE__ */ ShortText.optional(),
  /** Tolk, bildstöd, annat som behövs för att förstå och göra sig förstådd. */
  communicationNeeds: /* @__PURE__ */ Words.optional(),
});

/** A custodian. Swedish: vårdnadshavare. */
export const PlanCustodian = /* @__PURE__ */ z.strictObject({
  ref: Ref,
  name: /* @__PURE__ */ ShortText.optional(),
  address: /* @__PURE__ */ ShortText.optional(),
  contact: /* @__PURE__ */ ShortText.optional(),
});

/** What somebody thinks of the situation and of the plan. Swedish: synpunkter. */
export const PlanView = /* @__PURE__ */ z.strictObject({ by: Informant, statement: Statement });

/** Where people see things differently; it stays visible. Swedish: det vi inte är överens om. */
export const Disagreement = /* @__PURE__ */ z.strictObject({
  about: Words,
  between: /* @__PURE__ */ z.array(Informant).max(50),
});

/** A need, with the assessment it was seen in. Swedish: behov. */
export const PlanNeed = /* @__PURE__ */ z.strictObject({
  id: Ref,
  text: Words,
  /** The wheel's spoke or the triangle's heading, and the assessment by its id. */
  seenIn: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.strictObject({
        instrument: Ref,
        part: Ref,
        assessment: /* @__PURE__ */ Ref.optional(),
      }),
    )
    .max(50)
    .optional(),
  /** Where change is sought first. */
  target: /* @__PURE__ */ z.enum(['environment', 'child']).optional(),
  /** Why no action answers to it, when none does. */
  noActionBecause: /* @__PURE__ */ Words.optional(),
});

/** A goal that those around the table agree on. The child's own goal stands under `childsVoice`. Swedish: mål. */
export const PlanGoal = /* @__PURE__ */ z.strictObject({
  id: Ref,
  text: Words,
  level: /* @__PURE__ */ z.enum(['longTerm', 'step']),
  needs: /* @__PURE__ */ z.array(Ref).max(100),
  /** How it will be seen that it is reached. */
  seenBy: /* @__PURE__ */ Words.optional(),
});

/** An intervention of a huvudman. Swedish: insats. */
export const PlanAction = /* @__PURE__ */ z.strictObject({
  id: Ref,
  description: Words,
  /** Who answers for it; on contract, the body that gave the contract. */
  huvudman: Huvudman,
  operation: OperationId,
  /** Role first: people change, roles stay. */
  responsibleRole: ShortText,
  responsibleName: /* @__PURE__ */ ShortText.optional(),
  start: /* @__PURE__ */ IsoDate.optional(),
  plannedEnd: /* @__PURE__ */ IsoDate.optional(),
  status: /* @__PURE__ */ z.enum(['planned', 'ongoing', 'done', 'stopped']),
  /** The needs it answers to. */
  needs: /* @__PURE__ */ z.array(Ref).max(100),
  goals: /* @__PURE__ */ z.array(Ref).max(100).optional(),
  /** How it will be seen that it helps. */
  seenBy: /* @__PURE__ */ Words.optional(),
  outcome: /* @__PURE__ */ Words.optional(),
});

/** What others than the municipality and the region do. Swedish: åtgärder som vidtas av någon annan. */
export const MeasuresByOthers = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('some'),
    measures: /* @__PURE__ */ z
      .array(
        /* @__PURE__ */ z.strictObject({
          /** Barnet, en vårdnadshavare, en förening, en fristående skola, Försäkringskassan … */
          by: ShortText,
          description: Words,
          needs: /* @__PURE__ */ z.array(Ref).max(100).optional(),
        }),
      )
      .min(1)
      .max(500),
  }),
  /** Asked, and there are none. */
  /* @__PURE__ */ z.strictObject({ kind: z.literal('none') }),
  /* @__PURE__ */ z.strictObject({ kind: z.literal('notAsked') }),
]);

/** Somebody who was called or invited, how it went, and for how long they take part. Swedish: deltagare. */
export const Participant = /* @__PURE__ */ z.strictObject({
  who: Informant,
  name: /* @__PURE__ */ ShortText.optional(),
  contact: /* @__PURE__ */ ShortText.optional(),
  attendance: /* @__PURE__ */ z.enum(['invited', 'attended', 'declined']),
  from: IsoDate,
  /** Last day; absent while they take part. */
  to: /* @__PURE__ */ IsoDate.optional(),
});

/** A follow-up, planned or held. Swedish: uppföljning. */
export const FollowUp = /* @__PURE__ */ z.strictObject({
  on: IsoDate,
  /** Who calls to it. */
  caller: /* @__PURE__ */ z.strictObject({ operation: OperationId, role: ShortText }),
  /** Absent until it is held. */
  result: /* @__PURE__ */ z
    .strictObject({ heldOn: IsoDate, words: /* @__PURE__ */ Words.optional() })
    .optional(),
});

/** What to do and whom to call if it gets worse. Swedish: om det blir sämre. */
export const Crisis = /* @__PURE__ */ z.strictObject({
  whatToDo: Words,
  call: /* @__PURE__ */ ShortText.optional(),
});

/** Why and when the plan ended. Swedish: avslut. */
export const Closing = /* @__PURE__ */ z.strictObject({
  on: IsoDate,
  reason: /* @__PURE__ */ z.enum(['goalsMet', 'consentWithdrawn', 'moved', 'age', 'replaced', 'other']),
  evaluation: /* @__PURE__ */ Words.optional(),
});

/** The days of a discharge, as far as they are known. Swedish: utskrivning från sluten vård. */
export const Discharge = /* @__PURE__ */ z.strictObject({
  /** Inskriven. */
  admittedOn: /* @__PURE__ */ IsoDate.optional(),
  /** Inskrivningsmeddelande lämnat. */
  admissionNoticeOn: /* @__PURE__ */ IsoDate.optional(),
  /** Underrättelse om att patienten är utskrivningsklar. */
  readyNoticeOn: /* @__PURE__ */ IsoDate.optional(),
  /** Utskriven. */
  dischargedOn: /* @__PURE__ */ IsoDate.optional(),
  /** Informationen överförd till mottagande enheter. */
  informationSentOn: /* @__PURE__ */ IsoDate.optional(),
});
