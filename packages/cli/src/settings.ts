import { Child, Consent } from '@tsi/consent';
import {
  Agreement,
  type CheckPlanOptions,
  PlanPractice,
  suggestedPractice,
  vastraGotaland2021,
} from '@tsi/sip-gip';
import * as z from 'zod';
import type { Context } from './command.ts';
import { type FileInput, readFileInput } from './readFileInput.ts';

/** The options that name what a plan is held against: a file each, or what we ship by its name. */
export interface SettingOptions {
  readonly agreement?: string | undefined;
  readonly practice?: string | undefined;
  readonly child?: string | undefined;
  readonly consents?: string | undefined;
}

/** What a plan is held against, read. */
export type Settings = Pick<CheckPlanOptions, keyof SettingOptions>;

type Refused = Exclude<FileInput<unknown>, { kind: 'read' }>;

/** Reads what the options name. Without one of them nothing can be answered, so a faulty one is unusable input. */
export async function readSettings(
  { agreement, practice, child, consents }: SettingOptions,
  context: Context,
): Promise<{ readonly settings: Settings } | { readonly refused: Refused }> {
  const read = {
    agreement: await readSetting<Agreement>(
      Agreement,
      { [vastraGotaland2021.id]: vastraGotaland2021 },
      agreement,
      context,
    ),
    practice: await readSetting<PlanPractice>(PlanPractice, { suggestedPractice }, practice, context),
    child: await readSetting<Child>(Child, {}, child, context),
    consents: await readSetting<readonly Consent[]>(z.array(Consent).max(500), {}, consents, context),
  };
  for (const input of Object.values(read))
    if (input.kind !== 'read') return { refused: { ...input, kind: 'unusable' } };
  const given = <T>(input: Setting<T>) => (input.kind === 'read' ? input.value : undefined);
  return {
    settings: {
      agreement: given(read.agreement),
      practice: given(read.practice),
      child: given(read.child),
      consents: given(read.consents),
    },
  };
}

type Setting<T> = { readonly kind: 'read'; readonly value: T | undefined } | Refused;

async function readSetting<T>(
  schema: z.ZodType<T>,
  shipped: Readonly<Record<string, T>>,
  option: string | undefined,
  context: Context,
): Promise<Setting<T>> {
  if (option === undefined) return { kind: 'read', value: undefined };
  if (Object.hasOwn(shipped, option)) return { kind: 'read', value: shipped[option] };
  const input = await readFileInput(schema, option, context);
  if (input.kind !== 'read') return input;
  // Nothing is left to find in a file of the right shape but names that stand twice.
  const findings = input.placed([]);
  return findings.length > 0 ? { kind: 'wrongShape', findings } : input;
}
