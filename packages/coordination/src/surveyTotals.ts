import type { CollaborationSurvey, SurveyTotal } from './collaborationSurvey.ts';

/**
 * How many municipalities have which value, for every column.
 *
 * Swedish: summering av kartläggningen. Answers that {@link checkSurvey} objects to are counted as they stand.
 *
 * @param survey what `readInput(CollaborationSurvey, …)` returned, or `municipalitySurvey`
 * @example
 * ```ts
 * import { municipalitySurvey, surveyTotals } from '@tsi/coordination';
 *
 * const routines = surveyTotals(municipalitySurvey).find(({ column }) => column === 'routines');
 * routines?.values.map(({ value, municipalities }) => [value, municipalities]); // => [['written', 9], ['oral', 1], ['none', 2]]
 * ```
 */
export const surveyTotals = ({ columns, rows }: CollaborationSurvey): readonly SurveyTotal[] =>
  columns.map(({ id, label, values }) => ({
    column: id,
    label,
    values: values.map((value) => ({
      value: value.id,
      label: value.label,
      municipalities: rows.filter(({ answers }) =>
        answers.some((answer) => answer.column === id && answer.value === value.id),
      ).length,
    })),
  }));
