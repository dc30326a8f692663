import { type IsoDate, textIn } from '@tsi/core';
import { checkLines } from './checkLines.ts';
import type { Context, PlacedFinding } from './command.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { finding } from './findingKinds.ts';
import { type Checked, planChecker } from './planChecker.ts';
import { readJsonFile } from './readFileInput.ts';
import { githubReport } from './report/githubReport.ts';
import { jsonReport } from './report/jsonReport.ts';
import type { Counts, Report } from './report/report.ts';
import { sarifReport } from './report/sarifReport.ts';
import { textReport } from './report/textReport.ts';
import { selection } from './selection.ts';
import { readSettings, type SettingOptions } from './settings.ts';
import { tally } from './tally.ts';

/** How plans are checked and the findings told. */
export interface ValidateOptions extends SettingOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'github';
  /** One plan a line, whatever the file is called. */
  readonly ndjson?: boolean | undefined;
  /** Only what blocks. */
  readonly quiet?: boolean | undefined;
  /** How many findings to show; all are counted. */
  readonly maxFindings?: number | undefined;
}

/** `tsi validate`: what each plan lacks, with line and column. Swedish: kontrollera planer. */
export async function validate(
  args: readonly string[],
  options: ValidateOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, locale, failLevel } = context;
  const { quiet, maxFindings } = options;
  const stop = io.interrupted();
  const on = context.on();
  const total = tally(failLevel);
  const report = reportFor(options, on, context);
  const select = selection({ failLevel, quiet, maxFindings });
  const showProgress = progressOf(context, options);

  const inFile = async (file: string, checks: () => AsyncIterable<Checked>) => {
    let plans = 0;
    let readable = true;
    report.fileBegins(file);
    for await (const { counts, findings } of checks()) {
      plans += counts.plans;
      readable &&= counts.unreadable === 0;
      total.add(counts);
      const { shown, hidden } = select(findings, (some) => some);
      total.hide(hidden);
      for (const one of shown) report.found(one);
      showProgress(total.counts);
      await io.drained();
      if (stop.aborted) break;
    }
    report.fileEnds({ plans, readable });
  };
  const end = (): ExitCode => {
    io.progress?.(undefined);
    const counts = total.counts();
    const code = exitCodeOf(counts, stop.aborted);
    report.ends({ ...counts, interrupted: stop.aborted, exitCode: code });
    return code;
  };

  const read = await readSettings(options, context);
  const settings = 'settings' in read ? read.settings : {};
  const checking = { on, locale, failLevel, quiet, maxFindings, settings };
  const checker = planChecker(checking);
  const refuse = async (findings: readonly PlacedFinding[]) => {
    for (const one of findings)
      await inFile(one.file, async function* () {
        yield checker.documents([{ unusable: one }], one.file);
      });
  };
  if ('refused' in read) {
    await refuse(read.refused.findings);
    return end();
  }
  const { files, refused } = await filesOf(args, options, context);
  await refuse(refused);
  for (const file of files) {
    if (stop.aborted) break;
    await inFile(file, () =>
      hasLines(file, options)
        ? checkLines(file, checking, stop, context)
        : checkFile(file, checker, stop, context),
    );
  }
  return end();
}

async function* checkFile(
  file: string,
  checker: ReturnType<typeof planChecker>,
  stop: AbortSignal,
  context: Context,
): AsyncGenerator<Checked> {
  const text = await readJsonFile(file, context, stop);
  if (!stop.aborted) yield checker.documents([text], file);
}

function exitCodeOf({ blocked, unreadable }: Counts, interrupted: boolean): ExitCode {
  if (interrupted) return exitCode.interrupted;
  if (unreadable > 0) return exitCode.unusable;
  return blocked > 0 ? exitCode.findings : exitCode.fine;
}

function reportFor({ format, quiet = false }: ValidateOptions, on: IsoDate, context: Context): Report {
  switch (format) {
    case 'text':
      return textReport(context, { quiet });
    case 'json':
      return jsonReport(context.io, on);
    case 'sarif':
      return sarifReport(context);
    case 'github':
      return githubReport(context, { quiet });
  }
}

const hasLines = (file: string, { ndjson = false }: ValidateOptions) =>
  ndjson || /\.(ndjson|jsonl)$/i.test(file);

/** The files to check, each once, or why there are none. */
async function filesOf(
  args: readonly string[],
  options: ValidateOptions,
  { io, locale }: Context,
): Promise<{ readonly files: readonly string[]; readonly refused: readonly PlacedFinding[] }> {
  const found = await Promise.all(args.map(async (arg) => ({ arg, files: await io.files(arg) })));
  const refused = found
    .filter(({ files }) => files.length === 0)
    .map(({ arg }) => ({ ...finding('cli/noFiles', { locale }), file: arg }));
  const files = [...new Set(found.flatMap((one) => one.files))];
  const about = options.child ?? options.consents;
  if (about !== undefined && (files.length > 1 || files.some((file) => hasLines(file, options))))
    return { files: [], refused: [...refused, { ...finding('cli/onePlanOnly', { locale }), file: about }] };
  return { files, refused };
}

/** Shows now and then how far a long run has come, to whoever is looking. */
function progressOf(
  { io, locale }: Context,
  { quiet = false }: ValidateOptions,
): (counts: () => Counts) => void {
  const { progress } = io;
  if (!progress || quiet) return () => {};
  let next = io.now().getTime() + 1000;
  return (counts) => {
    const now = io.now().getTime();
    if (now < next) return;
    next = now + 200;
    const { plans, blocked } = counts();
    progress(
      textIn(
        { sv: `${plans} planer, ${blocked} att rätta`, en: `${plans} plans, ${blocked} to mend` },
        locale,
      ),
    );
  };
}
