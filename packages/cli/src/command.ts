import type { Finding, IsoDate, Locale, Severity } from '@tsi/core';
import type * as z from 'zod';
import { type ExitCode, exitCode } from './exitCode.ts';
import { finding } from './findingKinds.ts';
import type { Io } from './io.ts';
import type { JsonDocument, Position } from './readDocument.ts';
import { suggest, unknownField } from './suggestion.ts';

/** What every command is told. */
export interface Context {
  readonly io: Io;
  readonly locale: Locale;
  /** Exactly one JSON value on standard output, and nothing else. */
  readonly json: boolean;
  /** The day of the question. */
  readonly on: () => IsoDate;
  readonly failLevel: Severity;
}

/** A finding with the file it was found in and, where the text is known, its place there. */
export interface PlacedFinding extends Finding {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The line with its content hidden, and a caret under the place. */
  readonly excerpt?: string;
}

/**
 * Findings about a document, placed in its text and in the order they stand there: at the value, at the name of an
 * unknown field, and for something missing at what it is missing from. What has its place keeps it.
 */
export function place(
  findings: readonly (Finding | (PlacedFinding & Position))[],
  file: string,
  document: JsonDocument,
  { schema, locale }: { readonly schema: z.ZodType; readonly locale: Locale },
): PlacedFinding[] {
  const { value, positionsOf } = document;
  const positions = positionsOf(
    findings.map((one) => ({ path: one.path, member: unknownField(one, value) })),
  );
  return findings
    .map((one, i) =>
      'line' in one ? one : { ...suggest(one, schema, value, locale), file, ...positions[i]! },
    )
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Names that stand twice in one object, which `JSON.parse` passes over in silence. */
export const repeatedNames = (
  document: JsonDocument,
  file: string,
  locale: Locale,
): (PlacedFinding & Position)[] =>
  document.repeatedNames.map((position) => ({
    ...finding('cli/repeatedName', { locale }),
    file,
    ...position,
  }));

const levels: readonly Severity[] = ['info', 'warning', 'error'];

/** Does a finding of this severity stop, at the level that the caller asked to fail at? */
export const blocks = (severity: Severity, failLevel: Severity): boolean =>
  levels.indexOf(severity) >= levels.indexOf(failLevel);

/** 1 when a finding is at or above the level that the caller asked to fail at. */
export const exitCodeFor = (findings: readonly Finding[], { failLevel }: Context): ExitCode =>
  findings.some(({ severity }) => blocks(severity, failLevel)) ? exitCode.findings : exitCode.fine;
