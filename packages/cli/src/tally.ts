import type { Finding, Severity } from '@tsi/core';
import { blocks } from './command.ts';
import type { CodeCount, Counts } from './report/report.ts';

/** Counts what is found, in as much memory as there are codes. */
export function tally(failLevel: Severity) {
  const counted = { plans: 0, blocked: 0, unreadable: 0, hidden: 0 };
  const byCode = new Map<string, { -readonly [Key in keyof CodeCount]: CodeCount[Key] }>();

  const count = (code: string, severity: Severity, times: number) => {
    // A rule may find the same with another severity, where another wording of the law is in force.
    const key = `${severity} ${code}`;
    const known = byCode.get(key);
    if (known) known.count += times;
    else byCode.set(key, { code, severity, blocks: blocks(severity, failLevel), count: times });
  };

  return {
    plan: (findings: readonly Finding[]) => {
      counted.plans += 1;
      if (findings.some(({ severity }) => blocks(severity, failLevel))) counted.blocked += 1;
      for (const { code, severity } of findings) count(code, severity, 1);
    },
    unusable: ({ code, severity }: Finding) => {
      counted.unreadable += 1;
      count(code, severity, 1);
    },
    hide: (findings: number) => {
      counted.hidden += findings;
    },
    add: ({ plans, blocked, unreadable, hidden, byCode: codes }: Counts) => {
      counted.plans += plans;
      counted.blocked += blocked;
      counted.unreadable += unreadable;
      counted.hidden += hidden;
      for (const one of codes) count(one.code, one.severity, one.count);
    },
    /** What blocks comes first, then what is most. */
    counts: (): Counts => ({
      ...counted,
      byCode: [...byCode.values()].sort(
        (a, b) => Number(b.blocks) - Number(a.blocks) || b.count - a.count || (a.code < b.code ? -1 : 1),
      ),
    }),
  };
}
