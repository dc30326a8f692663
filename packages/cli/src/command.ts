import type { Finding, IsoDate, Locale, Severity } from '@tsi/core';
import { type ExitCode, exitCode } from './exitCode.ts';
import type { Io } from './io.ts';
import type { JsonDocument } from './readDocument.ts';

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
}

/** Findings about a document, placed in its text. */
export const place = (
  findings: readonly Finding[],
  file: string,
  document: JsonDocument | undefined,
): PlacedFinding[] => findings.map((one) => ({ ...one, file, ...document?.positionOf(one.path) }));

const levels: readonly Severity[] = ['info', 'warning', 'error'];

/** 1 when a finding is at or above the level that the caller asked to fail at. */
export const exitCodeFor = (findings: readonly Finding[], { failLevel }: Context): ExitCode =>
  findings.some(({ severity }) => levels.indexOf(severity) >= levels.indexOf(failLevel))
    ? exitCode.findings
    : exitCode.fine;
