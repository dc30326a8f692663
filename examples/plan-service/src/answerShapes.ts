import { Giver, ProtectedPerson } from '@tsi/consent';
import { IsoDate, Source } from '@tsi/core';
import { PlanKindName } from '@tsi/sip-gip';
import * as z from 'zod';

/** A finding, as every package states it. */
export const Finding = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  path: z.array(z.union([z.string(), z.number()])),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  message: z.string(),
  hint: z.string().optional(),
  sources: z.array(Source),
});

/** What every answer has: the day it was answered for, and what was found. */
const answered = { on: IsoDate, findings: z.array(Finding), moreFindings: z.number() };

/** What a check of a plan comes to. */
export const ValidateAnswer = z.strictObject({
  ...answered,
  /** `notAPlan`: the shape is wrong, and the rules were not asked. */
  outcome: z.enum(['nothingBlocks', 'errors', 'notAPlan']),
});

const Basis = z.enum(['statute', 'agreement', 'local']);

/** Which plan a situation calls for. */
export const PlanKindAnswer = z.strictObject({
  ...answered,
  kind: PlanKindName.optional(),
  basis: Basis.optional(),
  wouldBe: PlanKindName.optional(),
  sources: z.array(Source),
  missing: z.array(
    z.strictObject({
      condition: z.string(),
      because: z.string(),
      kind: PlanKindName,
      basis: Basis,
      message: z.string(),
      sources: z.array(Source),
    }),
  ),
  mustReport: z.boolean(),
});

const SharingOutcome = z.enum([
  'reportNow',
  'legalReview',
  'clear',
  'possibleRoute',
  'consentNeeded',
  'noRoute',
  'undetermined',
]);

const Path = z.array(z.union([z.string(), z.number()]));

/** May it be shared, by which route, and what would make it a yes. */
export const ShareAnswer = z.strictObject({
  ...answered,
  outcome: SharingOutcome,
  otherwise: SharingOutcome.optional(),
  parts: z.array(z.strictObject({ path: Path.optional(), outcome: SharingOutcome })),
  routes: z.array(
    z.strictObject({
      id: z.string(),
      status: z.enum(['holds', 'possible', 'exceptional', 'fails', 'legalReview', 'undetermined']),
      reasons: z.array(z.string()),
      conditions: z.array(z.string()),
      sources: z.array(Source),
      version: z
        .strictObject({
          validFrom: IsoDate,
          validTo: IsoDate.optional(),
          sources: z.array(Source),
          textAsOf: IsoDate,
        })
        .optional(),
    }),
  ),
  needed: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('consent'),
        by: Giver,
        protects: ProtectedPerson,
        reason: z.string(),
        text: z.string(),
      }),
      z.strictObject({
        kind: z.literal('assertion'),
        route: z.string(),
        condition: z.string(),
        text: z.string(),
      }),
      z.strictObject({
        kind: z.literal('fact'),
        fact: z.string(),
        question: z.string().optional(),
        text: z.string(),
      }),
      z.strictObject({ kind: z.literal('step'), step: z.string(), text: z.string() }),
    ]),
  ),
  goldenRule: z.enum(['notAsked', 'passed', 'blocked']),
  explanation: z.strictObject({ short: z.string(), full: z.string() }),
});

/** A plan, or one reader's copy, as a page. */
export const RenderAnswer = z.strictObject({
  ...answered,
  format: z.enum(['html', 'md']),
  page: z.string(),
  /** With a reader: what is not in the copy, and why. For the sender only. */
  leftOut: z
    .array(z.strictObject({ path: Path, why: z.string(), category: z.string().optional() }))
    .optional(),
});

/** What goes out when a request fails. */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  instance: z.string(),
  findings: z.array(Finding),
  moreFindings: z.number(),
});
