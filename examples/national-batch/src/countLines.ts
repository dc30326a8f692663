import type { IsoDate } from '@tsi/core';
import { groupStates } from '@tsi/indicators';
import { checkPlan } from '@tsi/sip-gip';
import { swedishHolidays } from '@tsi/sip-gip/holidays';
import type { BatchState } from './batchState.ts';
import { followUpState } from './followUpDay.ts';
import { municipalityOf } from './municipalities.ts';

/** Checks plans, one a line, and counts what is found. A line is absent when it is not UTF-8; empty ones are passed over. */
export function countLines(lines: Iterable<string | undefined>, on: IsoDate): BatchState {
  const counts: Record<string, number> = {};
  const count = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const rows: {
    readonly municipality: string;
    readonly kind: string;
    readonly numerator: number;
    readonly denominator: number;
  }[] = [];
  for (const line of lines) {
    if (line?.trim() === '') continue;
    count('lines');
    const read = line === undefined ? undefined : parsed(line);
    if (!read) {
      count('unreadable');
      continue;
    }
    const { plan, findings } = checkPlan(read.document, { on, holidays: swedishHolidays });
    for (const { code, severity } of findings) {
      count(`severity ${severity}`);
      count(`code ${severity} ${code}`);
    }
    if (!plan) {
      count('notPlans');
      continue;
    }
    count('plans');
    const hasDay = plan.followUps.length > 0;
    rows.push({
      municipality: municipalityOf(plan),
      kind: plan.kind,
      numerator: hasDay ? 1 : 0,
      denominator: 1,
    });
  }
  return {
    counts: { counts, histograms: {} },
    groups: groupStates(followUpState, rows, { by: ['municipality', 'kind'] }),
  };
}

function parsed(line: string): { readonly document: unknown } | undefined {
  try {
    return { document: JSON.parse(line) };
  } catch {
    return undefined;
  }
}
