import type { SecrecyHolder } from '@tsi/core';
import type { RouteReason } from '../sharingAssessment.ts';
import type { SharingPurpose } from '../sharingPurpose.ts';
import type { RouteFacts } from './routeFacts.ts';

/**
 * Why a rule that lets some holders tell the police does not come into question; undefined when it does.
 *
 * The police are the only law enforcement authority among the operations. Prosecutors, the security police and customs are
 * not operations here, so what the rules say of them is not answered.
 */
export function notToPolice(
  { request }: RouteFacts,
  purposes: readonly SharingPurpose[],
  holders: readonly SecrecyHolder[],
): RouteReason | undefined {
  if (!purposes.includes(request.purpose)) return 'otherPurpose';
  if (!holders.includes(request.holder)) return 'notThisHolder';
  if (request.to.operation !== 'police') return 'notThisRecipient';
  return undefined;
}

/** Health care secrecy, school health included, and social services secrecy. */
export const careAndSocial: readonly SecrecyHolder[] = [
  'healthcare',
  'school.studenthealth.medical',
  'socialservices',
];
