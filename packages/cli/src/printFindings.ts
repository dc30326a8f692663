import { citations, type Severity, type Text, textIn } from '@tsi/core';
import { blocks, type Context, type PlacedFinding } from './command.ts';

const severityLabels: Readonly<Record<Severity, Text>> = {
  error: { sv: 'fel', en: 'error' },
  warning: { sv: 'varning', en: 'warning' },
  info: { sv: 'upplysning', en: 'note' },
};

/** Prints findings for people: place, severity, words, what would mend it, code and sources. */
export function printFindings(findings: readonly PlacedFinding[], context: Context): void {
  for (const finding of findings) printFinding(finding, context);
}

/** Prints one finding, and says so when it blocks nothing. */
export function printFinding(finding: PlacedFinding, { io, locale, failLevel }: Context): void {
  const { file, line, column, severity, message, hint, code, path, sources, excerpt } = finding;
  const where = line === undefined ? file : `${file}:${line}:${column}`;
  const harmless = blocks(severity, failLevel)
    ? ''
    : textIn({ sv: ' (hindrar inte)', en: ' (does not block)' }, locale);
  io.out(`${where}  ${textIn(severityLabels[severity], locale)}${harmless}: ${message}`);
  if (excerpt) for (const shown of excerpt.split('\n')) io.out(`    ${shown}`);
  if (hint) io.out(`    ${hint}`);
  const details = [
    code,
    ...(path.length > 0 ? [path.join('.')] : []),
    ...(sources.length > 0 ? [citations(sources)] : []),
  ];
  io.out(`    ${details.join(' · ')}`);
}
