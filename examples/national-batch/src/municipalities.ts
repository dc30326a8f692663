import type { Plan } from '@tsi/sip-gip';

/** Invented: no municipality is called so. The first has about a hundred and forty times the plans of the last. */
export const municipalities = [...'ABCDEFGHIJKL'].map((letter, at) => ({
  id: `Tomby ${letter}`,
  weight: 1 / (at + 1) ** 2,
}));

export const unknownMunicipality = 'unknown';

const known = new Set(municipalities.map(({ id }) => id));

/** A plan has no field for it: the invented ones have it among their extensions. Nothing entered becomes a group's name. */
export function municipalityOf({ extensions }: Plan): string {
  const name = extensions?.['municipality'];
  return typeof name === 'string' && known.has(name) ? name : unknownMunicipality;
}
