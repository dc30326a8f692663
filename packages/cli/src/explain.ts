import { type GlossaryEntry, glossary, glossaryEntry } from '@tsi/coordination';
import { citation, textIn } from '@tsi/core';
import { allKinds, unfilled } from './allKinds.ts';
import { refuse } from './answer.ts';
import type { Context } from './command.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { finding } from './findingKinds.ts';
import { withSuggestion } from './suggestion.ts';

/**
 * `tsi explain`: what a finding means, its sources and how to mend it; or what a word of the field means.
 *
 * Swedish: förklara en kod eller ett ord.
 */
export function explain(code: string | undefined, context: Context): ExitCode {
  const { io, json, locale } = context;
  const codes = Object.keys(allKinds).sort();
  if (code === undefined) {
    io.out(json ? JSON.stringify(codes) : codes.join('\n'));
    return exitCode.fine;
  }
  const kind = Object.hasOwn(allKinds, code) ? allKinds[code] : undefined;
  if (!kind) {
    const entry = glossaryEntry(code);
    if (entry) return explainWord(entry, context);
    const words = new Set(glossary.flatMap(({ sv, en }) => [...sv, ...en]));
    const unknown = { ...finding('cli/unknownCode', { locale }), file: 'explain' };
    return refuse(context, {
      kind: 'unusable',
      findings: [withSuggestion(unknown, code, [...codes, ...words], locale)],
    });
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

function explainWord({ sv, en, code, meaning, sources }: GlossaryEntry, context: Context): ExitCode {
  const { io, json, locale } = context;
  const said = { sv, en, code, meaning: textIn(meaning, locale), sources: sources.map(citation) };
  const inCode = textIn({ sv: 'I kod', en: 'In code' }, locale);
  io.out(
    json
      ? JSON.stringify(said, null, 2)
      : [
          `${sv.join(', ')} (${en.join(', ')})`,
          said.meaning,
          ...(code.length > 0 ? [`${inCode}: ${code.join(', ')}`] : []),
          ...said.sources,
        ].join('\n'),
  );
  return exitCode.fine;
}
