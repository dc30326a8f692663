import { DocumentPart } from '@tsi/consent';
import { type Immutable, Informant, IsoDate, OperationId } from '@tsi/core';
import * as z from 'zod';
import {
  Administration,
  Closing,
  Crisis,
  Disagreement,
  Discharge,
  FollowUp,
  MeasuresByOthers,
  Participant,
  PlanAction,
  PlanChild,
  PlanCodes,
  PlanCustodian,
  PlanGoal,
  PlanNeed,
  PlanView,
  Ref,
  ShortText,
  Statement,
  VersionNumber,
  Words,
} from './planFields.ts';
import { CoordinationJudged } from './situation.ts';

const common = {
  schemaVersion: z.literal('1'),
  id: Ref,
  /** Counts the plan's versions from 1. */
  version: VersionNumber,
  /** The version that this one was written from. */
  basedOn: /* @__PURE__ */ VersionNumber.optional(),
  /** The agreement it rests on, by its id. */
  agreement: /* @__PURE__ */ Ref.optional(),
  /** What the plan is, in classifications. Koder. */
  codes: /* @__PURE__ */ PlanCodes.optional(),

  /** Barnet. */
  child: PlanChild,
  /** Vårdnadshavare. */
  custodians: /* @__PURE__ */ z.array(PlanCustodian).max(10),
  /** Gemensam vårdnad, en vårdnadshavare, eller inte klarlagt. */
  custody: /* @__PURE__ */ z.enum(['joint', 'one', 'unknown']).optional(),
  /** Skyddade personuppgifter. */
  protectedIdentity: /* @__PURE__ */ z.enum(['yes', 'no', 'unknown']),

  /** Varför planen görs. */
  reason: Words,
  /** Who took the initiative. Vem som tog initiativet. */
  initiatedBy: /* @__PURE__ */ Informant.optional(),
  /** Bedömer kommunen respektive regionen att en plan behövs? */
  coordinationJudged: /* @__PURE__ */ CoordinationJudged.optional(),
  /** Vad är viktigt för mig? Barnets egna ord och eget mål. */
  childsVoice: /* @__PURE__ */ z.strictObject({ words: Statement, goal: Statement }),
  /** Vårdnadshavarnas synpunkter, var och en för sig, och yrkespersoners. */
  views: /* @__PURE__ */ z.array(PlanView).max(100),
  /** Det vi inte är överens om. */
  disagreements: /* @__PURE__ */ z.array(Disagreement).max(100),

  /** Behov. */
  needs: /* @__PURE__ */ z.array(PlanNeed).max(500),
  /** Mål. */
  goals: /* @__PURE__ */ z.array(PlanGoal).max(500),
  /** Insatser. */
  actions: /* @__PURE__ */ z.array(PlanAction).max(500),
  /** Åtgärder som vidtas av någon annan än kommunen eller regionen. */
  measuresByOthers: MeasuresByOthers,
  /** Risker som vi ser. */
  risk: /* @__PURE__ */ Words.optional(),
  /** Om det blir sämre. */
  crisis: /* @__PURE__ */ Crisis.optional(),

  /** Deltagare. */
  participants: /* @__PURE__ */ z.array(Participant).max(200),
  /** The consents it relies on, by their ids. Samtycken. */
  consents: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.strictObject({
        kind: /* @__PURE__ */ z.enum(['planConsent', 'secrecyWaiver', 'interventionConsent']),
        ref: Ref,
      }),
    )
    .max(200),

  /** Planen gäller från. */
  startsOn: IsoDate,
  /** Kallelsen skickad. */
  calledOn: /* @__PURE__ */ IsoDate.optional(),
  /** Mötet hålls eller hölls. */
  meetingOn: /* @__PURE__ */ IsoDate.optional(),
  meetingPlace: /* @__PURE__ */ ShortText.optional(),
  /** Uppföljningar, planerade och hållna. */
  followUps: /* @__PURE__ */ z.array(FollowUp).max(200),
  /** Hur vi utvärderar. */
  evaluation: /* @__PURE__ */ Words.optional(),
  /** Avslut; absent while the plan is open. */
  closing: /* @__PURE__ */ Closing.optional(),
  /** Original, copies, signatures, corrections and retention. Administration. */
  administration: /* @__PURE__ */ Administration.optional(),

  /** Who holds each part, what kind of information it is and whom it concerns; what has no label is never copied. */
  parts: /* @__PURE__ */ z.array(DocumentPart).max(1000),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
};

/** The huvudman with the overall responsibility for a SIP. Swedish: övergripande ansvar för planen. */
const ResponsibleHuvudman = /* @__PURE__ */ z.strictObject({
  huvudman: /* @__PURE__ */ z.enum(['kommun', 'region']),
  operation: /* @__PURE__ */ OperationId.optional(),
  contactRole: ShortText,
  contactName: /* @__PURE__ */ ShortText.optional(),
});

/** The operation that holds a local plan together. Swedish: huvudansvarig verksamhet. */
const ResponsibleOperation = /* @__PURE__ */ z.strictObject({
  operation: OperationId,
  contactRole: ShortText,
  contactName: /* @__PURE__ */ ShortText.optional(),
});

/**
 * A plan for one child, of one of the four kinds.
 *
 * Swedish: SIP, SIP vid utskrivning, GIP, Barnets plan.
 *
 * One shape for all kinds, so that a plan can change kind without being written anew. The kinds differ in what they
 * may rest on and in who has the overall responsibility: a huvudman for a SIP, an operation for the local plans.
 * This schema says what a plan looks like; what it must hold is asked by {@link checkPlan}. Source: the four points
 * of SoL (2025:400) 10 kap. 8 §, and what agreements and practice add to them. Limits: texts up to 5000 characters.
 */
export const Plan = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('sip'),
    basis: /* @__PURE__ */ z.enum(['statute', 'agreement', 'local']),
    ...common,
    /** Absent only while nobody has it. */
    overallResponsible: /* @__PURE__ */ ResponsibleHuvudman.optional(),
  }),
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('sipDischarge'),
    basis: z.literal('statute'),
    ...common,
    overallResponsible: /* @__PURE__ */ ResponsibleHuvudman.optional(),
    discharge: Discharge,
  }),
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('gip'),
    basis: z.literal('local'),
    ...common,
    overallResponsible: /* @__PURE__ */ ResponsibleOperation.optional(),
  }),
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('barnetsPlan'),
    basis: z.literal('local'),
    ...common,
    overallResponsible: /* @__PURE__ */ ResponsibleOperation.optional(),
  }),
]);
export type Plan = Immutable<z.infer<typeof Plan>>;
