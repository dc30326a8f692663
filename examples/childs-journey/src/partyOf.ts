import type { SharingParty } from '@tsi/consent';
import type { OperationId } from '@tsi/core';
import type { CaseFile } from './caseFile.ts';

/** An operation with the authority it belongs to in this municipality. */
export function partyOf(
  { municipality }: Pick<CaseFile, 'municipality'>,
  operation: OperationId,
): SharingParty {
  const authority = municipality.authorities[operation];
  return { operation, ...(authority !== undefined && { authority }) };
}
