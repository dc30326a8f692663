import { findingKinds as consent } from '@tsi/consent';
import { findingKinds as coordination } from '@tsi/coordination';
import { type Catalogue, citation, findingKinds as core, textIn } from '@tsi/core';
import { findingKinds as indicators } from '@tsi/indicators';
import { findingKinds as matrix } from '@tsi/resilience-matrix';
import { findingKinds as sipGip } from '@tsi/sip-gip';
import { findingKinds as wheel } from '@tsi/wellbeing-wheel';
import { refuse } from './answer.ts';
import type { Context } from './command.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { findingKinds as cli, finding } from './findingKinds.ts';

const allKinds: Catalogue = {
  ...core,
  ...wheel,
  ...matrix,
  ...consent,
  ...sipGip,
  ...indicators,
  ...coordination,
  ...cli,
};

/** `tsi explain`: what a finding means, its sources and how to mend it. Swedish: förklara en kod. */
export function explain(code: string | undefined, context: Context): ExitCode {
  const { io, json, locale } = context;
  if (code === undefined) {
    const codes = Object.keys(allKinds).sort();
    io.out(json ? JSON.stringify(codes) : codes.join('\n'));
    return exitCode.fine;
  }
  const kind = Object.hasOwn(allKinds, code) ? allKinds[code] : undefined;
  if (!kind) {
    const unknown = { ...finding('cli/unknownCode', { locale }), file: 'explain' };
    return refuse(context, { kind: 'unusable', findings: [unknown] });
  }
  const { severity, message, hint, sources = [] } = kind;
  const said = {
    code,
    severity,
    message: textIn(message, locale),
    ...(hint && { hint: textIn(hint, locale) }),
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
