import { type Locale, operation, textIn } from '@tsi/core';
import type { Plan } from './plan.ts';
import type { PlanContent, PlanCopy } from './planCopy.ts';
import { htmlOf } from './planHtml.ts';
import { planKindLabels } from './planKindName.ts';
import { basisLabels, phrases } from './planLabels.ts';
import { markdownOf } from './planMarkdown.ts';
import { planSections } from './planSections.ts';

/** How a plan is written. */
export interface RenderPlanOptions {
  readonly format: 'html' | 'md';
  readonly locale?: Locale | undefined;
  /** HTML only: a whole page that prints on A4 instead of a fragment to put into one. */
  readonly page?: boolean | undefined;
}

/** A plan's title, the lines under it, and its sections: what both formats write. */
export interface WrittenPlan {
  readonly title: string;
  readonly lines: readonly string[];
  readonly notice?: string;
  readonly sections: ReturnType<typeof planSections>;
  readonly lang: string;
}

/**
 * A plan, or a reader's copy of it, as a document for people.
 *
 * Swedish: planen som dokument.
 *
 * HTML has headings, tables with header cells and no script, and prints on A4; Markdown is for systems that take text.
 * What is not in the plan leaves no empty heading. Everything that was entered is escaped. References (ids, consents,
 * labels) are not printed. Limits: no easy-read version yet.
 *
 * @example
 * ```ts
 * import { exampleGip, renderPlan } from '@tsi/sip-gip';
 *
 * renderPlan(exampleGip, { format: 'md' }).split('\n')[0]; // => '# Gemensam individuell plan (GIP)'
 * ```
 */
export function renderPlan(
  plan: Plan | PlanCopy,
  { format, locale, page = false }: RenderPlanOptions,
): string {
  const written = writtenPlan(plan, locale);
  return format === 'md' ? markdownOf(written) : htmlOf(written, page);
}

function writtenPlan(plan: Plan | PlanCopy, locale: Locale | undefined): WrittenPlan {
  const isCopy = 'document' in plan;
  const version = isCopy ? plan.of.version : plan.version;
  const content: PlanContent = isCopy ? plan.content : plan;
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, locale);
  return {
    title: say(planKindLabels[plan.kind]),
    lines: [
      `${say(phrases.version)} ${version}, ${say(basisLabels[plan.basis])}`,
      ...(isCopy
        ? [`${say(phrases.copyFor)}: ${readerName(plan, locale)}. ${plan.on}. ${say(phrases.copyNote)}`]
        : []),
    ],
    ...(!isCopy && plan.protectedIdentity === 'yes' && { notice: say(phrases.protectedNote) }),
    ...(!isCopy && plan.protectedIdentity === 'unknown' && { notice: say(phrases.protectionUnknown) }),
    sections: planSections(content, locale),
    lang: locale ?? 'sv',
  };
}

function readerName({ reader }: PlanCopy, locale: Locale | undefined): string {
  switch (reader.kind) {
    case 'operation':
      return textIn(operation(reader.operation).label, locale);
    case 'child':
      return textIn(phrases.theChild, locale);
    case 'custodian':
      return textIn(phrases.custodian, locale);
  }
}
