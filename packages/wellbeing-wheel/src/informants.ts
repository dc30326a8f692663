import { type Informant, type Locale, operation, textIn } from '@tsi/core';

const order: readonly Informant['kind'][] = ['child', 'custodian', 'professional', 'other'];

/** Text that is equal for the same informant only, and sorts the child first. */
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

export const sameInformant = (a: Informant, b: Informant): boolean => informantKey(a) === informantKey(b);

export const byInformant = (a: Informant, b: Informant): number => {
  const [x, y] = [informantKey(a), informantKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

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
