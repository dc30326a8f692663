import {
  assessSharing,
  type Child,
  type Consent,
  type ConsentPractice,
  type DocumentPart,
  type SharingAssessment,
} from '@tsi/consent';
import { type IsoDate, type Locale, type OperationId, operation, type SecrecyHolder } from '@tsi/core';
import type { CaseFile } from './caseFile.ts';
import { partyOf } from './partyOf.ts';

/** May what this operation holds in the plan be given to that one? */
export interface SharingPair {
  readonly from: OperationId;
  readonly holder: SecrecyHolder;
  readonly to: OperationId;
  readonly parts: readonly DocumentPart[];
  readonly assessment: SharingAssessment;
}

/** Asks, for every ordered pair of operations around the child, whether the plan's parts may be shared. */
export function sharingPairs(
  caseFile: Pick<CaseFile, 'situation' | 'municipality'>,
  parts: readonly DocumentPart[],
  operations: readonly OperationId[],
  options: {
    readonly on: IsoDate;
    readonly child: Child;
    readonly consents: readonly Consent[];
    readonly practice: ConsentPractice;
    readonly locale?: Locale | undefined;
  },
): SharingPair[] {
  return operations.flatMap((from) =>
    operations
      .filter((to) => to !== from)
      .flatMap((to) =>
        operation(from)
          .holders.map((holder) => ({ holder, held: parts.filter((part) => part.holder === holder) }))
          .filter(({ held }) => held.length > 0)
          .map(({ holder, held }) => ({
            from,
            holder,
            to,
            parts: held,
            assessment: assessSharing(
              {
                schemaVersion: '1',
                holder,
                from: partyOf(caseFile, from),
                to: partyOf(caseFile, to),
                purpose: 'support',
                parts: held,
                suspectedHarm: caseFile.situation.suspectedHarm,
                identified: 'yes',
                investigation: caseFile.situation.investigation,
              },
              options,
            ),
          })),
      ),
  );
}
