import type { Immutable, Text } from '@tsi/core';
import * as z from 'zod';

/**
 * The part of childhood that prompts and indicator examples are worded for.
 *
 * Swedish: åldersskede; småbarnsåren, skolåren, tonåren. Daniel and Wassell write for these three, as IRISS presents
 * them; where one ends and the next begins is not settled there, so no ages stand here. People choose the wording that
 * suits the child, also by maturity and language.
 */
export const AgeStage = /* @__PURE__ */ z.enum(['earlyYears', 'schoolYears', 'adolescence']);
export type AgeStage = Immutable<z.infer<typeof AgeStage>>;

/** The three stages in words. The Swedish words are ours. */
export const ageStages: Readonly<Record<AgeStage, { readonly label: Text; readonly meaning: Text }>> = {
  earlyYears: {
    label: { sv: 'Småbarnsåren', en: 'Early years' },
    meaning: { sv: 'Från födseln till skolstarten.', en: 'From birth until school begins.' },
  },
  schoolYears: {
    label: { sv: 'Skolåren', en: 'School years' },
    meaning: { sv: 'Från skolstarten tills tonåren tar vid.', en: 'From school start until the teens.' },
  },
  adolescence: {
    label: { sv: 'Tonåren', en: 'Adolescence' },
    meaning: { sv: 'Från tidiga tonår till myndighetsdagen.', en: 'From the early teens to coming of age.' },
  },
};

/** Throws when there is no such stage: a mistake in the calling code. */
export function requireAgeStage(stage: AgeStage): void {
  if (!AgeStage.options.includes(stage)) throw new RangeError('ageStage: no such stage.');
}
