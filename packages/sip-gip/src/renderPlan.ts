import { type IsoDate, type Locale, operation, textIn } from '@tsi/core';
import { easyPlan } from './easyPlan.ts';
import { joined } from './joined.ts';
import type { Plan } from './plan.ts';
import type { WrittenPlan } from './planBlocks.ts';
import type { PlanContent, PlanCopy } from './planCopy.ts';
import { planFragment, planPage } from './planHtml.ts';
import { planKindLabels } from './planKindName.ts';
import { basisLabels, fieldLabels, phrases } from './planLabels.ts';
import { planMarkdown } from './planMarkdown.ts';
import { planOverviewSection } from './planOverviewSection.ts';
import { planSections } from './planSections.ts';

/** How a plan is written. */
export interface RenderPlanOptions {
  readonly format: 'html' | 'md';
  readonly locale?: Locale | undefined;
  /**
   * Whom it is written for: `adults`, the whole plan (the default); `child` or `teenager`, an easy version (lättläst)
   * for about 7–12 and 13–17 years. A younger child has it read aloud.
   */
  readonly audience?: 'adults' | 'child' | 'teenager' | undefined;
  /** HTML only: a page of its own that prints on A4, or a fragment (the default) to put into a page of yours. */
  readonly as?: 'page' | 'fragment' | undefined;
  /** The level of the plan's own title, its sections one below: 2 in a fragment of HTML unless you say, 1 in Markdown unless you say, always 1 on a page. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined;
  /**
   * Begins with who does what by when, as a picture ({@link planOverviewSvg}) and a table. In
   * Markdown only the table stands. The easy version has none.
   */
  readonly overview?:
    | {
        /** The day that is marked as today. */
        readonly on: IsoDate;
        /** Begins the picture's ids; each picture on a page has its own. */
        readonly id: string;
      }
    | undefined;
}

/**
 * A plan, or a reader's copy of it, as a document for people.
 *
 * Swedish: planen som dokument; lättläst plan.
 *
 * HTML has headings in order, tables with header cells, no script and nothing to fetch, is read on a phone and prints
 * on A4; a fragment is dressed by {@link planStyle}. Markdown is for systems that take text. What is not in the plan
 * leaves no empty heading, so that a copy does not tell what it lacks. Everything that was entered is escaped.
 * References (ids, consents, labels) are not printed.
 *
 * The easy version says in short sentences what the child has said, who helps, what happens next, whom to ask and what
 * the child can say no to. It takes the child's words, the agreed goals, the actions, the days and whom to call out of
 * the plan, and leaves everything else: why the plan is made, what others think, risks, outcomes, numbers and addresses.
 * Make it of the child's own copy ({@link copyFor}); of the plan itself it takes the same fields unasked. Limits: what
 * adults wrote stands as they wrote it.
 *
 * @throws RangeError when `headingLevel` is none of its levels, or by {@link planOverviewSvg}.
 * @example
 * ```ts
 * import { exampleGip, renderPlan } from '@tsi/sip-gip';
 *
 * renderPlan(exampleGip, { format: 'md' }).split('\n')[0]; // => '# Gemensam individuell plan (GIP)'
 * renderPlan(exampleGip, { format: 'md', audience: 'child' }).split('\n')[0]; // => '# Min plan'
 * ```
 */
export function renderPlan(plan: Plan | PlanCopy, options: RenderPlanOptions): string {
  const { format, locale, audience = 'adults', as = 'fragment', overview } = options;
  const written =
    audience === 'adults' ? writtenPlan(plan, { locale, overview }) : easyPlan(plan, { audience, locale });
  const level = options.headingLevel ?? (format === 'html' && as === 'fragment' ? 2 : 1);
  if (![1, 2, 3, 4].includes(level)) throw new RangeError('headingLevel must be 1, 2, 3 or 4.');
  if (format === 'md') return planMarkdown(written, level);
  return as === 'page' ? planPage(written) : planFragment(written, level);
}

function writtenPlan(
  plan: Plan | PlanCopy,
  { locale, overview }: Pick<RenderPlanOptions, 'locale' | 'overview'>,
): WrittenPlan {
  const isCopy = 'document' in plan;
  const content: PlanContent = isCopy ? plan.content : plan;
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, locale);
  const title = say(planKindLabels[plan.kind]);
  const version = `${say(fieldLabels.version)} ${isCopy ? plan.of.version : plan.version}`;
  const copyFor = isCopy ? `${say(phrases.copyFor)}: ${readerName(plan, locale)}` : undefined;
  return {
    lang: locale === 'en' ? 'en' : 'sv',
    easy: false,
    title,
    runningTitle: joined([title, version.toLowerCase(), copyFor], ', ') ?? title,
    lines: [
      `${version}, ${say(basisLabels[plan.basis])}`,
      ...(isCopy ? [`${copyFor}. ${plan.on}. ${say(phrases.copyNote)}`] : []),
    ],
    notice: isCopy ? undefined : protectionNotice(plan, locale),
    sections: [
      ...(overview ? [planOverviewSection(plan, { ...overview, locale })] : []),
      ...planSections(content, { isCopy, locale }),
    ],
  };
}

function protectionNotice({ protectedIdentity }: Plan, locale: Locale | undefined): string | undefined {
  switch (protectedIdentity) {
    case 'yes':
      return textIn(phrases.protectedNote, locale);
    case 'unknown':
      return textIn(phrases.protectionUnknown, locale);
    case 'no':
      return undefined;
  }
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
