import type { CoreCode, Finding, Severity } from '@tsi/core';
import type { SipGipCode } from '@tsi/sip-gip';
import { blocks, type PlacedFinding } from './command.ts';

/** Findings that say the same of every plan: about the day, or about what the command was not given. */
const sameOfAll: readonly (CoreCode | SipGipCode)[] = [
  'core/lawReadAsOf',
  'sip-gip/olderWording',
  'sip-gip/planConsentNotRead',
  'sip-gip/practiceNotPassed',
];
const saidOnce: ReadonlySet<string> = new Set(sameOfAll);

/** Which findings are to be shown. */
export interface SelectionOptions {
  readonly failLevel: Severity;
  /** Only what blocks. */
  readonly quiet?: boolean | undefined;
  /** How many findings to show. */
  readonly maxFindings?: number | undefined;
}

/**
 * Takes out the findings to show, with their places, and counts those left out because there is a limit.
 *
 * What says the same of every plan and blocks none is taken the first time only. It remembers what it has taken. Places
 * are looked for only where there is something to show: that costs more than the check.
 */
export function selection({
  failLevel,
  quiet = false,
  maxFindings = Number.POSITIVE_INFINITY,
}: SelectionOptions) {
  let room = maxFindings;
  const said = new Set<string>();
  const isWanted = ({ code, severity }: Finding): boolean => {
    if (blocks(severity, failLevel)) return true;
    if (quiet || said.has(code)) return false;
    if (saidOnce.has(code)) said.add(code);
    return true;
  };
  return <F extends Finding>(
    findings: readonly F[],
    placed: (findings: readonly F[]) => readonly PlacedFinding[],
  ): { readonly shown: readonly PlacedFinding[]; readonly hidden: number } => {
    const wanted = findings.filter(isWanted);
    const shown = wanted.length > 0 && room > 0 ? placed(wanted).slice(0, room) : [];
    room -= shown.length;
    return { shown, hidden: wanted.length - shown.length };
  };
}
