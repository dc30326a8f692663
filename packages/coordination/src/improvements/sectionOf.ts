import type { ImprovementArea, ImprovementSection, ImprovementTheme } from '../improvementSections.ts';
import { kavlinge2007 } from '../sources.ts';

type Row = readonly [theme: ImprovementTheme, sv: string, en: string, kind?: 'pointer'];

/** A section of chapter 2 and its areas, in the order of the source. */
export const sectionOf = (
  section: string,
  sv: string,
  en: string,
  rows: readonly Row[],
): ImprovementSection => ({
  section,
  label: { sv, en },
  areas: rows.map(
    ([theme, areaSv, areaEn, kind], i): ImprovementArea => ({
      id: `${section}-${i + 1}`,
      number: i + 1,
      kind: kind ?? 'area',
      theme,
      text: { sv: areaSv, en: areaEn },
    }),
  ),
  source: kavlinge2007(section),
});
