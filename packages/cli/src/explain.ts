import { citation, textIn } from '@tsi/core';
import { allKinds, unfilled } from './allKinds.ts';
import { refuse } from './answer.ts';
import type { Context } from './command.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { finding } from './findingKinds.ts';
import { withSuggestion } from './suggestion.ts';

/** `tsi explain`: what a finding means, its sources and how to mend it. Swedish: förklara en kod. */
export function explain(code: string | undefined, context: Context): ExitCode {
  const { io, json, locale } = context;
  const codes = Object.keys(allKinds).sort();
  if (code === undefined) {
    io.out(json ? JSON.stringify(codes) : codes.join('\n'));
    return exitCode.fine;
  }
  const kind = Object.hasOwn(allKinds, code) ? allKinds[code] : undefined;
  if (!kind) {
    const unknown = { ...finding('cli/unknownCode', { locale }), file: 'explain' };
    return refuse(context, { kind: 'unusable', findings: [withSuggestion(unknown, code, codes, locale)] });
  }
  const { severity, message, hint, sources = [] } = kind;
  const said = {
    code,
    severity,
    message: unfilled(textIn(message, locale)),
    ...(hint && { hint: unfilled(textIn(hint, locale)) }),
    sources: sources.map(citation),
  };
  io.out(
    json
      ? JSON.stringify(said, null, 2)
      : [`${code} (${severity})`, said.message, ...(said.hint ? [said.hint] : []), ...said.sources].join(
          '\n',
        ),
  );
  return exitCode.fine;
}
