import type { IsoDate, Locale } from '@tsi/core';
import { checkPlan, Plan } from '@tsi/sip-gip';
import { swedishHolidays } from '@tsi/sip-gip/holidays';
import { type PlacedFinding, place, repeatedNames } from './command.ts';
import { finding } from './findingKinds.ts';
import { linesIn } from './linesIn.ts';
import { type FileText, readJsonText } from './readFileInput.ts';
import type { Counts } from './report/report.ts';
import { type SelectionOptions, selection } from './selection.ts';
import type { Settings } from './settings.ts';
import { tally } from './tally.ts';

/** How every plan of a run is checked. Plain data, so that it can be sent to another thread. */
export interface PlanCheckerOptions extends SelectionOptions {
  readonly on: IsoDate;
  readonly locale: Locale;
  readonly settings: Settings;
}

/** What was found in some documents: all of it counted, and what may have to be shown. */
export interface Checked {
  readonly counts: Counts;
  readonly findings: readonly PlacedFinding[];
}

/** Checks plans, all of them in one way. */
export function planChecker(options: PlanCheckerOptions) {
  const { on, locale, settings, failLevel } = options;
  const select = selection(options);

  const documents = (texts: readonly FileText[], file: string): Checked => {
    const counts = tally(failLevel);
    const findings: PlacedFinding[] = [];
    const take = ({ shown, hidden }: ReturnType<typeof select>) => {
      findings.push(...shown);
      counts.hide(hidden);
    };
    for (const text of texts) {
      if ('unusable' in text) {
        counts.unusable(text.unusable);
        take(select([text.unusable], (some) => some));
      } else {
        const { document } = text;
        const found = [
          ...repeatedNames(document, file, locale),
          ...checkPlan(document.value, { on, locale, holidays: swedishHolidays, ...settings }).findings,
        ];
        counts.plan(found);
        take(select(found, (some) => place(some, file, document, { schema: Plan, locale })));
      }
    }
    return { counts: counts.counts(), findings };
  };

  return {
    documents,
    /** One plan a line. */
    lines: ({ bytes, firstLine, file }: Lines): Checked =>
      documents(
        linesIn(bytes, firstLine).map(({ number: line, text }) =>
          text === undefined
            ? { unusable: { ...finding('cli/notUtf8', { locale }), file, line, column: 1 } }
            : readJsonText(text, file, { locale, line }),
        ),
        file,
      ),
  };
}

/** Whole lines of a file, the first of which has this number. */
export interface Lines {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly firstLine: number;
  readonly file: string;
}
