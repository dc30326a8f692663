import { citations, type Severity, type Text, textIn } from '@tsi/core';
import type { Context, PlacedFinding } from './command.ts';

const severityLabels: Readonly<Record<Severity, Text>> = {
  error: { sv: 'fel', en: 'error' },
  warning: { sv: 'varning', en: 'warning' },
  info: { sv: 'upplysning', en: 'note' },
};

/** Prints findings for people: place, severity, words, what would mend it, code and sources. */
export function printFindings(findings: readonly PlacedFinding[], { io, locale }: Context): void {
  for (const { file, line, column, severity, message, hint, code, path, sources } of findings) {
    const where = line === undefined ? file : `${file}:${line}:${column}`;
    io.out(`${where}  ${textIn(severityLabels[severity], locale)}: ${message}`);
    if (hint) io.out(`    ${hint}`);
    const details = [
      code,
      ...(path.length > 0 ? [path.join('.')] : []),
      ...(sources.length > 0 ? [citations(sources)] : []),
    ];
    io.out(`    ${details.join(' · ')}`);
  }
}
