import type { Finding, Path } from './finding.ts';
import { coreFinding } from './findingKinds.ts';
import type { Locale } from './text.ts';

/**
 * What a schema says is wrong at one place: a zod issue, or the same said by a validator that was made from a schema.
 *
 * Swedish: fel i indata.
 */
export type Issue = { readonly path: readonly PropertyKey[] } & (
  | { readonly code: 'invalid_type'; readonly expected: string }
  | { readonly code: 'unrecognized_keys'; readonly keys: readonly string[] }
  | { readonly code: 'invalid_format'; readonly format: string }
  | { readonly code: 'invalid_value'; readonly values: readonly unknown[] }
  | { readonly code: 'too_small'; readonly minimum: number | bigint }
  | { readonly code: 'too_big'; readonly maximum: number | bigint }
  | {
      readonly code: 'invalid_union';
      /** What each alternative said. */
      readonly errors: readonly (readonly Issue[])[];
      /** What the discriminator may be. */
      readonly options?: readonly unknown[] | undefined;
    }
  | { readonly code: 'not_multiple_of' | 'invalid_key' | 'invalid_element' | 'custom' }
);

/**
 * Turns what a schema said about an input into findings, in the same order; an unknown field is a finding of its own.
 *
 * Swedish: iakttagelser av fel i indata. {@link readInput} does this for a zod schema. No finding repeats what was
 * entered.
 */
export const issueFindings = (
  issues: readonly Issue[],
  input: unknown,
  { locale }: { readonly locale?: Locale | undefined } = {},
): Finding[] => issues.flatMap((issue) => findingsOf(issue, [], input, locale));

function findingsOf(issue: Issue, prefix: Path, input: unknown, locale: Locale | undefined): Finding[] {
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
    case 'unrecognized_keys': {
      const unknown = new Set(issue.keys);
      const names = Object.keys(valueAt(input, path) as object);
      const known = names.filter((name) => !unknown.has(name)).join(', ');
      const positions = new Map(names.map((name, index) => [name, index + 1]));
      return issue.keys.map((key) =>
        coreFinding('core/unknownField', { ...about, params: { position: positions.get(key) ?? 0, known } }),
      );
    }
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
  issue: Issue & { readonly code: 'invalid_union' },
  path: Path,
  input: unknown,
  locale: Locale | undefined,
): Finding[] {
  if (isMissing(input, path))
    return [coreFinding('core/missing', { path, locale, params: { field: String(path.at(-1) ?? '') } })];
  // A discriminated union names the values its discriminator may have.
  if (issue.options)
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
