import { glossaryAbbreviations } from './glossaryAbbreviations.ts';
import { glossaryAssessments } from './glossaryAssessments.ts';
import { glossaryCommon } from './glossaryCommon.ts';
import { glossaryConsent } from './glossaryConsent.ts';
import { glossaryFigures } from './glossaryFigures.ts';
import { glossaryMeetings } from './glossaryMeetings.ts';
import { glossaryModels } from './glossaryModels.ts';
import { glossaryPlans } from './glossaryPlans.ts';
import type { GlossaryEntry } from './glossaryTerm.ts';

/**
 * The words of the field: in Swedish and English, their names in code, a short meaning and where they come from.
 *
 * Swedish: ordlista. Abbreviations and terms of the five source documents, of the law and of the packages themselves;
 * `docs/glossary.md` is written from it. The order is by subject: sort by the language you show. A meaning is a help to
 * the reader and no legal definition. No word stands in two rows.
 */
export const glossary: readonly GlossaryEntry[] = [
  ...glossaryModels,
  ...glossaryMeetings,
  ...glossaryAssessments,
  ...glossaryPlans,
  ...glossaryConsent,
  ...glossaryFigures,
  ...glossaryCommon,
  ...glossaryAbbreviations,
];
