import { type IsoDate, type Locale, textIn } from '@tsi/core';
import type { Plan } from './plan.ts';
import type { PlanContent } from './planCopy.ts';
import { planNames } from './planNames.ts';
import { overviewWords } from './planOverviewWords.ts';

/** An action as the overview shows it. */
export interface OverviewRow {
  /** Its number in what is read. */
  readonly number: number;
  readonly what: string;
  /** Role and operation, without a name. */
  readonly who: string;
  readonly operation: string;
  readonly start: IsoDate | undefined;
  readonly end: IsoDate | undefined;
  readonly status: Plan['actions'][number]['status'] | undefined;
}

/** A day on which something happens with the plan as a whole, and what. */
export interface OverviewDay {
  readonly on: IsoDate;
  readonly what: string;
}

/** Who does what by when, as far as the plan or the copy holds it. */
export interface PlanOverview {
  readonly rows: readonly OverviewRow[];
  readonly days: readonly OverviewDay[];
  /** Others do something too; that has no days. */
  readonly others: boolean;
}

export function planOverview(plan: PlanContent, locale: Locale | undefined): PlanOverview {
  const names = planNames(plan, locale);
  const nobody = textIn(overviewWords.noResponsible, locale);
  return {
    rows: (plan.actions ?? []).map((action, index) => ({
      number: index + 1,
      what: action.description ?? '',
      who: names.role({ role: action.responsibleRole, operation: action.operation }) ?? nobody,
      operation: names.operation(action.operation) ?? nobody,
      start: action.start,
      end: action.plannedEnd,
      status: action.status,
    })),
    days: overviewDays(plan, locale),
    others: plan.measuresByOthers?.kind === 'some' && (plan.measuresByOthers.measures ?? []).length > 0,
  };
}

/** The plan's own days in order; what happens on the same day stands together. */
function overviewDays(plan: PlanContent, locale: Locale | undefined): readonly OverviewDay[] {
  const all: readonly (readonly [keyof typeof overviewWords, IsoDate | undefined])[] = [
    ['start', plan.startsOn],
    ['meeting', plan.meetingOn],
    ...(plan.followUps ?? []).map(({ on, result }) =>
      result?.heldOn === undefined ? (['followUp', on] as const) : (['held', result.heldOn] as const),
    ),
    ['closing', plan.closing?.on],
  ];
  const byDay = new Map<IsoDate, Set<string>>();
  for (const [what, on] of all) {
    if (on === undefined) continue;
    byDay.set(on, (byDay.get(on) ?? new Set()).add(textIn(overviewWords[what], locale)));
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, what]) => ({ on, what: [...what].join(', ') }));
}
