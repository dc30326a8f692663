import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { citation, citations, type Locale, type Severity, textIn } from '@tsi/core';
import { allKinds, unfilled } from '../allKinds.ts';
import type { Context, PlacedFinding } from '../command.ts';
import { version } from '../version.ts';
import type { Report } from './report.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * SARIF 2.1.0, which code scanning services read. Results are written while they come, and the rules that they name
 * last, so that no run is too long for it.
 */
export function sarifReport({ io, locale }: Context): Report {
  /** The codes that were found, in the order of their first finding. */
  const rules = new Map<string, number>();
  let results = 0;

  io.out(
    [
      '{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"',
      '"version":"2.1.0"',
      '"runs":[{"columnKind":"utf16CodeUnits"',
      '"results":[',
    ].join(',\n'),
  );
  return {
    fileBegins: () => {},
    found: (finding) => {
      const index = rules.get(finding.code) ?? rules.size;
      rules.set(finding.code, index);
      io.out(`${results > 0 ? ',' : ''}${JSON.stringify(resultOf(finding, index))}`);
      results += 1;
    },
    fileEnds: () => {},
    ends: ({ exitCode, unreadable, interrupted }) => {
      const driver = {
        name: 'tsi',
        fullName: '@tsi/cli',
        version,
        language: locale,
        rules: [...rules.keys()].map((code) => ruleOf(code, locale)),
      };
      const invocation = { executionSuccessful: unreadable === 0 && !interrupted, exitCode };
      io.out(`],\n"tool":${JSON.stringify({ driver })},\n"invocations":[${JSON.stringify(invocation)}]}]}`);
    },
  };
}

function resultOf(
  { code, severity, message, hint, file, line, column, path, sources }: PlacedFinding,
  ruleIndex: number,
) {
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: hint ? `${message} ${hint}` : message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...(line !== undefined && { region: { startLine: line, startColumn: column } }),
        },
        ...(path.length > 0 && { logicalLocations: [{ fullyQualifiedName: path.join('.') }] }),
      },
    ],
    ...(sources.length > 0 && { properties: { sources: sources.map(citation) } }),
  };
}

function ruleOf(code: string, locale: Locale) {
  const { severity, message, hint, sources = [] } = allKinds[code]!;
  const said = unfilled(textIn(message, locale));
  const mend = hint ? unfilled(textIn(hint, locale)) : said;
  const help = [mend, ...(sources.length > 0 ? [citations(sources)] : []), `tsi explain ${code}`];
  return {
    id: code,
    name: code.replace(/^.*\/(.)/, (_, first: string) => first.toUpperCase()),
    shortDescription: { text: said },
    fullDescription: { text: mend },
    help: { text: help.join('\n') },
    defaultConfiguration: { level: levels[severity] },
    ...(sources.length > 0 && { properties: { tags: [...new Set(sources.map(({ basis }) => basis))] } }),
  };
}

/** A file as SARIF names it: relative to where the command runs, percent-encoded. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
