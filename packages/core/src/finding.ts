import type { Source } from './source.ts';
import { type Locale, type Text, textIn } from './text.ts';

/** `error`: the law, the agreement or the format demands otherwise. `warning`: look again. `info`: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** Where in the input a finding points: property names and list positions, counted from 0. */
export type Path = readonly (string | number)[];

/** Values that fill a message: limits, allowed values, counted days. Never something that was entered. */
export type Params = Readonly<Record<string, string | number | boolean>>;

/**
 * One thing that was found: what, where, by which source, and what would mend it.
 *
 * Swedish: iakttagelse. A finding is never a decision (beslut). `code` is stable and may be relied on; `message` and
 * `hint` are for people and may be reworded.
 */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly path: Path;
  readonly params: Params;
  readonly message: string;
  readonly hint?: string;
  readonly sources: readonly Source[];
}

/** A kind of finding, as a package's catalogue lists it. `{name}` in a text is filled from `params`. */
export interface FindingKind {
  readonly severity: Severity;
  readonly message: Text;
  readonly hint?: Text;
  readonly sources?: readonly Source[];
}

/** All kinds of findings of a package by code; data, so that an app can list, explain and translate them. */
export type Catalogue<Code extends string = string> = Readonly<Record<Code, FindingKind>>;

const fill = (text: string, params: Params) =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(params[name] ?? placeholder));

/**
 * Makes the function with which a package states its findings.
 *
 * @example
 * ```ts
 * import { findingsFrom } from '@tsi/core';
 *
 * const finding = findingsFrom({
 *   'school/late': { severity: 'warning', message: { sv: '{days} dagar sent', en: '{days} days late' } },
 * });
 * finding('school/late', { path: ['meeting'], params: { days: 3 }, locale: 'en' }).message; // => '3 days late'
 * ```
 */
export const findingsFrom =
  <Code extends string>(catalogue: Catalogue<Code>) =>
  (
    code: Code,
    about: {
      readonly path?: Path;
      readonly params?: Params;
      readonly locale?: Locale | undefined;
      /** Instead of the kind's own sources, when the wording on the day decides. */
      readonly sources?: readonly Source[];
      readonly severity?: Severity;
    } = {},
  ): Finding<Code> => {
    const kind = catalogue[code];
    const { path = [], params = {}, locale } = about;
    return {
      code,
      severity: about.severity ?? kind.severity,
      path,
      params,
      message: fill(textIn(kind.message, locale), params),
      ...(kind.hint && { hint: fill(textIn(kind.hint, locale), params) }),
      sources: about.sources ?? kind.sources ?? [],
    };
  };

/**
 * The same finding in another language: its words are made again from code and params.
 *
 * An app adds a family's language by giving a catalogue with more languages in its texts. A code that the catalogue
 * does not know keeps its words.
 */
export function translateFinding<F extends Finding>(finding: F, catalogue: Catalogue, locale: Locale): F {
  const kind = catalogue[finding.code];
  if (!kind) return finding;
  return {
    ...finding,
    message: fill(textIn(kind.message, locale), finding.params),
    ...(kind.hint && { hint: fill(textIn(kind.hint, locale), finding.params) }),
  };
}
