import type { Severity } from '@tsi/core';
import type { PlacedFinding } from '../command.ts';
import type { ExitCode } from '../exitCode.ts';

/** What was found, counted. */
export interface Counts {
  /** Documents that could be read as JSON. */
  readonly plans: number;
  /** How many of them have a finding that blocks, at the level asked to fail at. */
  readonly blocked: number;
  /** Files and lines that could not be used. */
  readonly unreadable: number;
  /** Findings that were counted but not shown. */
  readonly hidden: number;
  readonly byCode: readonly CodeCount[];
}

/** What the whole run came to. Swedish: sammanställning. */
export interface Summary extends Counts {
  /** Stopped before the end. */
  readonly interrupted: boolean;
  readonly exitCode: ExitCode;
}

export interface CodeCount {
  readonly code: string;
  readonly severity: Severity;
  /** Does it block, at the level asked to fail at? */
  readonly blocks: boolean;
  readonly count: number;
}

/** Writes what `tsi validate` finds, as it is found. */
export interface Report {
  readonly fileBegins: (file: string) => void;
  readonly found: (finding: PlacedFinding) => void;
  readonly fileEnds: (file: { readonly plans: number; readonly readable: boolean }) => void;
  readonly ends: (summary: Summary) => void;
}
