import { textIn } from '@tsi/core';
import {
  type CopyForOptions,
  checkPlan,
  copyFor,
  Plan,
  type PlanLeftOut,
  type RenderPlanOptions,
  renderPlan,
} from '@tsi/sip-gip';
import { answer, refuse } from './answer.ts';
import { type Context, exitCodeFor, place } from './command.ts';
import type { ExitCode } from './exitCode.ts';
import { printFindings } from './printFindings.ts';
import { readerOf, unknownReader } from './readerOf.ts';
import { readJsonFile } from './readFileInput.ts';
import { readSettings, type SettingOptions } from './settings.ts';

/** How a plan is written, and for whom. */
export interface RenderOptions extends Pick<SettingOptions, 'practice' | 'child' | 'consents'> {
  readonly format: RenderPlanOptions['format'];
  readonly audience?: RenderPlanOptions['audience'];
  /** Begins with the sheet of who does what by when. */
  readonly overview?: boolean | undefined;
  /** Whose copy: `child`, `custodian:REF` or an operation. */
  readonly for?: string | undefined;
  readonly suspectedHarm?: CopyForOptions['suspectedHarm'];
}

/** `tsi render`: a plan, or one reader's copy of it, as a page for people. Swedish: skriv ut en plan. */
export async function renderCommand(
  file: string,
  options: RenderOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, json, locale } = context;
  const settings = await readSettings(options, context);
  if ('refused' in settings) return refuse(context, settings.refused);
  const read = await readJsonFile(file, context);
  if ('unusable' in read) return refuse(context, { kind: 'unusable', findings: [read.unusable] });

  const on = context.on();
  const checked = checkPlan(read.document.value, { on, locale });
  const { plan } = checked;
  if (!plan) {
    const findings = place(checked.findings, file, read.document, { schema: Plan, locale });
    return refuse(context, { kind: 'wrongShape', findings });
  }

  const { format, audience, overview } = options;
  const written = {
    format,
    locale,
    audience,
    as: 'page',
    overview: overview ? { on, id: 'overview' } : undefined,
  } as const;
  // What the plan lacks is asked with `tsi validate`; here it is only written out.
  if (options.for === undefined) {
    const page = renderPlan(plan, written);
    return answer(context, { json: { format, page }, text: () => [page], findings: [] });
  }

  const reader = readerOf(options.for, plan);
  if (!reader)
    return refuse(context, { kind: 'unusable', findings: [unknownReader(options.for, file, context)] });
  const { copy, leftOut, findings } = copyFor(plan, reader, {
    on,
    locale,
    suspectedHarm: options.suspectedHarm,
    ...settings.settings,
  });
  const page = renderPlan(copy, written);
  const placed = place(findings, file, read.document, { schema: Plan, locale });
  if (json) return answer(context, { json: { format, page, leftOut }, text: () => [], findings: placed });

  // The copy is the reader's. What is not in it, and why, is for the sender only.
  io.out(page);
  printLeftOut(leftOut, context);
  printFindings(placed, { ...context, io: { ...io, out: io.err } });
  return exitCodeFor(placed, context);
}

/** Tells the sender, and nobody else, what is not in a copy. */
export function printLeftOut(leftOut: readonly PlanLeftOut[], { io, locale }: Context): void {
  if (leftOut.length > 0)
    io.err(
      textIn(
        { sv: 'Bara för avsändaren, inte med i kopian:', en: 'For the sender only, not in the copy:' },
        locale,
      ),
    );
  for (const { path, why } of leftOut) io.err(`    ${knownSteps(path, why)} · ${why}`);
}

/** A path without names that somebody made up: in extensions, and in a label that points nowhere. */
const knownSteps = (path: PlanLeftOut['path'], why: PlanLeftOut['why']): string =>
  why === 'pathNotFound' ? 'parts' : path[0] === 'extensions' ? 'extensions' : path.join('.');
