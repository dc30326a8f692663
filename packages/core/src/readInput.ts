import type * as z from 'zod';
import type { Finding, Path } from './finding.ts';
import { coreFinding } from './findingKinds.ts';
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
  return { findings: read.error.issues.flatMap((issue) => findingsOf(issue, [], input, locale)) };
}

function findingsOf(
  issue: z.core.$ZodIssue,
  prefix: Path,
  input: unknown,
  locale: Locale | undefined,
): Finding[] {
  const path: Path = [...prefix, ...issue.path.map((step) => (typeof step === 'symbol' ? '' : step))];
  const about = { path, locale };
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(input, path)
        ? [coreFinding('core/missing', { ...about, params: { field: String(path.at(-1) ?? '') } })]
        : [
            coreFinding('core/wrongType', {
              ...about,
              params: { expected: typeName(issue.expected, locale) },
            }),
          ];
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const names = Object.keys(valueAt(input, path) as object);
        const known = names.filter((name) => !issue.keys.includes(name)).join(', ');
        return coreFinding('core/unknownField', {
          ...about,
          params: { position: names.indexOf(key) + 1, known },
        });
      });
    case 'invalid_format':
      return issue.format === 'date'
        ? [coreFinding('core/notADay', about)]
        : [coreFinding('core/wrongFormat', { ...about, params: { format: issue.format } })];
    case 'invalid_value':
      return isMissing(input, path)
        ? [coreFinding('core/missing', { ...about, params: { field: String(path.at(-1) ?? '') } })]
        : [coreFinding('core/notAllowed', { ...about, params: { allowed: issue.values.join(', ') } })];
    case 'too_small':
      return [coreFinding('core/tooSmall', { ...about, params: { minimum: Number(issue.minimum) } })];
    case 'too_big':
      return [coreFinding('core/tooLarge', { ...about, params: { maximum: Number(issue.maximum) } })];
    case 'invalid_union':
      return unionFindings(issue, path, input, locale);
    default:
      return [coreFinding('core/notValid', about)];
  }
}

/** Of the alternatives of a union, the one that came furthest explains best. */
function unionFindings(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  input: unknown,
  locale: Locale | undefined,
): Finding[] {
  if (isMissing(input, path))
    return [coreFinding('core/missing', { path, locale, params: { field: String(path.at(-1) ?? '') } })];
  // A discriminated union names the values its discriminator may have.
  if ('options' in issue && Array.isArray(issue.options))
    return [coreFinding('core/notAllowed', { path, locale, params: { allowed: issue.options.join(', ') } })];
  const alternatives = issue.errors
    .map((issues) => issues.flatMap((inner) => findingsOf(inner, path, input, locale)))
    .filter((findings) => findings.length > 0)
    .sort((a, b) => deepest(b) - deepest(a) || a.length - b.length);
  return alternatives[0] ?? [coreFinding('core/notValid', { path, locale })];
}

const deepest = (findings: readonly Finding[]) => Math.max(...findings.map(({ path }) => path.length));

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    input,
  );

const isMissing = (input: unknown, path: Path) => path.length > 0 && valueAt(input, path) === undefined;

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'tal',
  int: 'heltal',
  boolean: 'true eller false',
  object: 'ett objekt { }',
  array: 'en lista [ ]',
  null: 'null',
};

const typeName = (expected: string, locale: Locale | undefined) =>
  locale === undefined || locale === 'sv' ? (typeNames[expected] ?? expected) : expected;
