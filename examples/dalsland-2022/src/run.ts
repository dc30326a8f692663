import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readInput, textIn } from '@tsi/core';
import { checkFigures, PublishedFigures } from '@tsi/indicators';
import { report } from './report.ts';
import { texts } from './texts.ts';

/** What the command answers: exit code 0, or 2 when the input cannot be used. */
export interface Run {
  readonly code: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const ownFigures = fileURLToPath(new URL('../data/dalsland-2022.json', import.meta.url));

export function run(args: readonly string[]): Run {
  const options = readOptions(args);
  if (!options) return refused(`${texts.usage.sv}\n${texts.usage.en}`);
  const { file, locale, json } = options;

  const text = readFile(file);
  if (text === undefined) return refused(textIn(texts.cannotOpen, locale));
  const input = parseJson(text);
  if (!input) return refused(textIn(texts.notJson, locale));
  const { value: document, findings } = readInput(PublishedFigures, input.value, { locale });
  if (!document) {
    const list = findings.map(({ path, message, hint = '' }) =>
      `  ${path.join('.')}: ${message} ${hint}`.trimEnd(),
    );
    return refused([textIn(texts.notUsable, locale), ...list].join('\n'));
  }

  const answer = checkFigures(document, { locale });
  const stdout = json ? JSON.stringify(answer, null, 2) : report(document, answer, locale);
  return { code: 0, stdout: `${stdout}\n`, stderr: '' };
}

const refused = (message: string): Run => ({ code: 2, stdout: '', stderr: `${message}\n` });

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { locale: { type: 'string', default: 'sv' }, json: { type: 'boolean', default: false } },
    });
    const [file = ownFigures, ...more] = positionals;
    const { locale, json } = values;
    return more.length === 0 && (locale === 'sv' || locale === 'en') ? { file, locale, json } : undefined;
  } catch {
    return undefined;
  }
}

function readFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
