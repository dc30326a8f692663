import {
  assessSharing,
  type Child,
  type Consent,
  type ConsentPractice,
  type CopyAssessment,
  type DocumentPart,
  type SharingAssessment,
  type SharingParty,
  type SharingRequest,
} from '@tsi/consent';
import { type IsoDate, type Locale, type OperationId, operation, type SecrecyHolder } from '@tsi/core';
import type { Plan } from './plan.ts';
import type { PlanReader } from './planCopy.ts';
import { participatingOperations } from './rules/participatingOperations.ts';

/** Which operation gives out the information under a secrecy. */
export interface PlanSender {
  readonly holder: SecrecyHolder;
  readonly from: SharingParty;
}

/** A question of sharing that was asked for the copy, with its answer. */
export interface CopyQuestion {
  readonly holder: SecrecyHolder;
  readonly from: SharingParty;
  readonly answer: SharingAssessment;
}

/** What an operation may see of each part. */
export interface OperationAccess {
  readonly assessments: readonly CopyAssessment[];
  readonly questions: readonly CopyQuestion[];
  /** Positions of the parts whose sender cannot be seen. */
  readonly unclear: readonly number[];
}

/**
 * What another operation may see of a plan: one question of sharing for each holder of its parts.
 *
 * Swedish: vad en annan verksamhet får ta del av.
 *
 * The sender is the one operation of the plan that holds information under that secrecy, or the one the caller names;
 * when it is not one, the part is left to a person. What the reader itself has put in, it has already.
 */
export function operationAccess(
  plan: Plan,
  reader: Extract<PlanReader, { kind: 'operation' }>,
  options: {
    readonly on: IsoDate;
    readonly child: Child | undefined;
    readonly consents: readonly Consent[];
    readonly practice: ConsentPractice | undefined;
    readonly suspectedHarm: SharingRequest['suspectedHarm'];
    readonly reportedOn: IsoDate | undefined;
    readonly senders: readonly PlanSender[];
    readonly locale: Locale | undefined;
    readonly strictLaw: boolean | undefined;
  },
): OperationAccess {
  const to = partyOf(reader);
  const assessments: CopyAssessment[] = [];
  const questions: CopyQuestion[] = [];
  const unclear: number[] = [];

  for (const [holder, positions] of byHolder(plan.parts)) {
    const parts = positions.map((position) => plan.parts[position]!);
    const from = senderOf(plan, holder, options.senders);
    if (!from) {
      unclear.push(...positions);
      assessments.push(...parts.map(({ path }) => ({ path, outcome: 'legalReview' as const })));
    } else if (isSame(from, to)) {
      assessments.push(...parts.map(({ path }) => ({ path, outcome: 'clear' as const })));
    } else {
      const { suspectedHarm, reportedOn, senders: _, ...asked } = options;
      const answer = assessSharing(
        {
          schemaVersion: '1',
          holder,
          from,
          to,
          purpose: 'support',
          parts,
          suspectedHarm,
          ...(reportedOn && { reportedOn }),
          identified: 'yes',
        },
        asked,
      );
      questions.push({ holder, from, answer });
      assessments.push(...answer.parts);
    }
  }
  return { assessments, questions, unclear };
}

const partyOf = ({
  operation: id,
  authority,
  private: isPrivate,
}: Extract<PlanReader, { kind: 'operation' }>) => ({
  operation: id,
  ...(authority !== undefined && { authority }),
  ...(isPrivate !== undefined && { private: isPrivate }),
});

function byHolder(parts: readonly DocumentPart[]): ReadonlyMap<SecrecyHolder, readonly number[]> {
  const positions = new Map<SecrecyHolder, number[]>();
  for (const [index, { holder }] of parts.entries()) {
    const known = positions.get(holder);
    if (known) known.push(index);
    else positions.set(holder, [index]);
  }
  return positions;
}

function senderOf(
  plan: Plan,
  holder: SecrecyHolder,
  senders: readonly PlanSender[],
): SharingParty | undefined {
  const named = senders.filter((sender) => sender.holder === holder);
  if (named.length > 0) return named.length === 1 ? named[0]?.from : undefined;
  const responsible = plan.overallResponsible?.operation;
  const all = new Set<OperationId>([
    ...participatingOperations(plan),
    ...plan.actions.map((action) => action.operation),
    ...(responsible ? [responsible] : []),
  ]);
  const [only, ...more] = [...all].filter((id) => operation(id).holders.includes(holder));
  return only !== undefined && more.length === 0 ? { operation: only } : undefined;
}

/** The same operation; of two authorities only when neither or both are named alike. */
const isSame = (a: SharingParty, b: SharingParty) =>
  a.operation === b.operation && a.authority === b.authority && (a.private ?? false) === (b.private ?? false);
