import { Child, Consent } from '@tsi/consent';
import { FiveQuestionAnswers, StairHistory } from '@tsi/coordination';
import { IsoDate, OperationId } from '@tsi/core';
import { Observations } from '@tsi/resilience-matrix';
import { Situation } from '@tsi/sip-gip';
import { Assessment } from '@tsi/wellbeing-wheel';
import * as z from 'zod';

const count = z.int().min(0).max(1_000_000);
const shortText = z.string().min(1).max(200);

/**
 * One child's case as an app would keep it: the documents of the packages side by side, and what local practice is.
 *
 * The plan is read later, by `checkPlan`, so that a plan with faults still shows the rest of the case.
 */
export const CaseFile = z.strictObject({
  schemaVersion: z.literal('1'),
  /** That the case is invented, and how. */
  invented: z.string().min(1).max(1000),
  /** The day on which all questions are asked. */
  on: IsoDate,
  municipality: z.strictObject({
    name: shortText,
    region: shortText,
    agreement: z.enum(['vastraGotaland2021', 'none']),
    gipInUse: z.boolean(),
    contactModel: z.enum(['ystad', 'kronoberg', 'falun', 'none']),
    /** Which authority (nämnd) each operation belongs to. */
    authorities: z.partialRecord(OperationId, shortText),
  }),
  child: Child,
  /** Names, for the report only. Nothing but the report ever shows them. */
  people: z.array(z.strictObject({ ref: shortText, name: shortText })).max(50),
  assessments: z.array(Assessment).min(1).max(50),
  observations: Observations,
  fiveQuestions: FiveQuestionAnswers,
  stairs: StairHistory,
  situation: z.strictObject({
    coordinationJudged: Situation.shape.coordinationJudged,
    suspectedHarm: Situation.shape.suspectedHarm,
    discharge: z.boolean(),
    early: z.boolean(),
    investigation: z.enum(['opened', 'notOpened', 'unknown']),
  }),
  consents: z.array(Consent).max(500),
  plan: z.unknown(),
  /** Counts of the whole municipality, invented: what it follows up. */
  followUp: z.strictObject({
    period: shortText,
    sipOffered: count,
    sipAccepted: count,
    meetingsPlanned: count,
    meetingsHeld: count,
  }),
});
export type CaseFile = z.infer<typeof CaseFile>;
