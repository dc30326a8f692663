import { type Informant, type Locale, operation, type Text, textIn } from '@tsi/core';

const kinds: Readonly<Record<Informant['kind'], Text>> = {
  child: { sv: 'barnet', en: 'the child' },
  custodian: { sv: 'vårdnadshavare', en: 'custodian' },
  professional: { sv: 'yrkesperson', en: 'professional' },
  other: { sv: 'annan', en: 'other' },
};

/** The kind of informant in words. Repeats nothing that was entered. */
export const informantKindLabel = (kind: Informant['kind'], locale: Locale | undefined): string =>
  textIn(kinds[kind], locale);

/** Kind or operation, for the picture: no reference and no role. */
export const publicInformantLabel = (informant: Informant, locale: Locale | undefined): string =>
  informant.kind === 'professional'
    ? textIn(operation(informant.operation).label, locale)
    : informantKindLabel(informant.kind, locale);

/** Role or reference too, for the evidence table. */
export function informantLabel(informant: Informant, locale: Locale | undefined): string {
  const label = publicInformantLabel(informant, locale);
  switch (informant.kind) {
    case 'child':
      return label;
    case 'custodian':
      return `${label} (${informant.ref})`;
    default:
      return `${informant.role} (${label})`;
  }
}
