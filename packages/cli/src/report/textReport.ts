import { type Locale, type Severity, type Text, textIn } from '@tsi/core';
import type { Context } from '../command.ts';
import { printFinding } from '../printFindings.ts';
import type { CodeCount, Report, Summary } from './report.ts';

/** Findings for people, and at the end what blocks and what does not. */
export function textReport(context: Context, { quiet }: { readonly quiet: boolean }): Report {
  return {
    fileBegins: () => {},
    found: (finding) => printFinding(finding, context),
    fileEnds: () => {},
    ends: (summary) => {
      if (!quiet) for (const line of closingLines(summary, context.locale)) context.io.out(line);
    },
  };
}

/** What the run came to, in words: how many plans, what blocks them, what does not. */
export function closingLines(summary: Summary, locale: Locale): string[] {
  const { plans, unreadable, hidden, byCode, interrupted } = summary;
  const say = (sv: string, en: string) => textIn({ sv, en }, locale);
  const wide = Math.max(...byCode.map(({ count }) => `${count}`.length));
  const blocking = bySeverity(byCode.filter(({ blocks }) => blocks));
  const other = bySeverity(byCode.filter(({ blocks }) => !blocks));
  return [
    ...(plans > 1
      ? byCode.map(({ code, severity, count }) => {
          const [one] = severityWords[severity];
          return `${`${count}`.padStart(wide)}  ${textIn(one, locale)}  ${code}`;
        })
      : []),
    plansLine(summary, say),
    ...(blocking.length > 0 ? [`${say('Hindrar', 'Blocks')}: ${listed(blocking, locale)}.`] : []),
    ...(other.length > 0 ? [`${say('Hindrar inte', 'Does not block')}: ${listed(other, locale)}.`] : []),
    ...(unreadable > 0
      ? [
          `${say('Filer eller rader som inte gick att använda', 'Files or lines that could not be used')}: ${unreadable}.`,
        ]
      : []),
    ...(hidden > 0 ? [`${say('Räknade men inte visade', 'Counted but not shown')}: ${hidden}.`] : []),
    ...(interrupted ? [say('Avbrutet före slutet.', 'Stopped before the end.')] : []),
  ];
}

function plansLine({ plans, blocked }: Summary, say: (sv: string, en: string) => string): string {
  if (plans === 0) return say('Ingen plan kontrollerad.', 'No plan was checked.');
  const sv = `${plans === 1 ? '1 plan' : `${plans} planer`}, ${blocked === 0 ? 'inget' : blocked} att rätta.`;
  const en = `${plans === 1 ? '1 plan' : `${plans} plans`}, ${blocked === 0 ? 'nothing' : blocked} to mend.`;
  return say(sv, en);
}

const severityWords: Readonly<Record<Severity, readonly [one: Text, many: Text]>> = {
  error: [
    { sv: 'fel', en: 'error' },
    { sv: 'fel', en: 'errors' },
  ],
  warning: [
    { sv: 'varning', en: 'warning' },
    { sv: 'varningar', en: 'warnings' },
  ],
  info: [
    { sv: 'upplysning', en: 'note' },
    { sv: 'upplysningar', en: 'notes' },
  ],
};

const severities: readonly Severity[] = ['error', 'warning', 'info'];

const bySeverity = (counts: readonly CodeCount[]) =>
  severities
    .map((severity) => ({
      severity,
      count: counts.reduce((sum, one) => (one.severity === severity ? sum + one.count : sum), 0),
    }))
    .filter(({ count }) => count > 0);

const listed = (counts: ReturnType<typeof bySeverity>, locale: Locale) =>
  counts
    .map(({ severity, count }) => `${count} ${textIn(severityWords[severity][count === 1 ? 0 : 1], locale)}`)
    .join(', ');
