import type { Decimal } from '../decimal.ts';

/** The number nearest to a written one. */
export const numberOf = ({ digits, decimals }: Decimal): number => Number(`${digits}e-${decimals}`);
