import type { Finding, Locale } from '@tsi/core';
import type { CollaborationSurvey } from './collaborationSurvey.ts';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import { surveyTotals } from './surveyTotals.ts';

/**
 * Does a survey hang together: each municipality once, one known answer in every column, and totals as the report states
 * them?
 *
 * Swedish: kontroll av kartläggningen.
 *
 * @param survey what `readInput(CollaborationSurvey, …)` returned, or `municipalitySurvey`
 * @example
 * ```ts
 * import { checkSurvey, municipalitySurvey } from '@tsi/coordination';
 *
 * checkSurvey(municipalitySurvey); // => []
 * const [first, ...others] = municipalitySurvey.rows;
 * const findings = first ? checkSurvey({ ...municipalitySurvey, rows: [{ ...first, answers: [] }, ...others] }) : [];
 * [...new Set(findings.map(({ code }) => code))]; // => ['coordination/surveyAnswerMissing', 'coordination/surveyTotalDisagrees']
 * ```
 */
export function checkSurvey(
  survey: CollaborationSurvey,
  { locale }: { readonly locale?: Locale | undefined } = {},
): readonly Finding[] {
  const findings: Finding[] = [];
  const find = (code: CoordinationCode, path: Finding['path'], params = {}) =>
    findings.push(finding(code, { path, params, locale, sources: survey.sources }));
  const { columns, rows, statedTotals } = survey;

  rows.forEach(({ municipality, answers }, row) => {
    if (rows.slice(0, row).some((other) => other.municipality === municipality))
      find('coordination/surveyMunicipalityTwice', ['rows', row, 'municipality']);
    answers.forEach(({ column, value }, i) => {
      const known = columns.find(({ id }) => id === column);
      if (!known?.values.some(({ id }) => id === value))
        find('coordination/surveyAnswerUnknown', ['rows', row, 'answers', i]);
      else if (answers.slice(0, i).some((other) => other.column === column))
        find('coordination/surveyAnsweredTwice', ['rows', row, 'answers', i]);
    });
    for (const { id } of columns)
      if (!answers.some(({ column }) => column === id))
        find('coordination/surveyAnswerMissing', ['rows', row, 'answers']);
  });

  const totals = surveyTotals(survey);
  statedTotals.forEach(({ column, value, municipalities }, i) => {
    const total = totals.find((it) => it.column === column)?.values.find((it) => it.value === value);
    if (!total) find('coordination/surveyAnswerUnknown', ['statedTotals', i]);
    else if (total.municipalities !== municipalities)
      find('coordination/surveyTotalDisagrees', ['statedTotals', i], { counted: total.municipalities });
  });
  return findings;
}
