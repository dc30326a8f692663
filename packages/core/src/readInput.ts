import type * as z from 'zod';
import type { Finding } from './finding.ts';
import { issueFindings } from './issueFindings.ts';
import type { Locale } from './text.ts';

/** What reading gave: a value when the input has the right shape, and findings when it has not. */
export interface ReadResult<T> {
  readonly value?: T;
  readonly findings: readonly Finding[];
}

/**
 * Reads input of unknown shape with a schema: the one door through which data comes in.
 *
 * Never throws for what was entered, and no finding repeats it: an unknown field is told by its position, since a
 * field's name may be a person's.
 *
 * @example
 * ```ts
 * import { IsoDate, readInput } from '@tsi/core';
 *
 * readInput(IsoDate, '2026-03-02').value; // => '2026-03-02'
 * readInput(IsoDate, '2026-02-30', { locale: 'en' }).findings[0]?.code; // => 'core/notADay'
 * ```
 */
export function readInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  { locale }: { readonly locale?: Locale | undefined } = {},
): ReadResult<z.output<Schema>> {
  const read = schema.safeParse(input);
  if (read.success) return { value: read.data, findings: [] };
  return { findings: issueFindings(read.error.issues, input, { locale }) };
}
