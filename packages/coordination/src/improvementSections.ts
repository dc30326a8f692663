import type { Source, Text } from '@tsi/core';
import { groupInterviewAreas } from './improvements/groupInterviewAreas.ts';
import { individualInterviewAreas } from './improvements/individualInterviewAreas.ts';

/** What an improvement area is about. The sorting is ours, not the source's. Swedish: ämne. */
export type ImprovementTheme =
  | 'parentSupport'
  | 'earlySigns'
  | 'earlySupport'
  | 'prevention'
  | 'youth'
  | 'leisure'
  | 'staff'
  | 'competence'
  | 'jointWork'
  | 'steering'
  | 'communication'
  | 'understanding'
  | 'secrecy'
  | 'followUp'
  | 'legislation';

/** Something that could become better. Swedish: förbättringsområde. */
export interface ImprovementArea {
  /** Its section and place there: `2.1.3-7`. */
  readonly id: string;
  readonly number: number;
  /** `pointer`: the source only points at examples that it has just listed. */
  readonly kind: 'area' | 'pointer';
  readonly theme: ImprovementTheme;
  readonly text: Text;
}

/** A section of the source with its improvement areas. Swedish: avsnitt. */
export interface ImprovementSection {
  /** `'2.1.3'`. */
  readonly section: string;
  /** What the section is about, in our own words. */
  readonly label: Text;
  readonly areas: readonly ImprovementArea[];
  readonly source: Source;
}

/** The themes in words. Swedish: ämnen. */
export const improvementThemeLabels: Readonly<Record<ImprovementTheme, Text>> = {
  parentSupport: { sv: 'Stöd till föräldrar', en: 'Support to parents' },
  earlySigns: { sv: 'Tidiga tecken', en: 'Early signs' },
  earlySupport: { sv: 'Tidigt stöd', en: 'Early support' },
  prevention: { sv: 'Förebyggande', en: 'Prevention' },
  youth: { sv: 'Stöd till unga', en: 'Support to young people' },
  leisure: { sv: 'Fritid och föreningar', en: 'Leisure and clubs' },
  staff: { sv: 'Personal och tjänster', en: 'Staff and posts' },
  competence: { sv: 'Kompetens', en: 'Competence' },
  jointWork: { sv: 'Arbeta ihop', en: 'Working together' },
  steering: { sv: 'Uppdrag, mål och ansvar', en: 'Mandate, goals and responsibility' },
  communication: { sv: 'Information och möten', en: 'Information and meetings' },
  understanding: { sv: 'Förstå varandras uppdrag', en: 'Understanding each other’s missions' },
  secrecy: { sv: 'Sekretess', en: 'Secrecy' },
  followUp: { sv: 'Uppföljning', en: 'Follow-up' },
  legislation: { sv: 'Lagstiftning', en: 'Legislation' },
};

/**
 * The 77 improvement areas of Kävlinge's report of 2007, by section, in its order, in our own short words.
 *
 * Swedish: förbättringsområden. Source: chapter 2; 32 from individual interviews and 45 from group interviews. They are
 * wishes of that year, some about things that no longer exist, and two (2.1.3-6 and 2.1.3-13) would need another law. The
 * source says that what occurs in several places is the most pressing: the themes, which are ours, help to see that.
 *
 * @example
 * ```ts
 * import { improvementSections } from '@tsi/coordination';
 *
 * improvementSections.flatMap(({ areas }) => areas).length; // => 77
 * const parents = improvementSections.filter(({ areas }) => areas.some(({ theme }) => theme === 'parentSupport'));
 * parents.map(({ section }) => section); // => ['2.1.1', '2.1.3', '2.2.3', '2.2.12']
 * ```
 */
export const improvementSections: readonly ImprovementSection[] = /* @__PURE__ */ [
  individualInterviewAreas,
  groupInterviewAreas,
].flat();
