import { checkPlan, renderPlan } from '@tsi/sip-gip';
import { answer, refuse } from './answer.ts';
import { type Context, place } from './command.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { readJsonFile } from './readFileInput.ts';

/** `tsi render`: a plan as a page for people. Swedish: skriv ut en plan. */
export async function renderCommand(
  file: string,
  { format }: { readonly format: 'html' | 'md' },
  context: Context,
): Promise<ExitCode> {
  const read = await readJsonFile(file, context);
  if ('unusable' in read) return refuse(context, { kind: 'unusable', findings: [read.unusable] });

  const { io, json, locale } = context;
  const { plan, findings } = checkPlan(read.document.value, { on: context.on(), locale });
  if (!plan) return refuse(context, { kind: 'wrongShape', findings: place(findings, file, read.document) });

  // What the plan lacks is asked with `tsi validate`; here it is only written out.
  const page = renderPlan(plan, { format, locale, page: true });
  if (json) return answer(context, { json: { format, page }, text: () => [], findings: [] });
  io.out(page);
  return exitCode.fine;
}
