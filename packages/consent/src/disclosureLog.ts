import { type Finding, type Locale, type Path, readInput } from '@tsi/core';
import { canonicalJson, type Json } from './canonicalJson.ts';
import { DisclosureEntry } from './disclosureEntry.ts';
import { type ConsentCode, finding } from './finding.ts';
import { sha256 } from './sha256.ts';

/**
 * Where a log ends: how many entries it has, and the hash of the last. Kept somewhere else than the log, it also shows that
 * entries at the end have been taken away.
 *
 * Swedish: loggens slutmärke.
 */
export interface LogHead {
  readonly entries: number;
  /** SHA-256 of the last record, 64 small hexadecimal digits; zeros for a log without entries. */
  readonly hash: string;
}

/** A line for the log, and where the log then ends. Both absent when the entry was refused: no record is better than a leak. */
export interface AppendedEntry {
  /** One line of JSON with its line break, to be written last in the log. */
  readonly line?: string;
  readonly head?: LogHead;
  readonly findings: readonly Finding[];
}

/** What checking a log came to. */
export interface LogCheck {
  /** `whole`: every line is as it was written. `cutOff`: so is every line but a last one that is not finished. `broken`: it is not. */
  readonly state: 'whole' | 'cutOff' | 'broken';
  /** Lines from the beginning that follow on one another without a fault. */
  readonly head: LogHead;
  /** How much of the text those lines are, in UTF-16 code units: what to keep when a last line was cut off. */
  readonly length: number;
  /** One for each fault; `params.line` is the line, counted from 1. */
  readonly findings: readonly Finding[];
}

/** The end of a log without entries. */
export const emptyLog: LogHead = { entries: 0, hash: '0'.repeat(64) };

interface LogRecord {
  readonly entry: Json;
  readonly hash: string;
  readonly n: number;
  readonly previous: string;
}

const hashOf = (entry: Json, n: number, previous: string) => sha256(canonicalJson({ entry, n, previous }));

/**
 * Makes the next line of a log of what was shared and what was not.
 *
 * Swedish: lägg till en anteckning i loggen över utlämnade uppgifter. The log itself is a text (JSON Lines) that the caller
 * keeps and only adds to. An entry that the schema refuses gives findings and no line.
 *
 * @example
 * ```ts
 * import { appendEntry, emptyLog } from '@tsi/consent';
 *
 * const appended = await appendEntry(emptyLog, {
 *   schemaVersion: '1',
 *   kind: 'notShared',
 *   on: '2026-02-09',
 *   matter: 'arende-17',
 *   child: 'barn-4',
 *   holder: 'healthcare',
 *   from: { operation: 'childPsychiatry' },
 *   to: { operation: 'school' },
 *   purpose: 'support',
 *   categories: ['diagnosis'],
 *   about: ['child'],
 *   official: 'tjansteman-2',
 *   outcome: 'consentNeeded',
 *   why: 'noConsent',
 * });
 * appended.head?.entries; // => 1
 * appended.findings; // => []
 * ```
 */
export async function appendEntry(
  head: LogHead,
  entry: unknown,
  { locale }: { readonly locale?: Locale | undefined } = {},
): Promise<AppendedEntry> {
  const { value, findings } = readInput(DisclosureEntry, entry, { locale });
  if (!value) return { findings };
  const n = head.entries + 1;
  const record = { entry: value as Json, n, previous: head.hash };
  const hash = await hashOf(record.entry, n, head.hash);
  return { line: `${canonicalJson({ ...record, hash })}\n`, head: { entries: n, hash }, findings: [] };
}

/**
 * Is the log as it was written? Finds every line that was altered, removed, moved or put in, and says which.
 *
 * Swedish: kontrollera loggen. A last line that was cut off (a full disk, a lost connection) is told apart from tampering:
 * keep the first `length` characters and go on from `head`. Each line must stand exactly as it was written, blanks and order included.
 *
 * Limits: somebody who can rewrite the whole end of the log can make it agree with itself. Keep a head somewhere else and
 * pass it as `expected`; then that shows too.
 *
 * @example
 * ```ts
 * import { verifyLog } from '@tsi/consent';
 *
 * const check = await verifyLog('{"entry":{"kind":"sha', { locale: 'en' });
 * check.state; // => 'cutOff'
 * check.findings.map(({ code, params }) => [code, params]); // => [['consent/logCutOff', { line: 1 }]]
 * ```
 */
export async function verifyLog(
  log: string,
  options: { readonly expected?: LogHead | undefined; readonly locale?: Locale | undefined } = {},
): Promise<LogCheck> {
  const { expected, locale } = options;
  const findings: Finding[] = [];
  const tell = (code: ConsentCode, line: number, params: Readonly<Record<string, number>> = {}) => {
    const path: Path = [line - 1];
    findings.push(finding(code, { locale, path, params: { line, ...params } }));
  };
  const lines = log.split('\n');
  const unfinished = lines.pop() ?? '';

  let head = emptyLog;
  let length = 0;
  let before: { readonly entries: number; readonly hash: string | undefined } = emptyLog;
  let expectedFound = expected === undefined || sameHead(expected, emptyLog);
  const check = async (text: string, line: number): Promise<LogHead | undefined> => {
    const record = readRecord(text);
    if (!record) {
      tell('consent/logLineUnreadable', line);
      return undefined;
    }
    if ((await hashOf(record.entry, record.n, record.previous)) !== record.hash)
      tell('consent/logEntryAltered', line);
    const here = { entries: record.n, hash: record.hash };
    if (record.n > before.entries + 1)
      tell('consent/logEntriesMissing', line, { count: record.n - before.entries - 1 });
    else if (record.n < before.entries + 1) tell('consent/logEntryOutOfPlace', line);
    else if (before.hash !== undefined && record.previous !== before.hash)
      tell('consent/logChainBroken', line);
    if (expected && sameHead(expected, here)) expectedFound = true;
    return here;
  };

  for (const [i, text] of lines.entries()) {
    // After a line that cannot be read the next is only held against its number.
    const here = await check(text, i + 1);
    before = here ?? { entries: before.entries + 1, hash: undefined };
    if (here && findings.length === 0) {
      head = here;
      length += text.length + 1;
    }
  }
  let cutOff = false;
  if (unfinished !== '') {
    const faults = findings.length;
    if (!readRecord(unfinished)) {
      cutOff = true;
      tell('consent/logCutOff', lines.length + 1);
    } else {
      const here = await check(unfinished, lines.length + 1);
      if (findings.length === faults) {
        cutOff = true;
        tell('consent/logLineNotEnded', lines.length + 1);
        if (here && faults === 0) {
          head = here;
          length = log.length;
        }
      }
    }
  }
  const faults = findings.length - (cutOff ? 1 : 0);
  if (expected && !expectedFound) {
    findings.push(
      finding('consent/logEndMissing', {
        locale,
        params: { expected: expected.entries, found: head.entries },
      }),
    );
  }
  const broken = faults > 0 || !expectedFound;
  return { state: broken ? 'broken' : cutOff ? 'cutOff' : 'whole', head, length, findings };
}

const sameHead = (a: LogHead, b: LogHead) => a.entries === b.entries && a.hash === b.hash;

/** A line as a record, when it is one and stands exactly as it was written. */
function readRecord(line: string): LogRecord | undefined {
  try {
    const value = JSON.parse(line) as Json;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const { entry, hash, n, previous, ...rest } = value as { readonly [name: string]: Json };
    const shaped =
      Object.keys(rest).length === 0 &&
      typeof entry === 'object' &&
      typeof hash === 'string' &&
      typeof previous === 'string' &&
      Number.isSafeInteger(n);
    if (!shaped || canonicalJson(value) !== line) return undefined;
    return { entry, hash, n: n as number, previous };
  } catch {
    // Not JSON, or nested too deeply to be a record.
    return undefined;
  }
}

/** The log by one name: `append` makes a line, `verify` checks a log, `empty` is where a new one ends. */
export const disclosureLog = { append: appendEntry, empty: emptyLog, verify: verifyLog } as const;
