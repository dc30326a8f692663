import { type Finding, type Locale, type Path, textIn } from '@tsi/core';
import type * as z from 'zod';
import { allowedAt } from './allowedAt.ts';
import { nearest } from './nearest.ts';

/** The finding with what was probably meant, when one of the allowed words is near. */
export function withSuggestion<F extends Finding>(
  finding: F,
  written: string,
  allowed: readonly string[],
  locale: Locale,
): F {
  const meant = nearest(written, allowed);
  if (meant === undefined) return finding;
  const asked = textIn({ sv: `Menade du ”${meant}”?`, en: `Did you mean “${meant}”?` }, locale);
  return {
    ...finding,
    params: { ...finding.params, suggestion: meant },
    hint: finding.hint ? `${asked} ${finding.hint}` : asked,
  };
}

/**
 * The finding with what was probably meant, by the document's schema: for a word that is not allowed, and for the name
 * of an unknown field.
 */
export function suggest<F extends Finding>(
  finding: F,
  schema: z.ZodType,
  document: unknown,
  locale: Locale,
): F {
  const { code, path } = finding;
  if (code === 'core/notAllowed') {
    const written = valueAt(document, path);
    if (typeof written !== 'string') return finding;
    return withSuggestion(finding, written, allowedAt(schema, path, document).values, locale);
  }
  const name = unknownField(finding, document);
  if (name === undefined) return finding;
  const present = Object.keys(valueAt(document, path) as object);
  const names = allowedAt(schema, path, document).names.filter((allowed) => !present.includes(allowed));
  return withSuggestion(finding, name, names, locale);
}

/** The name of the field that a finding calls unknown: it is told by its position. For pointing only, never for words. */
export function unknownField({ code, path, params }: Finding, document: unknown): string | undefined {
  if (code !== 'core/unknownField') return undefined;
  const object = valueAt(document, path);
  return typeof object === 'object' && object !== null
    ? Object.keys(object)[Number(params.position) - 1]
    : undefined;
}

const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, step)
        ? Reflect.get(part, step)
        : undefined,
    document,
  );
