/**
 * The systems of Swedish personal identifiers.
 *
 * Swedish: personnummer, samordningsnummer. Source: HL7 Sweden’s base profiles for R4 (patient). A value is twelve
 * digits without a separator.
 */
export const identifierSystems = {
  personnummer: 'http://electronichealth.se/identifier/personnummer',
  samordningsnummer: 'http://electronichealth.se/identifier/samordningsnummer',
} as const;

/** Can this stand as the id of a FHIR resource? */
export const isFhirId = (text: string): boolean => /^[A-Za-z0-9\-.]{1,64}$/.test(text);

/**
 * The id that a resource gets from an app's own reference: the reference itself where FHIR allows it, with room for
 * a suffix; otherwise the fallback with a digest of the reference, so that two children never become one when a server
 * stores them by id. The reference itself always stands as an identifier too.
 */
export const fhirIdOf = (ref: string | undefined, fallback: string): string => {
  if (ref === undefined) return fallback;
  return ref.length <= 36 && isFhirId(ref) ? ref : `${fallback}-${digestOf(ref)}`;
};

/** Sixteen hexadecimal digits (FNV-1a, 64 bits over UTF-16 units). Tells references apart; hides nothing. */
function digestOf(text: string): string {
  let digest = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1)
    digest = BigInt.asUintN(64, (digest ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  return digest.toString(16).padStart(16, '0');
}
