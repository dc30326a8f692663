import { type IsoDate, type Locale, textIn } from '@tsi/core';
import type { Plan } from './plan.ts';
import type { PlanSection } from './planBlocks.ts';
import type { PlanContent, PlanCopy } from './planCopy.ts';
import { fieldLabels, headings, valueLabels } from './planLabels.ts';
import { planOverview } from './planOverview.ts';
import { overviewPicture } from './planOverviewSvg.ts';
import { overviewWords } from './planOverviewWords.ts';
import { planPeriod } from './planPeriod.ts';

/** The overview as a section of the document: the picture, and beside it all that it shows, as tables. */
export function planOverviewSection(
  plan: Plan | PlanCopy,
  options: { readonly on: IsoDate; readonly id: string; readonly locale: Locale | undefined },
): PlanSection {
  const { locale } = options;
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, locale);
  const content: PlanContent = 'document' in plan ? plan.content : plan;
  const { rows, days } = planOverview(content, locale);
  const svg = overviewPicture(plan, { ...options, heading: false });
  return {
    heading: say(overviewWords.heading),
    wide: true,
    blocks: [
      { kind: 'picture', name: say(overviewWords.picture), svg },
      ...(rows.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              name: say(headings.actions),
              columns: (['what', 'responsible', 'when', 'status'] as const).map((name) =>
                say(fieldLabels[name]),
              ),
              rows: rows.map(({ number, what, who, start, end, status }) => [
                `${number}. ${what}`,
                who,
                planPeriod(start, end, locale) ?? say(overviewWords.noDay),
                status === undefined ? '' : say(valueLabels[status]),
              ]),
            },
          ]),
      ...(days.length === 0
        ? []
        : [{ kind: 'facts' as const, facts: days.map(({ on, what }) => [on, what] as const) }]),
    ],
  };
}
