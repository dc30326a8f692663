import type { Finding, Severity } from '@tsi/core';

/** So many findings are told; of more than that, the most severe. */
const most = 500;
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What was found, as it goes out. */
export interface ToldFindings {
  readonly findings: readonly Finding[];
  /** How many more there were. */
  readonly moreFindings: number;
}

/** Findings for an answer: a broken text of megabytes does not make an answer of gigabytes. */
export const toldFindings = (findings: readonly Finding[]): ToldFindings => ({
  findings:
    findings.length <= most
      ? findings
      : severities.flatMap((level) => findings.filter(({ severity }) => severity === level)).slice(0, most),
  moreFindings: Math.max(0, findings.length - most),
});

/** Findings about one field of a question, with their paths from the question's own beginning. */
export const under = (field: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.map((one) => ({ ...one, path: [field, ...one.path] }));
