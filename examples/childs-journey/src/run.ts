import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDocument } from '@tsi/cli';
import { type Finding, type Locale, readInput } from '@tsi/core';
import { CaseFile } from './caseFile.ts';
import { journey } from './journey.ts';
import { report } from './report.ts';
import { summary } from './summary.ts';
import { sayIn } from './words.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** How a run ended: 0 fine, 1 the case has errors, 2 it could not be read. */
export interface Ended {
  readonly code: 0 | 1 | 2;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

type PositionOf = (path: Finding['path']) => { readonly line: number; readonly column: number };

/** Takes a case file through every package: a summary in words, and the report in a file. */
export function run(args: readonly string[]): Ended {
  const asked = optionsFrom(args);
  if (!asked)
    return { code: 2, out: [], err: ['npm start -- [case.json] [--locale sv|en] [--out report.html]'] };
  const { file, out, locale } = asked;
  const say = sayIn(locale);

  const text = textOf(file);
  if (text === undefined) return { code: 2, out: [], err: [say('notReadable')] };
  const read = readDocument(text, { locale });
  if ('finding' in read) return { code: 2, out: [], err: lines([read.finding], locale, () => read.position) };
  const { positionOf, value: input } = read.document;
  const { value: caseFile, findings } = readInput(CaseFile, input, { locale });
  if (!caseFile) return { code: 1, out: [], err: lines(findings, locale, positionOf) };

  const told = journey(caseFile, { locale });
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, report(told, { locale }));
  const errors = told.findings.filter(({ severity }) => severity === 'error');
  return {
    code: errors.length > 0 ? 1 : 0,
    out: [...summary(told, { locale }), '', `${say('report')}: ${relative(process.cwd(), out)}`],
    err: errors.length > 0 ? [`${say('findingsInCase')}:`, ...lines(errors, locale, positionOf)] : [],
  };
}

function optionsFrom(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { locale: { type: 'string', default: 'sv' }, out: { type: 'string' } },
    });
    const { locale, out = `${folder}out/report.html` } = values;
    if (locale !== 'sv' && locale !== 'en') return undefined;
    return { file: positionals[0] ?? `${folder}case.json`, out, locale };
  } catch {
    return undefined;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Findings with their place in the file. Nothing that was entered is repeated. */
const lines = (findings: readonly Finding[], locale: Locale, positionOf: PositionOf): string[] =>
  findings.map(({ severity, message, hint, code, path }) => {
    const { line, column } = positionOf(path);
    const where = path.length > 0 ? ` · ${path.join('.')}` : '';
    return `${line}:${column} ${sayIn(locale)(severity)}: ${message}${hint ? ` ${hint}` : ''} (${code}${where})`;
  });
