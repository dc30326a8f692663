import { type Finding, type Locale, readInput } from '@tsi/core';
import { finding } from '../finding.ts';
import { Plan } from '../plan.ts';
import { type Migration, migrateDocument } from './migrateDocument.ts';
import { isObject } from './sameValue.ts';

/** The plan in the present format; without `plan` a finding says why. */
export interface MigratedPlan {
  readonly plan?: Plan;
  /** The version of the format that it came in, when that is a known one. */
  readonly from?: string;
  readonly findings: readonly Finding[];
}

/** The steps from each earlier version of the format to the next. There has been no earlier version yet. */
const planMigrations: readonly Migration[] = [];

/**
 * Reads a plan of any version of the format that has existed, and gives it in the present one.
 *
 * Swedish: läs en äldre plan.
 *
 * Not the plan's own `version`, but `schemaVersion`: how it is written. There is one so far, so what has it comes
 * out as it went in. A document of a newer or an unknown version is refused with words and left as it is, not read
 * halfway. Nothing is dropped in silence: a field that the format does not have is an error. Never throws for a
 * document.
 *
 * @example
 * ```ts
 * import { exampleGip, migratePlan } from '@tsi/sip-gip';
 *
 * migratePlan(exampleGip).from; // => '1'
 * migratePlan({ ...exampleGip, schemaVersion: '2' }).findings[0]?.code; // => 'sip-gip/schemaVersionNewer'
 * migratePlan([]).findings[0]?.code; // => 'core/wrongType'
 * ```
 */
export function migratePlan(
  input: unknown,
  { locale }: { readonly locale?: Locale | undefined } = {},
): MigratedPlan {
  try {
    if (!isObject(input)) return { findings: readInput(Plan, input, { locale }).findings };
    const { document, from, findings } = migrateDocument(input, {
      current: '1',
      migrations: planMigrations,
      locale,
    });
    if (document === undefined) return { ...(from !== undefined && { from }), findings };
    const { value, findings: faults } = readInput(Plan, document, { locale });
    return { ...(value && { plan: value }), ...(from !== undefined && { from }), findings: faults };
  } catch {
    // An object whose fields throw when they are read; no text has such.
    return { findings: [finding('sip-gip/migrationFailed', { params: { to: '1' }, locale })] };
  }
}
