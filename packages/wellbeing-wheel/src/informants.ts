import { type Informant, type Locale, operation, textIn } from '@tsi/core';

const order: readonly Informant['kind'][] = ['child', 'custodian', 'professional', 'other'];

/** Text that is equal for the same informant only. */
export const informantKey = (informant: Informant): string => {
  const place = String(order.indexOf(informant.kind));
  switch (informant.kind) {
    case 'child':
      return JSON.stringify([place]);
    case 'custodian':
      return JSON.stringify([place, informant.ref]);
    case 'professional':
      return JSON.stringify([place, informant.operation, informant.role]);
    case 'other':
      return JSON.stringify([place, informant.role]);
  }
};

export const sameInformant = (a: Informant, b: Informant): boolean => byInformant(a, b) === 0;

/** The child first, then custodians, professionals and others; within a kind by reference, operation and role. */
export function byInformant(a: Informant, b: Informant): number {
  const kinds = order.indexOf(a.kind) - order.indexOf(b.kind);
  if (kinds !== 0) return kinds;
  if (a.kind === 'custodian' && b.kind === 'custodian') return byText(a.ref, b.ref);
  if (a.kind === 'professional' && b.kind === 'professional')
    return byText(a.operation, b.operation) || byText(a.role, b.role);
  return a.kind === 'other' && b.kind === 'other' ? byText(a.role, b.role) : 0;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const words = {
  child: { sv: 'Barnet', en: 'The child' },
  custodian: { sv: 'Vårdnadshavare', en: 'Custodian' },
};

/**
 * What informants are called in a picture or a text when the app gives no names: custodians are numbered when there
 * are several (in the order of `among`), since their references are the app's own.
 */
export function informantLabel(
  informant: Informant,
  { among, locale }: { readonly among: readonly Informant[]; readonly locale?: Locale | undefined },
): string {
  switch (informant.kind) {
    case 'child':
      return textIn(words.child, locale);
    case 'custodian': {
      const keys = among.filter(({ kind }) => kind === 'custodian').map(informantKey);
      const custodians = [...new Set(keys)];
      const number = custodians.length > 1 ? ` ${custodians.indexOf(informantKey(informant)) + 1}` : '';
      return textIn(words.custodian, locale) + number;
    }
    case 'professional':
      return `${capitalised(informant.role)}, ${textIn(operation(informant.operation).label, locale)}`;
    case 'other':
      return capitalised(informant.role);
  }
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
