import type { Source, Text } from '@tsi/core';
import { kavlinge2007 } from './sources.ts';

/** A way of choosing goals from the bank. Swedish: sätt att välja mål. */
export interface GoalChoice {
  /** The alternative's number in the source. */
  readonly number: 1 | 2 | 3 | 4;
  readonly label: Text;
  /** Who chooses, and for whom. */
  readonly meaning: Text;
  /** For how many years at a time; `notStated` where the source names no length. */
  readonly years: { readonly from: number; readonly to: number } | 'notStated';
  readonly source: Source;
}

const source = /* @__PURE__ */ kavlinge2007('4.1');

/**
 * The four ways of choosing from the goal bank. Whoever chooses may also adjust goals and add their own.
 *
 * Swedish: de fyra alternativen. The source finds one advantage with `eachCouncil`: a council owns the goals that it chose
 * itself. It recommends none of the four.
 */
export const goalChoices = {
  central: {
    number: 1,
    label: { sv: 'Ett centralt val', en: 'One central choice' },
    meaning: {
      sv: 'Referensgruppen eller det centrala rådet väljer, och målen gäller all samverkan.',
      en: 'The reference group or the central council chooses, and the goals hold for all collaboration.',
    },
    years: { from: 1, to: 2 },
    source,
  },
  eachCouncil: {
    number: 2,
    label: { sv: 'Varje råd väljer', en: 'Each council chooses' },
    meaning: {
      sv: 'Vart och ett av de sju råden väljer för sitt eget område och väljer om när tiden är ute.',
      en: 'Each of the seven councils chooses for its own area, and chooses again when the time is up.',
    },
    years: { from: 1, to: 2 },
    source,
  },
  politicians: {
    number: 3,
    label: { sv: 'Politikerna väljer', en: 'The politicians choose' },
    meaning: {
      sv: 'Den politiska nivån väljer för en tid som den själv bestämmer.',
      en: 'The political level chooses, for a time that it settles itself.',
    },
    years: 'notStated',
    source,
  },
  combination: {
    number: 4,
    label: { sv: 'Flera av sätten', en: 'Several of these' },
    meaning: {
      sv: 'De andra sätten i förening, till exempel några gemensamma mål och några för varje råd.',
      en: 'The other ways put together, for example some goals in common and some for each council.',
    },
    years: 'notStated',
    source,
  },
} as const satisfies Record<string, GoalChoice>;
