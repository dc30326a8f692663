import { textIn } from '@tsi/core';
import { type Bundle, type FhirImport, fromFhir, type Loss, toFhir } from '@tsi/fhir';
import { type CopyForOptions, checkPlan, copyFor, Plan } from '@tsi/sip-gip';
import * as z from 'zod';
import { answer, refuse } from './answer.ts';
import { type Context, exitCodeFor, type PlacedFinding, place } from './command.ts';
import type { ExitCode } from './exitCode.ts';
import { printFindings } from './printFindings.ts';
import type { JsonDocument } from './readDocument.ts';
import { readerOf, unknownReader } from './readerOf.ts';
import { readJsonFile } from './readFileInput.ts';
import { printLeftOut } from './renderCommand.ts';
import { readSettings, type SettingOptions } from './settings.ts';

/** How a plan is written as FHIR, and for whom. */
export interface FhirOptions extends Pick<SettingOptions, 'practice' | 'child' | 'consents'> {
  readonly type: Bundle['type'];
  /** Whose copy: `child`, `custodian:REF` or an operation. */
  readonly for?: string | undefined;
  readonly suspectedHarm?: CopyForOptions['suspectedHarm'];
}

/** `tsi fhir`: a plan as a bundle of FHIR R4, or a plan read out of one. Swedish: plan till och från FHIR. */
export async function fhirCommand(file: string, options: FhirOptions, context: Context): Promise<ExitCode> {
  const settings = await readSettings(options, context);
  if ('refused' in settings) return refuse(context, settings.refused);
  const read = await readJsonFile(file, context);
  if ('unusable' in read) return refuse(context, { kind: 'unusable', findings: [read.unusable] });
  if (isResource(read.document.value)) return readBundle(file, read.document, context);

  const { locale } = context;
  const on = context.on();
  const { plan, findings } = checkPlan(read.document.value, { on, locale });
  if (!plan)
    return refuse(context, {
      kind: 'wrongShape',
      findings: place(findings, file, read.document, { schema: Plan, locale }),
    });
  // What the plan lacks is asked with `tsi validate`; here it is only written.
  const { type } = options;
  if (options.for === undefined) {
    const { bundle, losses } = toFhir(plan, { type, locale });
    return tell(context, { bundle, losses }, bundle, [], () => printLosses(losses, context));
  }

  const reader = readerOf(options.for, plan);
  if (!reader)
    return refuse(context, { kind: 'unusable', findings: [unknownReader(options.for, file, context)] });
  const copied = copyFor(plan, reader, {
    on,
    locale,
    suspectedHarm: options.suspectedHarm,
    ...settings.settings,
  });
  const { leftOut } = copied;
  const { protectedIdentity } = plan;
  const { bundle, losses } = toFhir(copied.copy, { type, locale, protectedIdentity });
  const placed = place(copied.findings, file, read.document, { schema: Plan, locale });
  return tell(context, { bundle, losses, leftOut }, bundle, placed, () => {
    printLosses(losses, context);
    printLeftOut(leftOut, context);
  });
}

const isResource = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'resourceType');

/** Reads a bundle: what was understood goes to standard output, what was not to standard error. */
function readBundle(file: string, document: JsonDocument, context: Context): ExitCode {
  const { locale } = context;
  const { findings, losses, lacks, ...read } = fromFhir(document.value, { locale });
  const placed = place(findings, file, document, { schema: z.unknown(), locale });
  const understood = read.plan ?? read.copy ?? read.draft;
  if (understood === undefined) return refuse(context, { kind: 'wrongShape', findings: placed });
  // What a draft lacks is told by its place in the draft: it has none in the file.
  const all: PlacedFinding[] = [...placed, ...lacks.map((one) => ({ ...one, file: draftName(read) }))];
  return tell(context, { ...read, losses }, understood, all, () => printLosses(losses, context));
}

const draftName = ({ draft }: Pick<FhirImport, 'draft'>) => (draft ? 'draft' : '');

/** The document itself on standard output, and all that is said of it on standard error. */
function tell(
  context: Context,
  json: object,
  document: object,
  findings: readonly PlacedFinding[],
  print: () => void,
): ExitCode {
  const { io } = context;
  if (context.json) return answer(context, { json, text: () => [], findings });
  io.out(JSON.stringify(document, null, 2));
  print();
  printFindings(findings, { ...context, io: { ...io, out: io.err } });
  return exitCodeFor(findings, context);
}

function printLosses(losses: readonly Loss[], { io, locale }: Context): void {
  for (const whom of ['everyone', 'others'] as const) {
    const lost = losses.filter((loss) => loss.for === whom);
    if (lost.length > 0) io.err(`${textIn(headings[whom], locale)} (${lost.length})`);
    for (const { path, code } of lost) io.err(`    ${path.join('.')} · ${code}`);
  }
}

const headings = {
  everyone: { sv: 'Går förlorat för alla', en: 'Lost to everyone' },
  others: {
    sv: 'Läses bara av den som känner våra tillägg',
    en: 'Read only by those who know our extensions',
  },
} as const;
