import type { Finding, Path } from '@tsi/core';

/** Findings about a part of the case file, with paths from the file's top. */
export const underPath = (prefix: Path, findings: readonly Finding[]): Finding[] =>
  findings.map((one) => ({ ...one, path: [...prefix, ...one.path] }));
