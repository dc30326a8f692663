import { type Text, textIn } from '@tsi/core';
import { type Agreement, checkPlan } from '@tsi/sip-gip';
import { type Context, exitCodeFor, type PlacedFinding, place } from './command.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { printFindings } from './printFindings.ts';
import { readJsonFile } from './readFileInput.ts';

interface Checked {
  readonly file: string;
  readonly readable: boolean;
  readonly findings: readonly PlacedFinding[];
}

/** `tsi validate`: what each plan lacks, with line and column. Swedish: kontrollera planer. */
export async function validate(
  files: readonly string[],
  { agreement }: { readonly agreement?: Agreement | undefined },
  context: Context,
): Promise<ExitCode> {
  const { io, json, locale } = context;
  const on = context.on();
  const checked: Checked[] = [];
  for (const file of files) {
    const read = await readJsonFile(file, context);
    if ('unusable' in read) checked.push({ file, readable: false, findings: [read.unusable] });
    else {
      const { findings } = checkPlan(read.document.value, { on, agreement, locale });
      checked.push({ file, readable: true, findings: place(findings, file, read.document) });
    }
  }

  const findings = checked.flatMap((one) => one.findings);
  if (json) io.out(JSON.stringify({ on, files: checked }, null, 2));
  else {
    printFindings(findings, context);
    io.out(closingLine(checked, locale));
  }
  return checked.every(({ readable }) => readable) ? exitCodeFor(findings, context) : exitCode.unusable;
}

function closingLine(checked: readonly Checked[], locale: string): string {
  const count = (severity: string) =>
    checked.flatMap(({ findings }) => findings).filter((one) => one.severity === severity).length;
  const words: Text = {
    sv: `${checked.length} planer, ${count('error')} fel, ${count('warning')} varningar`,
    en: `${checked.length} plans, ${count('error')} errors, ${count('warning')} warnings`,
  };
  return textIn(words, locale);
}
