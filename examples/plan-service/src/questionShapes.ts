import { Child, Consent, ConsentPractice, SharingRequest } from '@tsi/consent';
import { OperationId } from '@tsi/core';
import { Agreement, Plan, PlanPractice, Situation } from '@tsi/sip-gip';
import * as z from 'zod';

/** What a plan or a situation is held against: what we ship by its name, or a document of your own. */
const settings = {
  agreement: z.union([z.literal('vastraGotaland2021'), Agreement]).optional(),
  practice: z.union([z.literal('suggestedPractice'), PlanPractice]).optional(),
};

/** What is known about the child and consented to. */
const family = { child: Child.optional(), consents: z.array(Consent).max(500).optional() };

/** A reader of a copy. */
const Reader = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('operation'),
    operation: OperationId,
    authority: z.string().min(1).max(200).optional(),
    private: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('child') }),
  z.strictObject({ kind: z.literal('custodian'), ref: z.string().min(1).max(200) }),
]);

export const ValidateQuestion = z.strictObject({ plan: Plan, ...settings, ...family });

export const PlanKindQuestion = z.strictObject({ situation: Situation, ...settings });

export const ShareQuestion = z.strictObject({
  request: SharingRequest,
  ...family,
  practice: z.union([z.literal('suggestedPractice'), ConsentPractice]).optional(),
});

export const RenderQuestion = z.strictObject({
  plan: Plan,
  format: z.enum(['html', 'md']).optional(),
  /** HTML only: a page of its own, or a fragment for a page of yours. */
  as: z.enum(['page', 'fragment']).optional(),
  audience: z.enum(['adults', 'child', 'teenager']).optional(),
  /** Begins with who does what by when. */
  overview: z.boolean().optional(),
  /** Whose copy. Without it the whole plan is written, as its keeper has it. */
  for: Reader.optional(),
  practice: settings.practice,
  ...family,
  suspectedHarm: z.enum(['yes', 'no', 'unknown']).optional(),
});
