import { type Context, exitCodeFor, type PlacedFinding } from './command.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { printFindings } from './printFindings.ts';
import type { FileInput } from './readFileInput.ts';

/** Ends a command: its words (or its JSON), then its findings, then its exit code. */
export function answer(
  context: Context,
  said: {
    readonly json: object;
    readonly text: () => readonly string[];
    readonly findings: readonly PlacedFinding[];
  },
): ExitCode {
  const { io, json } = context;
  if (json) io.out(JSON.stringify({ ...said.json, findings: said.findings }, null, 2));
  else {
    for (const line of said.text()) io.out(line);
    printFindings(said.findings, context);
  }
  return exitCodeFor(said.findings, context);
}

/** Ends a command whose input could not be read or has the wrong shape. */
export function refuse(context: Context, input: Exclude<FileInput<unknown>, { kind: 'read' }>): ExitCode {
  const code = answer(context, { json: {}, text: () => [], findings: input.findings });
  return input.kind === 'unusable' ? exitCode.unusable : code;
}
