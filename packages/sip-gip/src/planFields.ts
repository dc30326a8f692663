import { DocumentPath, Giver } from '@tsi/consent';
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

/** A version of the plan, counted from 1. Swedish: version. */
export const VersionNumber = /* @__PURE__ */ z.int().min(1).max(1_000_000);

/**
 * A code of a classification, beside the words that it stands for. Swedish: kod.
 *
 * KVÅ and KSI are Socialstyrelsen's, the type of care plan is Inera's; GIP and Barnets plan have no national code.
 * The schema takes any text: what a code looks like, and which plan it is for, is asked by `checkPlan`.
 */
const PlanCode = /* @__PURE__ */ z.strictObject({
  system: /* @__PURE__ */ z.enum(['kva', 'ksi', 'ineraTypeOfCarePlan', 'local']),
  code: /* @__PURE__ */ z.string().min(1).max(50),
  display: /* @__PURE__ */ ShortText.optional(),
});
export const PlanCodes = /* @__PURE__ */ z.array(PlanCode).max(20);

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
  /** Tolk och annat som behövs för att förstå och göra sig förstådd. */
  communicationNeeds: /* @__PURE__ */ Words.optional(),
});

/** Who said it; each for themselves. Swedish: uppgiftslämnare. */
const SaidBy = /* @__PURE__ */ z.array(Informant).min(1).max(50);

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
  /** Who spoke of it. Vem som lyfte behovet. */
  saidBy: /* @__PURE__ */ SaidBy.optional(),
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
  /** Who put it forward. Vem som föreslog målet. */
  saidBy: /* @__PURE__ */ SaidBy.optional(),
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
  codes: /* @__PURE__ */ PlanCodes.optional(),
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

/** How a goal stood at a follow-up; a word, never a score. Swedish: måluppföljning. */
const GoalResult = /* @__PURE__ */ z.strictObject({
  goal: Ref,
  state: /* @__PURE__ */ z.enum(['reached', 'partlyReached', 'notReached', 'notAssessed']),
  words: /* @__PURE__ */ Words.optional(),
});

/** A follow-up, planned or held. Swedish: uppföljning. */
export const FollowUp = /* @__PURE__ */ z.strictObject({
  on: IsoDate,
  /** Who calls to it. */
  caller: /* @__PURE__ */ z.strictObject({ operation: OperationId, role: ShortText }),
  /** Absent until it is held. */
  result: /* @__PURE__ */ z
    .strictObject({
      heldOn: IsoDate,
      words: /* @__PURE__ */ Words.optional(),
      /** Hur det gick med vart och ett av målen. */
      goals: /* @__PURE__ */ z.array(GoalResult).max(500).optional(),
      /** Vad var och en tyckte vid uppföljningen. */
      views: /* @__PURE__ */ z.array(PlanView).max(100).optional(),
      /** Det nya som ni kom överens om. */
      agreed: /* @__PURE__ */ Words.optional(),
    })
    .optional(),
  codes: /* @__PURE__ */ PlanCodes.optional(),
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
  /** The plan that took over, by its id. Planen som tog över. */
  replacedBy: /* @__PURE__ */ Ref.optional(),
});

/** A copy that was given to somebody, and on what ground. Swedish: lämnad kopia. */
const CopyGiven = /* @__PURE__ */ z.strictObject({
  to: Informant,
  on: IsoDate,
  /** Which version of the plan it was a copy of. */
  version: /* @__PURE__ */ VersionNumber.optional(),
  /** The consents it was given on, by their ids. */
  consents: /* @__PURE__ */ z.array(Ref).max(50).optional(),
  /** The ground, in words, when it was another than consent. */
  ground: /* @__PURE__ */ Words.optional(),
});

/** A signature under a version of the plan. Swedish: underskrift. */
const Signature = /* @__PURE__ */ z.strictObject({
  who: Informant,
  on: IsoDate,
  form: /* @__PURE__ */ z.enum(['handwritten', 'electronic', 'other']),
  version: /* @__PURE__ */ VersionNumber.optional(),
});

/** Something that was wrong and has been put right. Swedish: rättelse. */
const Correction = /* @__PURE__ */ z.strictObject({
  /** Where in the plan it stood. */
  path: DocumentPath,
  on: IsoDate,
  /** The role of whoever put it right. */
  by: ShortText,
  /** Vad som var fel, utan att upprepa det. */
  wasWrong: Words,
});

/** For how long the plan is kept, as somebody has decided; nothing here is assumed. Swedish: bevarande och gallring. */
const Retention = /* @__PURE__ */ z.strictObject({
  /** The rule that decides, in words: for example the archive's own plan. Dokumenthanteringsplan, gallringsbeslut. */
  rule: ShortText,
  /** The day to look at it again. */
  reviewOn: /* @__PURE__ */ IsoDate.optional(),
  /** The day to erase it. */
  eraseOn: /* @__PURE__ */ IsoDate.optional(),
});

/** What can happen to a plan as a whole. Swedish: steg i planens liv. */
export const LifeStep = /* @__PURE__ */ z.enum([
  'consentGiven',
  'consentRefused',
  'consentWithdrawn',
  'called',
  'established',
  'followedUp',
  'revised',
  'transferred',
  'handedOver',
  'closed',
]);
export type LifeStep = Immutable<z.infer<typeof LifeStep>>;

/** A change in the child's life at which a plan is handed over. Swedish: övergång. */
export const Transition = /* @__PURE__ */ z.enum([
  /** Till förskoleklass. */
  'preschoolClass',
  /** Byte av skola. */
  'changeOfSchool',
  /** Till gymnasiet. */
  'upperSecondary',
  /** 18 år. */
  'adult',
  /** Flytt till en annan kommun. */
  'municipality',
  'other',
]);
export type Transition = Immutable<z.infer<typeof Transition>>;

/** One thing that happened to the plan; written by `advancePlan`. Swedish: händelse i planens liv. */
const LifeEntry = /* @__PURE__ */ z.strictObject({
  kind: LifeStep,
  on: IsoDate,
  /** Who says so; absent where the plan did not tell. */
  by: /* @__PURE__ */ Informant.optional(),
  /** The version of the plan that it made. */
  version: /* @__PURE__ */ VersionNumber.optional(),
  /** Who consented. Vilka som samtyckte. */
  givenBy: /* @__PURE__ */ z.array(Giver).max(20).optional(),
  /** Who took over. Vem som tog emot ansvaret. */
  acceptedBy: /* @__PURE__ */ Informant.optional(),
  transition: /* @__PURE__ */ Transition.optional(),
  note: /* @__PURE__ */ Words.optional(),
});
export type LifeEntry = Immutable<z.infer<typeof LifeEntry>>;

/** The plan's book-keeping. It is for whoever keeps the plan, and is in no copy. Swedish: administration. */
export const Administration = /* @__PURE__ */ z.strictObject({
  /** Vem som har originalet. */
  original: /* @__PURE__ */ z.strictObject({ keptBy: Informant }).optional(),
  copiesGiven: /* @__PURE__ */ z.array(CopyGiven).max(500).optional(),
  signatures: /* @__PURE__ */ z.array(Signature).max(200).optional(),
  corrections: /* @__PURE__ */ z.array(Correction).max(200).optional(),
  /** What has happened to the plan, from the first version that keeps it. Planens liv. */
  life: /* @__PURE__ */ z.array(LifeEntry).max(1000).optional(),
  retention: /* @__PURE__ */ Retention.optional(),
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
