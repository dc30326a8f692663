import type { IsoDate } from '@tsi/core';
import type { Io } from '../io.ts';
import type { Report } from './report.ts';

/** One JSON value, written a finding a line while they come, so that no run is too long for it. */
export function jsonReport(io: Io, on: IsoDate): Report {
  let files = 0;
  let findings = 0;
  const line = (count: number, value: unknown) => io.out(`${count > 0 ? ',' : ''}${JSON.stringify(value)}`);

  io.out(`{"on":${JSON.stringify(on)},"files":[`);
  return {
    fileBegins: (file) => {
      io.out(`${files > 0 ? ',' : ''}{"file":${JSON.stringify(file)},"findings":[`);
      files += 1;
      findings = 0;
    },
    found: (finding) => {
      line(findings, finding);
      findings += 1;
    },
    fileEnds: ({ plans, readable }) => io.out(`],"plans":${plans},"readable":${readable}}`),
    ends: (summary) => io.out(`],"summary":${JSON.stringify(summary)}}`),
  };
}
