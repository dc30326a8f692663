/**
 * The root of every address that is ours. `.invalid` is reserved and nothing answers there: these are names, and a
 * reader who does not know them can do without.
 */
export const ours = 'https://fhir.tsi.invalid';

/** The name of an extension of ours. */
export const ownExtension = (name: string): string => `${ours}/StructureDefinition/${name}`;

/** The name of a code system of ours. */
export const ownCodeSystem = (name: string): string => `${ours}/CodeSystem/${name}`;

/** The name of a series of identifiers of ours: the calling app's own references. */
export const ownIdentifiers = (name: string): string => `${ours}/identifier/${name}`;
