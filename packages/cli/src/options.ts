import { IsoDate, type Severity } from '@tsi/core';
import { Agreement, PlanPractice, suggestedPractice, vastraGotaland2021 } from '@tsi/sip-gip';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from './command.ts';
import { type FileInput, readFileInput } from './readFileInput.ts';

/** The options that every command has, as commander reads them. */
export interface CommonOptions {
  readonly on?: IsoDate;
  readonly locale: string;
  readonly json?: boolean;
  readonly failLevel: Severity;
}

/** Adds the options that every command has. */
export const withCommonOptions = (command: Command): Command =>
  command
    .option('--on <day>', 'the day of the question, YYYY-MM-DD (default: today in Stockholm)', readDay)
    .addOption(
      new Option('--locale <language>', 'language of the answer').choices(['sv', 'en']).default('sv'),
    )
    .option('--json', 'exactly one JSON value on standard output')
    .addOption(
      new Option('--fail-level <severity>', 'exit 1 when a finding is at or above this')
        .choices(['error', 'warning', 'info'])
        .default('error'),
    );

function readDay(text: string): IsoDate {
  const day = IsoDate.safeParse(text);
  if (!day.success) throw new InvalidArgumentError('Not a calendar day (YYYY-MM-DD).');
  return day.data;
}

type Read<T> =
  | { readonly value: T | undefined }
  | { readonly refused: Exclude<FileInput<T>, { kind: 'read' }> };

/** The agreement named or written in a file; none when the option was left out. */
export async function readAgreement(option: string | undefined, context: Context): Promise<Read<Agreement>> {
  if (option === undefined) return { value: undefined };
  if (option === vastraGotaland2021.id) return { value: vastraGotaland2021 };
  const input = await readFileInput(Agreement, option, context);
  return input.kind === 'read' ? { value: input.value } : { refused: input };
}

/** The local practice named or written in a file; none when the option was left out. */
export async function readPractice(
  option: string | undefined,
  context: Context,
): Promise<Read<PlanPractice>> {
  if (option === undefined) return { value: undefined };
  if (option === 'suggestedPractice') return { value: suggestedPractice };
  const input = await readFileInput(PlanPractice, option, context);
  return input.kind === 'read' ? { value: input.value } : { refused: input };
}
