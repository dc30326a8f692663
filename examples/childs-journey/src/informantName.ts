import type { Informant, Locale } from '@tsi/core';
import type { CaseFile } from './caseFile.ts';
import { sayIn } from './words.ts';

/** An informant without a name: the child, the first or second custodian, a role. */
export const informantName = (
  informant: Informant,
  { child }: Pick<CaseFile, 'child'>,
  locale: Locale,
): string => {
  const say = sayIn(locale);
  switch (informant.kind) {
    case 'child':
      return say('child');
    case 'custodian':
      return `${say('custodian')} ${child.custodians.findIndex(({ ref }) => ref === informant.ref) + 1}`;
    default:
      return informant.role;
  }
};
