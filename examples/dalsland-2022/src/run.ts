import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Locale, readInput, textIn } from '@tsi/core';
import { checkFigures, PublishedFigures } from '@tsi/indicators';
import { report, totals } from './report.ts';
import { texts } from './texts.ts';

/** What the command answers: exit code 0, or 2 when the input cannot be used. */
export interface Run {
  readonly code: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** The five documents of the project, Dalsland's first. */
const ownDocuments = [
  'dalsland-2022',
  'kavlinge-2007',
  'orebro-lan-2009',
  'tabb-orebro-2023',
  'region-orebro-2023',
].map((name) => fileURLToPath(new URL(`../data/${name}.json`, import.meta.url)));

export function run(args: readonly string[]): Run {
  const options = readOptions(args);
  if (!options) return refused(`${texts.usage.sv}\n${texts.usage.en}`);
  const { file, locale, json } = options;

  const read = (file === undefined ? ownDocuments : [file]).map((path) => readFigures(path, locale));
  const unusable = read.find((one) => 'problem' in one);
  if (unusable && 'problem' in unusable) return refused(unusable.problem);
  const documents = read.flatMap((one) => ('document' in one ? [one.document] : []));
  const answers = documents.map((document) => checkFigures(document, { locale }));
  if (json) return printed(JSON.stringify(file === undefined ? answers : answers[0], null, 2));
  const reports = documents.map((document, index) => report(document, answers[index]!, locale));
  return printed([...reports, ...(file === undefined ? [totals(answers, locale)] : [])].join('\n\n\n'));
}

function readFigures(
  path: string,
  locale: Locale,
): { readonly document: PublishedFigures } | { readonly problem: string } {
  const text = readFile(path);
  if (text === undefined) return { problem: textIn(texts.cannotOpen, locale) };
  const input = parseJson(text);
  if (!input) return { problem: textIn(texts.notJson, locale) };
  const { value: document, findings } = readInput(PublishedFigures, input.value, { locale });
  if (document) return { document };
  const list = findings.map(({ path: at, message, hint = '' }) =>
    `  ${at.join('.')}: ${message} ${hint}`.trimEnd(),
  );
  return { problem: [textIn(texts.notUsable, locale), ...list].join('\n') };
}

const printed = (stdout: string): Run => ({ code: 0, stdout: `${stdout}\n`, stderr: '' });
const refused = (message: string): Run => ({ code: 2, stdout: '', stderr: `${message}\n` });

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { locale: { type: 'string', default: 'sv' }, json: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
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
