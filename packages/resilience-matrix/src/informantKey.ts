import type { Informant } from '@tsi/core';

/** The same for two entries by the same informant. Two professionals with the same operation and role are one. */
export function informantKey(informant: Informant): string {
  switch (informant.kind) {
    case 'child':
      return 'child';
    case 'custodian':
      return `custodian ${informant.ref}`;
    case 'professional':
      return `professional ${informant.operation} ${informant.role}`;
    case 'other':
      return `other ${informant.role}`;
  }
}

/** How many different informants. */
export const countInformants = (informants: readonly Informant[]): number =>
  new Set(informants.map(informantKey)).size;
