import type { Severity } from '@tsi/core';
import type { Context } from '../command.ts';
import type { Report } from './report.ts';
import { closingLines } from './textReport.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub Actions shows as annotations beside the lines. */
export function githubReport({ io, locale }: Context, { quiet }: { readonly quiet: boolean }): Report {
  return {
    fileBegins: () => {},
    found: ({ file, line, column, severity, code, message, hint }) => {
      const place = line === undefined ? '' : `,line=${line},col=${column}`;
      const text = hint ? `${message} ${hint}` : message;
      io.out(`::${commands[severity]} file=${property(file)}${place},title=${property(code)}::${data(text)}`);
    },
    fileEnds: () => {},
    ends: (summary) => {
      if (!quiet) for (const text of closingLines(summary, locale)) io.out(text);
    },
  };
}

/** A command ends with its line, so line breaks and `%` are written otherwise; in a property `:` and `,` too. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
