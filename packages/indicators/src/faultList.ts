import type { Finding, Locale, Params, Path } from '@tsi/core';
import { finding } from './finding.ts';
import type { IndicatorsCode } from './findingKinds.ts';

/** Collects faults of rows so that each kind gives one finding: the place of the first, and how many there are. */
export function faultList(locale: Locale | undefined) {
  const faults = new Map<IndicatorsCode, { readonly path: Path; readonly params: Params; count: number }>();
  return {
    add(code: IndicatorsCode, path: Path, params: Params = {}): void {
      const fault = faults.get(code) ?? { path: ['rows', ...path], params, count: 0 };
      fault.count += 1;
      faults.set(code, fault);
    },
    has: (code: IndicatorsCode): boolean => faults.has(code),
    findings: (): Finding[] =>
      [...faults].map(([code, { path, params, count }]) =>
        finding(code, { path, params: { ...params, count }, locale }),
      ),
  };
}
